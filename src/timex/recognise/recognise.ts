import type { Candidate } from '../candidate.ts';
import type { RecogniseRule } from '../language.ts';

/**
 * Every candidate that any of the **rules** sees in **sentence**, generously: overlapping ones too, in the order of the rules
 * and then of the text. One scan for each rule.
 */
export function recognise(sentence: string, rules: readonly RecogniseRule[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { name, pattern, read } of rules) {
    for (const match of sentence.matchAll(pattern)) {
      const reading = read(match.groups ?? {});
      if (reading === undefined) continue;
      candidates.push({ start: match.index, end: match.index + match[0].length, rule: name, reading });
    }
  }
  return candidates;
}
