import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIds } from '../../src/article/article-ids.ts';

describe('articleIds(names)', () => {
  it.each([
    ['lower case and hyphens', ['Über die Brücke!'], ['uber-die-brucke']],
    ['other scripts stay', ['Мост закрыт', '橋'], ['мост-закрыт', '橋']],
    ['nothing to name it by', ['…', '__'], ['article', 'article-2']],
    ['the same name again', ['report', 'Report', 'report'], ['report', 'report-2', 'report-3']],
    [
      'a name that looks like a counted one keeps it',
      ['report', 'report', 'report-2'],
      ['report', 'report-3', 'report-2'],
    ],
    ['a name of the language', ['__proto__', 'constructor'], ['proto', 'constructor']],
    ['a long name is cut', ['x'.repeat(70)], ['x'.repeat(64)]],
  ])('%s', (_title, names, ids) => {
    expect(articleIds(names)).toEqual(ids);
  });

  it('are unique and plain for any names', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'a-2', 'a 2', 'A', 'a-2-2', ''));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const ids = articleIds(names);
        expect(new Set(ids).size).toBe(names.length);
        for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      }),
    );
  });
});
