#!/usr/bin/env node
import { CommanderError } from 'commander';
import { type ExitCode, exit } from './exit.ts';
import { Failure } from './failure.ts';
import { packageRoot } from './package-root.ts';
import { createProgram } from './program.ts';
import { ClosedPipe, createTerminal } from './terminal.ts';

const terminal = createTerminal(process.stdout, process.stderr);

// A reader that went away is reported with the write that met it; the stream's event of the same error is not a second one.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => process.exit(report(error)));

try {
  const end = (code: ExitCode): void => void (process.exitCode = code);
  await createProgram({ terminal, package: packageRoot(import.meta.url), end }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong in one sentence, and returns the exit code for it. */
function report(error: unknown): ExitCode {
  if (error instanceof ClosedPipe) return exit.ok;
  // Commander has said it already; asking for help or the version is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
  const debug = process.argv.includes('--debug');
  if (error instanceof Failure) {
    terminal.say(`sourceline: ${error.message}`);
  } else {
    const remedy = debug ? '' : ' Run it again with --debug to see where, and please report it.';
    terminal.say(`sourceline: a fault of its own: ${error instanceof Error ? error.message : String(error)}.${remedy}`);
  }
  if (debug) for (let at = error; at instanceof Error; at = at.cause) terminal.say(at.stack ?? at.message);
  return error instanceof Failure ? error.code : exit.internal;
}
