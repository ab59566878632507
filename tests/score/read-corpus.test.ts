import { describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus.ts';

const document = {
  id: 'a',
  genre: 'news',
  published: '2025-11-30',
  text: '🐟 on 3 May',
  timexes: [{ start: 5, end: 10, text: '3 May', type: 'DATE', value: '2025-05-03', mod: 'START' }],
};

const broken: readonly (readonly [title: string, line: string, message: RegExp])[] = [
  ['no JSON', '{', /^dev:2: /u],
  ['a key is missing', JSON.stringify({ ...document, text: undefined }), /^dev:2: .*"text"/u],
  ['an unknown type', JSON.stringify(document).replace('DATE', 'WHEN'), /^dev:2: .*"WHEN"/u],
  [
    'offsets in UTF-16 units',
    JSON.stringify(document).replace('5,"end":10', '6,"end":11'),
    /^dev:2: 6–11 is not "3 May"/u,
  ],
];

describe('readCorpus(ndjson, name) reads a document a line', () => {
  it('takes offsets for code points and passes over empty lines', () => {
    const [read, ...others] = readCorpus(`\n${JSON.stringify(document)}\n\n`, 'dev');
    expect(read).toMatchObject({ id: 'a', genre: 'news', mentions: [{ start: 5, end: 10, text: '3 May' }] });
    expect(others).toEqual([]);
  });

  it.each(broken)('names the file and the line: %s', (_, line, message) => {
    expect(() => readCorpus(`${JSON.stringify(document)}\n${line}`, 'dev')).toThrow(message);
  });
});
