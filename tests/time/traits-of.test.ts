import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { hoursOf } from '../../src/time/part-of-day.ts';
import { type DateTraits, traitsOf } from '../../src/time/traits-of.ts';

const plain: Omit<DateTraits, 'precision'> = {
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  softStart: false,
  softEnd: false,
  yearless: false,
};
const soft = { softStart: true, softEnd: true };

describe('traitsOf(value)', () => {
  it.each<[string, DateTraits['precision'], Partial<DateTraits>]>([
    ['2025-11-30T22:00', 'minute', {}],
    ['2025-11-30', 'day', {}],
    ['2025-11', 'month', {}],
    ['2025-11-XX', 'month', {}],
    ['2025-XX-30', 'day', {}],
    ['2025', 'year', {}],
    ['2025-XX', 'year', {}],
    ['Y12345', 'year', {}],
    ['199X', 'decade', {}],
    ['19XX', 'century', {}],
    ['1XXX', 'millennium', {}],
    ['XXXX', 'unknown', { yearless: true }],
    ['XXXX-11-30', 'day', { yearless: true }],
    ['XXXX-23', 'season', { yearless: true, ...soft }],
    ['2025-23', 'season', soft],
    ['2025-32', 'season', soft],
    ['2025-34', 'quarter', {}],
    ['2025-38', 'quadrimester', {}],
    ['2025-41', 'half', {}],
    ['1984~', 'year', { approximate: true, ...soft }],
    ['1984?', 'year', { uncertain: true }],
    ['1984%', 'year', { approximate: true, uncertain: true, ...soft }],
    ['2004-06-~11', 'day', { approximate: true, ...soft }],
    ['1801/..', 'interval', { openEnd: true }],
    ['../1801', 'interval', { openStart: true }],
    ['1801/', 'interval', { openEnd: true }],
    ['1804~/1806', 'interval', { approximate: true, softStart: true }],
    ['2014-21/2015-06-30', 'interval', { softStart: true }],
    ['[..1804-10]', 'one-of', { openStart: true }],
    ['[1760-12..]', 'one-of', { openEnd: true }],
    ['[1667,1670?]', 'one-of', { uncertain: true }],
  ])('%s: %s %o', (edtf, precision, rest) => {
    const parsed = parseEdtf(edtf);
    if ('problem' in parsed) throw new Error(parsed.problem);
    expect(traitsOf(parsed.value)).toEqual({ ...plain, precision, ...rest });
  });
});

describe('hoursOf(part)', () => {
  it.each(['dawn', 'morning', 'midday', 'afternoon', 'evening', 'night', 'daytime'] as const)(
    '%s lies within its day',
    (part) => {
      const [start, end] = hoursOf(part);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(24);
    },
  );
});
