import type { Candidate } from '../candidate.ts';
import type { RecogniseRule } from '../language.ts';

/**
 * Every candidate that any of the **rules** sees in **sentence**, generously: overlapping ones too, in the order of the rules
 * and then of the text. One scan for each rule whose needs the sentence meets; most sentences meet none.
 */
export function recognise(sentence: string, rules: readonly RecogniseRule[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const asked = new Map<RegExp, boolean>();
  const meets = (need: RegExp): boolean => {
    const known = asked.get(need) ?? need.test(sentence);
    asked.set(need, known);
    return known;
  };
  for (const { name, needs, pattern, read } of rules) {
    if (!needs.every(meets)) continue;
    for (const match of sentence.matchAll(pattern)) {
      const reading = read(match.groups ?? {});
      if (reading === undefined) continue;
      candidates.push({ start: match.index, end: match.index + match[0].length, rule: name, reading });
    }
  }
  return candidates;
}
