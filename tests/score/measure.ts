import type { Counts } from './score-document.ts';

export type Measure = 'strict' | 'relaxed' | 'value';

/** Fractions from 0 to 1; 1 where nothing could be wrong: precision when nothing was found, recall when nothing is marked. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Micro-averaged over **documents**: every mention weighs the same, whatever document it stands in. */
export function measure(documents: readonly Counts[], by: Measure): Rates {
  const total = (key: keyof Counts): number => documents.reduce((sum, counts) => sum + counts[key], 0);
  const [gold, found, right] = [total('gold'), total('found'), total(by)];
  return {
    precision: found === 0 ? 1 : right / found,
    recall: gold === 0 ? 1 : right / gold,
    f1: gold + found === 0 ? 1 : (2 * right) / (gold + found),
  };
}
