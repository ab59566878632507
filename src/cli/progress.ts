import { formatNumber } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** From how many files on progress is worth a line. */
export const many = 10;

/** Characters of the bar; with the words before it, it fits on a terminal of 80 columns. */
const barLength = 24;

/** Counts what is done. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the line away; where no line can be replaced, says once what was done. */
  finish(): void;
}

/**
 * The progress of a task over `total` things: with at least ten of them `verb 12 of 300 noun` and a bar on one line of a terminal, or a single
 * plain line at the end where stderr is a file or a pipe; with fewer, nothing.
 */
export function createProgress(terminal: Terminal, verb: string, noun: string, total: number): Progress {
  let done = 0;
  const line = (): string => `${verb} ${formatNumber(done)} of ${formatNumber(total)} ${noun}`;
  return {
    step() {
      done += 1;
      if (total >= many) terminal.show(`${line()}  ${barOf(done / total)}`);
    },
    finish() {
      if (total < many) return;
      if (terminal.interactive) terminal.show(undefined);
      else terminal.say(line());
    },
  };
}

/** `[######------------------]  25 %` */
function barOf(share: number): string {
  const full = Math.floor(share * barLength);
  return `[${'#'.repeat(full)}${'-'.repeat(barLength - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}
