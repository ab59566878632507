import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { corporaFolder } from '../score/corpora-folder.ts';
import { readCorpus } from '../score/read-corpus.ts';

/** News to measure with, and where it is from, in words. */
export interface News {
  readonly origin: string;
  readonly articles: readonly NewsArticle[];
}

export interface NewsArticle {
  readonly text: string;
  /** EDTF. */
  readonly published?: string;
}

const sentences = v.object({ sentences: v.array(v.string()) });
const meta = v.object({ published: v.optional(v.string()) });

/** The news texts of the corpora; without the corpora, the articles of `data/articles`, which are there always. */
export function readNews(): News {
  const folder = corporaFolder();
  const marked = join(folder.path, 'timex-news-dev.ndjson');
  const whole = join(folder.path, 'timeline-articles-dev.ndjson');
  const articles = [
    ...(existsSync(marked) ? readCorpus(readFileSync(marked, 'utf8'), marked) : []),
    ...(existsSync(whole) ? readSentences(readFileSync(whole, 'utf8')) : []),
  ];
  return articles.length > 0
    ? { origin: 'the news texts of the corpora', articles }
    : { origin: 'data/articles (the corpora are missing)', articles: readArticles('data/articles') };
}

function readSentences(ndjson: string): readonly NewsArticle[] {
  return ndjson
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: v.parse(sentences, JSON.parse(line)).sentences.join('\n') }));
}

function readArticles(folder: string): readonly NewsArticle[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'article.txt')))
    .map((name) => {
      const metaFile = join(folder, name, 'meta.json');
      const { published } = existsSync(metaFile) ? v.parse(meta, JSON.parse(readFileSync(metaFile, 'utf8'))) : {};
      return {
        text: readFileSync(join(folder, name, 'article.txt'), 'utf8'),
        ...(published === undefined ? {} : { published }),
      };
    });
}
