import type { ArticleText } from './article-text.ts';
import { type Problem, createProblem } from './problem.ts';
import type { Passage, Timex } from './types.ts';

/** The texts of the articles that were read, by id. */
export type ArticleTexts = ReadonlyMap<string, ArticleText>;

/** Nothing without its sentence: the slice of the named article from `start` to `end` is `quote.exact`. At most one problem. */
export function checkPassage(
  { article, quote, position }: Passage,
  texts: ArticleTexts,
  pointer: string,
): readonly Problem[] {
  const { start, end } = position;
  const text = texts.get(article);
  if (!text) {
    const remedy = 'add the article, or mend it if it was rejected';
    return [
      createProblem('error', 'unknown-article', `${pointer}/article`, article, 'no such article was read', remedy),
    ];
  }
  const slice = start < end ? text.slice(start, end) : undefined;
  if (slice === undefined) {
    const message = `the text of ${JSON.stringify(article)} does not reach from ${start} to ${end}`;
    return [
      createProblem(
        'error',
        'position',
        `${pointer}/position`,
        undefined,
        message,
        'correct the offsets or extract again',
      ),
    ];
  }
  if (slice === quote.exact) return [];
  const message = `the text from ${start} to ${end} is not the quote`;
  const remedy = 'count offsets in code points, or extract again';
  return [createProblem('error', 'quote', `${pointer}/quote/exact`, quote.exact, message, remedy)];
}

/** The date words lie within the **passage** and are what the text says there. At most one problem. */
export function checkTimex(timex: Timex, passage: Passage, texts: ArticleTexts, pointer: string): readonly Problem[] {
  const { start, end } = timex.position;
  const remedy = 'correct the offsets or extract again';
  if (start >= end || start < passage.position.start || end > passage.position.end) {
    const message = `the date words, ${start} to ${end}, lie outside their sentence`;
    return [createProblem('error', 'timex', `${pointer}/position`, undefined, message, remedy)];
  }
  if (texts.get(passage.article)?.slice(start, end) === timex.text) return [];
  const message = `the text from ${start} to ${end} is not these date words`;
  return [createProblem('error', 'timex', `${pointer}/text`, timex.text, message, remedy)];
}
