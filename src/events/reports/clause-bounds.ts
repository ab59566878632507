import type { Span } from '../sentence-view.ts';

/** Words and marks at which a clause begins anew. */
const joints =
  /[;:—–]\s?|,\s(?:and|but|so|yet|while|whereas|although|though|because|which|who|whose|where|when|after|before|as)\s|\s(?:but|while|whereas|although|because|which|who|whose)\s|["”“]\s?/gu;
/** "and" without a comma joins clauses where a subject follows it. */
const coordinate =
  /\sand\s(?=(?:the|a|an|it|he|she|they|we|his|her|its|their|\p{Lu}[\p{L}’'-]{1,20}|no|some|most|many|two|three|both)\s)/gu;

/** The clause of **masked** in which [**start**, **end**) lies: between the nearest joints on either side. */
export function clauseBounds(masked: string, start: number, end: number): Span {
  let from = 0;
  let to = masked.length;
  for (const pattern of [joints, coordinate]) {
    for (const { index, 0: mark } of masked.matchAll(pattern)) {
      // Two nouns joined are no clauses: a verb must stand on either side.
      if (
        pattern === coordinate &&
        !(hasFinite(masked.slice(from, index)) && hasFinite(masked.slice(index, index + 80)))
      )
        continue;
      if (index + mark.length <= start) from = Math.max(from, index + mark.length);
      else if (index >= end) to = Math.min(to, index);
    }
  }
  return [from, to];
}

const finite =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|said|\p{Ll}{3,14}ed|began|came|went|took|made|fell|rose|left|lost|won|held|met|became|found|gave|got|ran|sold|bought|paid|sent|told|wrote|broke|built|led)(?![\p{L}])/u;

function hasFinite(text: string): boolean {
  return finite.test(text);
}
