import { grammarWords } from '../../timex/en/function-words.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';

/** A speaker is named within so many characters; the bound keeps a sentence of any length linear. */
export const phraseReach = 160;
export const mostWords = 14;

const tokens = new RegExp(
  `(?:(?:\\p{Lu}\\.){1,3}(?=\\p{Lu}\\.)\\p{Lu}|\\p{Lu}|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|Bros|No)\\.(?=\\s|,)|\\p{N}{1,12}[.,]\\p{N}{1,12}|\\p{L}[\\p{L}\\p{N}-]{1,30}\\.(?:com|org|net|info|io|tv)(?![\\p{L}])|[\\p{L}\\p{N}\\p{M}’'&-]{1,60}|\\S`,
  'gu',
);
/** Words that open a noun phrase. */
export const determiners = new Set(
  'the a an this that these those his her its their our my your some many several most two three four five six one no another both all certain few each every either neither'.split(
    ' ',
  ),
);
export const pronouns = new Set('he she they it we i you who'.split(' '));
/** Prepositions that bind one noun to another. */
export const links = new Set('of for at in from with on to inside within'.split(' '));

/** A word or mark with its place in the sentence. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

/** The words and marks of **window**, which begins at **offset** of its sentence. */
export function tokenise(window: string, offset: number): readonly Token[] {
  return [...window.matchAll(tokens)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: offset + index,
    end: offset + index + text.length,
    word: /[\p{L}\p{N}]/u.test(text) && !text.includes(dateMark),
  }));
}

/** A word that is none of grammar. */
export function isNoun(token: Token | undefined): boolean {
  return token !== undefined && token.word && !grammarWords.has(token.lower);
}

/** A past form that is no adjective of a noun: "closed". */
export function isPast(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Ll}/u.test(token.text)) return false;
  const forms = verbFormsOf(token.lower);
  return (
    forms !== undefined &&
    (forms.past === token.lower || forms.participle === token.lower) &&
    forms.base !== token.lower
  );
}

/** Whether a token is a date that was painted over. */
export function isDate(token: Token | undefined): boolean {
  return token?.text.startsWith(dateMark) === true;
}

/** From the start of one token to the end of another. */
export function spanOf(first: Token | undefined, last: Token | undefined): Span | undefined {
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}
