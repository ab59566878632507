import { extname } from 'node:path';
import { decodeSource } from '../article/decode-source.ts';
import { maxTextBytes } from '../article/decode-text.ts';
import { detectFormat } from '../article/detect-format.ts';
import { mergeMeta } from '../article/merge-meta.ts';
import { type ArticleMeta, readMeta } from '../article/read-meta.ts';
import { readSource, type SourceArticle } from '../article/read-source.ts';
import type { FoundArticle } from './find-articles.ts';
import { readBytes } from './read-bytes.ts';
import { reasonOf } from './reason-of.ts';

export interface ArticleReading {
  /** One, the items of a feed, or none when the file could not be read. */
  readonly articles: readonly SourceArticle[];
  /** Sentences that name the file and the remedy. */
  readonly problems: readonly string[];
  /** Whether a problem took something away, a text or a part of the metadata; an unknown key alone does not. */
  readonly rejected: boolean;
}

const metaLimit = 1_000_000;

/**
 * Reads one file, and the `meta.json` beside it, which goes before what the file says of itself. Never rejects: a file that cannot be
 * used is a problem, and so is a `meta.json`, without which the text is still read.
 */
export async function readArticle({ textPath, metaPath }: FoundArticle): Promise<ArticleReading> {
  const source = await readFile(textPath);
  if (source.text === undefined) return unusable(source.problems);
  if (extname(textPath).toLowerCase() === '.json' && detectFormat(source.text, textPath) !== 'feed') {
    return unusable([
      `${textPath} is JSON, not an article. Name the text file; to draw a dataset use sourceline serve or embed.`,
    ]);
  }
  const read = await readSource(source.text, textPath);
  const problems = [...source.problems, ...read.problems.map((problem) => `${textPath}: ${problem}`)];
  const meta = metaPath === undefined ? noMeta : await readMetaFile(metaPath);
  return {
    articles: read.articles.map((article) => ({ ...article, meta: mergeMeta(article.meta, meta.meta) })),
    problems: [...problems, ...meta.problems],
    rejected: read.rejected > 0 || meta.rejected,
  };
}

function unusable(problems: readonly string[]): ArticleReading {
  return { articles: [], problems, rejected: true };
}

interface FileReading {
  readonly text: string | undefined;
  readonly problems: readonly string[];
}

async function readFile(path: string): Promise<FileReading> {
  try {
    const bytes = await readBytes(path, maxTextBytes);
    if (bytes.length > maxTextBytes) {
      return { text: undefined, problems: [`${path} is larger than 20 MB: split it into smaller files.`] };
    }
    const decoded = decodeSource(bytes, path);
    return 'text' in decoded ? decoded : { text: undefined, problems: [decoded.problem] };
  } catch (error) {
    return { text: undefined, problems: [`${path}: ${reasonOf(error)}. Check the name and who may read it.`] };
  }
}

interface MetaReading {
  readonly meta: ArticleMeta;
  readonly problems: readonly string[];
  readonly rejected: boolean;
}

const noMeta: MetaReading = { meta: {}, problems: [], rejected: false };

async function readMetaFile(path: string): Promise<MetaReading> {
  const unread = (why: string): MetaReading => ({
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
