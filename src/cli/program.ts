import { Command } from 'commander';
import { embedCommand } from './embed.ts';
import { extractCommand } from './extract.ts';
import { serveCommand } from './serve.ts';
import type { Session } from './session.ts';
import { tagCommand } from './tag.ts';
import { validateCommand } from './validate.ts';

/**
 * The command `sourceline` with its commands. Help goes to stdout when asked for, to stderr otherwise; parsing throws a
 * `CommanderError` instead of ending the process.
 */
export function createProgram(session: Session): Command {
  const program = new Command('sourceline')
    .description(
      'Finds the dated events in news articles and draws a timeline on which each can be traced to its sentence. ' +
        'Everything happens on this machine: no server elsewhere, no key, no model.',
    )
    .version(session.package.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .option('--debug', 'print a stack trace with every failure')
    .addHelpText('after', closing);
  for (const create of [extractCommand, tagCommand, validateCommand, serveCommand, embedCommand]) {
    program.addCommand(create(session).helpOption('-h, --help', 'print help'));
  }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(`(sourceline ${command === program ? '' : `${command.name()} `}--help says more)`);
  }
  return program;
}

const closing = `
Examples:
  sourceline extract report.txt --published 2025-12-01 -o report.json
  sourceline tag < articles.ndjson > times.ndjson
  sourceline validate report.json
  sourceline serve report.json
  sourceline embed report.json -o report.html

Data goes to standard output, messages to standard error.
Exit codes: 0 done, 1 some input rejected, 2 wrong usage, 3 no input,
4 output not written, 5 a fault of the command's own, 130 interrupted.`;
