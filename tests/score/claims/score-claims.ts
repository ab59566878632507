import type { Modality, Polarity, TimelineEvent } from '../../../src/dataset/types.ts';
import { readClaim } from '../../../src/events/claims/read-claim.ts';
import { extract } from '../../../src/events/extract.ts';
import { viewArticle } from '../../../src/events/view-article.ts';
import type { ClaimArticle, GoldClaim } from './read-claims.ts';
import { sharedWords } from './shared-words.ts';

export interface ScoredClaim {
  readonly article: ClaimArticle;
  readonly gold: GoldClaim;
  readonly source: string;
  readonly via: readonly string[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly isRight: {
    readonly source: boolean;
    readonly via: boolean;
    readonly modality: boolean;
    readonly polarity: boolean;
  };
  /** Of a dated claim: the event of that sentence and date, if there is one. */
  readonly event?: TimelineEvent;
  readonly title?: number;
}

export interface ScoredArticle {
  readonly article: ClaimArticle;
  readonly claims: readonly ScoredClaim[];
  /** All events, and those that no dated claim of the same sentence and date asks for. */
  readonly events: readonly TimelineEvent[];
  readonly unwanted: readonly TimelineEvent[];
}

/** Reads an article as a user would have it read, and compares claims (at their focus) and events with what people wrote down. */
export function scoreClaims(article: ClaimArticle): ScoredArticle {
  const { text, claims } = article;
  const input = { id: article.id, text, meta: article.published === null ? {} : { published: article.published } };
  const { view, sentences } = viewArticle(input);
  const { events } = extract([input]).dataset;
  const left = new Set(events);
  const scored = claims.map((gold): ScoredClaim => {
    const at = placeOf(text, gold);
    const index = sentences.findIndex(([, end]) => end > at);
    const sentence = view.sentence(index);
    if (sentence === undefined) throw new RangeError(`${article.id}: no sentence at ${at}`);
    const start = at - sentence.start;
    const { attribution, modality, polarity } = readClaim(view, sentence, start, start + gold.focus.length);
    const [own] = attribution;
    const source = own?.source ?? '';
    const via = (own?.via ?? []).map((one) => one.source);
    const event = gold.date === null ? undefined : eventOf(gold, at, [...left]);
    if (event !== undefined) left.delete(event);
    return {
      article,
      gold,
      source,
      via,
      modality,
      polarity,
      isRight: {
        source: sameSource(source, gold.source),
        via: gold.via.length === via.length && gold.via.every((names, place) => sameSource(via[place] ?? '', names)),
        modality: modality === gold.modality,
        polarity: polarity === gold.polarity,
      },
      ...(event === undefined
        ? {}
        : { event, title: Math.max(...gold.titles.map((one) => sharedWords(event.title, one))) }),
    };
  });
  return { article, claims: scored, events, unwanted: [...left] };
}

/** UTF-16 offset of the focus in the text. */
function placeOf(text: string, { sentence, focus, focusNth = 1 }: GoldClaim): number {
  const start = text.indexOf(sentence);
  let at = -1;
  for (let nth = 0; nth < focusNth; nth += 1) at = text.indexOf(focus, at === -1 ? start : at + 1);
  // The word, not a part of another one.
  const word = new RegExp(`(?<![\\p{L}])${focus.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}])`, 'u');
  const whole = focusNth === 1 ? text.slice(start).search(word) : -1;
  const found = whole === -1 ? at : start + whole;
  if (start === -1 || found === -1 || found >= start + sentence.length)
    throw new RangeError(`"${focus}" is not in "${sentence}"`);
  return found;
}

/** Whether **found** is one of the names; an article before it, its case and a possessive do not count. No names: the article's own voice. */
export function sameSource(found: string, names: readonly string[]): boolean {
  if (names.length === 0) return found === '';
  return found !== '' && names.some((name) => bare(name) === bare(found));
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|its|his|her|their|some|several)\s/u, '')
    .replace(/'s?$/u, '')
    .trim();
}

/** The event with evidence at **at** whose date says the same; the one whose title holds the focus before others. */
function eventOf({ date, focus }: GoldClaim, at: number, events: readonly TimelineEvent[]): TimelineEvent | undefined {
  const here = events.filter(
    (event) =>
      sameTime(event.date.edtf, date ?? '') &&
      event.evidence.some(({ position }) => position.start <= at && at < position.end),
  );
  return here.find(({ title }) => title.includes(focus)) ?? here[0];
}

/** "By 3 May" and "about 3 May" are drawn as such; the day is the same. */
function sameTime(edtf: string, gold: string): boolean {
  const plain = (one: string): string =>
    one
      .replace(/[[\]~]/gu, '')
      .replace(/^\.\.\/?|\.\.$/gu, '')
      .replace(/\/$/u, '');
  return edtf === gold || (plain(edtf) === plain(gold) && plain(gold) !== '') || edtf.split('T')[0] === gold;
}
