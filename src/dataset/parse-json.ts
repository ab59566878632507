import { locateJsonError } from './locate-json-error.ts';
import { type Problem, createProblem } from './problem.ts';

/** Levels of lists and objects; the contract needs about ten, and what is deeper is no dataset. */
export const DEEPEST = 64;

/** Parses JSON of at most 64 levels. The one problem says what is wrong, at which line and column. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '')
    return failure('empty-file', undefined, 'the file is empty', 'make the dataset again with `sourceline extract`');
  if (/^\s*</.test(json))
    return failure('html', json.trim(), 'this is a web page or XML, not a dataset', 'give the JSON file itself');
  // Before anything descends into it.
  if (isTooDeep(json))
    return failure('too-deep', undefined, `more than ${DEEPEST} levels of lists and objects`, 'make the dataset again');
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    const { line, column, excerpt, expected } = locateJsonError(json);
    const message = `the JSON ${excerpt === '' ? 'ends' : 'breaks'} at line ${line}, column ${column}, where ${expected} should stand`;
    return failure('json-syntax', excerpt || undefined, message, 'restore the file or make it again');
  }
}

/** Whether a value, however it was made (a host page may pass one with a cycle), has more than 64 levels. */
export function isDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((entry) => isDeep(entry, levels - 1));
}

function isTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (isText) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) isText = false;
    } else if (unit === 0x22) isText = true;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}

function failure(
  code: Problem['code'],
  value: unknown,
  message: string,
  remedy: string,
): { readonly problem: Problem } {
  return { problem: createProblem('error', code, '', value, message, remedy) };
}
