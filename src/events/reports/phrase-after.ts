import { grammarWords } from '../../timex/en/function-words.ts';
import { reportingVerbOf } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import type { Span } from '../sentence-view.ts';
import {
  determiners,
  isPast,
  links,
  mostWords,
  phraseReach,
  pronouns,
  spanOf,
  type Token,
  tokenise,
} from './phrase-tokens.ts';

/** "press secretary [Jay Carney] at a briefing": two capitals behind a role. */
function endsWithName(list: readonly Token[], end: number): boolean {
  const [role, first, last] = list.slice(Math.max(0, end - 3), end);
  return (
    role !== undefined &&
    first !== undefined &&
    last !== undefined &&
    /^\p{Ll}{3,}/u.test(role.text) &&
    !links.has(role.lower) &&
    !determiners.has(role.lower) &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    /^\p{Lu}\p{Ll}/u.test(last.text) &&
    !/(?:ry|rs|als|ies)$/u.test(last.text)
  );
}

/** The noun phrase that starts at **start** of **masked** text (white space skipped), or `undefined` when none does. */
export function phraseAfter(masked: string, start: number): Span | undefined {
  const list = tokenise(masked.slice(start, start + phraseReach), start);
  let last: Token | undefined;
  let name = true;
  for (const [index, token] of list.entries()) {
    const next = list[index + 1];
    if (index >= mostWords || (last !== undefined && isReporting(token, last))) break;
    if (!token.word) {
      if (token.text === '&' && last !== undefined && next?.word === true) continue;
      break;
    }
    // "told him that", "told her the wall was safe", but not "told her brother"
    if (
      index === 0 &&
      (/^(?:him|them|us|me)$/u.test(token.lower) ||
        (token.lower === 'her' &&
          next !== undefined &&
          (determiners.has(next.lower) ||
            pronouns.has(next.lower) ||
            /^(?:that|in|on|at|of|about)$/u.test(next.lower))))
    )
      return [token.start, token.end];
    if (pronouns.has(token.lower)) return index === 0 ? [token.start, token.end] : spanOf(list[0], last);
    if (last !== undefined && /^(?:late|early)$/u.test(token.text)) break;
    if (!/^\p{Lu}/u.test(token.text)) name = false;
    // A name goes on with "of" and "for" alone: "said Ann Li at a meeting".
    const link =
      last !== undefined &&
      next?.word === true &&
      links.has(token.lower) &&
      (/^(?:of|for)$/u.test(token.lower) ||
        (!isAllName(list, index) &&
          !endsWithName(list, index) &&
          /^(?:in|at|with|from)$/u.test(token.lower) &&
          isNounStart(next))) &&
      verbFormsOf(next.lower)?.ing !== next.lower;
    // "a person close to the family"
    if (last?.lower === 'close' && token.lower === 'to' && next?.word === true) {
      last = token;
      continue;
    }
    const joined =
      last !== undefined &&
      (token.lower === 'and' || token.text === '&') &&
      next !== undefined &&
      joinsRight(last, next, list[index + 2]);
    if (!link && !joined && !determiners.has(token.lower) && grammarWords.has(token.lower)) break;
    if (determiners.has(token.lower) && last !== undefined && !links.has(last.lower)) break;
    if (last !== undefined && isVerbal(token) && !determiners.has(last.lower) && !links.has(last.lower)) break;
    last = token;
  }
  // "people who live along the bank" have no other name.
  const who = last === undefined ? undefined : list[list.indexOf(last) + 1];
  if (
    last !== undefined &&
    who?.lower === 'who' &&
    /^(?:people|those|residents|witnesses|officials|workers|neighbou?rs)$/u.test(last.lower)
  ) {
    const end = /^[^,.;:”"\u241F]{0,80}/u.exec(masked.slice(who.end))?.[0].trimEnd().length ?? 0;
    return [list[0]?.start ?? start, who.end + end];
  }
  while (last !== undefined && (links.has(last.lower) || last.lower === 'and')) last = list[list.indexOf(last) - 1];
  if (last === undefined || determiners.has(last.lower)) return undefined;
  return withName(masked, list, last, name);
}

/** "the bureau's director, Adaeze Whitlock": the name in apposition is the speaker. */
function withName(masked: string, list: readonly Token[], last: Token, name: boolean): Span | undefined {
  const span = spanOf(list[0], last);
  if (name || span === undefined) return span;
  const match =
    /^,\s(?:the late\s|then\s|Mr\.?\s|Ms\.?\s)?(?<name>\p{Lu}[\p{L}’'.-]{0,24}(?:\s(?:de|van|von|al|el|bin|da|di|du|la|le)){0,2}(?:\s\p{Lu}[\p{L}’'.-]{0,24}){1,3})(?=[,.”"]|\s(?:in|on|at|told|said|as)\s|$)/u.exec(
      masked.slice(last.end, last.end + 90),
    );
  const found = match?.groups?.['name'];
  if (match === null || found === undefined) return span;
  const start = last.end + match[0].length - found.length;
  return [start, start + found.replace(/\.$/u, '').length];
}

function isAllName(list: readonly Token[], end: number): boolean {
  return list
    .slice(0, end)
    .every(({ text }, place) => /^\p{Lu}/u.test(text) && (!/^(?:The|An?)$/u.test(text) || (place === 0 && end > 1)));
}

function isNounStart(token: Token): boolean {
  return determiners.has(token.lower) || !grammarWords.has(token.lower);
}

function joinsRight(left: Token, right: Token, after: Token | undefined): boolean {
  if (!right.word || grammarWords.has(right.lower)) return false;
  const capital = /^\p{Lu}/u;
  if (capital.test(left.text) && capital.test(right.text)) return true;
  return !capital.test(left.text) && !capital.test(right.text) && !isPast(right) && after?.word !== false;
}

/** "a confidential briefing" */
const nounsInIng =
  /^(?:briefings?|hearings?|meetings?|filings?|rulings?|findings?|warnings?|listings?|postings?|recordings?|readings?|writings?)$/u;

/** Verb forms after a noun end its phrase: "a draft seen by", "people living in". */
function isVerbal(token: Token): boolean {
  if (!/^\p{Ll}/u.test(token.text) || nounsInIng.test(token.lower)) return false;
  const forms = verbFormsOf(token.lower);
  return (forms !== undefined && (forms.ing === token.lower || isPast(token))) ||
    /^(?:who|which|that|whose|familiar)$/u.test(token.lower)
    ? token.lower !== 'familiar'
    : false;
}

/** "the Institute shows": the verb of the report ends its subject. */
function isReporting(token: Token, last: Token): boolean {
  return (
    /^\p{Ll}/u.test(token.text) &&
    /s$|ed$|^said$/u.test(token.text) &&
    reportingVerbOf(token.lower) !== undefined &&
    !determiners.has(last.lower) &&
    !/^(?:reports|claims|posts|records|rules|minutes)$/u.test(token.lower === 'shows' ? '' : token.lower)
  );
}
