import type { ExitCode } from './exit.ts';
import type { Package } from './package-root.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given: where it writes, what it was installed with, and how it says with what it ends. */
export interface Session {
  readonly terminal: Terminal;
  readonly package: Package;
  /** Sets the exit code of the process; it ends when nothing is left to do. */
  readonly end: (code: ExitCode) => void;
}
