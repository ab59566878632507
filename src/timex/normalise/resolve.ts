import { type Day, calendarOf, dayOf, daysInMonth, isDay, mondayOf, shiftDay, weekdayOf } from '../../time/index.ts';
import type {
  AmbiguousReading,
  AtTime,
  CalendarReading,
  CenturyReading,
  ClockReading,
  DecadeReading,
  EndedReading,
  HolidayReading,
  NthReading,
  RangeReading,
  Reading,
  VagueReading,
} from '../reading.ts';
import { chooseWeekday } from './choose-weekday.ts';
import { chooseCentury, chooseYear } from './choose-year.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, formatEdtfTime, formatTimexTime, formatTimexValue, pad } from './format-value.ts';
import { fixedHoliday, holidayDate, nthWeekday } from './holiday-date.ts';
import { createReference, dayOfReference, type Reference } from './reference.ts';
import { resolveDuration } from './resolve-duration.ts';
import { baseOf, resolveOffset } from './resolve-offset.ts';
import { inferredFrom, type Resolved } from './resolved.ts';
import { weekOf } from './week-of.ts';

export type { Resolved };

/** Completes **reading** from its context. What cannot be inferred stays open (`XXXX-11-30`), it is never guessed. */
export function resolve(reading: Reading, context: Context): Resolved {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, context);
    case 'ambiguous':
      return resolveAmbiguous(reading, context);
    case 'range':
      return resolveRange(reading, context);
    case 'decade':
      return resolveDecade(reading, context);
    case 'century':
      return resolveCentury(reading);
    case 'weekday': {
      const day = chooseWeekday(reading, context);
      if (reading.weekend === true) return resolveWeekend(day, context);
      if (day !== undefined) return resolveDay(day, reading, context.reference);
      return { value: `XXXX-WXX-${reading.weekday}${timeOf(reading)}`, type: typeOf(reading), inferred: [], carries: false };
    }
    case 'offset': {
      const base = typeof reading.base === 'string' ? baseOf(reading, context) : referenceOf(resolve(reading.base, context), context);
      return resolveOffset(reading, base);
    }
    case 'nth':
      return resolveNth(reading, context);
    case 'holiday':
      return resolveHoliday(reading, context);
    case 'clock':
      return resolveClock(reading, context);
    case 'duration':
      return resolveDuration(reading, context);
    case 'ended':
      return resolveEnded(reading, context);
    case 'set':
      return { value: reading.value, type: 'SET', inferred: [], carries: false };
    case 'vague':
      return resolveVague(reading, context);
  }
}

/** "the weekend": named by its ISO week; Saturday and Sunday. */
function resolveWeekend(saturday: Day | undefined, { reference }: Context): Resolved {
  if (saturday === undefined) return { value: 'XXXX-WXX-WE', type: 'DATE', inferred: [], carries: false };
  const text = (day: Day): string => formatEdtfParts(calendarOf(day));
  return {
    value: `${weekOf(saturday).value}-WE`,
    type: 'DATE',
    edtf: `${text(saturday)}/${text((saturday + 1) as Day)}`,
    ...inferredFrom(reference, ['year', 'month', 'day']),
  };
}

function referenceOf(resolved: Resolved, { hemisphere }: Context): Reference | undefined {
  return resolved.edtf === undefined ? undefined : createReference('mention', resolved.edtf, hemisphere);
}

function typeOf({ partOfDay, clock }: AtTime): 'DATE' | 'TIME' {
  return partOfDay === undefined && clock === undefined ? 'DATE' : 'TIME';
}

function timeOf({ partOfDay, clock }: AtTime): string {
  return formatTimexTime(partOfDay, clock);
}

function partOf({ partOfDay }: AtTime): Pick<Resolved, 'partOfDay'> {
  return partOfDay === undefined ? {} : { partOfDay };
}

function resolveCalendar(reading: CalendarReading, context: Context): Resolved {
  if (reading.week !== undefined) return resolveWeek(reading, context);
  if (reading.month === undefined && reading.day !== undefined) return resolveDayAlone(reading, reading.day, context);
  const stated = reading.year;
  const byOffset = reading.of === undefined ? undefined : resolve(reading.of, context);
  const offsetYear = byOffset?.edtf === undefined ? undefined : referenceOf(byOffset, context);
  const year =
    stated ??
    (reading.shortYear !== undefined
      ? chooseCentury(reading.shortYear, context.reference ?? context.published)
      : reading.of !== undefined
        ? offsetYear && calendarOf(offsetYear.first).year
        : chooseYear(reading, context));
  const parts = year === undefined ? reading : { ...reading, year };
  const resolved = {
    value: formatTimexValue(parts, reading.partOfDay, reading.clock),
    type: typeOf(reading),
    edtf: formatEdtfParts(parts) + (year === undefined ? '' : formatEdtfTime(reading.clock)),
    ...partOf(reading),
  };
  if (stated !== undefined || year === undefined) return { ...resolved, inferred: [] };
  if (reading.shortYear !== undefined) return { ...resolved, ...inferredFrom(context.reference ?? context.published, ['century']) };
  if (byOffset !== undefined) return { ...resolved, inferred: byOffset.inferred, ...(byOffset.anchor === undefined ? {} : { anchor: byOffset.anchor }) };
  return { ...resolved, ...inferredFrom(context.reference, ['year']) };
}

