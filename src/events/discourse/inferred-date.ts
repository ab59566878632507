import type { DateComponent, EventDate, Hemisphere } from '../../dataset/types.ts';
import { boundsOf, parseBound, parseEdtf } from '../../time/index.ts';

/** What a date is taken or counted from: a dated event, or the day of publication, which has no id. */
export interface Origin {
  readonly id?: string;
  readonly date: Pick<EventDate, 'edtf'>;
}

/** The date **edtf**, all of it inferred from **origin** by **rule**; `undefined` where it is no EDTF. */
export function inferredDate(
  edtf: string | undefined,
  { id, date }: Origin,
  rule: string,
  hemisphere: Hemisphere,
): EventDate | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || parsed === undefined || !('value' in parsed)) return undefined;
  return {
    edtf,
    ...boundsOf(parsed.value, hemisphere),
    inferred: componentsOf(edtf),
    anchor: id === undefined ? { kind: 'published', edtf: date.edtf } : { kind: 'event', edtf: date.edtf, event: id },
    rule,
  };
}

/** How many days a date of one whole day lies before **published** (`YYYY-MM-DD`), negative behind it; `undefined` for any other date. */
export function daysBefore({ edtf, earliest = '', latest = '' }: EventDate, published: string): number | undefined {
  const day = earliest.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/u.test(edtf) || day !== latest.slice(0, 10)) return undefined;
  return parseBound(published).day - parseBound(day).day;
}

/** The day of publication, where it is known to the day. */
export function dayPublished(published: string | null): string | undefined {
  return published === null ? undefined : /^\d{4}-\d\d-\d\d/u.exec(published)?.[0];
}

/** The components that an EDTF date states. */
function componentsOf(edtf: string): readonly DateComponent[] {
  const [, month, day] = /^-?[\dX]{4}(-[\dX]{2})?(-[\dX]{2})?/u.exec(edtf) ?? [];
  return [
    ...(edtf.startsWith('XXXX') ? [] : ['year' as const]),
    ...(month === undefined ? [] : ['month' as const]),
    ...(day === undefined ? [] : ['day' as const]),
  ];
}
