import { Command } from 'commander';
import { type ArticleOptions, addArticleOptions } from './article-options.ts';
import { refuseInput } from './refuse-input.ts';
import { oneFilePage } from './one-file-page.ts';
import { openDataset } from './open-dataset.ts';
import type { Session } from './session.ts';
import { summaryOf } from './summary.ts';
import { writeFile } from './write-file.ts';

interface Options extends ArticleOptions {
  readonly output?: string;
}

/** `sourceline embed <dataset> -o page.html`: one page that needs no server, no network and no other file. */
export function embedCommand(session: Session): Command {
  return addArticleOptions(new Command('embed'))
    .summary('make one self-contained HTML page of a dataset')
    .description(
      'Writes one HTML file that holds the timeline, its script and its data. It works from disk and without a network, ' +
        'and without scripts it still lists every event with its date and its sentence.\n\n' +
        'Articles can be given instead of a dataset; the options that describe them are those of extract.',
    )
    .argument('<dataset or article...>', 'one dataset, or articles')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  sourceline embed strike.json -o strike.html\n  sourceline embed report.txt --published 2025-12-01 -o report.html',
    )
    .action((paths: readonly string[], options: Options) => run(paths, options, session));
}

async function run(paths: readonly string[], { output, ...options }: Options, session: Session): Promise<void> {
  if (output !== undefined) await refuseInput(output, paths);
  const { dataset, code } = await openDataset(paths, options, session.terminal);
  const page = await oneFilePage(dataset, session.package);
  if (output === undefined) await session.terminal.print(page);
  else {
    await writeFile(output, page);
    session.terminal.say(`${output}: ${summaryOf(dataset)}`);
  }
  session.end(code);
}
