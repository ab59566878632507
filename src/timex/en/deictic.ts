import type { RecogniseRule } from '../language.ts';
import type { OffsetReading } from '../reading.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { readShift } from './read-shift.ts';
import { gap, partOfDayOf } from './words.ts';

const days: Readonly<Record<string, OffsetReading['count']>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Days, weeks, months and years counted from the day of writing. */
export const deictic: readonly RecogniseRule[] = [
  defineRule(
    'day-offset',
    [stems.dayOffset],
    ['yesterday', 'today', 'tomorrow'],
    '(?<day>yesterday|today|tomorrow)',
    ({ day = '' }) => ({
      kind: 'offset',
      unit: 'day',
      count: days[day.toLowerCase()] ?? 0,
    }),
  ),
  defineRule('tonight', [stems.night], ['tonight', 'last night'], `(?<last>last${gap}night)|tonight`, ({ last }) => ({
    kind: 'offset',
    unit: 'day',
    count: last === undefined ? 0 : -1,
    partOfDay: 'night',
  })),
  defineRule(
    'this-part',
    [stems.partOfDay],
    ['this morning'],
    `this${gap}(?<part>morning|afternoon|evening)`,
    ({ part }) => {
      const partOfDay = partOfDayOf(part ?? '');
      return partOfDay === undefined ? undefined : { kind: 'offset', unit: 'day', count: 0, partOfDay };
    },
  ),
  defineRule(
    'unit-offset',
    [stems.unit],
    ['last week', 'next month', 'this year'],
    // "the past year" is a length of time, not the year before.
    `(?<shift>last|this${gap}past|this${gap}coming|this|next)${gap}(?<unit>week|month|year)`,
    ({ shift, unit }) => ({
      kind: 'offset',
      unit: (unit ?? '').toLowerCase() as OffsetReading['unit'],
      count: readShift(shift).shift ?? 0,
    }),
  ),
];
