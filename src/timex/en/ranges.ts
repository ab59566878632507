import type { RecogniseRule } from '../language.ts';
import type { CalendarReading, RangeReading } from '../reading.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { gap, monthOf, monthPattern } from './words.ts';

const first = '(?<first>\\d{1,2})(?:st|nd|rd|th)?';
const last = '(?<last>\\d{1,2})(?:st|nd|rd|th)?';
const joint = `(?:\\s?[–—-]\\s?|${gap}(?:to|until|till|through)${gap})`;
const month = `(?<month>${monthPattern})`;
const year = '(?:,?\\s{1,2}(?<year>\\d{4}))?';

/** Ranges whose first end is a bare number; `join-ranges.ts` sees to those whose ends are dates by themselves. */
export const ranges: readonly RecogniseRule[] = [
  defineRule(
    'day-range',
    [stems.digit, stems.month],
    ['3–7 June 1921', '3 to 7 June', '1st-4th May'],
    `${first}${joint}${last}${gap}${month}${year}`,
    readDays,
  ),
  defineRule(
    'day-range-us',
    [stems.digit, stems.month],
    ['June 3–7, 1921', 'June 3 to 7'],
    `${month}${gap}${first}${joint}${last}${year}`,
    readDays,
  ),
  defineRule(
    'day-range-between',
    [stems.digit, stems.month],
    ['between 3 and 7 June'],
    `(?<=\\bbetween${gap})${first}${gap}and${gap}${last}${gap}${month}${year}`,
    readDays,
  ),
  defineRule(
    'year-range',
    [stems.digit],
    ['1914–1918', '1914-18', '1914 to 1918'],
    `(?<from>\\d{4})${joint}(?<to>\\d{4}|\\d\\d)`,
    readYears,
  ),
];

function readDays(groups: Readonly<Record<string, string | undefined>>): RangeReading | undefined {
  const from = Number(groups['first']);
  const to = Number(groups['last']);
  const stated = groups['year'];
  const shared = {
    kind: 'calendar',
    month: monthOf(groups['month'] ?? ''),
    ...(stated === undefined ? {} : { year: Number(stated) }),
  } as const;
  return from < to ? { kind: 'range', from: { ...shared, day: from }, to: { ...shared, day: to } } : undefined;
}

function readYears(groups: Readonly<Record<string, string | undefined>>): RangeReading | undefined {
  const from = Number(groups['from']);
  const last = groups['to'] ?? '';
  const to = last.length === 2 ? from - (from % 100) + Number(last) : Number(last);
  // Ranges of other numbers ("pages 1200-1300") are far apart or out of history more often than not.
  if (from < 1000 || to > 2100 || from >= to) return undefined;
  const end = (value: number): CalendarReading => ({ kind: 'calendar', year: value });
  return { kind: 'range', from: end(from), to: end(to) };
}
