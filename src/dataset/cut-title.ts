import { type Problem, createProblem } from './problem.ts';
import { LONGEST_TEXT } from './schema.ts';

/** A title of at most 100 000 UTF-16 units: a longer one is cut, between characters, and a warning says so. */
export function cutTitle(
  title: string,
  pointer: string,
): { readonly value: string; readonly problems: readonly Problem[] } {
  if (title.length <= LONGEST_TEXT) return { value: title, problems: [] };
  const isSplit = (title.charCodeAt(LONGEST_TEXT - 1) & 0xfc00) === 0xd800;
  const message = 'the title has more than 100 000 characters and was cut';
  return {
    value: title.slice(0, isSplit ? LONGEST_TEXT - 1 : LONGEST_TEXT),
    problems: [createProblem('warning', 'too-long', pointer, title, message, 'shorten it')],
  };
}
