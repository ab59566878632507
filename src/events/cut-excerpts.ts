import type { Article, Attribution, TextPiece, TimelineEvent, Undated } from '../dataset/types.ts';
import type { ArticleView } from './article-view.ts';

/** Sentences kept on each side of a passage. */
const neighbours = 1;

/**
 * The text of **article** cut down to every passage that **events** and what is **undated** cite (evidence and cues alike), with the sentence before and
 * the one after: what a site that has no right to the whole text may show. Pieces are ascending, disjoint and not adjacent.
 */
export function cutExcerpts(
  { id, sentences }: Article,
  { text, index }: ArticleView,
  events: readonly TimelineEvent[],
  undated: readonly Undated[],
): readonly TextPiece[] {
  const kept = new Set<number>();
  const cited = [
    ...events.flatMap((event) => passagesOf(event, id)),
    ...undated.flatMap((one) => passagesOfUndated(one, id)),
  ];
  for (const [start, end] of cited) {
    const first = firstFrom(sentences, ([, to]) => to > start);
    const last = firstFrom(sentences, ([from]) => from >= end) - 1;
    for (let at = Math.max(0, first - neighbours); at <= Math.min(sentences.length - 1, last + neighbours); at += 1)
      kept.add(at);
  }
  const pieces: TextPiece[] = [];
  let from: number | undefined;
  for (const [at, [start, end]] of sentences.entries()) {
    if (!kept.has(at)) continue;
    from ??= start;
    if (kept.has(at + 1)) continue;
    pieces.push({ start: from, text: text.slice(index.toUtf16(from), index.toUtf16(end)) });
    from = undefined;
  }
  return pieces;
}

/** Index of the first of **sentences** for which **holds**; it must hold for all after it too. */
function firstFrom(
  sentences: Article['sentences'],
  holds: (sentence: Article['sentences'][number]) => boolean,
): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && holds(sentence)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function passagesOf({ evidence, attribution }: TimelineEvent, article: string): readonly (readonly [number, number])[] {
  return [...evidence, ...attribution.flatMap(cuesOf)]
    .filter((passage) => passage.article === article)
    .map(({ position }) => [position.start, position.end] as const);
}

function passagesOfUndated({ passage, attribution }: Undated, article: string): readonly (readonly [number, number])[] {
  return [passage, ...attribution.flatMap(cuesOf)]
    .filter((one) => one.article === article)
    .map(({ position }) => [position.start, position.end] as const);
}

function cuesOf({ cue, via }: Attribution): readonly NonNullable<Attribution['cue']>[] {
  return [...(cue === undefined ? [] : [cue]), ...(via ?? []).flatMap(cuesOf)];
}
