import { extname } from 'node:path';
import { decodeText, maxTextBytes } from '../article/decode-text.ts';
import { type ArticleMeta, readMeta } from '../article/read-meta.ts';
import type { FoundArticle } from './find-articles.ts';
import { readBytes } from './read-bytes.ts';
import { reasonOf } from './reason-of.ts';

/** `undefined` for a `text` that could not be read; `problems` are sentences that name the file and the remedy. */
export interface ArticleReading {
  readonly text: string | undefined;
  readonly meta: ArticleMeta;
  readonly problems: readonly string[];
  /** Whether a problem took something away, the text or a part of the metadata; an unknown key alone does not. */
  readonly rejected: boolean;
}

const metaLimit = 1_000_000;

const otherFormats: Readonly<Record<string, string>> = {
  '.json': 'is JSON, not an article. Name the text file; to draw a dataset use sourceline serve or embed.',
  '.html': 'is HTML, which cannot be read yet. Save the text of the page as a .txt file.',
  '.htm': 'is HTML, which cannot be read yet. Save the text of the page as a .txt file.',
};

/**
 * Reads one article and the `meta.json` beside it. Never rejects: a text that cannot be used is a problem, and so is a
 * `meta.json`, without which the text is still read.
 */
export async function readArticle({ textPath, metaPath }: FoundArticle): Promise<ArticleReading> {
  const other = otherFormats[extname(textPath).toLowerCase()];
  if (other !== undefined) return unusable(`${textPath} ${other}`);
  const { text, problem } = await readText(textPath);
  if (text === undefined) return unusable(problem);
  if (metaPath === undefined) return { text, meta: {}, problems: [], rejected: false };
  return { text, ...(await readMetaFile(metaPath)) };
}

function unusable(problem: string): ArticleReading {
  return { text: undefined, meta: {}, problems: [problem], rejected: true };
}

type Text =
  { readonly text: string; readonly problem?: never } | { readonly text: undefined; readonly problem: string };

async function readText(path: string): Promise<Text> {
  try {
    const bytes = await readBytes(path, maxTextBytes);
    if (bytes.length > maxTextBytes) {
      return { text: undefined, problem: `${path} is larger than 20 MB: split it into smaller files.` };
    }
    const decoded = decodeText(bytes, path);
    return 'text' in decoded ? { text: decoded.text } : { text: undefined, problem: decoded.problem };
  } catch (error) {
    return { text: undefined, problem: `${path}: ${reasonOf(error)}. Check the name and who may read it.` };
  }
}

async function readMetaFile(path: string): Promise<Omit<ArticleReading, 'text'>> {
  const unread = (why: string): Omit<ArticleReading, 'text'> => ({
    meta: {},
    rejected: true,
    problems: [`${path}: ${why}. The article is read without it; mend the file, or say its contents with options.`],
  });
  try {
    const bytes = await readBytes(path, metaLimit);
    if (bytes.length > metaLimit) return unread('it is larger than 1 MB');
    const { meta, problems } = readMeta(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    const rejected = problems.some((problem) => !problem.startsWith('unknown key'));
    return { meta, problems: problems.map((problem) => `${path}: ${problem}`), rejected };
  } catch (error) {
    return unread(error instanceof SyntaxError || error instanceof TypeError ? 'it is not JSON' : reasonOf(error));
  }
}
