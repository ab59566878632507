import type { Hemisphere, TimexMod } from '../../dataset/types.ts';
import { type Day, boundsOf, calendarOf, formatBound, parseBound, parseEdtf } from '../../time/index.ts';
import type { Relation } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { formatEdtfParts } from './format-value.ts';

/**
 * The EDTF value of what happened at **edtf** under a modifier and a relation, or `undefined` when EDTF cannot write it.
 *
 * "about" adds `~`. "by X" is one of the dates up to X, `[..X]`; "before X" and "after X" leave X itself out; "since X" is the
 * interval `X/..`; "until X" and "through" a day are `../X`. A year-less date keeps its words alone, as no order can be
 * told. Where EDTF does not allow X in a set or interval (a season, a decade) its first or last day stands for it.
 */
export function relate(
  edtf: string,
  reading: Reading,
  mod: TimexMod | undefined,
  relation: Relation | undefined,
  hemisphere: Hemisphere,
): string | undefined {
  const plain = isEdtf(edtf) ? edtf : undefined;
  if (plain === undefined || edtf.includes('/') || edtf.startsWith('[')) return plain;
  // Sets hold days alone: before 9 p.m. on Tuesday is by Tuesday.
  if (edtf.includes('T')) return relateTime(edtf, relation);
  const approximate = mod === 'APPROX' && isEdtf(`${edtf}~`) ? `${edtf}~` : edtf;
  if (relation === undefined || relation === 'during') return approximate;
  if (
    relation === 'through' &&
    !(reading.kind === 'calendar' ? reading.day !== undefined : reading.kind === 'weekday')
  ) {
    return approximate;
  }
  const bounds = boundsOfText(edtf, hemisphere);
  if (bounds === undefined) return approximate;
  const { first, last } = bounds;
  switch (relation) {
    case 'by':
      return firstEdtf(`[..${approximate}]`, `[..${edtf}]`, `[..${dayText(last)}]`);
    case 'since':
      return firstEdtf(`${approximate}/..`, `${edtf}/..`, `${dayText(first)}/..`);
    case 'until':
    case 'through':
      return firstEdtf(`../${approximate}`, `../${edtf}`, `../${dayText(last)}`);
    case 'before':
      return firstEdtf(`[..${sameUnit((first - 1) as Day, edtf)}]`, `[..${dayText((first - 1) as Day)}]`);
    case 'after':
      return firstEdtf(`[${sameUnit((last + 1) as Day, edtf)}..]`, `[${dayText((last + 1) as Day)}..]`);
  }
}

function relateTime(edtf: string, relation: Relation | undefined): string {
  const [day = ''] = edtf.split('T');
  if (relation === 'by' || relation === 'before') return `[..${day}]`;
  // "Crowds welcomed him after 2 a.m.": on that day.
  if (relation === 'after') return day;
  return relation === 'since' ? `${edtf}/..` : relation === 'until' ? `../${edtf}` : edtf;
}

function boundsOfText(edtf: string, hemisphere: Hemisphere): { readonly first: Day; readonly last: Day } | undefined {
  const parsed = parseEdtf(edtf);
  if (!('value' in parsed)) return undefined;
  const { earliest, latest } = boundsOf(parsed.value, hemisphere);
  if (earliest === undefined || latest === undefined) return undefined;
  return { first: parseBound(earliest).day, last: parseBound(latest).day };
}

/** "before 1804" ends with the year 1803, not with its last day: the neighbour of a year or month keeps its precision. */
function sameUnit(day: Day, edtf: string): string {
  const { year, month } = calendarOf(day);
  if (/^-?\d{4}$/u.test(edtf)) return formatEdtfParts({ year });
  return /^-?\d{4}-(?:0[1-9]|1[0-2])$/u.test(edtf) ? formatEdtfParts({ year, month }) : dayText(day);
}

function dayText(day: Day): string {
  return formatBound(calendarOf(day));
}

function firstEdtf(...texts: readonly string[]): string | undefined {
  return texts.find(isEdtf);
}

function isEdtf(text: string): boolean {
  return 'value' in parseEdtf(text);
}
