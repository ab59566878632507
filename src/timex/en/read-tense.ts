import type { Tense } from '../language.ts';
import type { Grammar } from '../recognise/grammar.ts';
import { type Tokens, wordAt } from '../recognise/lex.ts';
import { expecting, facesAhead, isExtended, readAhead, setsDate } from './look-ahead.ts';

/** Verbs farther away than this many words say nothing about a date; the bound keeps a long sentence linear. */
const reach = 45;

/** An auxiliary governs a form that follows it with no more than two words between: "will soon be closed". */
const group = 3;

/** What may stand between an auxiliary and the form it governs. */
const between =
  /ly$|^(?:not|n't|'t|be|been|being|have|has|had|also|soon|now|never|still|only|then|later|again|first|yet|just|always|often|once|stay|remain|keep|get|become)$/u;

const auxiliary = /^(?:is|are|am|has|have|'s|'re|'ve|'m|do|does|be|been)$/u;

/** What joins the clause of a time or condition to the clause it holds for, and the verb of that one, in the present and in the past. */
const afterWill = [
  /^(?:when|once|until|after|before|if|unless)$/u,
  /^(?:will|'ll|shall|can|could|may|might)$/u,
] as const;
const afterWould = [/^(?:if|unless)$/u, /^(?:would|could|might|threatened)$/u] as const;

/**
 * Reads the tense of the verb that a date belongs to: the nearest verb of its clause before it, else the first one after it.
 * "could" without "not" and "may", "might" are `possible`; perfects count as `past`; "is expected to", "set a hearing for",
 * "a March 31 deadline" look ahead.
 */
export function createTenseReader(grammar: Grammar): (tokens: Tokens, from: number, to: number) => Tense {
  const [past, possible, future, present, infinitive, ahead, be, stop] = (
    ['past', 'possible', 'future', 'present', 'infinitive', 'ahead', 'be', 'clauseEnd'] as const
  ).map((name) => grammar.membersOf(name));

  /** The tense that the word at **index** speaks for by itself, to a date that begins at **from**. */
  const cueAt = (tokens: Tokens, index: number, from: number): Tense | undefined => {
    const kind = tokens.kinds[index] ?? 0;
    if (future?.[kind] === 1) {
      // "he'd left" had, "he'd leave" would.
      const isHad = wordAt(tokens, index) === "'d" && past?.[tokens.kinds[index + 1] ?? 0] === 1;
      return isHad ? undefined : readModal(tokens, index);
    }
    if (possible?.[kind] === 1) return /^(?:not|n't|'t)$/u.test(wordAt(tokens, index + 1)) ? 'past' : 'possible';
    if (ahead?.[kind] === 1) {
      const found = readAhead(tokens, index, from);
      if (found !== undefined) return found;
    }
    if (be?.[kind] === 1) return wordAt(tokens, index - 1) === 'to' ? 'future' : undefined;
    // "with two home runs", "three visits"
    if (
      present?.[kind] === 1 &&
      wordAt(tokens, index).endsWith('s') &&
      /^(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|home|several|many|more|those|these)$/u.test(
        wordAt(tokens, index - 1),
      ) &&
      !/^(?:is|has|was)$/u.test(wordAt(tokens, index))
    )
      return undefined;
    // "10 a.m." is no verb, "I am" is.
    if (present?.[kind] === 1)
      return /^a\.?m/u.test(wordAt(tokens, index)) && wordAt(tokens, index - 1) !== 'i' ? undefined : 'present';
    // "lifted the ban on Sunday, to take effect on Monday"
    if (infinitive?.[kind] === 1 && wordAt(tokens, index - 1) === 'to' && wordAt(tokens, index - 2) === ',')
      return 'future';
    // "the north face"
    if (
      infinitive?.[kind] === 1 &&
      /^(?:the|a|an|its|his|her|their)$/u.test(wordAt(tokens, index - 2)) &&
      !/s$|^(?:and|or|men|women|people|children|police)$/u.test(wordAt(tokens, index - 1))
    )
      return undefined;
    if (infinitive?.[kind] === 1)
      return /^(?:to|the|a|an|of|his|her|its|their)$/u.test(wordAt(tokens, index - 1)) ? undefined : 'present';
    if (past?.[kind] !== 1) return undefined;
    // "a rate cut in March"
    if (
      /^(?:cut|hit|set|cost|spread|bid|split|bet)$/u.test(wordAt(tokens, index)) &&
      /^(?:a|an|the|its|another|first|second|further|deep|deeper|rate|tax|price|pay|wage|job|budget|spending|power|output)$/u.test(
        wordAt(tokens, index - 1),
      )
    )
      return undefined;
    // "the affected area"
    if (
      wordAt(tokens, index).endsWith('ed') &&
      /^(?:the|a|an|its|his|her|their|of)$/u.test(wordAt(tokens, index - 1)) &&
      index < from - 1
    )
      return undefined;
    // "The talks were to resume Friday."
    return wordAt(tokens, index + 1) === 'to' && /^(?:was|were)$/u.test(wordAt(tokens, index)) ? 'future' : 'past';
  };

  /** The cue at **index** with what governs it: "will be closed" is future, "is closed" present, "did not meet" past. */
  const governed = (tokens: Tokens, index: number, cue: Tense, first: number, from: number): Tense => {
    for (let at = index - 1; at >= Math.max(first, index - group); at -= 1) {
      const before = cueAt(tokens, at, from);
      if (before === undefined) {
        if (between.test(wordAt(tokens, at))) continue;
        return cue;
      }
      if (before === 'past') return cue === 'present' ? 'past' : cue;
      // "local media reports said": a noun, or a verb that governs no form.
      if (before === 'present' && cue === 'past' && !auxiliary.test(wordAt(tokens, at))) return cue;
      return cue === 'future' ? cue : governed(tokens, at, before, first, from);
    }
    return cue;
  };

  /** "will be paid when the merger is completed in January", "would strike if there was no deal by Monday": the clause of time or condition behind a future. */
  const isAfterFuture = (tokens: Tokens, index: number, first: number, tense: 'present' | 'past'): boolean => {
    const [joints, modals] = tense === 'present' ? afterWill : afterWould;
    for (let at = index - 1; at >= Math.max(first, index - 8); at -= 1) {
      if (!joints.test(wordAt(tokens, at))) continue;
      for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1)
        if (modals.test(wordAt(tokens, before))) return true;
    }
    return false;
  };

  return (tokens, from, to) => {
    // "the elections of Oct. 27": the nearest ones.
    if (
      /^(?:of|on|for)$/u.test(wordAt(tokens, from - 1)) &&
      scheduled.test(wordAt(tokens, from - 2)) &&
      /^(?:the|a|an|this|their|its)$/u.test(wordAt(tokens, from - 3))
    )
      return 'present';
    // "an attempt to win the October election": the nearest one.
    if (
      scheduled.test(wordAt(tokens, to)) &&
      wordAt(tokens, from - 1) === 'the' &&
      /^(?:to|of)$/u.test(wordAt(tokens, from - 3))
    )
      return 'present';
    if (facesAhead(tokens, from, to) || isExtended(tokens, from)) return 'future';
    const first = Math.max(0, from - reach);
    for (let at = from - 1; at >= first; at -= 1) {
      if (stop?.[tokens.kinds[at] ?? 0] === 1) break;
      const cue = cueAt(tokens, at, from);
      if (cue === undefined) continue;
      // "had been scheduled to begin": ahead of a day that has passed, or not.
      const tense =
        cue === 'present' && wordAt(tokens, at - 1) === 'been' && expecting.test(wordAt(tokens, at))
          ? cue
          : governed(tokens, at, cue, first, from);
      if ((tense === 'present' || tense === 'past') && isAfterFuture(tokens, at, first, tense)) return 'future';
      return tense === 'past' && setsDate(tokens, at, from, to) ? 'future' : tense;
    }
    // "Its warning in July that profits would fall": when it warned.
    if (wordAt(tokens, to) === 'that') return 'past';
    for (let at = to; at < Math.min(tokens.count, to + reach); at += 1) {
      if (stop?.[tokens.kinds[at] ?? 0] === 1) break;
      // "fresh from Wednesday's summit, travels on Saturday": the verb of another clause.
      if (from > 2 && wordAt(tokens, at) === ',' && at > to && wordAt(tokens, to) === "'s") break;
      const cue = cueAt(tokens, at, from);
      // "By April, he said, it will be shut": the speaker is only put in.
      if (cue === 'past' && wordAt(tokens, at + 1) === ',' && /^(?:said|says|added|told)$/u.test(wordAt(tokens, at)))
        continue;
      if (cue !== undefined) return cue;
    }
    return /^(?:beginning|starting)$/u.test(wordAt(tokens, from - 1)) ? 'future' : 'unknown';
  };
}

/** "will", "would", "should": ahead, but for what would have been, what people would not say, and nouns ("his will", "would-be"). */
function readModal(tokens: Tokens, index: number): Tense | undefined {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (word === 'won') return next === "'t" ? 'future' : 'past';
  if (next === '-' || /^(?:a|the|his|her|their|its|free|good|ill|of)$/u.test(wordAt(tokens, index - 1)))
    return undefined;
  if (word === 'will' || word === "'ll" || word === 'shall') return 'future';
  if (next === 'have') return 'past';
  const refuses =
    /^(?:not|n't|'t)$/u.test(next) &&
    /^(?:comment|say|discuss|give|confirm|elaborate|identify|speculate|answer|disclose|name|provide)$/u.test(
      wordAt(tokens, index + 2),
    );
  return refuses ? 'past' : 'future';
}

/** What is held on a day that is known long before. */
const scheduled = /^(?:elections?|vote|referendum|ballot|runoff|primary|summit)$/u;
