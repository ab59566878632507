import type { Attribution } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import type { ArticleView } from './article-view.ts';
import { createPassage } from './passage.ts';
import { authorIn } from './reports/claim-nouns.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** **attribution** with those who pass it on, nearest first. */
export function withVia({ source, cue }: Attribution, via: readonly Attribution[]): Attribution {
  return { source, ...(cue === undefined ? {} : { cue }), ...(via.length === 0 ? {} : { via }) };
}

/** The source and cue of one report, and who passes it on when the same words say so. */
export function attributionOf(article: ArticleView, sentence: SentenceView, report: Report): Attribution {
  const { start } = sentence;
  const passage = ([from, to]: Span) => createPassage(article, start + from, start + to);
  const own: Attribution = { source: nameOf(article, sentence, report.source), cue: passage(report.cue) };
  const { carrier } = report;
  if (carrier === undefined) return own;
  return withVia(own, [{ source: nameOf(article, sentence, carrier.source), cue: passage(carrier.cue) }]);
}

/** "A report by the Freight Council" is the council. */
function nameOf(article: ArticleView, sentence: SentenceView, source: Span | undefined): string {
  if (source === undefined) return unnamed;
  const author = authorIn(sentence.text.slice(...source));
  const [from, to] = author ?? [0, source[1] - source[0]];
  return article.speakers.name(sentence, source[0] + from, source[0] + to);
}
