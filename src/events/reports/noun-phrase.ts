import { grammarWords } from '../../timex/en/function-words.ts';
import { reportingVerbOf } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';

/** A speaker is named within so many characters; the bound keeps a sentence of any length linear. */
const reach = 160;
const mostWords = 14;

const tokens = new RegExp(
  `(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|Bros|No)\\.(?=\\s|,)|\\p{N}{1,12}[.,]\\p{N}{1,12}|[\\p{L}\\p{N}\\p{M}’'&-]{1,60}|\\S`,
  'gu',
);
const determiners = new Set(
  'the a an this that these those his her its their our my your some many several most two three four five six one no another both all certain few'.split(' '),
);
const pronouns = new Set('he she they it we i you who'.split(' '));
const links = new Set('of for at in from with on to inside within'.split(' '));

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

/** The noun phrase that ends at **end** of **masked** text, or `undefined` when another kind of word or a mark stands there. */
export function phraseBefore(masked: string, end: number): Span | undefined {
  const from = Math.max(0, end - reach);
  const list = tokenise(masked.slice(from, end), from);
  let index = list.length - 1;
  while (isAdverb(list[index]) || isDate(list[index]) || (isPast(list[index]) && isNoun(list[index - 1]) && !isPast(list[index - 1]))) index -= 1;
  const last = list[index];
  if (last === undefined) return undefined;
  if (last.text === ',') return acrossComma(masked, list, index);
  if (last.lower === 'who')
    return phraseBefore(masked, list[index - 1]?.text === ',' ? (list[index - 1]?.start ?? 0) : last.start);
  if (pronouns.has(last.lower)) return [last.start, last.end];
  if (/^(?:himself|herself|itself|themselves)$/u.test(last.lower)) return phraseBefore(masked, last.start);
  let first: Token | undefined;
  for (let taken = 0; taken < mostWords; taken += 1) {
    const token = list[index];
    if (token === undefined || (token.text === '&' ? first === undefined : !token.word)) break;
    if (determiners.has(token.lower)) {
      // "said that crews had": no determiner.
      if (token.lower === 'that' && first !== undefined && /s$/u.test(last.lower)) break;
      first = token;
      // "a spokesman for the company": what stands before the link is the head of the phrase.
      if (!linksBack(list, index)) break;
      index -= 2;
      continue;
    }
    if (links.has(token.lower)) {
      if (first === undefined || !isNoun(list[index - 1]) || isPast(list[index - 1])) break;
    } else if (token.text === '&') {
      if (!isNoun(list[index - 1])) break;
    } else if (token.lower === 'and') {
      if (first === undefined || !joinsNouns(list[index - 1], first, list[index - 2])) break;
    } else if (grammarWords.has(token.lower)) {
      break;
    }
    first = token;
    index -= 1;
  }
  if (first === undefined || (first.lower === last.lower && determiners.has(last.lower))) return undefined;
  return headBefore(masked, first.start) ?? [first.start, last.end];
}