/** 3/4/2014: where nothing tells the order, the TIMEX3 value has the month first and the EDTF value is one of the two days. */
function resolveAmbiguous({ first, second, partOfDay, clock }: AmbiguousReading, context: Context): Resolved {
  const at = { ...(partOfDay === undefined ? {} : { partOfDay }), ...(clock === undefined ? {} : { clock }) };
  if (context.dayFirst !== undefined) return resolveCalendar({ ...(context.dayFirst ? second : first), ...at }, context);
  const one = resolveCalendar({ ...first, ...at }, context);
  const other = resolveCalendar({ ...second, ...at }, context);
  if (one.edtf === undefined || other.edtf === undefined || clock !== undefined) return one;
  return { ...one, edtf: `[${[one.edtf, other.edtf].sort().join(',')}]` };
}

/** "the 30th", "Friday the 13th": the month comes from the reference, so that the weekday fits. */
function resolveDayAlone(reading: CalendarReading, day: number, context: Context): Resolved {
  const { reference, tense } = context;
  const parts = (year: number | undefined, month: number | undefined) => ({
    value: formatTimexValue({ ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), day }, reading.partOfDay, reading.clock),
    type: typeOf(reading),
  });
  if (reference === undefined || reference.last - reference.first > 31) {
    return { ...parts(undefined, undefined), edtf: `XXXX-XX-${pad(day, 2)}`, inferred: [], carries: false, ...partOf(reading) };
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
  if (chosen === undefined) return { ...parts(undefined, undefined), edtf: `XXXX-XX-${pad(day, 2)}`, inferred: [], carries: false };
  return { ...resolveDay(chosen, reading, reference), ...inferredFrom(reference, ['year', 'month']) };
}

function resolveWeek(reading: CalendarReading, context: Context): Resolved {
  const { week = 1 } = reading;
  const year = reading.year ?? (context.reference === undefined ? undefined : calendarOf(context.reference.first).year);
  if (year === undefined) return { value: `XXXX-W${pad(week, 2)}`, type: 'DATE', inferred: [], carries: false };
  // The week that holds 4 January is the first.
  const monday = (mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7) as Day;
  return { ...weekResolved(monday), ...(reading.year === undefined ? inferredFrom(context.reference, ['year']) : {}) };
}

function weekResolved(day: Day): Resolved {
  const week = weekOf(day);
  return {
    value: week.value,
    type: 'DATE',
    edtf: `${formatEdtfParts(calendarOf(week.first))}/${formatEdtfParts(calendarOf(week.last))}`,
    inferred: [],
  };
}

function resolveRange({ from, to }: RangeReading, context: Context): Resolved {
  const first = resolve(from, context);
  const start = referenceOf(first, context);
  if (from.kind === 'clock' && to.kind === 'clock') return resolveClocks(first, resolve(to, context));
  // The second end comes after the first: "28 December to 3 January", "Friday to Monday".
  const shares = from.kind === 'calendar' && to.kind === 'calendar' && to.year === undefined && from.month !== undefined && start !== undefined;
  const last = shares ? resolveCalendar({ ...to, year: yearAfter(to, start) }, context) : resolve(to, start === undefined || to.kind === 'duration' ? context : afterwards(to, start, context));
  const edtf = first.edtf === undefined || last.edtf === undefined ? undefined : `${first.edtf}/${last.edtf}`;
  const inferred = first.inferred.length >= last.inferred.length ? first : last;
  return {
    value: `${first.value}/${last.value}`,
    type: first.type,
    ...(edtf === undefined ? {} : { edtf }),
    inferred: inferred.inferred,
    ...(inferred.anchor === undefined ? {} : { anchor: inferred.anchor }),
  };
}

