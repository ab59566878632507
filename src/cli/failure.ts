import type { ExitCode } from './exit.ts';

/**
 * Ends a command: `message` is one clear sentence that names the place and the remedy, printed on stderr without a
 * stack trace, and `code` is what the process exits with.
 */
export class Failure extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.code = code;
  }
}
