import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, type AxisTicks, type FormatTick, type Tick } from '../../src/layout/axis-ticks.ts';
import { widestInterval } from '../../src/layout/interval.ts';
import { createTimeScale, type TimeScale } from '../../src/layout/time-scale.ts';
import { englishDateWords } from '../../src/time/index.ts';
import { createTickFormat } from '../../src/timeline/tick-format.ts';

const measure = (text: string): number => Array.from(text).length * 8;
const locales = ['en-GB', 'de-DE', 'ar-EG', 'th-TH', 'ja-JP', 'ru-RU'] as const;
/** As host pages word the eras; German is the longest. */
const words: Readonly<Partial<Record<string, { readonly bce: string; readonly ce: string }>>> = {
  'de-DE': { bce: '{year} v. Chr.', ce: '{year} n. Chr.' },
  'ar-EG': { bce: '{year} ق.م', ce: '{year} م' },
};
const formats = new Map<string, FormatTick>(
  locales.map((locale) => [locale, createTickFormat(locale, words[locale] ?? englishDateWords)]),
);
const hour = 3_600_000;
const day = 24 * hour;
const margin = 28;
const padding = 12;

function formatOf(locale: string): FormatTick {
  return formats.get(locale) ?? createTickFormat(locale, englishDateWords);
}

