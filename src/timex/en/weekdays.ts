import type { RecogniseRule } from '../language.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { readShift, shiftPattern } from './read-shift.ts';
import { gap, weekdayOf, weekdayPattern } from './words.ts';

/** Days of the week; which week is settled by tense and publication date. */
export const weekdays: readonly RecogniseRule[] = [
  defineRule(
    'weekday',
    [stems.weekday],
    ['Monday', 'last Friday', 'this coming Tuesday'],
    `(?:${shiftPattern}${gap})?(?<weekday>${weekdayPattern})`,
    ({ shift, weekday = '' }) => ({ kind: 'weekday', weekday: weekdayOf(weekday), ...readShift(shift) }),
  ),
];
