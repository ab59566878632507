import type { ScoredCase } from './score-cases.ts';

/** Why a case is not read the same: the first class that fits. */
const classes: readonly (readonly [name: string, fits: (one: ScoredCase) => boolean])[] = [
  ['nothing is expected, something is read', ({ scored }) => scored.expected.length === 0],
  ['nothing is read', ({ found }) => found.length === 0],
  [
    'offsets of months and years: they count to the day, we keep the month or year that the words say',
    ({ scored }) =>
      /\b(?:months?|years?|decades?)\b.*\b(?:ago|back|from|hence|later|after|before|prior)\b|\b(?:in|within)\b.*\b(?:months?|years?)\b/iu.test(
        scored.input,
      ),
  ],
  [
    'clock times and their ranges',
    ({ scored }) => /T\d\d|PT\d/u.test(scored.expected.map(({ timex }) => timex).join(' ')),
  ],
  ['periods of days', ({ scored }) => /^\(|W/u.test(scored.expected.map(({ timex }) => timex).join(' '))],
];

/** The class of an error of a case; `other` when none fits. */
export function classifyCase(one: ScoredCase): string {
  return classes.find(([, fits]) => fits(one))?.[0] ?? 'other';
}
