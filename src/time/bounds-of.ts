import { unreachable } from '../base/unreachable.ts';
import { areReversed, compareBounds, formatBound } from './bounds.ts';
import { type Day, calendarOf, dayOf, daysInMonth } from './day.ts';
import { daysOf } from './days-of.ts';
import { yearsOf } from './digits.ts';
import type { Edtf, EdtfInterval, EdtfOneOf, EdtfPoint, EdtfSeason, EdtfTime } from './edtf.ts';
import { type Hemisphere, monthsOf } from './season.ts';

/** First and last day (`YYYY-MM-DD`) or minute (`YYYY-MM-DDTHH:MM`), both included; an end that is open or unknown is absent. */
export interface Bounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/**
 * The bounds of a value, `earliest` never after `latest`: what is drawn.
 *
 * Unspecified digits stand for every digit, so `199X` is ten years; a year of which nothing is specified has no bounds. Qualifiers
 * (`~`, `?`) widen nothing. The zone of a clock time moves nothing: the bounds are the clock as written. Seasons follow
 * **hemisphere**; an interval whose seasons come in the wrong order there spans both.
 */
export function boundsOf(value: Edtf, hemisphere: Hemisphere = 'north'): Bounds {
  switch (value.kind) {
    case 'interval':
      return intervalBounds(value, hemisphere);
    case 'one-of':
      return oneOfBounds(value, hemisphere);
    default:
      return pointBounds(value, hemisphere);
  }
}

function pointBounds(point: EdtfPoint, hemisphere: Hemisphere): Bounds {
  switch (point.kind) {
    case 'time':
      return timeBounds(point);
    case 'season':
      return isUnspecified(point.year.digits) ? {} : seasonBounds(point, hemisphere);
    case 'date': {
      const days = isUnspecified(point.year.digits) ? undefined : daysOf(point);
      return days ? { earliest: formatBound(days[0]), latest: formatBound(days[1]) } : {};
    }
    default:
      return unreachable(point);
  }
}

/** Whether nothing of a year is specified: `XXXX`, `-XXXX`. */
function isUnspecified(yearDigits: string): boolean {
  return /^-?X+$/.test(yearDigits);
}

function timeBounds({ date, hour, minute }: EdtfTime): Bounds {
  const start = dayOf(Number(date.year.digits), Number(date.month?.digits), Number(date.day?.digits));
  // 24:00 is the first minute of the day after.
  const day = (hour === 24 ? start + 1 : start) as Day;
  const bound = formatBound(calendarOf(day), (hour % 24) * 60 + minute);
  return { earliest: bound, latest: bound };
}

function seasonBounds({ year, season }: EdtfSeason, hemisphere: Hemisphere): Bounds {
  const [first, last] = yearsOf(year.digits);
  const { month, length } = monthsOf(Number(season.digits), hemisphere);
  const end = month + length - 1;
  const [endYear, endMonth] = end > 12 ? [last + 1, end - 12] : [last, end];
  return {
    earliest: formatBound({ year: first, month, day: 1 }),
    latest: formatBound({ year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) }),
  };
}

function intervalBounds({ start, end }: EdtfInterval, hemisphere: Hemisphere): Bounds {
  const from = typeof start === 'string' ? {} : pointBounds(start, hemisphere);
  const to = typeof end === 'string' ? {} : pointBounds(end, hemisphere);
  const { earliest } = from;
  const { latest } = to;
  if (earliest !== undefined && latest !== undefined && areReversed(earliest, latest)) return hull([from, to]);
  return bounds(earliest, latest);
}

function oneOfBounds({ members }: EdtfOneOf, hemisphere: Hemisphere): Bounds {
  const spans = members.map(({ start, end }) =>
    bounds(start && pointBounds(start, hemisphere).earliest, end && pointBounds(end, hemisphere).latest),
  );
  return hull(spans);
}

/** The smallest bounds that hold all **spans**, open where one of them is. */
function hull(spans: readonly Bounds[]): Bounds {
  return spans.reduce((a, b) =>
    bounds(
      pick(a.earliest, b.earliest, (order) => order <= 0),
      pick(a.latest, b.latest, (order) => order >= 0),
    ),
  );
}

function pick(a: string | undefined, b: string | undefined, first: (order: number) => boolean): string | undefined {
  return a === undefined || b === undefined ? undefined : first(compareBounds(a, b)) ? a : b;
}

function bounds(earliest: string | undefined, latest: string | undefined): Bounds {
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}
