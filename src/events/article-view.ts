import { createCodePointIndex } from '../base/code-points.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import { countGenders } from './names/count-genders.ts';
import { findNames, type NameMention } from './names/find-names.ts';
import { findOrganisations } from './names/find-organisations.ts';
import { createNameBook, type NameBook } from './names/name-book.ts';
import type { PassageSource } from './passage.ts';
import { findReports } from './reports/find-reports.ts';
import type { Report } from './reports/report.ts';
import { findQuotations } from './quotations.ts';
import { createSpeakers, type Speakers } from './speakers.ts';
import { createSentenceView, type SentenceView, type Span } from './sentence-view.ts';

/** An article as attribution looks at it. What is asked of a sentence is worked out once, when it is first asked. */
export interface ArticleView extends PassageSource {
  readonly names: NameBook;
  /** The sentence with an index, or `undefined` outside the article. */
  readonly sentence: (index: number) => SentenceView | undefined;
  /** The reports of a sentence, innermost first. */
  readonly reportsOf: (sentence: SentenceView) => readonly Report[];
  readonly speakers: Speakers;
  /** The quotation around the offset **at** of the article. */
  readonly quotationAt: (at: number) => Span | undefined;
  /** Whether a line ends between the sentence before **index** and this one. */
  readonly breaksBefore: (index: number) => boolean;
}

/** The view of a normalised **text** with its **sentences** and **mentions**, both in order. */
export function createArticleView(
  id: string,
  text: string,
  sentences: readonly Span[],
  mentions: readonly TimexMention[],
): ArticleView {
  const bySentence = new Map<number, TimexMention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  const views = new Map<number, SentenceView>();
  const reports = new Map<number, readonly Report[]>();
  const sentence = (index: number): SentenceView | undefined => {
    const span = sentences[index];
    if (span === undefined) return undefined;
    const view = views.get(index) ?? createSentenceView(text, index, span, bySentence.get(index) ?? []);
    views.set(index, view);
    return view;
  };
  const all = sentences.flatMap((_, index) => sentence(index) ?? []);
  const namesOf = new Map<SentenceView, readonly NameMention[]>(all.map((view) => [view, findNames(view.masked)]));
  const placed = <T extends { readonly start: number; readonly end: number }>(
    view: SentenceView,
    found: readonly T[],
  ): readonly T[] => found.map((one) => ({ ...one, start: view.start + one.start, end: view.start + one.end }));
  const names = createNameBook(
    all.flatMap((view) => placed(view, namesOf.get(view) ?? [])),
    all.flatMap((view) => placed(view, findOrganisations(view.masked))),
    countGenders(all, (view) => namesOf.get(view) ?? []),
  );
  const reportsOf = (view: SentenceView): readonly Report[] => {
    const found = reports.get(view.index) ?? findReports(view);
    reports.set(view.index, found);
    return found;
  };
  const quotations = findQuotations(text);
  return {
    id,
    text,
    index: createCodePointIndex(text),
    names,
    sentence,
    reportsOf,
    speakers: createSpeakers(names, sentence, reportsOf),
    quotationAt: (at) => spanAround(quotations, at),
    breaksBefore: (index) => text.slice(sentences[index - 1]?.[1] ?? 0, sentences[index]?.[0] ?? 0).includes('\n'),
  };
}

/** The one of **spans**, ascending and disjoint, that holds **at**. */
function spanAround(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span[0] <= at ? span : undefined;
}
