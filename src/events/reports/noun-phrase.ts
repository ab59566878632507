import { grammarWords } from '../../timex/en/function-words.ts';
import { dateMark, type Span } from '../sentence-view.ts';

/** A speaker is named within a dozen words; the bound keeps a sentence of any length linear. */
const reach = 140;
const mostWords = 10;

const tokens = new RegExp(
  `(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr)\\.(?=\\s)|\\p{N}{1,12}[.,]\\p{N}{1,12}|[\\p{L}\\p{N}\\p{M}’'&-]{1,60}|\\S`,
  'gu',
);
const determiners = new Set(
  'the a an this that these those his her its their our my your some many several two three one no'.split(' '),
);
const pronouns = new Set('he she they it we i you who'.split(' '));
const links = new Set('of for at in from with'.split(' '));

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
  while (isAdverb(list[index])) index -= 1;
  const last = list[index];
  if (last === undefined) return undefined;
  if (last.text === ',') return acrossComma(masked, list, index);
  if (last.lower === 'who')
    return phraseBefore(masked, list[index - 1]?.text === ',' ? (list[index - 1]?.start ?? 0) : last.start);
  if (pronouns.has(last.lower)) return [last.start, last.end];
  let first: Token | undefined;
  for (let taken = 0; taken < mostWords; taken += 1) {
    const token = list[index];
    if (!token?.word) break;
    if (determiners.has(token.lower)) {
      first = token;
      // "a spokesman for the company": what stands before the link is the head of the phrase.
      const link = list[index - 1];
      const head = list[index - 2];
      if (link === undefined || head === undefined || !links.has(link.lower) || !isNoun(head)) break;
      index -= 2;
      continue;
    }
    if (token.lower === 'of' || token.lower === 'for') {
      if (first === undefined || !isNoun(list[index - 1])) break;
    } else if (grammarWords.has(token.lower)) {
      break;
    }
    first = token;
    index -= 1;
  }
  return first === undefined || (first.lower === last.lower && determiners.has(last.lower))
    ? undefined
    : [first.start, last.end];
}

/** The noun phrase that starts at **start** of **masked** text (white space skipped), or `undefined` when none does. */
export function phraseAfter(masked: string, start: number): Span | undefined {
  const list = tokenise(masked.slice(start, start + reach), start);
  let last: Token | undefined;
  for (const [index, token] of list.entries()) {
    if (index >= mostWords || !token.word) break;
    if (pronouns.has(token.lower)) return index === 0 ? [token.start, token.end] : spanOf(list[0], last);
    const linked =
      (token.lower === 'of' || token.lower === 'for') && last !== undefined && list[index + 1]?.word === true;
    if (!linked && !determiners.has(token.lower) && grammarWords.has(token.lower)) break;
    if (determiners.has(token.lower) && last !== undefined && !links.has(last.lower)) break;
    last = token;
  }
  return last === undefined || determiners.has(last.lower) ? undefined : spanOf(list[0], last);
}

/** "The director, Dr. Amina Farouk, said": the apposition when it is a name, else what stands before it. */
function acrossComma(masked: string, list: readonly Token[], comma: number): Span | undefined {
  const opening = list.findLastIndex(({ text }, index) => index < comma && text === ',');
  const inner = list.slice(opening + 1, comma);
  const [first] = inner;
  const last = inner.at(-1);
  if (opening === -1 || first === undefined || last === undefined) return undefined;
  const name =
    inner.length <= 6 && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(last.text) && inner.every(({ word }) => word);
  return name ? [first.start, last.end] : phraseBefore(masked, list[opening]?.start ?? 0);
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

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:has|have|had|also|later|then|first|again|already|further|earlier|recently|once|never|not|did|\p{Ll}{2,20}ly)$/u.test(
      token.text,
    )
  );
}

function spanOf(first: Token | undefined, last: Token | undefined): Span | undefined {
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}
