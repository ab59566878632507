import { unreachable } from '../base/unreachable.ts';
import type { Component, Edtf, EdtfDate, EdtfPoint } from './edtf.ts';

/** How finely a value is stated; `interval` and `one-of` for values of several dates, `unknown` when nothing is specified. */
export type Precision =
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'quadrimester'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval'
  | 'one-of'
  | 'unknown';

/** What drawing needs to know of a value besides its bounds. */
export interface DateTraits {
  readonly precision: Precision;
  /** Qualified by `~` or `%` in any component. */
  readonly approximate: boolean;
  /** Qualified by `?` or `%` in any component. */
  readonly uncertain: boolean;
  /** No first day is known: `../1801`, `/1801`, `[..1801]`. */
  readonly openStart: boolean;
  /** No last day is known. */
  readonly openEnd: boolean;
  /** That end is a season or approximate: it fades within the bounds. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** The year is not stated (`XXXX-11-30`), so there are no bounds at that end. */
  readonly yearless: boolean;
}

/** The traits of a value, at either end where the ends differ. */
export function traitsOf(value: Edtf): DateTraits {
  const [start, end] = endsOf(value);
  const points = pointsOf(value);
  const signs = points.flatMap(componentsOf).map(({ qualifier }) => qualifier);
  return {
    precision: precisionOf(value),
    approximate: signs.some((sign) => sign === '~' || sign === '%'),
    uncertain: signs.some((sign) => sign === '?' || sign === '%'),
    openStart: start === undefined,
    openEnd: end === undefined,
    softStart: start !== undefined && isSoft(start),
    softEnd: end !== undefined && isSoft(end),
    yearless: points.some((point) => /^-?X+$/.test(componentsOf(point)[0]?.digits ?? '')),
  };
}

/** Which end of a value is what; `undefined` for an end without a date. */
function endsOf(value: Edtf): readonly [EdtfPoint | undefined, EdtfPoint | undefined] {
  if (value.kind === 'one-of') return [value.members[0]?.start, value.members.at(-1)?.end];
  if (value.kind !== 'interval') return [value, value];
  const { start, end } = value;
  return [typeof start === 'string' ? undefined : start, typeof end === 'string' ? undefined : end];
}

function pointsOf(value: Edtf): readonly EdtfPoint[] {
  const points: readonly (EdtfPoint | undefined)[] =
    value.kind === 'one-of' ? value.members.flatMap(({ start, end }) => [start, end]) : endsOf(value);
  return points.filter((point): point is EdtfPoint => point !== undefined);
}

function componentsOf(point: EdtfPoint): readonly Component[] {
  if (point.kind === 'season') return [point.year, point.season];
  const { year, month, day } = point.kind === 'time' ? point.date : point;
  return [year, month, day].filter((component) => component !== undefined);
}

function isSoft(point: EdtfPoint): boolean {
  // Seasons shade into each other; quarters, quadrimesters and halves (33 and above) have sharp ends.
  if (point.kind === 'season' && Number(point.season.digits) < 33) return true;
  return componentsOf(point).some(({ qualifier }) => qualifier === '~' || qualifier === '%');
}

function precisionOf(value: Edtf): Precision {
  switch (value.kind) {
    case 'interval':
    case 'one-of':
      return value.kind;
    case 'time':
      return 'minute';
    case 'season': {
      const code = Number(value.season.digits);
      return code < 33 ? 'season' : code < 37 ? 'quarter' : code < 40 ? 'quadrimester' : 'half';
    }
    case 'date':
      return datePrecision(value);
    default:
      return unreachable(value);
  }
}

/** The finest component that is stated whole, or how much of the year is. */
function datePrecision({ year, month, day }: EdtfDate): Precision {
  if (day && !day.digits.includes('X')) return 'day';
  if (month && !month.digits.includes('X')) return 'month';
  const free = /X*$/.exec(year.digits)?.[0].length ?? 0;
  return (['year', 'decade', 'century', 'millennium', 'unknown'] as const)[free] ?? 'unknown';
}
