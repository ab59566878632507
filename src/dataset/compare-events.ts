import { boundsInAnyYear } from '../time/bounds-in-any-year.ts';
import { compareBounds } from '../time/bounds.ts';
import type { TimelineEvent } from './types.ts';

/**
 * The order of a dataset's events: by the earliest bound (the latest, when the start is open), then by the latest (open last); events
 * without bounds, their year not being stated, come last in the same order within a year, and those without any place in a year by text. Ties go by the first evidence: the article's id,
 * then its position; then by the event's id, so that the order is total and no locale matters.
 */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return compareDates(a, b) || compareEvidence(a, b) || compareText(a.id, b.id);
}

function compareDates({ date: a }: TimelineEvent, { date: b }: TimelineEvent): number {
  const [startA, startB] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  if (startA !== undefined || startB !== undefined)
    return compareOpenLast(startA, startB) || compareOpenLast(a.latest, b.latest);
  const [inA, inB] = [boundsInAnyYear(a.edtf), boundsInAnyYear(b.edtf)];
  return (
    compareOpenLast(inA.earliest, inB.earliest) ||
    compareOpenLast(inA.latest, inB.latest) ||
    compareText(a.edtf, b.edtf)
  );
}

function compareOpenLast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareBounds(a, b);
}

function compareEvidence({ evidence: [a] }: TimelineEvent, { evidence: [b] }: TimelineEvent): number {
  if (!a || !b) return 0;
  return compareText(a.article, b.article) || a.position.start - b.position.start || a.position.end - b.position.end;
}

/** By UTF-16 units: the same in every locale and engine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
