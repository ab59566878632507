import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { formatDataset } from '../dataset/format-dataset.ts';
import { type ArticleOptions, addArticleOptions } from './article-options.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { listen, usualPort } from './listen.ts';
import { oneFilePage } from './one-file-page.ts';
import { openBrowser } from './open-browser.ts';
import { openDataset } from './open-dataset.ts';
import { createReaderServer } from './reader-server.ts';
import type { Session } from './session.ts';
import { summaryOf } from './summary.ts';

interface Options extends ArticleOptions {
  readonly port?: number;
  readonly open?: boolean;
}

/** `sourceline serve [dataset or article]…`: the reader page with a dataset, on this machine alone. */
export function serveCommand(session: Session): Command {
  return addArticleOptions(new Command('serve'))
    .summary('show a dataset or articles in the browser')
    .description(
      'Serves the reader page with one dataset, or with articles (texts, saved pages, feeds) made into one, and prints its address. ' +
        'Without arguments it shows the sample article. Only this machine can open the address. Ctrl+C ends it.',
    )
    .argument('[dataset or article...]', 'one dataset, or articles')
    .option('--port <number>', `port to listen on (default: ${usualPort}, or a free one when it is taken)`, parsePort)
    .option('--open', 'open the address in the browser')
    .addHelpText(
      'after',
      '\nExamples:\n  sourceline serve\n  sourceline serve strike.json --open\n  sourceline serve report.txt --published 2025-12-01\n  sourceline serve page.html',
    )
    .action((paths: readonly string[], options: Options) => run(paths, options, session));
}

async function run(
  paths: readonly string[],
  { port: asked, open, ...options }: Options,
  session: Session,
): Promise<void> {
  const { terminal, package: installed, end } = session;
  if (!existsSync(join(installed.reader, 'index.html'))) {
    throw new Failure(exit.internal, `${installed.reader} holds no reader page: run npm run build first.`);
  }
  const { dataset } = await openDataset(paths.length > 0 ? paths : [installed.sample], options, terminal);
  const server = createReaderServer({
    dataset: formatDataset(dataset),
    page: () => oneFilePage(dataset, installed),
    package: installed,
  });
  const port = await listen(server, asked);
  const address = `http://127.0.0.1:${port}/`;
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', () => {
    end(exit.interrupted);
    stop();
  });
  terminal.say(`serving ${summaryOf(dataset)}; Ctrl+C ends it`);
  try {
    await terminal.print(`${address}\n`);
  } catch (error) {
    stop(); // nobody would know where it is
    throw error;
  }
  if (open === true && !(await openBrowser(address, process.platform))) {
    terminal.say(`no browser could be started: open ${address} yourself`);
  }
}

function parsePort(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535; 0 is any free port.');
  return port;
}
