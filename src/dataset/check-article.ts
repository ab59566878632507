import { isLink } from './is-link.ts';
import { createCodePointIndex } from '../base/code-points.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { cutTitle } from './cut-title.ts';
import { edtfProblems } from './check-date.ts';
import { type Problem, createProblem } from './problem.ts';
import { type Checked, readShape } from './read-shape.ts';
import { articleSchema } from './schema.ts';
import type { Article, Published, TextPiece } from './types.ts';

/**
 * Reads one article. Text whose offsets cannot hold rejects it; an address that is no link, a publication date that cannot be read and
 * sentences out of order are errors too, but the article stays without them.
 */
export function checkArticle(input: unknown, pointer: string): Checked<Article> {
  const { value: article, problems } = readShape<Article>(articleSchema, input, pointer);
  if (!article) return { value: undefined, problems };
  const order = textProblems(article.text, `${pointer}/text`);
  if (order.length > 0) return { value: undefined, problems: order };
  const title = cutTitle(article.title, `${pointer}/title`);
  const url = checkUrl(article.url, `${pointer}/url`);
  const published = checkPublished(article.published, `${pointer}/published`);
  const sentences = checkSentences(article.sentences, `${pointer}/sentences`);
  return {
    value: { ...article, title: title.value, url: url.value, published: published.value, sentences: sentences.value },
    problems: [...title.problems, ...url.problems, ...published.problems, ...sentences.problems],
  };
}

/** A value that is always kept, if need be as the one that says "none". */
interface Kept<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

function textProblems(pieces: readonly TextPiece[], pointer: string): readonly Problem[] {
  let end = 0;
  for (const [index, { start, text }] of pieces.entries()) {
    if (start < end) {
      const message = `piece ${index} starts before the end of the one before it`;
      return [
        createProblem(
          'error',
          'text-order',
          `${pointer}/${index}/start`,
          start,
          message,
          'order the pieces and let none overlap',
        ),
      ];
    }
    end = start + createCodePointIndex(text).length;
  }
  return [];
}

function checkUrl(url: string | null, pointer: string): Kept<string | null> {
  if (url === null || isLink(url)) return { value: url, problems: [] };
  const remedy = 'write an address that starts with http:// or https://, or null';
  return {
    value: null,
    problems: [createProblem('error', 'url', pointer, url, 'this is no link and was left out', remedy)],
  };
}

function checkPublished(published: Published, pointer: string): Kept<Published> {
  const { edtf, basis } = published;
  const unknown: Published = { edtf: null, basis: 'unknown' };
  if (edtf !== null && 'problem' in parseEdtf(edtf))
    return { value: unknown, problems: edtfProblems(edtf, `${pointer}/edtf`) };
  if ((edtf === null) === (basis === 'unknown')) return { value: published, problems: [] };
  const message = edtf === null ? `there is no date for the basis ${basis}` : 'a date of unknown basis was left out';
  const remedy = 'give date and basis, or null and "unknown"';
  return { value: unknown, problems: [createProblem('error', 'published', pointer, edtf, message, remedy)] };
}

function checkSentences(sentences: Article['sentences'], pointer: string): Kept<Article['sentences']> {
  let end = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence[0] < end || sentence[1] <= sentence[0]) {
      const message = `sentence ${index} is empty or starts before the end of the one before it; all were left out`;
      const problem = createProblem(
        'error',
        'sentences',
        `${pointer}/${index}`,
        sentence,
        message,
        'order them or extract again',
      );
      return { value: [], problems: [problem] };
    }
    end = sentence[1];
  }
  return { value: sentences, problems: [] };
}
