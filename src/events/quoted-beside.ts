import type { Attribution } from '../dataset/types.ts';
import type { ArticleView } from './article-view.ts';
import { attributionOf } from './attribution-of.ts';
import { finitesIn } from './reports/finite-verbs.ts';
import { subjectBefore } from './reports/subject-before.ts';
import { unnamed } from '../dataset/unnamed.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** How many sentences a quotation is followed to its speaker; longer speeches are rare and would join strangers. */
const quotationReach = 4;

/** A speech is followed back over so many paragraphs. */
const carryReach = 60;

const introduces = ({ form }: Report): boolean =>
  form === 'inverted' || form === 'passing' || form === 'clause' || form === 'according';

/** The speaker of a quotation in which a whole sentence stands: where it opens, before that, or where it closes. */
export function quotedBeside(article: ArticleView, sentence: SentenceView, quotation: Span): readonly Attribution[] {
  const introduced = beforeColon(article, sentence, quotation[0]);
  if (introduced !== undefined) return [introduced];
  return carriedOn(article, sentence, quotation[0]) ?? speakersBeside(article, sentence, quotation);
}

function speakersBeside(article: ArticleView, sentence: SentenceView, [from, to]: Span): readonly Attribution[] {
  const beside = (step: number): SentenceView | undefined => {
    const next = article.sentence(sentence.index + step);
    const breaks = article.breaksBefore(step < 0 ? sentence.index + step + 1 : sentence.index + step);
    return next === undefined || breaks ? undefined : next;
  };
  // "“No choice,” said Li. “It closed on Monday.”": who spoke before in the paragraph goes on.
  for (let step = -1; step >= -quotationReach; step -= 1) {
    const before = beside(step);
    if (before === undefined) break;
    const found = speakerOf(article, before, [from, to], true, step === -1);
    if (found !== undefined) return [found];
    if (article.quotationAt(before.start + before.text.length - 1) === undefined && !/["“”’]/u.test(before.text)) break;
  }
  for (let step = 1; step <= quotationReach; step += 1) {
    const next = beside(step);
    if (next === undefined) break;
    const found = speakerOf(article, next, [from, to], false, false);
    if (found !== undefined) return [found];
    if (next.start > to) break;
  }
  return [];
}

/** "Lies de Boer dismissed complaints last week: “A wall is no necklace.”": whose act stands before the colon. */
function beforeColon(article: ArticleView, sentence: SentenceView, from: number): Attribution | undefined {
  const lead = sentence.masked.slice(0, Math.max(0, from - sentence.start));
  if (!/:\s?$/u.test(lead)) return undefined;
  const report = article
    .reportsOf(sentence)
    .findLast(({ cue, source }) => source !== undefined && cue[1] <= lead.length && source[1] <= lead.length);
  if (report !== undefined) return attributionOf(article, sentence, report);
  const verb = finitesIn(lead).at(-1);
  const subject = verb === undefined ? undefined : subjectBefore(lead, verb);
  const name = subject === undefined ? unnamed : article.speakers.name(sentence, ...subject);
  return article.names.isPerson(name) ? { source: name } : undefined;
}

/**
 * A quotation that the next paragraph opens again, the one before being unclosed: its speaker is the same. Step by step back to the paragraph that has
 * one, `carryReach` at most: a longer speech costs no more, and its later paragraphs stay without a speaker.
 */
function carriedOn(article: ArticleView, sentence: SentenceView, from: number): readonly Attribution[] | undefined {
  let [here, at]: [SentenceView, number] = [sentence, from];
  for (let step = 0; step < carryReach; step += 1) {
    const first = sentenceAt(article, here, at);
    const before = first === undefined ? undefined : article.sentence(first.index - 1);
    if (first === undefined || before === undefined || !article.breaksBefore(first.index)) return undefined;
    if (/["”»’']$/u.test(before.text)) return undefined;
    const open = article.quotationAt(before.start + before.text.length - 1);
    const opening = open === undefined ? undefined : sentenceAt(article, before, open[0]);
    if (open === undefined || opening === undefined) return undefined;
    const found = speakerOf(article, opening, open, true, false) ?? beforeColon(article, opening, open[0]);
    if (found !== undefined) return [found];
    const near = speakersBeside(article, opening, open);
    if (near.length > 0) return near;
    [here, at] = [opening, open[0]];
  }
  return undefined;
}

/** The sentence at or before **sentence** that holds the offset **at**. */
function sentenceAt(article: ArticleView, sentence: SentenceView, at: number): SentenceView | undefined {
  let found: SentenceView | undefined = sentence;
  while (found !== undefined && found.start > at) found = article.sentence(found.index - 1);
  return found;
}

function speakerOf(
  article: ArticleView,
  sentence: SentenceView,
  [from, to]: Span,
  before: boolean,
  next: boolean,
): Attribution | undefined {
  const report = article.reportsOf(sentence).find((one) => {
    const at = sentence.start + one.cue[0];
    const within = article.quotationAt(at) !== undefined && one.form !== 'according';
    return (
      introduces(one) && one.source !== undefined && !within && (before ? at < from || at > to : at >= to || at < from)
    );
  });
  // "“It closed,” said Li. “…”", "Li said that it closed. “…”", and right behind "It closed, Li said. “…”"
  const leads = report?.form === 'clause' || (next && (report?.form === 'passing' || report?.form === 'inverted'));
  return report === undefined || (before && !/["“”’]|:$/u.test(sentence.text) && !leads)
    ? undefined
    : attributionOf(article, sentence, report);
}
