import { type Day, calendarOf, dayOf, daysInMonth, shiftDay } from '../../time/index.ts';
import type { CalendarReading, EndedReading, RangeReading, Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { formatEdtfParts } from './format-value.ts';
import { createReference, type Reference } from './reference.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { referenceOf } from './resolve-day.ts';
import type { Resolved, Resolver } from './resolved.ts';

/** Both ends, the second seen from the first: "28 December to 3 January", "Friday to Monday". */
export function resolveRange({ from, to }: RangeReading, context: Context, resolve: Resolver): Resolved {
  const first = resolve(from, context);
  const start = referenceOf(first, context);
  if (from.kind === 'clock' && to.kind === 'clock') return resolveClocks(first, resolve(to, context));
  // The second end comes after the first: "28 December to 3 January", "Friday to Monday".
  const shares =
    from.kind === 'calendar' &&
    to.kind === 'calendar' &&
    to.year === undefined &&
    from.month !== undefined &&
    start !== undefined;
  const last = shares
    ? resolveCalendar({ ...to, year: yearAfter(to, start) }, context, resolve)
    : resolve(to, start === undefined || to.kind === 'duration' ? context : afterwards(to, start, context));
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
export function resolveEnded({ length, months, end }: EndedReading, context: Context, resolve: Resolver): Resolved {
  const last = resolveCalendar(end, context, resolve);
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
