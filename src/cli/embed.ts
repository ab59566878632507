import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { createPage } from '../embed/page.ts';
import { type ArticleOptions, addArticleOptions } from './article-options.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { openDataset } from './open-dataset.ts';
import { reasonOf } from './reason-of.ts';
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
  const {
    terminal,
    package: { element },
    end,
  } = session;
  const script = await readScript(join(element, 'sourceline.js'));
  const { dataset, code } = await openDataset(paths, options, terminal);
  const page = createPage({ dataset, script, sha256 });
  if (output === undefined) await terminal.print(page);
  else {
    await writeFile(output, page);
    terminal.say(`${output}: ${summaryOf(dataset)}`);
  }
  end(code);
}

async function readScript(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failure(exit.internal, `${path}: ${reasonOf(error)}. Run npm run build first.`, error);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
