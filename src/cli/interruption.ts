import { stat } from 'node:fs/promises';
import { exit } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** How the command takes Ctrl+C. */
export interface Interruption {
  /** The output is about to be written: the next Ctrl+C lets that be finished, the one after it ends the process. */
  readonly hold: () => void;
  /** Leaves Ctrl+C to others. */
  readonly release: () => void;
}

/**
 * From now on Ctrl+C ends the process with 130 and one sentence, followed by what **remark** then gives. When one of **paths** is a pipe or a
 * device, Ctrl+C is left to the system, which ends the process by the signal (a shell calls that 130, too): Node cannot end by itself
 * while it waits for one.
 */
export async function heedInterruption(
  terminal: Terminal,
  paths: readonly string[],
  remark: () => string | undefined,
): Promise<Interruption> {
  let held = false;
  const onInterrupt = (): void => {
    if (held) return;
    terminal.say(['sourceline: interrupted.', remark()].filter((part) => part !== undefined).join(' '));
    process.exit(exit.interrupted);
  };
  // Once: whoever asks twice means it.
  if (!(await Promise.all(paths.map(mayBlock))).includes(true)) process.once('SIGINT', onInterrupt);
  return {
    hold: () => (held = true),
    release: () => process.off('SIGINT', onInterrupt),
  };
}

async function mayBlock(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
