import { Command } from 'commander';
import { formatDataset } from '../dataset/format-dataset.ts';
import { type ArticleOptions, addArticleOptions } from './article-options.ts';
import { explainArticles } from './explain-articles.ts';
import { extractArticles } from './extract-articles.ts';
import { extractToFile } from './extract-to-file.ts';
import { heedInterruption } from './interruption.ts';
import type { Session } from './session.ts';

interface Options extends ArticleOptions {
  readonly output?: string;
  readonly explain?: boolean;
  readonly resume: boolean;
}

/** `sourceline extract <file or folder>…`: articles in, one dataset out, on stdout or in a file. */
export function extractCommand(session: Session): Command {
  return addArticleOptions(new Command('extract'))
    .summary('make a dataset of the dated events in articles')
    .description(
      'Reads articles and writes the dataset of their dated events as JSON.\n\n' +
        'A file is an article: plain text, Markdown, or a saved web page, of which the text, the title, the authors and the day of ' +
        'publication are read. A feed (RSS, Atom, JSON Feed) is as many articles as it has items. Nothing is fetched. A folder with ' +
        'an article.txt (or .md, .html) is one article, described by the meta.json in it, which goes before what a page says; any ' +
        'other folder stands for every .txt, .md, .html, .htm, .xhtml, .xml, .rss and .atom file and every such folder below it.\n\n' +
        'Reports of one event in several articles are proposed as one event with all their evidence; --separate leaves that out. ' +
        'With -o, what is read of ten files or more is kept in a folder beside the output, such as out.json.partial, until the output is ' +
        'written: when a run is cut short, the same command goes on from there.',
    )
    .argument('<file or folder...>', 'texts, saved pages or feeds, or folders that hold them')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option(
      '--explain',
      'print for people, sentence by sentence, what was found and left out, and why, instead of the dataset',
    )
    .option('--no-resume', 'read everything anew, whatever a run that was cut short has kept')
    .addHelpText('after', examples)
    .action((paths: readonly string[], options: Options) => run(paths, options, session));
}

const examples = `
Examples:
  sourceline extract report.txt --published 2025-12-01 -o report.json
  sourceline extract page.html feed.xml -o week.json
  sourceline extract articles/ --title "The strike, week by week" --excerpts -o strike.json
  sourceline extract letters/ --genre history | sourceline validate /dev/stdin
  sourceline extract report.txt --explain | less`;

async function run(
  paths: readonly string[],
  { output, resume, explain = false, ...options }: Options,
  session: Session,
): Promise<void> {
  const { terminal, end } = session;
  if (output !== undefined) {
    await extractToFile(paths, options, { output, afresh: !resume }, session);
    // What cannot be used has been said by now.
    if (explain) await explainArticles(paths, options, { ...terminal, say: () => undefined });
    return;
  }
  const interruption = await heedInterruption(terminal, paths, () => undefined);
  try {
    if (explain) {
      end(await explainArticles(paths, options, terminal));
      return;
    }
    const { dataset, code } = await extractArticles(paths, options, terminal);
    await terminal.print(formatDataset(dataset));
    end(code);
  } finally {
    interruption.release();
  }
}
