import { type Day, calendarOf, formatBound } from '../../time/index.ts';
import type { OffsetReading, Unit } from '../reading.ts';
import type { Context } from './context.ts';
import { inWholeUnits } from './count-units.ts';
import { formatEdtfParts, formatTimexTime } from './format-value.ts';
import { createReference, dayOfReference, monthOfReference, type Reference } from './reference.ts';
import type { Resolved } from './resolved.ts';
import { openUnit, shiftMonths, shiftReference, unknownUnits } from './shift-reference.ts';

/**
 * So many units from **base**, to the precision of the unit: two years after 14 May 1804 is 1806, and two days after it 16 May. From a
 * base that is coarser than the unit only as much is told as is known: two days after May 1804 is `1804-05-XX`.
 */
export function resolveOffset(reading: OffsetReading, base: Reference | undefined): Resolved {
  const { unit, count, direction, partOfDay, clock, more } = reading;
  const time = { ...(partOfDay === undefined ? {} : { partOfDay }), ...(clock === undefined ? {} : { clock }) };
  const type = partOfDay !== undefined || clock !== undefined || isClockUnit(unit) ? 'TIME' : 'DATE';
  if (count === undefined) {
    return { value: direction === -1 ? 'PAST_REF' : 'FUTURE_REF', type: 'DATE', inferred: [], carries: false };
  }
  if (base === undefined)
    return { value: unknownUnits[unit] + formatTimexTime(partOfDay, clock), type, inferred: [], carries: false };
  if (reading.keeps === true) {
    const isQuarter = /-3[3-6]~?$/u.test(base.edtf);
    if (isQuarter) return shiftMonths('quarter', unit === 'year' ? count * 4 : count, base);
    // "in the quarter", and none was named: the books of the last whole one are what is written about, but nothing says so.
    if (unit === 'quarter') {
      const { value } = shiftMonths('quarter', -1, base);
      return { value, type: 'DATE', inferred: [], carries: false };
    }
  }
  const distance = inWholeUnits({ unit, count, ...(more === undefined ? {} : { more }) });
  if (distance === undefined) return { ...openUnit(unit), type };
  const resolved: Resolved = {
    ...shiftReference(distance, base, time),
    ...(type === 'TIME' ? { type } : {}),
  };
  if (reading.overnight === true) return sinceEvening(resolved, base);
  return reading.within === undefined ? resolved : narrow(resolved, reading.within, base);
}

/** The night from the day before to the day that was **resolved**. */
function sinceEvening(resolved: Resolved, base: Reference): Resolved {
  const day = dayOfReference(base);
  return day === undefined || resolved.edtf === undefined
    ? resolved
    : { ...resolved, edtf: `${formatEdtfParts(calendarOf((day - 1) as Day))}/${resolved.edtf}` };
}

/** "later this week" ends with the week and begins with the base; "earlier this month" ends with the base. The value stays the week's. */
function narrow(resolved: Resolved, within: 'before' | 'after', base: Reference): Resolved {
  const day = dayOfReference(base);
  const whole = resolved.edtf === undefined ? undefined : createReference('mention', resolved.edtf, 'north');
  if (day === undefined || whole === undefined || day < whole.first || day > whole.last) return resolved;
  if (whole.first === whole.last && base.minute !== undefined) {
    const minute = `${formatBound(calendarOf(day), base.minute)}:00`;
    return {
      ...resolved,
      edtf:
        within === 'after'
          ? `${minute}/${formatBound(calendarOf(day), 1439)}:00`
          : `${formatBound(calendarOf(day), 0)}:00/${minute}`,
    };
  }
  const [first, last] = within === 'after' ? [day, whole.last] : [whole.first, day];
  const text = (one: Day): string => formatEdtfParts(calendarOf(one));
  return { ...resolved, edtf: first === last ? text(first) : `${text(first)}/${text(last)}` };
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'night';
}

/** Whether **unit** is smaller than what is known of the reference. */
function isCoarser(reference: Reference, unit: Unit): boolean {
  if (unit === 'month') return monthOfReference(reference) === undefined;
  return (
    (unit === 'day' ||
      unit === 'night' ||
      unit === 'week' ||
      unit === 'weekend' ||
      unit === 'hour' ||
      unit === 'minute') &&
    dayOfReference(reference) === undefined
  );
}

/** A day of the week before publication that was mentioned at most **reach** sentences ago. */
function recentDay({ lastDay, published, sentence }: Context, reach: number): Reference | undefined {
  if (lastDay?.sentence === undefined || published === undefined) return undefined;
  const age = published.first - lastDay.first;
  return lastDay.sentence >= sentence - reach && age >= 0 && age <= 7 ? lastDay : undefined;
}

/** The reference that an offset is counted from, but for a reading of its own. */
export function baseOf({ base, unit, count = 0 }: OffsetReading, context: Context): Reference | undefined {
  if (base === 'mention' || base === 'context') {
    const { published, mention, genre, tense } = context;
    // "It closed in 1995 and will open at the end of the year": what lies ahead is seen from the day of writing.
    const isAhead = base === 'context' && genre === 'news' && tense === 'future' && published !== undefined;
    if (isAhead && mention !== undefined && mention.last < published.first) return published;
    // "the end of the month" in news after a mere year is the month of writing.
    const coarse = genre === 'news' && published !== undefined && mention !== undefined && isCoarser(mention, unit);
    // "that day", and none was named.
    if (mention === undefined && count === 0 && unit === 'day' && genre === 'news' && base === 'mention')
      return undefined;
    // "closed six months later", and nothing was named before: not six months from now.
    if (mention === undefined && tense !== 'future' && tense !== 'possible' && count > 0) return undefined;
    if (!coarse) return mention ?? published;
    // "In July 2001 he dismissed them. That afternoon all of them came": a day of that month, not the day of writing.
    if (base === 'mention' && count === 0 && tense === 'past' && mention.last < published.first - 60)
      return recentDay(context, 4) ?? mention;
    // "It closed in May 1921. It opened two weeks later.": which weeks, nobody knows.
    const stated = count > 0 && tense === 'past' && mention.last < published.first - 60;
    return recentDay(context, 4) ?? (stated ? undefined : published);
  }
  // "Today is a great day," said of what happened on Sunday, was said on Sunday.
  // "Yesterday" looks back to it as a rule, from the day of writing.
  if (context.quoted && unit === 'day' && count >= 0 && context.genre === 'news')
    return recentDay(context, 2) ?? context.published;
  return context.genre === 'history' ? (context.reference ?? context.published) : context.published;
}
