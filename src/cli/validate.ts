import { Command } from 'commander';
import { formatProblem } from '../dataset/format-problem.ts';
import { type ExitCode, exit } from './exit.ts';
import { Failure } from './failure.ts';
import { readDatasetFile } from './read-dataset-file.ts';
import type { Session } from './session.ts';
import { count, summaryOf } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** `sourceline validate <dataset>…`: problems on stderr, one a line, and one line for each file on stdout. */
export function validateCommand(session: Session): Command {
  return new Command('validate')
    .summary('check datasets')
    .description(
      'Checks datasets against the format: shape, dates, and that every passage is what its article says there. ' +
        'Prints every problem with its place in the file (a JSON Pointer) and what to do about it.\n\n' +
        'Exits with 0 when nothing has to be rejected, with 1 when something has, with 3 when no file could be read.',
    )
    .argument('<dataset...>', 'JSON files')
    .addHelpText('after', '\nExamples:\n  sourceline validate strike.json\n  sourceline validate data/datasets/*.json')
    .action((paths: readonly string[]) => run(paths, session));
}

async function run(paths: readonly string[], { terminal, end }: Session): Promise<void> {
  const codes: ExitCode[] = [];
  for (const path of paths) codes.push(await validateFile(path, terminal));
  end(
    codes.every((code) => code === exit.input)
      ? exit.input
      : codes.every((code) => code === exit.ok)
        ? exit.ok
        : exit.rejected,
  );
}

async function validateFile(path: string, terminal: Terminal): Promise<ExitCode> {
  try {
    const { dataset, problems, rejected } = await readDatasetFile(path);
    for (const problem of problems) terminal.say(`${path}: ${formatProblem(problem)}`);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const counts = [
      rejected.length > 0 && `${rejected.length} rejected`,
      errors > 0 && count(errors, 'error'),
      warnings > 0 && count(warnings, 'warning'),
      errors === 0 && 'valid',
    ].filter((part) => part !== false);
    const content = dataset === undefined ? 'not a dataset' : summaryOf(dataset);
    await terminal.print(`${path}: ${[content, ...counts].join(', ')}\n`);
    return errors === 0 ? exit.ok : exit.rejected;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== exit.input) throw error;
    terminal.say(error.message);
    return exit.input;
  }
}
