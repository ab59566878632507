/** Dates at rest (EDTF), their days and bounds, and their wording: all that Sourceline knows of time. */
export { boundsInAnyYear } from './bounds-in-any-year.ts';
export { type Bounds, boundsOf } from './bounds-of.ts';
export { areReversed, compareBounds, formatBound, millisOf, parseBound } from './bounds.ts';
export {
  type CalendarDay,
  type Day,
  calendarOf,
  dayOf,
  daysInMonth,
  firstYear,
  isDay,
  isLeapYear,
  lastYear,
} from './day.ts';
export type * from './edtf.ts';
export { formatEdtf } from './format-edtf.ts';
export { parseEdtf } from './parse-edtf.ts';
export { type PartOfDay, hoursOf } from './part-of-day.ts';
export { type Hemisphere, type MonthSpan, monthsOf } from './season.ts';
export { type DateTraits, type Precision, traitsOf } from './traits-of.ts';
export {
  type DateWords,
  type DateWordsOptions,
  type WordedDate,
  createDateWording,
  englishDateWords,
  formatDateWords,
} from './format-date-words.ts';
export { type CalendarShift, shiftDay } from './shift-day.ts';
export { mondayOf, weekdayOf } from './weekday-of.ts';
