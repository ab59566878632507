import { extname } from 'node:path';
import { decodeSource } from '../article/decode-source.ts';
import { detectFormat } from '../article/detect-format.ts';
import { mergeMeta } from '../article/merge-meta.ts';
import { type ArticleMeta, readMeta } from '../article/read-meta.ts';
import { readSource, type SourceArticle } from '../article/read-source.ts';
import type { Loaded, LoadedArticle } from './load-article.ts';
import { reasonOf } from './reason-of.ts';

/** What one file holds: one article, the items of a feed, or none when it could not be read. */
export interface FileReading<T> {
  readonly articles: readonly T[];
  /** Sentences that name the file and the remedy. */
  readonly problems: readonly string[];
  /** Whether a problem took something away, a text or a part of the metadata; an unknown key alone does not. */
  readonly rejected: boolean;
}

/**
 * Reads the articles of one file; the `meta.json` beside it goes before what the file says of itself. Never rejects: a file that cannot be
 * used is a problem, and so is a `meta.json`, without which the text is still read.
 */
export async function readArticle({
  textPath,
  source,
  metaPath = '',
  meta: said,
}: LoadedArticle): Promise<FileReading<SourceArticle>> {
  if ('problem' in source) return unusable([source.problem]);
  const decoded = decodeSource(source.bytes, textPath);
  if ('problem' in decoded) return unusable([decoded.problem]);
  if (extname(textPath).toLowerCase() === '.json' && detectFormat(decoded.text, textPath) !== 'feed') {
    return unusable([
      `${textPath} is JSON, not an article. Name the text file; to draw a dataset use sourceline serve or embed.`,
    ]);
  }
  const read = await readSource(decoded.text, textPath);
  const problems = [...decoded.problems, ...read.problems.map((problem) => `${textPath}: ${problem}`)];
  const meta = said === undefined ? noMeta : readMetaFile(metaPath, said);
  return {
    articles: read.articles.map((article) => ({ ...article, meta: mergeMeta(article.meta, meta.meta) })),
    problems: [...problems, ...meta.problems],
    rejected: read.rejected > 0 || meta.rejected,
  };
}

function unusable(problems: readonly string[]): FileReading<never> {
  return { articles: [], problems, rejected: true };
}

interface MetaReading {
  readonly meta: ArticleMeta;
  readonly problems: readonly string[];
  readonly rejected: boolean;
}

const noMeta: MetaReading = { meta: {}, problems: [], rejected: false };

function readMetaFile(path: string, file: Loaded): MetaReading {
  const unread = (why: string): MetaReading => ({
    meta: {},
    rejected: true,
    problems: [`${path}: ${why}. The article is read without it; mend the file, or say its contents with options.`],
  });
  if ('problem' in file) return unread(file.problem);
  try {
    const { meta, problems } = readMeta(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)));
    const rejected = problems.some((problem) => !problem.startsWith('unknown key'));
    return { meta, problems: problems.map((problem) => `${path}: ${problem}`), rejected };
  } catch (error) {
    return unread(error instanceof SyntaxError || error instanceof TypeError ? 'it is not JSON' : reasonOf(error));
  }
}
