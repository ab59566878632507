import { describe, expect, it } from 'vitest';
import { readMeta } from '../../src/article/read-meta.ts';

describe('readMeta(value) → metadata and what is wrong with the rest', () => {
  it('keeps everything that is right', () => {
    const meta = {
      title: 'A bridge',
      url: 'https://example.org/a',
      publisher: 'The Courier',
      authors: ['A. B.'],
      published: '2014-03-05',
      publishedBasis: 'given',
      language: 'en-GB',
      genre: 'news',
      hemisphere: 'south',
    };
    expect(readMeta(meta)).toEqual({ meta, problems: [] });
  });

  it.each(['2014', '2014-03', '2014-03-05', '2014-03-05T18:30', '2014-03-05T18:30Z'])(
    '%s is a publication date',
    (published) => {
      expect(readMeta({ published })).toEqual({ meta: { published }, problems: [] });
    },
  );

  it.each(['2014-02-30', '2014-13', '2014-23', '201X', '2014?', '2014/2015', '..', 'yesterday', 2014, '2014-3-5', ''])(
    '%s is none',
    (published) => {
      const { meta, problems } = readMeta({ title: 'A', published });
      expect(meta).toEqual({ title: 'A' });
      expect(problems).toEqual([expect.stringMatching(/^"published" must be a date such as 2025-12-01.*, not /)]);
    },
  );

  it.each([
    ['no object', [1], /must be an object/],
    ['null', null, /must be an object/],
    ['unknown key', { titel: 'A' }, /^unknown key "titel".*known are title, url/],
    ['a key of Object.prototype', JSON.parse('{"__proto__": 1, "toString": 2}') as unknown, /unknown key/],
    ['empty title', { title: '  ' }, /"title" must be text that is not empty/],
    ['another scheme', { url: 'javascript:alert(1)' }, /"url" must be an http or https address/],
    ['authors as text', { authors: 'A. B.' }, /"authors" must be a list of names/],
    ['unknown genre', { genre: 'poem' }, /"genre" must be one of news, history, not "poem"/],
    ['unknown hemisphere', { hemisphere: 'east' }, /"hemisphere" must be one of north, south/],
    ['wrong language tag', { language: 'English!' }, /"language" must be a language tag/],
    ['a basis without a date', { publishedBasis: 'given' }, /"publishedBasis" is given without a valid "published"/],
    [
      'a date of unknown basis',
      { published: '2014', publishedBasis: 'unknown' },
      /"publishedBasis" is "unknown" although/,
    ],
  ])('%s is named', (_, value, problem) => {
    const { meta, problems } = readMeta(value);
    expect(problems[0]).toMatch(problem);
    expect(Object.keys(meta).filter((key) => key !== 'published')).toEqual([]);
  });

  it('cuts what it shows and takes null as absent', () => {
    const { problems } = readMeta({ url: 'x'.repeat(1000), publisher: null });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.length).toBeLessThan(160);
  });
});
