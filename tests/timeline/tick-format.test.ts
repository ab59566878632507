import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TickUnit } from '../../src/layout/axis-ticks.ts';
import { englishDateWords } from '../../src/time/index.ts';
import { createTickFormat } from '../../src/timeline/tick-format.ts';

function at(year: number, month = 1, date = 1, hours = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) + hours * 3_600_000;
}

const first = true;

/** Spaces differ from engine to engine. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u2009\u202f]/gu, ' ');
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createTickFormat(locale, words, years)', () => {
  it.each([
    ['en-GB', at(2025, 11, 30, 14), 'hour', 'fine', !first, '14:00'],
    ['en-US', at(2025, 11, 30), 'hour', 'fine', !first, '00:00'],
    ['en-GB', at(2025, 11, 30), 'day', 'fine', !first, '30'],
    ['en-GB', at(2025, 11, 30), 'day', 'coarse', !first, 'Sun, 30 Nov 2025'],
    ['en-GB', at(-43, 3, 15), 'day', 'coarse', !first, 'Fri, 15 Mar 44 BCE'],
    ['en-GB', at(2025, 11), 'month', 'fine', first, 'Nov'],
    ['en-GB', at(2025, 11), 'month', 'coarse', first, 'Nov 2025'],
    ['en-GB', at(2025, 11), 'month', 'coarse', !first, 'Nov'],
    ['en-GB', at(2026, 1), 'month', 'coarse', !first, 'Jan 2026'],
    ['en-GB', at(0, 3), 'month', 'coarse', first, 'Mar 1 BCE'],
    ['en-GB', at(-499), 'year', 'fine', !first, '500 BCE'],
    ['en-GB', at(0), 'year', 'fine', !first, '1 BCE'],
    ['en-GB', at(1), 'year', 'fine', !first, '1 CE'],
    ['en-GB', at(99), 'year', 'coarse', !first, '99 CE'],
    ['en-GB', at(100), 'year', 'coarse', !first, '100'],
    ['en-GB', at(12_000), 'year', 'fine', !first, '12000'],
    ['en-GB', -8.6e15, 'year', 'fine', !first, '270555 BCE'],
    ['en-US', at(50, 1), 'month', 'coarse', !first, 'Jan 50 CE'],
    ['de-DE', at(-43), 'year', 'fine', !first, '44 BCE'],
    ['de-DE', at(2025, 9), 'month', 'coarse', first, 'Sept. 2025'],
    ['ar-EG', at(2025), 'year', 'fine', !first, '٢٠٢٥'],
    ['ar-EG', at(-43), 'year', 'fine', !first, '٤٤ BCE'],
    ['th-TH', at(2025), 'year', 'fine', !first, '2025'],
    ['th-TH', at(2025, 11), 'month', 'coarse', first, 'พ.ย. 2025'],
    ['fa-IR', at(2025, 9), 'month', 'coarse', first, 'سپتامبر ۲۰۲۵'],
    ['ja-JP', at(2025), 'year', 'fine', !first, '2025年'],
  ] as const)('%s: %d, %s, %s, %s → %s', (locale, time, unit, tier, isFirst, expected) => {
    expect(plain(createTickFormat(locale, englishDateWords)(time, unit, tier, isFirst))).toBe(expected);
  });

  it.each([
    ['hour', 'fine', '00:00'],
    ['day', 'coarse', 'Sat 1 Jan'],
    ['month', 'coarse', 'Jan'],
    ['year', 'coarse', ''],
    ['year', 'fine', ''],
  ] as const)('without years: %s, %s → "%s"', (unit, tier, expected) => {
    expect(createTickFormat('en-GB', englishDateWords, false)(at(2000), unit, tier, first)).toBe(expected);
  });

  it.each([
    ['de-DE', '{year} v. Chr.', '{year} n. Chr.', '15. März 44 v. Chr.', '15. März 44 n. Chr.'],
    ['ja-JP', '紀元前{year}', '西暦{year}', '紀元前44年3月15日', '西暦44年3月15日'],
  ])("%s: years before 100 in the host page's words", (locale, bce, ce, before, after) => {
    const format = createTickFormat(locale, { bce, ce });
    expect(plain(format(at(-43, 3, 15), 'day', 'coarse', first))).toContain(before);
    expect(plain(format(at(44, 3, 15), 'day', 'coarse', first))).toContain(after);
  });

  it('asks Intl once for each text, and remembers a limited number', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const format = createTickFormat('en-GB', englishDateWords);
    const frame = (unit: TickUnit): string[] =>
      Array.from({ length: 40 }, (_, index) => format(at(2000 + index), unit, 'fine', false));
    const texts = frame('year');
    expect(asked).toHaveBeenCalledTimes(40);
    expect(frame('year')).toEqual(texts);
    expect(asked).toHaveBeenCalledTimes(40);
    for (let year = 3000; year < 5000; year++) expect(format(at(year), 'year', 'fine', false)).toBe(String(year));
    expect(frame('year')).toEqual(texts);
    expect(asked).toHaveBeenCalledTimes(40 + 2000 + 40);
  });
});