/** "11 p.m. to 3": a second end that would be before the first lies on the next day. */
function resolveClocks(first: Resolved, last: Resolved): Resolved {
  const value = `${first.value}/${last.value}`;
  if (first.edtf === undefined || last.edtf === undefined) return { ...first, value };
  const [day = '', time = ''] = last.edtf.split('T');
  const parsed = last.edtf < first.edtf && time !== '' ? createReference('mention', day, 'north') : undefined;
  const end = parsed === undefined ? last.edtf : `${formatEdtfParts(calendarOf((parsed.last + 1) as Day))}T${time}`;
  return { ...first, value: value, edtf: `${first.edtf}/${end}` };
}

/** "the nine months ended Sept. 30" began on 1 January. */
function resolveEnded({ length, months, end }: EndedReading, context: Context): Resolved {
  const last = resolveCalendar(end, context);
  const place = referenceOf(last, context);
  if (place === undefined) return { value: length.value, type: 'DURATION', inferred: [], carries: false };
  const first = shiftDay((place.last + 1) as Day, { months: -months });
  // Books that close on 30 September open on the first of a month, whatever the month's length.
  const { year, month } = calendarOf(place.last === endOfMonth(place.last) ? first : ((first + 1) as Day));
  const start = formatEdtfParts(end.day === undefined ? { year, month } : calendarOf(place.last === endOfMonth(place.last) ? dayOf(year, month, 1) : first));
  return { value: length.value, type: 'DURATION', edtf: `${start}/${last.edtf}`, inferred: last.inferred, ...(last.anchor === undefined ? {} : { anchor: last.anchor }) };
}

function endOfMonth(day: Day): Day {
  const { year, month } = calendarOf(day);
  return dayOf(year, month, daysInMonth(year, month));
}

function yearAfter({ month = 1, day }: CalendarReading, { first }: Reference): number {
  const from = calendarOf(first);
  return month < from.month || (month === from.month && day !== undefined && day < from.day) ? from.year + 1 : from.year;
}

/** A weekday or clock time at the end of a range is the next one after its start. */
function afterwards(to: Reading, start: Reference, context: Context): Context {
  if (to.kind === 'weekday' && to.weeks !== undefined) return context;
  return to.kind === 'weekday' || to.kind === 'clock' || to.kind === 'holiday' ? { ...context, reference: start, mention: start } : context;
}

function resolveDecade({ decade, short, bc }: DecadeReading, { reference }: Context): Resolved {
  if (bc === true) {
    // The 450s BC are the ten years from 459 to 450 BC, which no EDTF digit stands for.
    const value = `BC${pad(decade, 3)}`;
    return { value, type: 'DATE', edtf: `${formatEdtfParts({ year: -(decade * 10 + 8) })}/${formatEdtfParts({ year: 1 - decade * 10 })}`, inferred: [] };
  }
  if (!short) return { value: String(decade), type: 'DATE', edtf: `${decade}X`, inferred: [] };
  const last = reference === undefined ? undefined : calendarOf(reference.last).year;
  if (last === undefined || last < 100) return { value: `XX${decade}`, type: 'DATE', inferred: [], carries: false };
  const century = Math.floor(last / 100);
  // News looks back: "the '90s" of 2014 are the latest that had begun. A history stays in its century.
  const whole = century * 10 + decade;
  const placed = reference?.kind === 'published' && whole * 10 > last ? whole - 10 : whole;
  const value = pad(placed, 3);
  return { value, type: 'DATE', edtf: `${value}X`, ...inferredFrom(reference, ['century']) };
}

function resolveCentury({ century, bc }: CenturyReading): Resolved {
  const digits = pad(century, 2);
  if (bc !== true) return { value: digits, type: 'DATE', edtf: `${digits}XX`, inferred: [] };
  // The fifth century BC ran from 500 to 401 BC, the astronomical years -499 to -400.
  return { value: `BC${digits}`, type: 'DATE', edtf: century === 0 ? '-0099/0000' : `-${digits}XX`, inferred: [] };
}

function resolveDay(day: Day, time: AtTime, reference: Reference | undefined): Resolved {
  const parts = calendarOf(day);
  return {
    value: formatTimexValue(parts, time.partOfDay, time.clock),
    type: typeOf(time),
    edtf: formatEdtfParts(parts) + formatEdtfTime(time.clock),
    ...partOf(time),
    ...inferredFrom(reference, ['year', 'month', 'day']),
  };
}

