import { createCodePointIndex } from '../base/code-points.ts';
import { boundsOf } from '../time/bounds-of.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { createArticleText, type ArticleText } from './article-text.ts';
import { isArticle, isEventShell, isEvidence, isLanguage, isUndated } from './dataset-guards.ts';
import { isString } from './guards.ts';
import { isLink } from './is-link.ts';
import type { Article, Attribution, Dataset, EventDate, Evidence, Passage, TimelineEvent, Undated } from './types.ts';

/** What of a dataset can be shown, and how many of its entries cannot. */
export interface Acceptance {
  readonly dataset: Dataset;
  readonly rejected: number;
}

type Sources = ReadonlyMap<string, ArticleText & Pick<Article, 'hemisphere'>>;

/**
 * Keeps of a dataset what `checkDataset` keeps, without saying why the rest goes: the reader of the embedded element. **input** is
 * fresh from `JSON.parse`, and its `format` and `version` have been looked at.
 */
export function acceptDataset(input: Readonly<Record<string, unknown>>): Acceptance {
  let rejected = 0;
  const keep = <T>(key: string, accept: (entry: unknown) => T | undefined): readonly T[] => {
    const list: unknown = input[key];
    const kept = (Array.isArray(list) ? list : []).flatMap((entry) => accept(entry) ?? []);
    rejected += (Array.isArray(list) ? list.length : 0) - kept.length;
    return kept;
  };
  const articles = keep('articles', unique(acceptArticle));
  const sources: Sources = new Map(
    articles.map((article) => [article.id, { ...createArticleText(article), hemisphere: article.hemisphere }]),
  );
  const dataset: Dataset = {
    format: 'sourceline',
    version: 1,
    title: isString(input['title']) ? cut(input['title'] as string) : '',
    language: isLanguage(input['language']) ? (input['language'] as string) : 'und',
    articles,
    events: keep(
      'events',
      unique((entry) => acceptEvent(entry, sources)),
    ),
    undated: keep('undated', (entry) => acceptUndated(entry, sources)),
    edits: [], // nothing of them is shown
  };
  return { dataset, rejected };
}

/** Refuses an id that an earlier entry has. */
function unique<T extends { readonly id: string }>(
  accept: (entry: unknown) => T | undefined,
): (entry: unknown) => T | undefined {
  const ids = new Set<string>();
  return (entry) => {
    const value = accept(entry);
    if (value === undefined || ids.has(value.id)) return undefined;
    ids.add(value.id);
    return value;
  };
}

function acceptArticle(entry: unknown): Article | undefined {
  if (!isArticle(entry)) return undefined;
  const article = entry as Article;
  const { edtf, basis } = article.published;
  const ends = article.text.map(({ start, text }) => [start, start + createCodePointIndex(text).length] as const);
  if (!ascend(ends, false)) return undefined;
  const isDated = edtf !== null && 'value' in parseEdtf(edtf) && basis !== 'unknown';
  return {
    ...article,
    title: cut(article.title),
    url: article.url !== null && isLink(article.url) ? article.url : null,
    published: isDated ? article.published : { edtf: null, basis: 'unknown' },
    sentences: ascend(article.sentences, true) ? article.sentences : [],
  };
}

function acceptEvent(entry: unknown, sources: Sources): TimelineEvent | undefined {
  if (!isEventShell(entry)) return undefined;
  const event = entry as TimelineEvent;
  const evidence = event.evidence.flatMap((piece) => acceptEvidence(piece, sources) ?? []);
  const date = acceptDate(event.date, sources, evidence[0]);
  if (evidence.length === 0 || date === undefined || !stands(event.attribution, sources)) return undefined;
  return { ...event, title: cut(event.title), date, evidence };
}

function acceptEvidence(piece: Evidence, sources: Sources): Evidence | undefined {
  if (!isEvidence(piece) || !isQuoted(piece, sources)) return undefined;
  const { position, timex } = piece;
  if (timex !== undefined) {
    const { start, end } = timex.position;
    const inside = start < end && start >= position.start && end <= position.end;
    if (!inside || sources.get(piece.article)?.slice(start, end) !== timex.text) return undefined;
  }
  if (piece.date === undefined) return piece;
  const date = acceptDate(piece.date, sources, piece);
  return date && { ...piece, date };
}

function acceptUndated(entry: unknown, sources: Sources): Undated | undefined {
  if (!isUndated(entry)) return undefined;
  const undated = entry as Undated;
  return isQuoted(undated.passage, sources) && stands(undated.attribution, sources) ? undated : undefined;
}

/** The date with the bounds that its EDTF has, in the hemisphere of the article it is read in. */
function acceptDate(date: EventDate, sources: Sources, passage: Passage | undefined): EventDate | undefined {
  const parsed = parseEdtf(date.edtf);
  if ('problem' in parsed || (date.anchor !== undefined && 'problem' in parseEdtf(date.anchor.edtf))) return undefined;
  const { earliest: _earliest, latest: _latest, ...rest } = date;
  return { ...rest, ...boundsOf(parsed.value, sources.get(passage?.article ?? '')?.hemisphere ?? 'north') };
}

/** Whether the words of all cues are where they are said to be. */
function stands(attributions: readonly Attribution[], sources: Sources): boolean {
  return attributions.every(
    ({ cue, via }) => (cue === undefined || isQuoted(cue, sources)) && stands(via ?? [], sources),
  );
}

function isQuoted({ article, quote, position: { start, end } }: Passage, sources: Sources): boolean {
  return start < end && sources.get(article)?.slice(start, end) === quote.exact;
}

/** Whether each span begins where the one before it ends, or later. */
function ascend(spans: readonly (readonly [start: number, end: number])[], filled: boolean): boolean {
  return spans.every(([start, end], index) => start >= (spans[index - 1]?.[1] ?? 0) && (!filled || start < end));
}

/** As `cutTitle` does. */
function cut(title: string): string {
  return title.length > 1e5 ? title.slice(0, /[\ud800-\udbff]/.test(title.charAt(1e5 - 1)) ? 1e5 - 1 : 1e5) : title;
}
