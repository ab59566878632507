/** Why something of a dataset was rejected (`error`), or what was corrected or ignored in it (`warning`). */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** JSON Pointer (RFC 6901) into the file as it was read; empty for the whole of it. */
  readonly pointer: string;
  /** The offending value as JSON, cut at 80 characters; empty when there is none. */
  readonly value: string;
  /** What is wrong: one line, in lower case, without the value. */
  readonly message: string;
  /** What to do about it: one line, in lower case. */
  readonly remedy: string;
}

export type ProblemCode =
  | 'empty-file'
  | 'html'
  | 'json-syntax'
  | 'too-deep'
  | 'not-a-dataset'
  | 'version'
  | 'missing'
  | 'type'
  | 'choice'
  | 'form'
  | 'too-long'
  | 'unknown-key'
  | 'duplicate-id'
  | 'url'
  | 'published'
  | 'text-order'
  | 'sentences'
  | 'unknown-article'
  | 'position'
  | 'quote'
  | 'timex'
  | 'edtf'
  | 'bounds'
  | 'anchor'
  | 'evidence';

/** Characters of a value that a problem shows. */
const SHOWN = 80;

/** Makes a problem; **value** is any JSON value, `undefined` for none. */
export function createProblem(
  severity: Problem['severity'],
  code: ProblemCode,
  pointer: string,
  value: unknown,
  message: string,
  remedy: string,
): Problem {
  return { severity, code, pointer, value: showValue(value), message, remedy };
}

/** One step of a JSON Pointer, escaped. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value in at most 80 characters, as JSON; of an object its keys, of a long list its length. */
export function showValue(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value))
    return value.length > 3 ? `[… ${value.length} entries]` : cut(`[${value.map(showEntry).join(', ')}]`);
  if (typeof value === 'object' && value !== null) return cut(`{${Object.keys(value).slice(0, SHOWN).join(', ')}}`);
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, SHOWN + 1)));
  return cut(typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : typeof value);
}

function showEntry(entry: unknown): string {
  return Array.isArray(entry) ? '[…]' : showValue(entry);
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN - 1).join('')}…`;
}
