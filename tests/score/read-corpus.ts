import * as v from 'valibot';
import type { Mention } from './mention.ts';

/** A text with the time expressions that people marked in it. */
export interface CorpusDocument {
  readonly id: string;
  readonly genre: 'news' | 'history';
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

const mention = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: v.string(),
});

const line = v.object({
  id: v.string(),
  genre: v.picklist(['news', 'history']),
  published: v.string(),
  text: v.string(),
  timexes: v.array(mention),
});

/**
 * Reads a corpus of one JSON document a line; empty lines are passed over. Throws a `SyntaxError` that names **name** and the
 * line when a line is not such a document or a mention is not the slice of its text.
 */
export function readCorpus(ndjson: string, name: string): readonly CorpusDocument[] {
  return ndjson.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [readDocument(JSON.parse(text))];
    } catch (error) {
      throw new SyntaxError(`${name}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
}

function readDocument(value: unknown): CorpusDocument {
  const { timexes, ...document } = v.parse(line, value);
  const letters = Array.from(document.text);
  for (const { start, end, text } of timexes) {
    if (letters.slice(start, end).join('') !== text) throw new RangeError(`${start}–${end} is not "${text}"`);
  }
  return { ...document, mentions: timexes };
}
