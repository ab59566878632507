import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseEdtf } from '../time/parse-edtf.ts';

/** What the command line says about articles; it goes before what their `meta.json` says. */
export interface ArticleOptions {
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly genre?: 'news' | 'history';
  readonly excerpts?: boolean;
  readonly separate?: boolean;
  readonly knownTimes?: boolean;
}

/** Gives a command that reads articles the options that describe them, checked as they are parsed. */
export function addArticleOptions(command: Command): Command {
  return command
    .option('--published <date>', 'publication date of the articles: a day, month or year', parsePublished)
    .option('--title <text>', 'title of the dataset, and of the article if there is one', parseText)
    .option('--publisher <name>', 'publisher of the articles', parseText)
    .option('--url <address>', 'address of the article, http or https', parseAddress)
    .addOption(
      new Option(
        '--genre <genre>',
        'how years are inferred: from the publication date, or carried forward in the text',
      ).choices(['news', 'history']),
    )
    .option('--excerpts', 'keep only each passage with its neighbours instead of the whole text')
    .option('--known-times', 'place well-known events that are named without a date, by background knowledge')
    .option('--separate', 'keep every report as an event of its own, also those that several articles tell');
}

/** The date as given; throws commander's `InvalidArgumentError` unless it is an existing day, month or year in EDTF. */
export function parsePublished(given: string): string {
  const works = 'Give a day, month or year such as 2025-12-01, 2025-12 or 2025.';
  if (!/^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(given)) throw new InvalidArgumentError(works);
  const reading = parseEdtf(given);
  if ('problem' in reading) throw new InvalidArgumentError(`${works} (${reading.problem})`);
  return given;
}

function parseText(given: string): string {
  const text = given.trim();
  if (text === '') throw new InvalidArgumentError('Give some text, or leave the option out.');
  return text;
}

function parseAddress(given: string): string {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address.href;
  throw new InvalidArgumentError('Give an address such as https://example.org/article.');
}
