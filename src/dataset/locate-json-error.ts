/** Where a text stops being JSON. */
export interface JsonError {
  /** Both counted from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The text from there on, cut. */
  readonly excerpt: string;
  /** What could stand there, for people. */
  readonly expected: string;
}

const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

/**
 * Finds the first place where **text** departs from JSON (RFC 8259), in linear time and without recursion: every engine words its own
 * error differently, or leaves the place out. To be called for a text that `JSON.parse` refused.
 */
export function locateJsonError(text: string): JsonError {
  const { at, expected } = scan(text);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), excerpt: text.slice(at, at + 100), expected };
}

type State = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after';

function scan(text: string): { readonly at: number; readonly expected: string } {
  const open: ('[' | '{')[] = [];
  let state: State = 'value';
  let at = skipSpace(text, 0);
  for (; ; at = skipSpace(text, at)) {
    const unit = text[at];
    const inside = open.at(-1);
    if (state === 'colon') {
      if (unit !== ':') return { at, expected: '":"' };
      [state, at] = ['value', at + 1];
    } else if (state === 'after') {
      if (unit === ',' && inside) [state, at] = [inside === '{' ? 'key' : 'value', at + 1];
      else if (unit !== undefined && unit === closing(inside)) at = close(open, at);
      else return { at, expected: inside ? `"," or "${closing(inside)}"` : 'the end of the file' };
    } else if ((state === 'first value' && unit === ']') || (state === 'first key' && unit === '}')) {
      [state, at] = ['after', close(open, at)];
    } else if (state === 'key' || state === 'first key') {
      const end = unit === '"' ? skipText(text, at) : undefined;
      if (end === undefined || end < 0) return badText(text, at, end, 'a key in quotation marks');
      [state, at] = ['colon', end];
    } else if (unit === '[' || unit === '{') {
      open.push(unit);
      [state, at] = [unit === '[' ? 'first value' : 'first key', at + 1];
    } else {
      const end = unit === '"' ? skipText(text, at) : skipScalar(text, at);
      if (end === undefined || end < 0) return badText(text, at, end, 'a value');
      [state, at] = ['after', end];
    }
  }
}

function closing(bracket: '[' | '{' | undefined): string | undefined {
  return bracket && (bracket === '[' ? ']' : '}');
}

function close(open: ('[' | '{')[], at: number): number {
  open.pop();
  return at + 1;
}

/** A text that started well breaks inside; **end** is then the place, negated. */
function badText(
  text: string,
  at: number,
  end: number | undefined,
  expected: string,
): { at: number; expected: string } {
  if (end === undefined) return { at, expected };
  const place = -end;
  return {
    at: place,
    expected: place >= text.length ? 'a closing quotation mark' : 'a closing quotation mark or a valid escape',
  };
}

/** The position after a text in quotation marks, or the negated position where it breaks. */
function skipText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return -at;
    if (unit === 0x5c) {
      const escape = ESCAPE.exec(text.slice(at, at + 6));
      if (!escape) return -at;
      at += escape[0].length - 1;
    }
  }
  return -text.length;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

/** The position after a number, `true`, `false` or `null`. */
function skipScalar(text: string, start: number): number | undefined {
  let at = start;
  while (at < text.length && /[-+.\w]/.test(text.charAt(at))) at++;
  return SCALAR.test(text.slice(start, at)) ? at : undefined;
}
