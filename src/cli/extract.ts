import { Command } from 'commander';
import { formatDataset } from '../dataset/format-dataset.ts';
import { type ArticleOptions, addArticleOptions } from './article-options.ts';
import { extractArticles } from './extract-articles.ts';
import { refuseInput } from './refuse-input.ts';
import type { Session } from './session.ts';
import { summaryOf } from './summary.ts';
import { writeFile } from './write-file.ts';

interface Options extends ArticleOptions {
  readonly output?: string;
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
        'other folder stands for every .txt, .md, .html, .htm, .xhtml, .xml, .rss and .atom file and every such folder below it.',
    )
    .argument('<file or folder...>', 'texts, saved pages or feeds, or folders that hold them')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addHelpText('after', examples)
    .action((paths: readonly string[], options: Options) => run(paths, options, session));
}

const examples = `
Examples:
  sourceline extract report.txt --published 2025-12-01 -o report.json
  sourceline extract page.html feed.xml -o week.json
  sourceline extract articles/ --title "The strike, week by week" --excerpts -o strike.json
  sourceline extract letters/ --genre history | sourceline validate /dev/stdin`;

async function run(paths: readonly string[], { output, ...options }: Options, session: Session): Promise<void> {
  if (output !== undefined) await refuseInput(output, paths);
  const { dataset, code } = await extractArticles(paths, options, session.terminal);
  const text = formatDataset(dataset);
  if (output === undefined) await session.terminal.print(text);
  else {
    await writeFile(output, text);
    session.terminal.say(`${output}: ${summaryOf(dataset)}`);
  }
  session.end(code);
}
