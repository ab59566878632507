import type { Article, Attribution, Passage } from '../../dataset/types.ts';
import type { ArticleView } from '../article-view.ts';
import type { Report } from '../reports/report.ts';
import type { Saying } from './explanation.ts';

/** Finds for an attribution of **article** the report that it was read from, which may stand in another sentence than the event. */
export function findSaying({ sentences }: Article, view: ArticleView): (attribution: Attribution) => Saying {
  const reportOf = (index: number, { position }: Passage): Report | undefined => {
    const sentence = view.sentence(index);
    if (sentence === undefined) return undefined;
    const start = view.index.toUtf16(position.start) - sentence.start;
    const end = view.index.toUtf16(position.end) - sentence.start;
    return view
      .reportsOf(sentence)
      .find(({ cue, carrier }) => [cue, carrier?.cue].some((span) => span?.[0] === start && span[1] === end));
  };
  const find = ({ source, cue, via = [] }: Attribution): Saying => {
    const index = cue === undefined ? -1 : lastBegun(sentences, cue.position.start);
    const form = cue === undefined ? undefined : reportOf(index, cue)?.form;
    return {
      source,
      ...(cue === undefined ? {} : { cue: cue.quote.exact, sentence: index + 1 }),
      ...(form === undefined ? {} : { form }),
      via: via.map(find),
    };
  };
  return find;
}

/** Index of the last of **sentences** that begins at **at** or before. */
function lastBegun(sentences: Article['sentences'], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
