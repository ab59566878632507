import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapNarrowest, wrapText } from '../../src/layout/wrap-text.ts';

const measure = (text: string): number => Array.from(text).length * 10;

describe('wrapText(text, maxWidth, maxLines, measure)', () => {
  it.each([
    ['one line where it fits', 'two words', 90, 2, ['two words'], false],
    ['breaks at a space', 'two words', 60, 2, ['two', 'words'], false],
    ['ends in an ellipsis where it does not fit', 'three short words', 60, 2, ['three', 'short…'], true],
    ['breaks a word that is wider than a line', 'incomprehensible', 60, 1, ['incom…'], true],
    ['no lines of nothing', '  ', 60, 2, [], false],
  ] as const)('%s', (_title, text, width, lines, expected, cut) => {
    const wrapped = wrapText(text, width, lines, measure);
    expect(wrapped.lines).toEqual(expected);
    expect(wrapped.cut).toBe(cut);
  });

  it('never draws a line wider than allowed, never more lines, and loses nothing unless it says so', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 10, max: 400 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const { lines, cut } = wrapText(text, width, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
          if (!cut) expect(lines.join(' ')).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('wrapNarrowest(text, widths, maxLines, measure)', () => {
  it('takes the first width at which nothing is cut', () => {
    expect(wrapNarrowest('aaaa bbbb cccc', [40, 90, 200], 2, measure)).toEqual({
      lines: ['aaaa bbbb', 'cccc'],
      width: 90,
      cut: false,
    });
  });
});
