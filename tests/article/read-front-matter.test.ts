import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/article/read-front-matter.ts';

describe('readFrontMatter(markdown) → the text below it, and what it says', () => {
  it('reads title, date, authors and address, and passes over other keys', () => {
    const markdown = [
      '---',
      'layout: post',
      'title: "Bridge: to be mended"',
      'date: 2024-03-07 10:00:00 +0100',
      'authors: [Ada Li, "Bo Berg"]',
      'url: https://a.example/x # not a comment of ours',
      'link: https://a.example/x',
      'tags:',
      '  - bridges',
      '# a comment',
      '',
      '---',
      '',
      '# Bridge',
      '',
      'It *rained*.',
    ].join('\n');
    expect(readFrontMatter(markdown)).toEqual({
      text: '# Bridge\n\nIt *rained*.',
      meta: {
        title: 'Bridge: to be mended',
        url: 'https://a.example/x # not a comment of ours',
        authors: ['Ada Li', 'Bo Berg'],
        published: '2024-03-07',
        publishedBasis: 'metadata',
      },
      problems: [],
    });
  });

  it('reads a list of authors below its key', () => {
    expect(readFrontMatter('---\r\nauthor:\r\n  - Ada Li\r\n  - Bo Berg\r\n...\r\nx').meta).toEqual({
      authors: ['Ada Li', 'Bo Berg'],
    });
  });

  it('says so when the date cannot be read', () => {
    const { meta, problems } = readFrontMatter('---\ndate: last week\n---\nx');
    expect([meta, problems]).toEqual([{}, [expect.stringMatching(/“last week”.*2025-12-01/u)]]);
  });

  it.each([
    ['no rule', 'title: x\n---\ny'],
    ['no end', '---\ntitle: x\ny'],
    ['a sentence in it', '---\ntitle: x\nIt rained.\n---\ny'],
    ['no key that is known', '---\nlayout: x\n---\ny'],
    ['a rule and a text', '---\n\nIt rained.\n\n---\n'],
    ['a rule later', 'x\n---\ntitle: x\n---\n'],
    ['too many lines', `---\ntitle: x\n${'a: b\n'.repeat(200)}---\ny`],
    ['nothing', ''],
  ])('%s: the text stays as it is', (_title, markdown) => {
    expect(readFrontMatter(markdown)).toEqual({ text: markdown, meta: {}, problems: [] });
  });
});
