import { visible } from '../base/visible.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { codeOf, reasonOf } from './reason-of.ts';

/** Where a command writes: data to stdout, everything for people to stderr. */
export interface Terminal {
  /**
   * Writes data to stdout, and resolves when it has left. Rejects with {@link ClosedPipe} when nobody reads any more
   * and with a `Failure` (output) when it cannot be written.
   */
  print(data: string): Promise<void>;
  /** Writes one line to stderr; control characters in it, which may come from a file, are made visible. */
  say(line: string): void;
  /** Shows a line that the next one replaces; `undefined` takes it away. Does nothing when stderr is not a terminal. */
  show(line: string | undefined): void;
  /** Whether stderr is a terminal, on which a line can be replaced. */
  readonly interactive: boolean;
}

/** The part of a Node stream that a terminal needs. */
export interface Sink {
  write(text: string, done: (error?: Error | null) => void): boolean;
  readonly isTTY?: boolean;
}

/** The reader of stdout went away (`sourceline … | head`): the command ends quietly. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

export function createTerminal(stdout: Sink, stderr: Sink): Terminal {
  const interactive = stderr.isTTY === true;
  let shown = false;
  const clear = (): string => (shown ? '\r\u001b[K' : '');
  const toStderr = (text: string): void => void stderr.write(text, () => undefined);
  return {
    interactive,
    print: (data) =>
      new Promise((resolve, reject) => {
        stdout.write(data, (error) => {
          if (!error) resolve();
          else if (codeOf(error) === 'EPIPE') reject(new ClosedPipe());
          else reject(new Failure(exit.output, `cannot write to standard output: ${reasonOf(error)}.`, error));
        });
      }),
    say(line) {
      toStderr(`${clear()}${visible(line)}\n`);
      shown = false;
    },
    show(line) {
      if (!interactive) return;
      toStderr(`${clear()}${line === undefined ? '' : visible(line)}`);
      shown = line !== undefined;
    },
  };
}
