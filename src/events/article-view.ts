import { createCodePointIndex } from '../base/code-points.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import { findNames } from './names/find-names.ts';
import { createNameBook, type NameBook } from './names/name-book.ts';
import type { PassageSource } from './passage.ts';
import { findReports } from './reports/find-reports.ts';
import type { Report } from './reports/report.ts';
import { createSentenceView, type SentenceView, type Span } from './sentence-view.ts';

/** An article as attribution looks at it. What is asked of a sentence is worked out once, when it is first asked. */
export interface ArticleView extends PassageSource {
  readonly names: NameBook;
  /** The sentence with an index, or `undefined` outside the article. */
  readonly sentence: (index: number) => SentenceView | undefined;
  /** The reports of a sentence, innermost first. */
  readonly reportsOf: (sentence: SentenceView) => readonly Report[];
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
  const names = sentences.flatMap((_, index) => {
    const view = sentence(index);
    if (view === undefined) return [];
    const { masked, start } = view;
    return findNames(masked).map((name) => ({ ...name, start: start + name.start, end: start + name.end }));
  });
  return {
    id,
    text,
    index: createCodePointIndex(text),
    names: createNameBook(names),
    sentence,
    reportsOf(view) {
      const found = reports.get(view.index) ?? findReports(view);
      reports.set(view.index, found);
      return found;
    },
    breaksBefore: (index) => text.slice(sentences[index - 1]?.[1] ?? 0, sentences[index]?.[0] ?? 0).includes('\n'),
  };
}
