import type { Problem } from './problem.ts';

/** A problem on one line: `error /events/3/date/edtf: no 29 February in 2025: "2025-02-29"; write a day that exists`. */
export function formatProblem({ severity, pointer, value, message, remedy }: Problem): string {
  const place = pointer === '' ? '' : ` ${pointer}`;
  const line = `${severity}${place}: ${message}${value === '' ? '' : `: ${value}`}; ${remedy}`;
  // Pointers hold the keys of a file that may be hostile: no control character reaches a terminal.
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
