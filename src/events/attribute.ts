import type { Attribution } from '../dataset/types.ts';
import type { ArticleView } from './article-view.ts';
import { nameSource } from './names/name-source.ts';
import { createPassage } from './passage.ts';
import { covers } from './reports/find-reports.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView } from './sentence-view.ts';
import { unnamed } from '../dataset/unnamed.ts';

/** Who says what a date's sentence says, and the mark in that sentence that tells; `report` is absent when another sentence does. */
export interface Attributed {
  readonly attribution: readonly Attribution[];
  readonly report?: Report;
}

/**
 * Who says so of what is dated at [**start**, **end**) of **sentence**: the innermost report that covers it; those around it that
 * name somebody else have passed it on (`via`, nearest first). In a quotation without a mark of its own it is the speaker of the
 * same quotation in a sentence beside. Empty for the article's own voice.
 */
export function attribute(article: ArticleView, sentence: SentenceView, start: number, end: number): Attributed {
  const reports = article.reportsOf(sentence).filter((report) => covers(report, start, end));
  const [inner, ...outer] = reports;
  if (inner === undefined) return { attribution: quotedBeside(article, sentence, start) };
  const own = attributionOf(article, sentence, inner);
  const via = outer
    .filter(({ form }) => form === 'passing' || form === 'according' || form === 'passive')
    .map((report) => attributionOf(article, sentence, report))
    .filter(({ source }) => source !== own.source && source !== unnamed);
  return { attribution: [via.length === 0 ? own : { ...own, via }], report: inner };
}

/** The source and cue of one report. */
export function attributionOf(article: ArticleView, { text, start }: SentenceView, report: Report): Attribution {
  const { source, cue } = report;
  const named = source === undefined ? unnamed : nameSource(text.slice(...source), start + source[0], article.names);
  return { source: named, cue: createPassage(article, start + cue[0], start + cue[1]) };
}

/** How many sentences a quotation is followed to its speaker; longer speeches are rare and would join strangers. */
const quotationReach = 3;

function quotedBeside(article: ArticleView, sentence: SentenceView, at: number): readonly Attribution[] {
  if (!isQuoted(sentence.text, at)) return [];
  for (let step = 1; step <= quotationReach; step += 1) {
    const next = article.sentence(sentence.index + step);
    if (next === undefined || article.breaksBefore(next.index)) break;
    const report = article
      .reportsOf(next)
      .find(({ form }) => form === 'inverted' || form === 'passing' || form === 'clause');
    if (report !== undefined) return [attributionOf(article, next, report)];
    if (/["”»]/u.test(next.text)) break;
  }
  const previous = article.sentence(sentence.index - 1);
  if (previous === undefined || article.breaksBefore(sentence.index) || !/["”»]/u.test(previous.text)) return [];
  const report = article
    .reportsOf(previous)
    .find(({ form }) => form === 'inverted' || form === 'passing' || form === 'clause');
  return report === undefined ? [] : [attributionOf(article, previous, report)];
}

/** Whether an opening quotation mark before **at** is not yet closed there. */
function isQuoted(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 400), at);
  const opened = left.lastIndexOf('“') > left.lastIndexOf('”') || left.lastIndexOf('«') > left.lastIndexOf('»');
  return opened || (left.split('"').length - 1) % 2 === 1;
}
