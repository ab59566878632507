import type { RecogniseRule } from '../language.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { readShift, shiftPattern } from './read-shift.ts';
import { readYear } from './read-year.ts';
import { gap, monthOf, monthPattern } from './words.ts';

const month = `(?<month>${monthPattern})`;

/** Months with their year, and months alone. */
export const months: readonly RecogniseRule[] = [
  defineRule(
    'month-year',
    [stems.month, stems.digit],
    ['October 2011', 'Sept. 1939', 'March of 1862', 'March, 44 BC'],
    `${month}(?:${gap}of|,)?${gap}(?:the${gap}year${gap})?(?:(?<year>\\d{4})|(?<ancient>\\d{1,4})\\s?(?<era>BCE?|B\\.C\\.|AD|A\\.D\\.|CE))`,
    ({ month: name = '', year, ancient, era }) => {
      const stated = readYear(year ?? ancient ?? '', era);
      return stated === undefined ? undefined : { kind: 'calendar', year: stated, month: monthOf(name) };
    },
  ),
  defineRule(
    'month',
    [stems.month],
    ['September', 'last October', 'Oct.'],
    `(?:${shiftPattern}${gap})?${month}`,
    ({ shift, month: name = '' }) => ({
      kind: 'calendar',
      month: monthOf(name),
      ...readShift(shift),
    }),
  ),
];
