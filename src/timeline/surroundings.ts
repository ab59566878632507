import { sliceOf } from '../dataset/slice-of.ts';
import type { Article, Evidence } from '../dataset/types.ts';

/** A passage with what stands around it. Texts are as in the article; what is left out is marked by "…". */
export interface Surroundings {
  /** Number of the first sentence of the passage, from 1; 0 when the article lists no sentences. */
  readonly sentence: number;
  readonly before: string;
  /** The passage in pieces, in order; `date` marks the date words. */
  readonly pieces: readonly { readonly text: string; readonly date: boolean }[];
  readonly after: string;
}

/** So much of a neighbouring sentence is shown, in characters. */
const most = 72;

/** Finds the sentence before and after **evidence**, shortened at a space, and the date words in it. */
export function surroundings(article: Article, evidence: Evidence): Surroundings {
  const { start, end } = evidence.position;
  const index = article.sentences.findIndex(([, stop]) => stop > start);
  const previous = article.sentences[index - 1];
  const next = article.sentences.find(([from]) => from >= end);
  return {
    sentence: index + 1,
    before: previous === undefined ? '' : lastPart(sliceOf(article, ...previous) ?? ''),
    pieces: piecesOf(evidence),
    after: next === undefined ? '' : firstPart(sliceOf(article, ...next) ?? ''),
  };
}

function piecesOf({ quote, position, timex }: Evidence): Surroundings['pieces'] {
  const whole = [{ text: quote.exact, date: false }];
  if (timex === undefined) return whole;
  const characters = Array.from(quote.exact); // positions count code points
  const from = timex.position.start - position.start;
  const to = timex.position.end - position.start;
  if (from < 0 || to > characters.length) return whole;
  return [
    { text: characters.slice(0, from).join(''), date: false },
    { text: characters.slice(from, to).join(''), date: true },
    { text: characters.slice(to).join(''), date: false },
  ].filter(({ text }) => text !== '');
}

function lastPart(text: string): string {
  const flat = flatten(text);
  if (flat.length <= most) return flat;
  const space = flat.indexOf(' ', flat.length - most);
  return `… ${flat.slice(space === -1 ? flat.length - most : space + 1).toWellFormed()}`;
}

function firstPart(text: string): string {
  const flat = flatten(text);
  if (flat.length <= most) return flat;
  const space = flat.lastIndexOf(' ', most);
  return `${flat.slice(0, space === -1 ? most : space).toWellFormed()} …`;
}

function flatten(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
