import * as v from 'valibot';
import { splitSentences } from '../article/split-sentences.ts';
import { createCodePointIndex } from '../base/code-points.ts';
import type { TimexMod, TimexType } from '../dataset/types.ts';
import { parseEdtf } from '../time/index.ts';
import { dayFirstIn } from '../timex/day-first.ts';
import { detectGenre } from '../timex/detect-genre.ts';
import { tag } from '../timex/tag.ts';
import { markedWords } from '../timex/timex-mention.ts';

/** A time expression as `sourceline tag` writes it; offsets in code points, end excluded. */
export interface TaggedTimex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
  readonly edtf?: string;
}

/** What a line of output holds: the times of a document, or why it could not be read. */
export type TaggedLine =
  | { readonly id: string | number; readonly timexes: readonly TaggedTimex[] }
  | { readonly id: string | number | null; readonly error: string };

const document = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.optional(v.nullable(v.string('"published" must be a date such as "2025-12-01"'))),
  genre: v.optional(v.nullable(v.picklist(['news', 'history'], '"genre" must be "news" or "history"'))),
  language: v.optional(v.nullable(v.string('"language" must be a tag such as "en-GB"'))),
});

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
    const said = issue.message.startsWith('Invalid')
      ? ` is no document of the form {"id", "text", "published"?, "genre"?, "language"?}`
      : `: ${issue.message}`;
    return { id, error: `line ${number}${said}` };
  }
  const { text } = read.output;
  const language = read.output.language ?? 'en';
  if (!/^en(?:-|$)/iu.test(language))
    return { id, error: `line ${number} is in "${language}": only English ("en") is read` };
  const published = read.output.published ?? undefined;
  if (published !== undefined && 'problem' in parseEdtf(published)) {
    return {
      id,
      error: `line ${number}: "published" must be a date such as "2025-12-01", not ${JSON.stringify(published.slice(0, 40))}`,
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
