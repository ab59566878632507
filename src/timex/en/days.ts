import type { RecogniseRule } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { readYear } from './read-year.ts';
import { gap, monthOf, monthPattern, ordinalOf, ordinalPattern } from './words.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const month = `(?<month>${monthPattern})`;
const digits = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const ordinal = `(?<ordinal>${ordinalPattern})`;
// A worded day needs its "of": "the second March on Rome" is no date.
const dayBefore = `(?:the${gap})?(?:${digits}(?:${gap}of)?|${ordinal}${gap}of)`;
const dayAfter = `(?:the${gap})?(?:${digits}|${ordinal})`;
const era = '(?:BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE|C\\.E\\.)';
const year = `(?:(?<year>\\d{3,4})(?:\\s?(?<era>${era}))?|(?<ancient>\\d{1,2})\\s?(?<ancientEra>${era}))`;

/** Days of the calendar in the orders in which English writes them. */
export const days: readonly RecogniseRule[] = [
  defineRule(
    'iso-date',
    [stems.digit],
    ['2002-11-05', '2002-11-05T10:30'],
    '(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?',
    readDay,
  ),
  defineRule(
    'month-day-year',
    [stems.month, stems.digit],
    ['September 23, 1806', 'Oct. 9, 1978', 'March 1st 1890', 'March 15, 44 BC'],
    `${month}${gap}${dayAfter}(?:,\\s?|${gap})${year}`,
    readDay,
  ),
  defineRule(
    'day-month-year',
    [stems.month, stems.digit],
    ['14 May 1804', '9th of March, 1862', 'the first of May 1921'],
    `${dayBefore}${gap}${month}(?:,\\s?|${gap})(?:in${gap})?${year}`,
    readDay,
  ),
  defineRule(
    'month-day',
    [stems.month],
    ['November 30', 'November 1st', 'March the 3rd'],
    `${month}${gap}${dayAfter}`,
    readDay,
  ),
  defineRule(
    'day-month',
    [stems.month],
    ['12 September', '3rd of May', 'the second of May'],
    `${dayBefore}${gap}${month}`,
    readDay,
  ),
];

function readDay(groups: Groups): CalendarReading | undefined {
  const { month: name, number, day, ordinal } = groups;
  const monthNumber = name === undefined ? Number(number) : monthOf(name);
  const dayNumber = day === undefined ? ordinalOf(ordinal ?? '') : Number(day);
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined;
  const text = groups['year'] ?? groups['ancient'];
  const stated = text === undefined ? undefined : readYear(text, groups['era'] ?? groups['ancientEra']);
  return {
    kind: 'calendar',
    ...(stated === undefined ? {} : { year: stated }),
    month: monthNumber,
    day: dayNumber,
  };
}
