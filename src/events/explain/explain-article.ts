import type { ArticleInput, ExtractOptions } from '../extraction.ts';
import { attributionOf } from '../attribution-of.ts';
import { traceArticle } from '../trace-article.ts';
import { explainDecisions } from './explain-decisions.ts';
import type { ArticleExplanation, ExplainedReport } from './explanation.ts';
import { findSaying } from './find-saying.ts';

/**
 * Explains sentence by sentence how an article is read: its times and what was made of each, who says so by which words, what takes its date from
 * elsewhere, and what was left out, with the reason. All of it is what `extract` decides for this article alone: reports of other articles are not
 * merged in. Never throws on text.
 */
export function explainArticle(
  input: ArticleInput,
  options: Pick<ExtractOptions, 'knownTimes'> = {},
): ArticleExplanation {
  const trace = traceArticle(input, options);
  const { article, view, notice, readable } = trace;
  const sayingOf = findSaying(article, view);
  const decisions = explainDecisions(trace, sayingOf);
  const placed = groupBy(trace.placed, ({ evidence }) => evidence[0]?.position.start);
  const undated = groupBy(trace.undated, ({ passage }) => passage.position.start);
  const reportsOf = (index: number): readonly ExplainedReport[] => {
    const sentence = readable ? view.sentence(index) : undefined;
    if (sentence === undefined) return [];
    return [...view.reportsOf(sentence)]
      .sort((a, b) => a.cue[0] - b.cue[0])
      .map((report) => ({ saying: sayingOf(attributionOf(view, sentence, report)), denies: report.denies }));
  };
  return {
    id: article.id,
    title: article.title,
    published: article.published,
    ...(notice === undefined ? {} : { notice: notice.message }),
    sentences: article.sentences.map(([start], index) => ({
      number: index + 1,
      text: view.sentence(index)?.text ?? '',
      times: decisions.get(index)?.times ?? [],
      backward: decisions.get(index)?.backward ?? [],
      placed: (placed.get(start) ?? []).map((event) => ({ event, sayings: event.attribution.map(sayingOf) })),
      undated: (undated.get(start) ?? []).map(({ kind, text, attribution }) => ({
        kind,
        text,
        sayings: attribution.map(sayingOf),
      })),
      reports: reportsOf(index),
    })),
  };
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