/** Midnight UTC of an astronomical year's month and day. */
function at(year: number, month = 1, date = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

function scaleOf(start: number, end: number, width = 1200): TimeScale {
  return createTimeScale({ start, end }, margin, width - margin);
}

/** Labels of a tier; a dot stands for a tick without one. */
function labels(tier: readonly Tick[]): string {
  return tier.map(({ label }) => label || '·').join(' | ');
}

/** Locale, title, start and end of a view 1144 pixels wide, and the labels of both tiers. */
const table: readonly (readonly [string, string, number, number, string, string])[] = [
  [
    'en-GB',
    'a day by hours',
    at(2025, 11, 30),
    at(2025, 12, 1),
    '· | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00 | ·',
    'Sun, 30 Nov 2025 | ·',
  ],
  [
    'en-GB',
    'five days by quarters of days',
    at(2025, 11, 30) + 5 * hour,
    at(2025, 12, 5),
    '06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | ·',
    'Sun, 30 Nov 2025 | Mon, 1 Dec 2025 | Tue, 2 Dec 2025 | Wed, 3 Dec 2025 | Thu, 4 Dec 2025 | ·',
  ],
  [
    'en-GB',
    'six days by half days',
    at(2025, 11, 30) + 5 * hour,
    at(2025, 12, 6),
    '12:00 | 00:00 | 12:00 | 00:00 | 12:00 | 00:00 | 12:00 | 00:00 | 12:00 | 00:00 | 12:00 | ·',
    'Sun, 30 Nov 2025 | Mon, 1 Dec 2025 | Tue, 2 Dec 2025 | Wed, 3 Dec 2025 | Thu, 4 Dec 2025 | Fri, 5 Dec 2025 | ·',
  ],
  ['en-GB', 'a week by days', at(2025, 11, 30), at(2025, 12, 7), '30 | 1 | 2 | 3 | 4 | 5 | 6 | 7', 'Nov 2025 | Dec'],
  [
    'en-GB',
    'three weeks by days, over a leap day',
    at(2024, 2, 20),
    at(2024, 3, 12),
    '20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12',
    'Feb 2024 | Mar',
  ],
  [
    'en-GB',
    'seven weeks by two days, over a leap day',
    at(2024, 2, 10),
    at(2024, 4, 2),
    '11 | 13 | 15 | 17 | 19 | 21 | 23 | 25 | 27 | 1 | 3 | 5 | 7 | 9 | 11 | 13 | 15 | 17 | 19 | 21 | 23 | 25 | 27 | 29 | 1',
    'Feb 2024 | Mar | ·',
  ],
  [
    'en-GB',
    'four months by weeks',
    at(2025, 9, 10),
    at(2026, 1, 12),
    '15 | 22 | 29 | 6 | 13 | 20 | 27 | 3 | 10 | 17 | 24 | 1 | 8 | 15 | 22 | 29 | 5 | 12',
    'Sept 2025 | Oct | Nov | Dec | Jan 2026',
  ],
  [
    'en-GB',
    'two years by months',
    at(2024),
    at(2025, 12, 31),
    'Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept | Oct | Nov | Dec | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept | Oct | Nov | Dec',
    '2024 | 2025',
  ],
  [
    'en-GB',
    'three years by quarters',
    at(2023, 5),
    at(2026, 5),
    'Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr',
    '2023 | 2024 | 2025 | 2026',
  ],
  [
    'en-GB',
    'ten years',
    at(2012, 7),
    at(2022, 7),
    '2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022',
    '',
  ],
  [
    'en-GB',
    '25 years by two',
    at(1995),
    at(2020),
    '1996 | 1998 | 2000 | 2002 | 2004 | 2006 | 2008 | 2010 | 2012 | 2014 | 2016 | 2018 | ·',
    '',
  ],
  ['en-GB', 'thirty years by five', at(1994), at(2024), '1995 | 2000 | 2005 | 2010 | 2015 | 2020', ''],
  [
    'en-GB',
    '450 BCE to 2050 by two centuries',
    at(-449),
    at(2050),
    '400 BCE | 200 BCE | 1 CE | 200 | 400 | 600 | 800 | 1000 | 1200 | 1400 | 1600 | 1800 | 2000',
    '',
  ],
  [
    'en-GB',
    'ten thousand years',
    at(-7999),
    at(2000),
    '· | 7000 BCE | 6000 BCE | 5000 BCE | 4000 BCE | 3000 BCE | 2000 BCE | 1000 BCE | 1 CE | 1000 | ·',
    '',
  ],
  [
    'en-GB',
    'the era by years',
    at(-4),
    at(6),
    '· | 4 BCE | 3 BCE | 2 BCE | 1 BCE | 1 CE | 2 CE | 3 CE | 4 CE | 5 CE | ·',
    '',
  ],
  ['en-GB', 'the era by two years', at(-7), at(10), '· | 6 BCE | 4 BCE | 2 BCE | 2 CE | 4 CE | 6 CE | 8 CE | ·', ''],
  ['en-GB', 'the era by five years', at(-15), at(20), '15 BCE | 10 BCE | 5 BCE | 1 CE | 5 CE | 10 CE | 15 CE | ·', ''],
  [
    'en-GB',
    'the era by ten years',
    at(-49),
    at(51),
    '· | 40 BCE | 30 BCE | 20 BCE | 10 BCE | 1 CE | 10 CE | 20 CE | 30 CE | 40 CE | 50 CE',
    '',
  ],
  [
    'en-GB',
    'the era by twenty years',
    at(-90),
    at(91),
    '80 BCE | 60 BCE | 40 BCE | 20 BCE | 1 CE | 20 CE | 40 CE | 60 CE | 80 CE',
    '',
  ],
  [
    'en-GB',
    'a thousand years around the era',
    at(-499),
    at(501),
    '· | 400 BCE | 300 BCE | 200 BCE | 100 BCE | 1 CE | 100 | 200 | 300 | 400 | 500',
    '',
  ],
  [
    'en-GB',
    'a decade in the Stone Age',
    at(-10509),
    at(-10499),
    '· | 10509 BCE | 10508 BCE | 10507 BCE | 10506 BCE | 10505 BCE | 10504 BCE | 10503 BCE | 10502 BCE | 10501 BCE | ·',
    '',
  ],
  [
    'en-GB',
    'days before the era',
    at(-43, 3, 14),
    at(-43, 3, 17),
    '· | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | ·',
    'Thu, 14 Mar 44 BCE | Fri, 15 Mar 44 BCE | Sat, 16 Mar 44 BCE | ·',
  ],
  [
    'en-GB',
    'all of time',
    -8.6e15,
    8.6e15,
    '250000 BCE | 200000 BCE | 150000 BCE | 100000 BCE | 50000 BCE | 1 CE | 50000 | 100000 | 150000 | 200000 | 250000',
    '',
  ],
  [
    'de-DE',
    'a day by hours',
    at(2025, 11, 30),
    at(2025, 12, 1),
    '· | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00 | ·',
    'So., 30. Nov. 2025 | ·',
  ],
  [
    'de-DE',
    'four months by weeks',
    at(2025, 9, 10),
    at(2026, 1, 12),
    '15 | 22 | 29 | 6 | 13 | 20 | 27 | 3 | 10 | 17 | 24 | 1 | 8 | 15 | 22 | 29 | 5 | 12',
    'Sept. 2025 | Okt | Nov | Dez | Jan. 2026',
  ],
  [
    'de-DE',
    'three years by quarters',
    at(2023, 5),
    at(2026, 5),
    'Jul | Okt | Jan | Apr | Jul | Okt | Jan | Apr | Jul | Okt | Jan | Apr',
    '2023 | 2024 | 2025 | 2026',
  ],
  [
    'de-DE',
    '450 BCE to 1150 by two centuries',
    at(-449),
    at(1150),
    '400 v. Chr. | 200 v. Chr. | 1 n. Chr. | 200 | 400 | 600 | 800 | 1000',
    '',
  ],
  [
    'de-DE',
    'the era by two years',
    at(-7),
    at(10),
    '· | 6 v. Chr. | 4 v. Chr. | 2 v. Chr. | 2 n. Chr. | 4 n. Chr. | 6 n. Chr. | 8 n. Chr. | ·',
    '',
  ],
  [
    'ar-EG',
    'a day by hours',
    at(2025, 11, 30),
    at(2025, 12, 1),
    '· | ٠٣:٠٠ | ٠٦:٠٠ | ٠٩:٠٠ | ١٢:٠٠ | ١٥:٠٠ | ١٨:٠٠ | ٢١:٠٠ | ·',
    'الأحد، ٣٠ نوفمبر ٢٠٢٥ | ·',
  ],
  [
    'ar-EG',
    'four months by weeks',
    at(2025, 9, 10),
    at(2026, 1, 12),
    '١٥ | ٢٢ | ٢٩ | ٦ | ١٣ | ٢٠ | ٢٧ | ٣ | ١٠ | ١٧ | ٢٤ | ١ | ٨ | ١٥ | ٢٢ | ٢٩ | ٥ | ١٢',
    'سبتمبر ٢٠٢٥ | أكتوبر | نوفمبر | ديسمبر | يناير ٢٠٢٦',
  ],
  [
    'ar-EG',
    'three years by quarters',
    at(2023, 5),
    at(2026, 5),
    'يوليو | أكتوبر | يناير | أبريل | يوليو | أكتوبر | يناير | أبريل | يوليو | أكتوبر | يناير | أبريل',
    '٢٠٢٣ | ٢٠٢٤ | ٢٠٢٥ | ٢٠٢٦',
  ],
  [
    'ar-EG',
    '450 BCE to 2050 by two centuries',
    at(-449),
    at(2050),
    '٤٠٠ ق.م | ٢٠٠ ق.م | ١ م | ٢٠٠ | ٤٠٠ | ٦٠٠ | ٨٠٠ | ١٠٠٠ | ١٢٠٠ | ١٤٠٠ | ١٦٠٠ | ١٨٠٠ | ٢٠٠٠',
    '',
  ],
  ['ar-EG', 'the era by two years', at(-7), at(10), '· | ٦ ق.م | ٤ ق.م | ٢ ق.م | ٢ م | ٤ م | ٦ م | ٨ م | ·', ''],
];

/** Views of every length from three hours to all of time, lengths and distances from the era evenly by their order of magnitude. */
const views = fc
  .record({
    logLength: fc.double({ min: Math.log(3 * hour), max: Math.log(1.72e16), noNaN: true }),
    logMiddle: fc.double({ min: Math.log(day), max: Math.log(8.6e15), noNaN: true }),
    from: fc.constantFrom(at(1), at(1970), at(2025, 3)),
    before: fc.boolean(),
    width: fc.integer({ min: 200, max: 2000 }),
    locale: fc.constantFrom(...locales),
  })
  .map(({ logLength, logMiddle, from, before, width, locale }) => {
    const length = Math.min(Math.exp(logLength), 1.72e16);
    const start = from + Math.exp(logMiddle) * (before ? -1 : 1) - length / 2;
    return { start: Math.min(Math.max(start, -8.6e15), 8.6e15 - length), length, width, locale };
  });

function ticksOf(start: number, length: number, width: number, locale: string): AxisTicks {
  return axisTicks(scaleOf(start, start + length, width), formatOf(locale), measure);
}

describe('axisTicks(scale, format, measure)', () => {
  it.each(table)('%s: %s', (locale, _title, start, end, fine, coarse) => {
    const ticks = axisTicks(scaleOf(start, end), formatOf(locale), measure);
    expect(labels(ticks.fine)).toBe(fine);
    expect(labels(ticks.coarse)).toBe(coarse);
  });

  it('never touching labels within the chart, ascending ticks where they belong, and not too many, from three hours to all of time', () => {
    fc.assert(
      fc.property(views, ({ start, length, width, locale }) => {
        const scale = scaleOf(start, start + length, width);
        const { fine, coarse } = axisTicks(scale, formatOf(locale), measure);
        expect(fine.length).toBeLessThanOrEqual(width / 30);
        expect(coarse.length).toBeLessThanOrEqual(width / 30);
        for (const tier of [fine, coarse]) {
          const slack = tier === fine ? padding : 0;
          let right = -Infinity;
          let last = -Infinity;
          for (const { time, x, label, labelX } of tier) {
            expect(time).toBeGreaterThan(last);
            expect(x).toBe(scale.xOf(time));
            last = time;
            if (label === '') continue;
            expect(labelX).toBeGreaterThanOrEqual(Math.max(right + 8, scale.x1 - slack));
            right = labelX + measure(label);
            expect(right).toBeLessThanOrEqual(scale.x2 + slack);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('panning changes no label that is well within the view', () => {
    const share = fc.double({ min: -0.6, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(views, share, fc.boolean(), ({ start, length, width, locale }, by, whole) => {
        const pixels = whole ? Math.round(by * width) : by * width;
        const panned = start + (pixels / (width - 2 * margin)) * length;
        if (panned < widestInterval.start || panned + length > widestInterval.end) return;
        const before = ticksOf(start, length, width, locale);
        const after = ticksOf(panned, length, width, locale);
        expect(after.fineUnit).toBe(before.fineUnit);
        for (const tier of ['fine', 'coarse'] as const) {
          // The first coarse label is the longest, and the next one changes when there is no more room for it.
          const edge = margin + (tier === 'coarse' && Math.min(start, panned) < at(100) ? 200 : 120);
          for (const [from, to, left] of [
            [before[tier], after[tier], pixels],
            [after[tier], before[tier], -pixels],
          ] as const) {
            const texts = new Map(to.map(({ time, label }) => [time, label]));
            for (const { time, x, label, labelX } of from) {
              const inside = (by: number): boolean =>
                Math.min(x, labelX) - by >= edge && labelX + measure(label) - by <= width - edge;
              if (label !== '' && inside(0) && inside(left)) expect(texts.get(time)).toBe(label);
            }
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('labels every tick well within the view', () => {
    fc.assert(
      fc.property(views, ({ start, length, width, locale }) => {
        const { fine, coarse } = ticksOf(start, length, width, locale);
        const inner = (tier: readonly Tick[], right: number): readonly Tick[] =>
          tier.filter(({ x }) => x >= margin + 120 && x <= width - margin - right);
        expect([...inner(fine, 120), ...inner(coarse, 280)].filter(({ label }) => label === '')).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws and never hangs where a Date ends', () => {
    for (const [start, end] of [
      [-8.64e15, -8.64e15 + 3 * hour],
      [-8.64e15, -8.64e15 + 20 * day],
      [8.64e15 - 400 * day, 8.64e15],
      [-9e15, -8.6e15],
      [8.6e15, 9e15],
      [-1e17, 1e17],
    ] as const) {
      for (const width of [57, 200, 1200]) {
        const { fine, coarse } = axisTicks(scaleOf(start, end, width), formatOf('en-GB'), measure);
        for (const { time } of [...fine, ...coarse]) expect(Math.abs(time)).toBeLessThanOrEqual(8.64e15);
      }
    }
  });

  it('stops however wide labels are', () => {
    const wide = axisTicks(scaleOf(at(2000), at(2010)), formatOf('en-GB'), () => 1e9);
    expect(wide.fine.every(({ label }) => label === '')).toBe(true);
    expect(axisTicks(scaleOf(at(2000), at(2010)), formatOf('en-GB'), () => NaN).coarse).toEqual([]);
  });

  it('needs no words for years that are not stated', () => {
    const { fine, coarse } = axisTicks(
      scaleOf(at(2000), at(2001) - 1),
      createTickFormat('en-GB', englishDateWords, false),
      measure,
    );
    expect(labels(fine)).toBe('Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept | Oct | Nov | Dec');
    expect(labels(coarse)).toBe('·');
  });
});

describe('createTimeScale(interval, x1, x2)', () => {
  it('equal steps of time draw equal steps of pixels, and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -6e13, max: 6e13 }),
        fc.integer({ min: 1, max: 1e14 }),
        fc.integer({ min: 0, max: 1e12 }),
        (start, length, step) => {
          const scale = createTimeScale({ start, end: start + length }, 28, 1172);
          const first = scale.xOf(start + step) - scale.xOf(start);
          const second = scale.xOf(start + 2 * step) - scale.xOf(start + step);
          expect(Math.abs(first - second)).toBeLessThan(1e-6 * Math.max(1, Math.abs(first)));
          expect(Math.abs(scale.timeOf(scale.xOf(start + step)) - (start + step))).toBeLessThan(1);
        },
      ),
    );
  });

  it('refuses an empty interval or width', () => {
    expect(() => createTimeScale({ start: 1, end: 1 }, 0, 1)).toThrow('empty interval: 1 to 1');
    expect(() => createTimeScale({ start: 0, end: 1 }, 5, 5)).toThrow('empty width: 5 to 5');
  });
});
