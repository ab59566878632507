import { calendarOf } from '../../time/index.ts';
import type { ClockReading, HolidayReading, OffsetReading, Reading, VagueReading } from '../reading.ts';
import { chooseWeekday } from './choose-weekday.ts';
import { chooseYear } from './choose-year.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, formatTimexValue } from './format-value.ts';
import { fixedHoliday, holidayDate } from './holiday-date.ts';
import { dayOfReference } from './reference.ts';
import { resolveAmbiguous, resolveCalendar } from './resolve-calendar.ts';
import { partOf, referenceOf, resolveDay, resolveWeekend, timeOf, typeOf } from './resolve-day.ts';
import { resolveDuration } from './resolve-duration.ts';
import { resolveNth } from './resolve-nth.ts';
import { baseOf, resolveOffset } from './resolve-offset.ts';
import { resolveEnded, resolveRange } from './resolve-range.ts';
import { resolveCentury, resolveDecade } from './resolve-years.ts';
import { inferredFrom, type Resolved } from './resolved.ts';

/** Completes **reading** from its context. What cannot be inferred stays open (`XXXX-11-30`), it is never guessed. */
export function resolve(reading: Reading, around: Context): Resolved {
  // "the following May": seen from the date before it, where there is one.
  const isSeenFromMention =
    (reading.kind === 'calendar' || reading.kind === 'weekday' || reading.kind === 'holiday') &&
    reading.base === 'mention' &&
    around.mention !== undefined;
  const context = isSeenFromMention ? { ...around, reference: around.mention } : around;
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, context, resolve);
    case 'ambiguous':
      return resolveAmbiguous(reading, context, resolve);
    case 'range':
      return resolveRange(reading, context, resolve);
    case 'decade':
      return resolveDecade(reading, context);
    case 'century':
      return resolveCentury(reading);
    case 'weekday': {
      const day = chooseWeekday(reading, context);
      if (reading.weekend === true) return resolveWeekend(day, context);
      if (day !== undefined) return resolveDay(day, reading, context.reference);
      return {
        value: `XXXX-WXX-${reading.weekday}${timeOf(reading)}`,
        type: typeOf(reading),
        inferred: [],
        carries: false,
      };
    }
    case 'offset':
      return resolveCounted(reading, context);
    case 'nth':
      return resolveNth(reading, context, resolve);
    case 'holiday':
      return resolveHoliday(reading, context);
    case 'clock':
      return resolveClock(reading, context);
    case 'duration':
      return resolveDuration(reading, context);
    case 'ended':
      return resolveEnded(reading, context, resolve);
    case 'set':
      return { value: reading.value, type: 'SET', inferred: [], carries: false };
    case 'vague':
      return resolveVague(reading, context);
  }
}

/** So much from a date, or from what is told: "left ten days before Christmas" is counted from the feast by which it has happened. */
function resolveCounted(reading: OffsetReading, context: Context): Resolved {
  if (typeof reading.base === 'string') return resolveOffset(reading, baseOf(reading, context));
  const { base, count = 0 } = reading;
  const from = (around: Context): Resolved => resolveOffset(reading, referenceOf(resolve(base, around), around));
  if (count >= 0 || context.tense !== 'past') return from(context);
  const next = from({ ...context, tense: 'future' });
  const place = next.edtf === undefined ? undefined : referenceOf(next, context);
  const { published } = context;
  return place !== undefined && published !== undefined && place.first <= published.last ? next : from(context);
}

function resolveHoliday(reading: HolidayReading, context: Context): Resolved {
  const byOffset = reading.of === undefined ? undefined : referenceOf(resolve(reading.of, context), context);
  const year =
    reading.year ??
    (reading.of === undefined ? chooseYear(reading, context) : byOffset && calendarOf(byOffset.first).year);
  const day = year === undefined ? undefined : holidayDate(reading.name, year);
  if (day === undefined) {
    const parts = fixedHoliday(reading.name);
    if (parts === undefined) return { value: 'XXXX-XX-XX', type: typeOf(reading), inferred: [], carries: false };
    return {
      value: formatTimexValue(parts, reading.partOfDay, reading.clock),
      type: typeOf(reading),
      edtf: formatEdtfParts(parts),
      ...partOf(reading),
      inferred: [],
    };
  }
  const resolved = resolveDay(day, reading, undefined);
  return reading.year !== undefined
    ? resolved
    : { ...resolved, ...inferredFrom(context.reference ?? context.published, ['year']) };
}

/** A clock time belongs to the day that was mentioned in its sentence, or last in a history; in news otherwise to the day of writing. */
function resolveClock(reading: ClockReading, context: Context): Resolved {
  const { mention, published, tense } = context;
  // "A team will arrive on Friday. The airport closed at 6 a.m.": not on a day to come.
  const isAhead =
    context.genre === 'news' && tense === 'past' && published !== undefined && (mention?.first ?? 0) > published.last;
  // Told long before of a day long past: today's story has gone on.
  const isOld =
    context.genre === 'news' &&
    published !== undefined &&
    mention?.sentence !== undefined &&
    context.sentence - mention.sentence > 2 &&
    published.first - mention.last > 30;
  const near = isAhead || isOld ? undefined : dayOfReference(mention);
  const base = near !== undefined ? mention : context.genre === 'news' ? context.published : undefined;
  const day = dayOfReference(base);
  if (day === undefined || base === undefined) {
    return { value: `XXXX-XX-XX${timeOf(reading)}`, type: 'TIME', inferred: [], carries: false };
  }
  return { ...resolveDay(day, reading, base), type: 'TIME' };
}

/** "at that time" is the date that was mentioned last, as vague as it is: it dates nothing by itself. */
function resolveVague({ value, then }: VagueReading, { genre, published, mention }: Context): Resolved {
  if (then === true && genre === 'history' && mention !== undefined && mention !== published) {
    const day = dayOfReference(mention);
    if (day !== undefined)
      return { value: formatTimexValue(calendarOf(day)), type: 'DATE', inferred: [], carries: false };
  }
  return { value, type: 'DATE', inferred: [], carries: false };
}