/** "the first week of May": counted within the days of what it is of; a week belongs to the month of its Thursday. */
function resolveNth(reading: NthReading, context: Context): Resolved {
  const whole = resolve(reading.of, context);
  const within = referenceOf(whole, context);
  const inferred: Pick<Resolved, 'inferred' | 'anchor'> = {
    inferred: whole.inferred,
    ...(whole.anchor === undefined ? {} : { anchor: whole.anchor }),
  };
  if (within === undefined) return { value: nthUnknown(reading, whole), type: typeOf(reading), inferred: [], carries: false };
  const { nth, unit } = reading;
  const [first, last] = [calendarOf(within.first), calendarOf(within.last)];
  const outside: Resolved = { value: nthUnknown(reading, whole), type: typeOf(reading), inferred: [], carries: false };
  switch (unit) {
    case 'day': {
      const day = (nth > 0 ? within.first + nth - 1 : within.last) as Day;
      return day > within.last ? outside : { ...resolveDay(day, reading, undefined), ...inferred };
    }
    case 'weekday': {
      const day = nthWeekday(first.year, nth > 0 ? first.month : last.month, reading.weekday ?? 1, nth);
      return day > within.last || day < within.first ? outside : { ...resolveDay(day, reading, undefined), ...inferred };
    }
    case 'week':
    case 'weekend': {
      const start = firstThursday(within.first);
      const day = (nth > 0 ? start + (nth - 1) * 7 : lastThursday(within.last)) as Day;
      if (day > within.last) return outside;
      const week = weekOf(day);
      if (unit === 'week') return { ...weekResolved(day), ...inferred };
      const saturday = calendarOf((week.last - 1) as Day);
      return { value: `${week.value}-WE`, type: 'DATE', edtf: `${formatEdtfParts(saturday)}/${formatEdtfParts(calendarOf(week.last))}`, ...inferred };
    }
    case 'month': {
      const month = nth > 0 ? nth : 12;
      if (month > 12 || within.last - within.first > 366) return outside;
      const parts = { year: first.year, month };
      return { value: formatTimexValue(parts), type: 'DATE', edtf: formatEdtfParts(parts), ...inferred };
    }
    case 'decade':
    case 'year': {
      const span = unit === 'year' ? 1 : 10;
      const year = nth > 0 ? first.year + (nth - 1) * span : last.year - span + 1;
      if (year > last.year || year < 0) return outside;
      return unit === 'year'
        ? { value: formatTimexValue({ year }), type: 'DATE', edtf: formatEdtfParts({ year }), ...inferred }
        : { value: pad(Math.floor(year / 10), 3), type: 'DATE', edtf: `${pad(Math.floor(year / 10), 3)}X`, ...inferred };
    }
  }
}

function firstThursday(day: Day): Day {
  return (day + ((4 - weekdayOf(day) + 7) % 7)) as Day;
}

function lastThursday(day: Day): Day {
  return (day - ((weekdayOf(day) - 4 + 7) % 7)) as Day;
}

/** A counted part of what has no place: "the first day of May" without a year is `XXXX-05-01`. */
function nthUnknown({ nth, unit, weekday, of }: NthReading, whole: Resolved): string {
  if (unit === 'day' && nth > 0 && of.kind === 'calendar' && of.month !== undefined && of.day === undefined) return `${whole.value}-${pad(nth, 2)}`;
  if (unit === 'weekday') return `XXXX-WXX-${weekday ?? 1}`;
  return unit === 'day' ? 'XXXX-XX-XX' : unit === 'week' || unit === 'weekend' ? 'XXXX-WXX' : unit === 'month' ? 'XXXX-XX' : 'XXXX';
}

function resolveHoliday(reading: HolidayReading, context: Context): Resolved {
  const byOffset = reading.of === undefined ? undefined : referenceOf(resolve(reading.of, context), context);
  const year = reading.year ?? (reading.of === undefined ? chooseYear(reading, context) : byOffset && calendarOf(byOffset.first).year);
  const day = year === undefined ? undefined : holidayDate(reading.name, year);
  if (day === undefined) {
    const parts = fixedHoliday(reading.name);
    if (parts === undefined) return { value: 'XXXX-XX-XX', type: typeOf(reading), inferred: [], carries: false };
    return { value: formatTimexValue(parts, reading.partOfDay, reading.clock), type: typeOf(reading), edtf: formatEdtfParts(parts), ...partOf(reading), inferred: [] };
  }
  const resolved = resolveDay(day, reading, undefined);
  return reading.year !== undefined ? resolved : { ...resolved, ...inferredFrom(context.reference ?? context.published, ['year']) };
}

/** A clock time belongs to the day that was mentioned in its sentence, or last in a history; in news otherwise to the day of writing. */
function resolveClock(reading: ClockReading, context: Context): Resolved {
  const near = dayOfReference(context.mention);
  const base = near !== undefined ? context.mention : context.genre === 'news' ? context.published : undefined;
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
    if (day !== undefined) return { value: formatTimexValue(calendarOf(day)), type: 'DATE', inferred: [], carries: false };
  }
  return { value, type: 'DATE', inferred: [], carries: false };
}

