import type { Tense } from '../language.ts';
import type { Grammar } from '../recognise/grammar.ts';
import { type Tokens, wordAt } from '../recognise/lex.ts';

/** Verbs farther away than this many words say nothing about a date; the bound keeps a long sentence linear. */
const reach = 45;

/** An auxiliary governs a form that follows it with no more than two words between: "will soon be closed". */
const group = 3;

/**
 * Reads the tense of the verb that a date belongs to: the nearest verb before it, else the first one after it. "could" without "not"
 * and "may", "might" are `possible`; perfects count as `past`; "is expected to", "voted to" look ahead.
 */
export function createTenseReader(grammar: Grammar): (tokens: Tokens, from: number, to: number) => Tense {
  const [past, possible, future, present, ahead, be] = ['past', 'possible', 'future', 'present', 'ahead', 'be'].map(
    (name) => grammar.membersOf(name),
  );

  /** The tense that the word at **index** speaks for by itself. */
  const cueAt = (tokens: Tokens, index: number): Tense | undefined => {
    const kind = tokens.kinds[index] ?? 0;
    if (future?.[kind] === 1)
      return wordAt(tokens, index) === 'would' && wordAt(tokens, index + 1) === 'have' ? 'past' : 'future';
    if (possible?.[kind] === 1) return /^(?:not|n't|'t)$/u.test(wordAt(tokens, index + 1)) ? 'past' : 'possible';
    if (ahead?.[kind] === 1 && isAhead(tokens, index)) return 'future';
    if (be?.[kind] === 1) return wordAt(tokens, index - 1) === 'to' ? 'future' : undefined;
    if (present?.[kind] === 1) return 'present';
    return past?.[kind] === 1 ? 'past' : undefined;
  };

  /** The cue at **index** with what governs it: "will be closed" is future, "is closed" present. */
  const governed = (tokens: Tokens, index: number, cue: Tense, first: number): Tense => {
    for (let at = index - 1; at >= Math.max(first, index - group); at -= 1) {
      const before = cueAt(tokens, at);
      if (before === undefined) {
        if (/^\p{L}/u.test(wordAt(tokens, at))) continue;
        return cue;
      }
      if (cue === 'future' || before === 'past') return cue;
      return governed(tokens, at, before, first);
    }
    return cue;
  };

  return (tokens, from, to) => {
    const first = Math.max(0, from - reach);
    for (let at = from - 1; at >= first; at -= 1) {
      const cue = cueAt(tokens, at);
      if (cue !== undefined) return governed(tokens, at, cue, first);
    }
    for (let at = to; at < Math.min(tokens.count, to + reach); at += 1) {
      const cue = cueAt(tokens, at);
      if (cue !== undefined) return cue;
    }
    return 'unknown';
  };
}

/** "expected to", "scheduled for", "to be held". */
function isAhead(tokens: Tokens, index: number): boolean {
  const next = wordAt(tokens, index + 1);
  if (
    /^(?:postponed|delayed|adjourned|deferred|rescheduled|extended|suspended|remanded|valid)$/u.test(
      wordAt(tokens, index),
    )
  )
    return /^(?:to|until|till|through)$/u.test(next);
  return next === 'to' || (next === 'for' && /^(?:scheduled|planned|slated|set|due)$/u.test(wordAt(tokens, index)));
}