/** "Documents reviewed by [this newspaper]", "A petition that she lodged with [the court]": the phrase only belongs to the head before it. */
function headBefore(masked: string, at: number): Span | undefined {
  const left = masked.slice(Math.max(0, at - 90), at);
  const reduced = /(?<=\p{L}\s)(?<participle>\p{Ll}{3,14})\s(?:(?:on\s|in\s)?\u241F{1,40}\s|recently\s|yesterday\s)?by\s$/u.exec(left);
  const participle = reduced?.groups?.['participle'] ?? '';
  const forms = verbFormsOf(participle);
  const passive = /(?<![\p{L}])(?:is|are|was|were|be|been|being|has|had|have|not)\s$/u.test(left.slice(0, reduced?.index ?? 0));
  if (reduced !== null && !passive && /(?<![\p{L}])\p{L}{2,20}\s$/u.test(left.slice(0, reduced.index)) && forms?.participle === participle) return phraseBefore(masked, at - left.length + reduced.index);
  const relative = /(?<=\p{L}\s)(?:that|which)\s(?:he|she|they|it|we|the\s\p{L}{2,20}|\p{Lu}\p{L}{1,20})\s[^,.;:“”"]{0,60}$/u.exec(left);
  return relative === null || /(?:said|says|claims|claimed|added|reported|told)\s$/u.test(left.slice(0, relative.index)) ? undefined : phraseBefore(masked, at - left.length + relative.index);
}

/** Whether a link and its noun stand before the token at **index**: "a spokesman for [the company]". */
function linksBack(list: readonly Token[], index: number): boolean {
  const [link, head] = [list[index - 1], list[index - 2]];
  return link !== undefined && links.has(link.lower) && isNoun(head) && !isPast(head);
}

/** "Docks and Transport", "company and county officials", but not "closed and officials". */
function joinsNouns(left: Token | undefined, right: Token, before: Token | undefined): boolean {
  if (left === undefined || !left.word || grammarWords.has(left.lower) || isPast(left)) return false;
  const capital = /^\p{Lu}/u;
  if (capital.test(left.text) && capital.test(right.text)) return true;
  const opens = before === undefined || !before.word || determiners.has(before.lower);
  return !capital.test(left.text) && !capital.test(right.text) && opens;
}

/** The noun phrase that starts at **start** of **masked** text (white space skipped), or `undefined` when none does. */
export function phraseAfter(masked: string, start: number): Span | undefined {
  const list = tokenise(masked.slice(start, start + reach), start);
  let last: Token | undefined;
  let name = true;
  for (const [index, token] of list.entries()) {
    const next = list[index + 1];
    if (index >= mostWords || (last !== undefined && isReporting(token, last))) break;
    if (!token.word) {
      if (token.text === '&' && last !== undefined && next?.word === true) continue;
      break;
    }
    if (pronouns.has(token.lower)) return index === 0 ? [token.start, token.end] : spanOf(list[0], last);
    if (!/^\p{Lu}/u.test(token.text)) name = false;
    // A name goes on with "of" and "for" alone: "said Ann Li at a meeting".
    const link =
      last !== undefined && next?.word === true && links.has(token.lower) && (/^(?:of|for)$/u.test(token.lower) || (!isAllName(list, index) && /^(?:in|at|with|from)$/u.test(token.lower) && isNounStart(next))) && verbFormsOf(next.lower)?.ing !== next.lower;
    const joined =
      last !== undefined && (token.lower === 'and' || token.text === '&') && next !== undefined && joinsRight(last, next, list[index + 2]);
    if (!link && !joined && !determiners.has(token.lower) && grammarWords.has(token.lower)) break;
    if (determiners.has(token.lower) && last !== undefined && !links.has(last.lower)) break;
    if (last !== undefined && isVerbal(token) && !determiners.has(last.lower) && !links.has(last.lower)) break;
    last = token;
  }
  // "people who live along the bank" have no other name.
  const who = last === undefined ? undefined : list[list.indexOf(last) + 1];
  if (last !== undefined && who?.lower === 'who' && /^(?:people|those|residents|witnesses|officials|workers|neighbou?rs)$/u.test(last.lower)) {
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
  const match = /^,\s(?:the late\s|then\s|Mr\.?\s|Ms\.?\s)?(?<name>\p{Lu}[\p{L}’'.-]{0,24}(?:\s(?:de|van|von|al|el|bin|da|di|du|la|le)){0,2}(?:\s\p{Lu}[\p{L}’'.-]{0,24}){1,3})(?=[,.”"]|\s(?:in|on|at|told|said|as)\s|$)/u.exec(masked.slice(last.end, last.end + 90));
  const found = match?.groups?.['name'];
  if (match === null || found === undefined) return span;
  const start = last.end + match[0].length - found.length;
  return [start, start + found.replace(/\.$/u, '').length];
}

function isAllName(list: readonly Token[], end: number): boolean {
  return list.slice(0, end).every(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|An?)$/u.test(text));
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

/** "The director, Dr. Amina Farouk, said": the apposition when it is or ends with a name, else what stands before it. */
function acrossComma(masked: string, list: readonly Token[], comma: number): Span | undefined {
  const opening = list.findLastIndex(({ text }, index) => index < comma && text === ',');
  const inner = list.slice(opening + 1, comma);
  const [first] = inner;
  const last = inner.at(-1);
  if (opening === -1 || first === undefined || last === undefined) return undefined;
  const name =
    inner.length <= 6 && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(last.text) && inner.every(({ word }) => word);
  if (name) return [first.start, last.end];
  // "Her son, the sculptor Piers Farr, said"
  const described = inner.length <= 9 && inner.every(({ word }) => word) && /^(?:the|a|an)$/u.test(first.lower);
  if (described && [last, inner.at(-2)].every((token) => token !== undefined && /^\p{Lu}/u.test(token.text)) && !isNameBefore(list, opening))
    return [first.start, last.end];
  return phraseBefore(masked, list[opening]?.start ?? 0);
}

function isNameBefore(list: readonly Token[], comma: number): boolean {
  const token = list[comma - 1];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !determiners.has(token.lower);
}

function tokenise(window: string, offset: number): readonly Token[] {
  return [...window.matchAll(tokens)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: offset + index,
    end: offset + index + text.length,
    word: /[\p{L}\p{N}]/u.test(text) && !text.includes(dateMark),
  }));
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && token.word && !grammarWords.has(token.lower);
}

/** A past form that is no adjective of a noun: "closed". */
function isPast(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Ll}/u.test(token.text)) return false;
  const forms = verbFormsOf(token.lower);
  return forms !== undefined && (forms.past === token.lower || forms.participle === token.lower) && forms.base !== token.lower;
}

/** Verb forms after a noun end its phrase: "a draft seen by", "people living in". */
function isVerbal(token: Token): boolean {
  if (!/^\p{Ll}/u.test(token.text)) return false;
  const forms = verbFormsOf(token.lower);
  return (forms !== undefined && (forms.ing === token.lower || isPast(token))) || /^(?:who|which|that|whose|familiar)$/u.test(token.lower) ? token.lower !== 'familiar' : false;
}

/** "the Institute shows": the verb of the report ends its subject. */
function isReporting(token: Token, last: Token): boolean {
  return /^\p{Ll}/u.test(token.text) && /s$|ed$|^said$/u.test(token.text) && reportingVerbOf(token.lower) !== undefined && !determiners.has(last.lower) && !/^(?:reports|claims|posts|records|rules|minutes)$/u.test(token.lower === 'shows' ? '' : token.lower);
}

function isDate(token: Token | undefined): boolean {
  return token?.text.startsWith(dateMark) === true;
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:has|have|had|also|later|then|first|again|already|further|earlier|recently|once|never|not|did|does|do|always|often|still|now|abroad|however|repeatedly|since|even|too|largely|widely|long|on|in|at|by|late|early|\p{Ll}{2,20}ly)$/u.test(
      token.text,
    ) &&
    !/^(?:family|ally|bully|assembly|supply|anomaly|monopoly|reply|italy)$/u.test(token.text)
  );
}

function spanOf(first: Token | undefined, last: Token | undefined): Span | undefined {
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}
