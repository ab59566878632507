import { type Mention, trimMention } from './mention.ts';
import { normaliseValue } from './normalise-value.ts';
import { type Pair, pairMentions, type Pairing } from './pair-mentions.ts';

/** Numbers of mentions; they add up over documents. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  /** Pairs of the same span. */
  readonly strict: number;
  /** Pairs. */
  readonly relaxed: number;
  /** Pairs of the same value. */
  readonly value: number;
}

/** Which mentions count: all, or those of type DATE and TIME alone (on both sides). */
export type Scope = 'all types' | 'DATE + TIME';

/** Pairs the mentions of one document and counts by the rules of TempEval-3, as the README of the corpora states them. */
export function scoreDocument(
  gold: readonly Mention[],
  found: readonly Mention[],
  scope: Scope,
): { readonly counts: Counts; readonly pairing: Pairing } {
  const counted = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.filter(({ type }) => scope === 'all types' || type === 'DATE' || type === 'TIME').map(trimMention);
  const [marked, read] = [counted(gold), counted(found)];
  const pairing = pairMentions(marked, read);
  const counts = {
    gold: marked.length,
    found: read.length,
    strict: pairing.pairs.filter(hasSameSpan).length,
    relaxed: pairing.pairs.length,
    value: pairing.pairs.filter(hasSameValue).length,
  };
  return { counts, pairing };
}

/** The same span, a final full stop forgiven on either side. */
export function hasSameSpan({ gold, found }: Pair): boolean {
  return gold.start === found.start && endOf(gold) === endOf(found);
}

export function hasSameValue({ gold, found }: Pair): boolean {
  return normaliseValue(gold.value) === normaliseValue(found.value);
}

function endOf({ end, text }: Mention): number {
  return text.endsWith('.') ? end - 1 : end;
}
