import * as v from 'valibot';
import { splitSentences } from '../article/split-sentences.ts';
import { createCodePointIndex } from '../base/code-points.ts';
import { dayFirstIn } from '../timex/en/day-first.ts';
import { detectGenre } from '../timex/en/detect-genre.ts';
import { createReference } from '../timex/normalise/reference.ts';
import { tag } from '../timex/tag.ts';
import { type MarkedWords, markedWords } from '../timex/timex-mention.ts';

/** What a line of output holds: the times of a document, with offsets in code points, or why it could not be read. */
export type TaggedLine =
  | { readonly id: string | number; readonly timexes: readonly MarkedWords[] }
  | { readonly id: string | number | null; readonly error: string };

const document = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.optional(v.nullable(v.string())),
  genre: v.optional(v.nullable(v.picklist(['news', 'history']))),
  language: v.optional(v.nullable(v.string())),
});

/** What each field of a document must be. */
const remedies: Readonly<Record<string, string>> = {
  id: 'it must be a string or a number',
  text: 'it must be the text as a string',
  published: 'it must be a date such as "2025-12-01"',
  genre: 'it must be "news" or "history"',
  language: 'it must be a tag such as "en-GB"',
};

/** Reads one line of input, a JSON document, and tags it; a line that cannot be read gives an error that names line and remedy. */
export function tagLine(line: string, number: number): TaggedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      id: null,
      error: `line ${number} is not JSON (${error instanceof Error ? error.message : String(error)}): write one document a line`,
    };
  }
  const known = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), value);
  const id = known.success ? known.output.id : null;
  const read = v.safeParse(document, value, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const field = Array.isArray(value) ? null : v.getDotPath(issue);
    const said =
      field === null
        ? ' is no document of the form {"id", "text", "published"?, "genre"?, "language"?}'
        : `: "${field}" ${issue.received === 'undefined' ? 'is missing' : `is ${issue.received}`}; ${remedies[field] ?? ''}`;
    return { id, error: `line ${number}${said}` };
  }
  const { text } = read.output;
  const language = read.output.language ?? 'en';
  if (!/^en(?:-|$)/iu.test(language))
    return { id, error: `line ${number} is in "${language}": only English ("en") is read` };
  const published = read.output.published ?? undefined;
  if (published !== undefined && createReference('published', published, 'north') === undefined) {
    return {
      id,
      error: `line ${number}: "published" is ${JSON.stringify(published.slice(0, 40))}; ${remedies['published']}`,
    };
  }
  const genre = read.output.genre ?? detectGenre(text, published);
  const dayFirst = dayFirstIn(language);
  const { toCodePoint } = createCodePointIndex(text);
  const mentions = tag(text, splitSentences(text), {
    genre,
    hemisphere: 'north',
    ...(published === undefined ? {} : { published }),
    ...(dayFirst === undefined ? {} : { dayFirst }),
  });
  const timexes = markedWords(mentions).map(({ start, end, text: words, type, value: timex, mod, edtf }) => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: words,
    type,
    value: timex,
    ...(mod === undefined ? {} : { mod }),
    ...(edtf === undefined ? {} : { edtf }),
  }));
  return { id: read.output.id, timexes };
}
