import { type Day, calendarOf, dayOf, isDay, mondayOf, weekdayOf } from '../../time/index.ts';
import type { AmbiguousReading, CalendarReading } from '../reading.ts';
import { chooseCentury, chooseYear } from './choose-year.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, formatEdtfTime, formatTimexValue, pad } from './format-value.ts';
import { dayOfReference, type Reference } from './reference.ts';
import { partOf, referenceOf, resolveDay, typeOf, weekResolved } from './resolve-day.ts';
import { inferredFrom, type Resolved, type Resolver } from './resolved.ts';

/** Parts of a calendar date; a year that is not stated comes from other words of the date, or from the context. */
export function resolveCalendar(reading: CalendarReading, context: Context, resolve: Resolver): Resolved {
  if (reading.week !== undefined) return resolveWeek(reading, context);
  if (reading.month === undefined && reading.day !== undefined) return resolveDayAlone(reading, reading.day, context);
  const stated = reading.year;
  // "that fall", and no date before it: the year is inferred as without the word.
  const of = reading.of?.base === 'mention' && context.mention === undefined ? undefined : reading.of;
  const byOffset = of === undefined ? undefined : resolve(of, context);
  const offsetYear = byOffset?.edtf === undefined ? undefined : referenceOf(byOffset, context);
  const found =
    stated ??
    (reading.shortYear !== undefined
      ? chooseCentury(reading.shortYear, context.reference ?? context.published)
      : of !== undefined
        ? offsetYear && calendarOf(offsetYear.first).year
        : chooseYear(reading, context));
  // 29 February of a year that has none is in no year that is known.
  const { month, day } = reading;
  const year =
    found === undefined || month === undefined || day === undefined || isDay(found, month, day) ? found : undefined;
  const parts = year === undefined ? reading : { ...reading, year };
  const value = formatTimexValue(parts, reading.partOfDay, reading.clock);
  // A year of two digits has no place without its century.
  if (year === undefined && reading.shortYear !== undefined)
    return { value, type: typeOf(reading), inferred: [], carries: false };
  const resolved = {
    value,
    type: typeOf(reading),
    edtf: formatEdtfParts(parts) + (year === undefined ? '' : formatEdtfTime(reading.clock)),
    ...partOf(reading),
  };
  if (stated !== undefined || year === undefined) return { ...resolved, inferred: [] };
  if (reading.shortYear !== undefined)
    return { ...resolved, ...inferredFrom(context.reference ?? context.published, ['century']) };
  if (byOffset !== undefined)
    return {
      ...resolved,
      inferred: byOffset.inferred,
      ...(byOffset.anchor === undefined ? {} : { anchor: byOffset.anchor }),
    };
  return { ...resolved, ...inferredFrom(context.reference, ['year']) };
}

/** 3/4/2014: where nothing tells the order, the TIMEX3 value has the month first and the EDTF value is one of the two days. */
export function resolveAmbiguous(
  { first, second, partOfDay, clock }: AmbiguousReading,
  context: Context,
  resolve: Resolver,
): Resolved {
  const at = { ...(partOfDay === undefined ? {} : { partOfDay }), ...(clock === undefined ? {} : { clock }) };
  if (context.dayFirst !== undefined)
    return resolveCalendar({ ...(context.dayFirst ? second : first), ...at }, context, resolve);
  const one = resolveCalendar({ ...first, ...at }, context, resolve);
  // Sets hold days; which day it was weighs more than the hour.
  const days = [first, second].map((reading) => resolveCalendar(reading, context, resolve).edtf);
  const [a, b] = days.sort();
  return a === undefined || b === undefined ? one : { ...one, edtf: `[${a},${b}]` };
}

/** "the 30th", "Friday the 13th": the month comes from the reference, so that the weekday fits. */
function resolveDayAlone(reading: CalendarReading, day: number, context: Context): Resolved {
  const { tense } = context;
  const reference = nearMention(context) ?? context.reference;
  const parts = (year: number | undefined, month: number | undefined) => ({
    value: formatTimexValue(
      { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), day },
      reading.partOfDay,
      reading.clock,
    ),
    type: typeOf(reading),
  });
  if (reference === undefined || reference.last - reference.first > 31) {
    return {
      ...parts(undefined, undefined),
      inferred: [],
      carries: false,
      ...partOf(reading),
    };
  }
  const from = calendarOf(reference.first);
  const months = Array.from({ length: 49 }, (_, index) => from.year * 12 + from.month - 1 + index - 24);
  const days = months.flatMap((index) => {
    const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    if (!isDay(year, month, day)) return [];
    const found = dayOf(year, month, day);
    return reading.weekday !== undefined && weekdayOf(found) !== reading.weekday ? [] : [found];
  });
  const onward = tense === 'future' || tense === 'possible';
  const chosen =
    reference.kind === 'mention'
      ? (days.find((one) => one >= reference.first) ?? days.at(-1))
      : onward
        ? days.find((one) => one >= reference.first)
        : days.findLast((one) => one <= reference.last);
  if (chosen === undefined) return { ...parts(undefined, undefined), inferred: [], carries: false };
  return { ...resolveDay(chosen, reading, reference), ...inferredFrom(reference, ['year', 'month']) };
}

/** "on Sept. 10 and again on the 11th": a day of another time that the same sentence names. */
function nearMention({ genre, mention, published, sentence }: Context): Reference | undefined {
  if (genre !== 'news' || mention?.sentence !== sentence) return undefined;
  const isOfNow = published === undefined || Math.abs(mention.first - published.first) <= 31;
  return isOfNow || dayOfReference(mention) === undefined ? undefined : mention;
}

function resolveWeek(reading: CalendarReading, context: Context): Resolved {
  const { week = 1 } = reading;
  const year = reading.year ?? (context.reference === undefined ? undefined : calendarOf(context.reference.first).year);
  if (year === undefined) return { value: `XXXX-W${pad(week, 2)}`, type: 'DATE', inferred: [], carries: false };
  // The week that holds 4 January is the first.
  const monday = (mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7) as Day;
  return { ...weekResolved(monday), ...(reading.year === undefined ? inferredFrom(context.reference, ['year']) : {}) };
}
