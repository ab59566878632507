import type { Tense } from '../language.ts';
import { type Tokens, wordAt } from '../recognise/lex.ts';

/** From "expected" or from the infinitive after "agreed to", a date that belongs to it stands this near: "expected late Monday". */
const near = 4;

const postponing =
  /^(?:postponed|delayed|adjourned|deferred|rescheduled|extended|suspended|remanded|bailed|jailed|valid|put|pushed|moved|has|have|had|gave|given)$/u;
/** What is expected to happen, and not told as having happened. */
export const expecting = /^(?:expected|likely|possible|due|scheduled|planned|slated|set|anticipated|unlikely)$/u;
/** After these the infinitive is the event only where its date stands right behind: "agreed to meet Friday", not "agreed to buy it Friday". */
const resolving = /^(?:agreed|voted|decided|asked|urged|invited|offered|threatened|ordered|told|has|have|tries|try)$/u;

/** "expected to", "scheduled for", "expected Monday": ahead; "originally planned for" is over. */
export function readAhead(tokens: Tokens, index: number, from: number): Tense | undefined {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (/^(?:originally|initially|first|previously)$/u.test(wordAt(tokens, index - 1))) return 'past';
  // "more than expected", "as planned"
  if (/^(?:than|as)$/u.test(wordAt(tokens, index - 1))) return undefined;
  // "her calls for help"
  if (word === 'calls' && /^(?:the|his|her|its|their|a|an|of|phone)$/u.test(wordAt(tokens, index - 1)))
    return undefined;
  if (word === 'calls') return next === 'for' ? 'future' : undefined;
  // "had been due to begin in May"
  if (wordAt(tokens, index - 1) === 'been' && wordAt(tokens, index - 2) === 'had')
    return wordAt(tokens, from - 1) === 'by' ? 'future' : 'present';
  // "Analysts expect a cut in March"
  if (/^expects?$/u.test(word) && next !== 'to' && index < from) return 'future';
  if (next === 'to')
    return resolving.test(word) && (index > from || from - index > (word === 'offered' ? near + 3 : near))
      ? undefined
      : 'future';
  if (!expecting.test(word)) return undefined;
  // "halted the surgery, scheduled for June 1": the nearest one.
  if (wordAt(tokens, index - 1) === ',' && next === 'for') return 'present';
  // "the planned landfill"
  if (/^(?:the|a|an|its|his|her|their|any)$/u.test(wordAt(tokens, index - 1))) return undefined;
  return next === 'for' || from - index <= near - 1 ? 'future' : undefined;
}

/** Whether the past verb at **index** sets a date ahead: "set a hearing for Nov. 10", "delayed the launch until Nov. 4", "promised results by Dec. 1". */
export function setsDate(tokens: Tokens, index: number, from: number, to: number): boolean {
  const preposition = wordAt(tokens, from - 1) === 'the' ? wordAt(tokens, from - 2) : wordAt(tokens, from - 1);
  const verb = wordAt(tokens, index);
  if (/^(?:originally|initially|first|previously)$/u.test(wordAt(tokens, index - 1))) return false;
  // "had been planned for June": and then it was not.
  if (wordAt(tokens, index - 1) === 'been' && wordAt(tokens, index - 2) === 'had') return false;
  if (/^(?:until|till|to)$/u.test(preposition)) {
    if (postponing.test(verb)) return true;
    if (verb === 'had' || (verb === 'set' && preposition !== 'to')) return true;
    return preposition !== 'to' && hasPurpose(tokens, index, from);
  }
  if (preposition === 'by')
    return /^(?:promised|demanded|pledged|vowed|ordered|urged|wanted|sought|required|called|asked)$/u.test(verb);
  if (preposition !== 'for') return false;
  // A day, not a month: "a protest for Saturday", but "the figure for April".
  return (
    /^(?:set|scheduled|called|planned|announced|arranged|booked|organised|organized|fixed|slated|named|proposed)$/u.test(
      verb,
    ) && to > from
  );
}

/** Whether an infinitive says what is to be done until then: "voted Thursday to extend it until Oct. 1", not "continued to rise until". */
function hasPurpose(tokens: Tokens, index: number, from: number): boolean {
  if (
    !/^(?:voted|agreed|decided|moved|asked|urged|told|ordered|wanted|sought|tried|plan|planned|offered|pledged|promised)$/u.test(
      wordAt(tokens, index),
    )
  )
    return false;
  for (let at = index + 1; at < from - 2; at += 1) if (wordAt(tokens, at) === 'to') return true;
  return false;
}

/** "a bill that extends benefits through November" */
export function isExtended(tokens: Tokens, from: number): boolean {
  if (!/^(?:through|until|till)$/u.test(wordAt(tokens, from - 1))) return false;
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1)
    if (/^extend(?:s|ed|ing)?$/u.test(wordAt(tokens, at))) return true;
  return false;
}

/** Words beside a date that turn it ahead whatever the verb: "a March 31 deadline", "ahead of the Nov. 4 election", "effective Dec. 31". */
export function facesAhead(tokens: Tokens, from: number, to: number): boolean {
  const after = wordAt(tokens, to);
  // "has to decide between now and July 31", "studies appearing in Friday's issue"
  if (
    wordAt(tokens, from - 1) === 'and' &&
    wordAt(tokens, from - 2) === 'now' &&
    wordAt(tokens, from - 3) === 'between'
  )
    return true;
  if (after === "'s" && wordAt(tokens, to + 1) === 'issue' && wordAt(tokens, from - 2) === 'appearing') return true;
  if (
    after === 'deadline' ||
    after === 'ballot' ||
    after === 'delivery' ||
    (after === 'contract' && /^(?:the|for)$/u.test(wordAt(tokens, from - 1)))
  )
    return true;
  // "ahead of the local elections in May"
  if (/^(?:in|on)$/u.test(wordAt(tokens, from - 1)))
    for (let back = from - 3; back >= Math.max(1, from - 12); back -= 1) {
      if (wordAt(tokens, back) === 'of' && wordAt(tokens, back - 1) === 'ahead') return true;
      if (/^[,;:]$/u.test(wordAt(tokens, back))) break;
    }
  let at = from - 1;
  if (/^(?:the|next|its|a)$/u.test(wordAt(tokens, at))) at -= 1;
  const before = wordAt(tokens, at);
  return (
    before === 'effective' ||
    before === 'opener' ||
    before === 'ending' ||
    (before === 'in' && wordAt(tokens, at - 1) === 'ending') ||
    before === 'payable' ||
    (before === 'record' && wordAt(tokens, at - 1) === 'of') ||
    (before === 'of' && wordAt(tokens, at - 1) === 'ahead')
  );
}
