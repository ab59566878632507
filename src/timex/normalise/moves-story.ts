import type { Candidate } from '../candidate.ts';
import type { Reference } from './reference.ts';

/** How far a story may leap by something told aside, in days: three years. */
const leapAside = 1100;

/** How far a mere year in mid-sentence may lie ahead: half a year, to the year after. Farther ones are planned or foreseen ("for 1976"). */
const leapToYear = 183;

/** A step back that is no more than another view of the same days. */
const glance = 45;

/** Tokens before a date that leads its sentence: "Late in the evening of". */
const leading = 3;

/**
 * Whether a history goes on from **reference**, the date of **candidate**, coming from **carried**.
 *
 * What leads a sentence ("In 1942 …") moves it, and a whole date in mid-sentence does; not what only bounds something ("since 1801") or
 * dates a noun ("the 1921 strike"), and no mere year far ahead or behind. What is told aside is looked back or forward to ("troops that
 * had come in 1943"), unless it is near.
 */
export function movesStory(
  { from, reading, relation, attributive }: Candidate,
  reference: Reference,
  carried: Reference | undefined,
  isAside: () => boolean,
): boolean {
  if (
    attributive === true ||
    relation === 'since' ||
    relation === 'until' ||
    relation === 'before' ||
    relation === 'after'
  )
    return false;
  const dates =
    reading.kind === 'calendar' ||
    reading.kind === 'range' ||
    reading.kind === 'offset' ||
    reading.kind === 'nth' ||
    reading.kind === 'holiday';
  if (!dates) return false;
  if (carried === undefined || from <= leading) return true;
  const isYear = reading.kind === 'calendar' && reading.month === undefined && reading.season === undefined;
  const isWhole = reading.kind === 'calendar' && reading.year !== undefined && !isYear;
  if (isWhole && !isAside()) return true;
  const farthest = carried.last + (isYear ? leapToYear : leapAside);
  return reference.last >= carried.first - glance && reference.first <= farthest;
}
