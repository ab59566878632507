import type { TimelineEvent } from '../../dataset/types.ts';
import { isSameSource } from './is-same-source.ts';
import { type DateRelation, relateDates } from './relate-dates.ts';
import type { Told } from './told.ts';

/** How alike two reports must be to be of one event, by how their dates lie. */
const needed: Readonly<Record<Exclude<DateRelation, 'apart'>, number>> = {
  equal: 0.42,
  within: 0.5,
  long: 0.55,
  near: 0.6,
};
/** How much each word by which both titles differ speaks against them. */
const contrast: typeof needed = { equal: 0.14, within: 0.14, long: 0.14, near: 0.2 };
/** And how much they must share, in words of a title: one name is not enough. */
const leastShared = 1.5;
/** How much the fuller report counts, which may tell more of the same. */
const fuller = 0.25;

/**
 * By how much two reports are more alike than reports of one event need be, below 0 when they are less; `undefined` when they cannot be of
 * one event, whatever their words: by kind, modality, polarity, speaker, date, or because each names somebody or some place and
 * neither is the other's. Symmetric.
 */
export function compareTold(a: Told, b: Told): number | undefined {
  if (!mayBeSame(a.event, b.event)) return undefined;
  const relation = relateDates(a.days, b.days);
  if (relation === 'apart' || (a.event.kind === 'period' && relation === 'long')) return undefined;
  const agreement = namesAgree(a, b);
  if (agreement === 0) return undefined;
  if (contradict(a, b)) return undefined;
  const { shared, figures, full } = sharedWeight(a, b);
  if (full < leastShared) return -1;
  const [less, more] = [Math.min(a.total, b.total) + figures, Math.max(a.total, b.total) + figures];
  const alike = (shared / ((1 - fuller) * less + fuller * more)) * agreement;
  return alike - contrast[relation] * Math.min(ownWeight(a, b), ownWeight(b, a)) - needed[relation];
}

function mayBeSame(a: TimelineEvent, b: TimelineEvent): boolean {
  if (a.kind !== b.kind || a.modality !== b.modality || a.polarity !== b.polarity) return false;
  return a.kind !== 'statement' || isSameSource(a.attribution, b.attribution);
}

/**
 * From 0 to 1: how far the names that both titles have outweigh those that each has by itself; several outweigh one by far. 1 when one title
 * has no other names: a report that just tells more is no objection.
 */
function namesAgree(a: Told, b: Told): number {
  const elsewhere =
    a.places.length > 0 &&
    b.places.length > 0 &&
    !a.places.some((place) => b.names.has(place)) &&
    !b.places.some((place) => a.names.has(place));
  if (elsewhere) return 0;
  const [own, other] = [
    a.titleNames.filter((name) => !name.some((word) => b.names.has(word))).length,
    b.titleNames.filter((name) => !name.some((word) => a.names.has(word))).length,
  ];
  const apart = Math.min(own, other);
  if (apart === 0) return 1;
  const common = Math.min(a.titleNames.length - own, b.titleNames.length - other);
  return common ** 2 / (common ** 2 + apart ** 2);
}

/** What ends on a day is not what began, unless both reports have both. */
function contradict(a: Told, b: Told): boolean {
  for (const word of b.opposites) {
    if (a.plainTitle.has(word) && !b.words.includes(word)) return true;
  }
  return false;
}

interface Shared {
  readonly shared: number;
  /** Of what is shared, the figures. */
  readonly figures: number;
  /** What is shared, if no other day had any of it. */
  readonly full: number;
}

/** The weight of the words that both have. */
function sharedWeight(a: Told, b: Told): Shared {
  let [shared, figures, full] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length;) {
    const [left = 0, right = 0] = [a.words[i], b.words[j]];
    if (left === right) {
      const weight = ((a.weights[i] ?? 0) + (b.weights[j] ?? 0)) / 2;
      shared += weight;
      full += ((a.fullWeights[i] ?? 0) + (b.fullWeights[j] ?? 0)) / 2;
      if (a.figures.has(left)) figures += weight;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { shared, figures, full };
}

/** The weight of the plain words of the title of **a** that **b** has nowhere. */
function ownWeight(a: Told, b: Told): number {
  let own = 0;
  for (const [word, weight] of a.plainTitle) if (!b.words.includes(word)) own += weight;
  return own;
}
