import { type Day, calendarOf, dayOf, daysInMonth, parseBound, shiftDay } from '../../time/index.ts';
import { hasYear } from '../has-year.ts';
import type { CalendarReading, EndedReading, RangeReading, Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { formatEdtfParts } from './format-value.ts';
import type { Reference } from './reference.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { referenceOf } from './resolve-day.ts';
import type { Resolved, Resolver } from './resolved.ts';

/** Both ends, the second seen from the first: "28 December to 3 January", "Friday to Monday". */
export function resolveRange({ from, to }: RangeReading, context: Context, resolve: Resolver): Resolved {
  const first = resolve(from, context);
  const start = referenceOf(first, context);
  const shares = from.kind === 'calendar' && to.kind === 'calendar' && !hasYear(to) && from.month !== undefined;
  const seen =
    shares && start !== undefined
      ? resolveCalendar({ ...to, year: yearAfter(to, start) }, context, resolve)
      : resolve(to, start === undefined || to.kind === 'duration' ? context : afterwards(to, start, context));
  const last = 'clock' in from && 'clock' in to ? pastMidnight(first, seen) : seen;
  // Of an end that is an interval itself, such as a week, the outer day.
  const [begin, close] = [first.edtf?.split('/')[0], last.edtf?.split('/').at(-1)];
  const { inferred, anchor } = first.inferred.length >= last.inferred.length ? first : last;
  return {
    value: `${first.value}/${last.value}`,
    type: first.type,
    ...(begin === undefined || close === undefined ? {} : { edtf: `${begin}/${close}` }),
    inferred,
    ...(anchor === undefined ? {} : { anchor }),
    ends: [first, last],
  };
}

const dayTime = /^(\d{4}-\d\d-\d\d)(T.+)$/u;

/** "11 p.m. to 3 a.m.": the second end of two on one day that would be before the first lies on the next day. */
function pastMidnight(first: Resolved, last: Resolved): Resolved {
  const [, day, start = ''] = dayTime.exec(first.edtf ?? '') ?? [];
  const [, same, end = ''] = dayTime.exec(last.edtf ?? '') ?? [];
  const parsed = day === undefined || day !== same || end >= start ? undefined : parseBound(day);
  if (parsed === undefined) return last;
  const next = formatEdtfParts(calendarOf((parsed.day + 1) as Day));
  return { ...last, value: last.value.replace(/^[^T]+/u, next), edtf: next + end };
}

/** "the nine months ended Sept. 30" began on 1 January. */
export function resolveEnded({ length, months, end }: EndedReading, context: Context, resolve: Resolver): Resolved {
  // "covers the year to June": books are closed before they are spoken of.
  // What is expected now "for the year to 31 January" is that of the nearest one.
  const tense = context.tense === 'future' || context.tense === 'present' ? context.tense : 'past';
  const last = resolveCalendar(end, { ...context, tense }, resolve);
  const place = referenceOf(last, context);
  if (place === undefined) return { value: length.value, type: 'DURATION', inferred: [], carries: false };
  const first = shiftDay((place.last + 1) as Day, { months: -months });
  // Books that close on 30 September open on the first of a month, whatever the month's length.
  const { year, month } = calendarOf(place.last === endOfMonth(place.last) ? first : ((first + 1) as Day));
  const start = formatEdtfParts(
    end.day === undefined
      ? { year, month }
      : calendarOf(place.last === endOfMonth(place.last) ? dayOf(year, month, 1) : first),
  );
  return {
    value: length.value,
    type: 'DURATION',
    edtf: `${start}/${last.edtf}`,
    inferred: last.inferred,
    ...(last.anchor === undefined ? {} : { anchor: last.anchor }),
    ends: [{ value: length.value, type: 'DURATION', edtf: `${start}/${last.edtf}`, inferred: [] }, last],
  };
}

function endOfMonth(day: Day): Day {
  const { year, month } = calendarOf(day);
  return dayOf(year, month, daysInMonth(year, month));
}

function yearAfter({ month = 1, day }: CalendarReading, { first }: Reference): number {
  const from = calendarOf(first);
  return month < from.month || (month === from.month && day !== undefined && day < from.day)
    ? from.year + 1
    : from.year;
}

/** A weekday or clock time at the end of a range is the next one after its start. */
function afterwards(to: Reading, start: Reference, context: Context): Context {
  if (to.kind === 'weekday' && to.weeks !== undefined) return context;
  return to.kind === 'weekday' || to.kind === 'clock' || to.kind === 'holiday'
    ? { ...context, reference: start, mention: start }
    : context;
}
