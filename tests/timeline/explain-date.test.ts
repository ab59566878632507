import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../src/dataset/types.ts';
import { boundsOf, createDateWording, englishDateWords, parseEdtf } from '../../src/time/index.ts';
import { explainDate } from '../../src/timeline/explain-date.ts';
import { englishWords } from '../../src/timeline/words.ts';

const wordDate = createDateWording({ locale: 'en-GB', words: englishDateWords });
const published = { kind: 'published', edtf: '2025-12-01' } as const;

function explain(edtf: string, rule: string, rest: Partial<EventDate> = {}): readonly string[] {
  const parsed = parseEdtf(edtf);
  const bounds = 'value' in parsed ? boundsOf(parsed.value) : {};
  return explainDate({ edtf, ...bounds, inferred: [], rule, ...rest }, undefined, englishWords, wordDate);
}

describe('explainDate says in plain sentences', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a stated day', explain('2025-11-30', 'en/day-month-year'), ['As the sentence states it.']],
    [
      'an inferred year',
      explain('2025-11-30', 'en/month-day', { inferred: ['year'], anchor: published }),
      ['The year comes from the publication date, 1 Dec 2025.'],
    ],
    [
      'what a mention before gives',
      explain('1990-05-05', 'en/later', {
        inferred: ['year', 'month', 'day'],
        anchor: { kind: 'mention', edtf: '1990-05-03' },
      }),
      ['The year, month and day come from a date stated before, 3 May 1990.'],
    ],
    [
      'a missing year',
      explain('XXXX-11-30', 'en/month-day'),
      ['The article does not state the year, and its publication date is not known.'],
    ],
    [
      'figures that mean either day',
      explain('[1997-03-04,1997-04-03]', 'en/numeric-date'),
      ['As the sentence states it.', 'The figures fit either day.'],
    ],
    [
      'a feast',
      explain('2025-12-25', 'en/holiday', { inferred: ['year'], anchor: published }),
      ['The year comes from the publication date, 1 Dec 2025.', 'The day of that feast.'],
    ],
    [
      'a business year',
      explain('2024~', 'en/fiscal-year'),
      ['As the sentence states it.', 'A business year may begin in any month.'],
    ],
    [
      'a clock time',
      explain('2025-11-30T18:00:00Z', 'en/clock'),
      ['As the sentence states it.', 'The clock is as written.'],
    ],
    [
      'a length of time',
      explain('2023-12-01~/2025-11-30~', 'en/span', { inferred: ['year', 'month', 'day'], anchor: published }),
      [
        'The year, month and day come from the publication date, 1 Dec 2025.',
        'A length of time; its ends are approximate.',
      ],
    ],
    [
      'a week',
      explain('2025-11-24/2025-11-30', 'en/unit-offset', { inferred: ['year', 'month', 'day'], anchor: published }),
      ['The year, month and day come from the publication date, 1 Dec 2025.', 'A week is Monday to Sunday.'],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(sentences).toEqual(expected);
  });
});
