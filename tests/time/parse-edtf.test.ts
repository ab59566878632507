import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/time/bounds-of.ts';
import { areReversed } from '../../src/time/bounds.ts';
import { formatEdtf } from '../../src/time/format-edtf.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { readable, refused } from './calendar-table.ts';
import { edtfText } from './edtf-text.ts';

function read(text: string) {
  const parsed = parseEdtf(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.value;
}

describe('the calendar table', () => {
  it('has 200 rows and more, none twice', () => {
    const texts = [...readable, ...refused].map(([text]) => text);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(readable)('%s runs from "%s" to "%s"', (edtf, earliest, latest) => {
    expect(boundsOf(read(edtf))).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
  });

  it.each(refused)('%s is refused: %s', (text, reason) => {
    const parsed = parseEdtf(text);
    expect(parsed).toHaveProperty('problem', expect.stringContaining(reason));
  });

  it.each([
    ['2025-21', '2025-09-01', '2025-11-30'],
    ['2025-22', '2025-12-01', '2026-02-28'],
    ['2025-23', '2025-03-01', '2025-05-31'],
    ['2025-24', '2025-06-01', '2025-08-31'],
    ['2025-25', '2025-03-01', '2025-05-31'],
    ['2025-30', '2025-12-01', '2026-02-28'],
    ['2025-33', '2025-01-01', '2025-03-31'],
    ['2025-24/2025-21', '2025-06-01', '2025-11-30'],
  ])('in the south %s runs from %s to %s', (edtf, earliest, latest) => {
    expect(boundsOf(read(edtf), 'south')).toEqual({ earliest, latest });
  });
});

describe('parseEdtf(text)', () => {
  it('never throws, and its problem is one line', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('2025', '-', '0', 'X', '~', '?', '%', '/', '..', '[', ']', ',', 'T', ':', 'Y', '11', '30'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseEdtf(text);
        if ('problem' in parsed) expect(parsed.problem).not.toBe('');
        else expect(read(formatEdtf(parsed.value))).toEqual(parsed.value);
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads a text of ten million characters at once', () => {
    for (const unit of ['9', '[', '/', '..,', 'X', '2025-'])
      expect(parseEdtf(unit.repeat(1e7 / unit.length))).toHaveProperty('problem');
  });
});

describe('formatEdtf(value)', () => {
  it.each([
    ['~2004-~06', '2004-06~'],
    ['~2004-~06-~11', '2004-06-11~'],
    ['2004?-06~', '2004%-~06'],
    ['?2004~', '2004%'],
    ['[1667, 1668]', '[1667,1668]'],
    ['[1667..1667]', '[1667]'],
  ])('writes %s as %s', (text, expected) => {
    expect(formatEdtf(read(text))).toBe(expected);
  });

  it('writes back every row of the table', () => {
    const rewritten = readable.filter(([text]) => formatEdtf(read(text)) !== text).map(([text]) => text);
    expect(rewritten).toEqual(['?1984', '~2004-?06-%11', '~-0043-03', '[1667, 1668, 1670..1672]']);
  });

  it('is undone by parseEdtf for any value', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const parsed = parseEdtf(text);
        if ('problem' in parsed) return;
        const printed = formatEdtf(parsed.value);
        expect(read(printed)).toEqual(parsed.value);
        expect(formatEdtf(read(printed))).toBe(printed);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('boundsOf(value)', () => {
  it('never has its earliest after its latest', () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom('north' as const, 'south' as const), (text, hemisphere) => {
        const parsed = parseEdtf(text);
        if ('problem' in parsed) return;
        const { earliest, latest } = boundsOf(parsed.value, hemisphere);
        if (earliest !== undefined && latest !== undefined) expect(areReversed(earliest, latest)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });
});
