import type { ArticleMeta } from '../article/read-meta.ts';
import type { ArticleOptions } from './article-options.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';

/**
 * What the options say of each of **count** articles; a title is that of the only one, else of the dataset. Throws a `Failure` (usage) when
 * they give the address of one to several.
 */
export function describeArticle(
  { published, title, publisher, url, genre }: ArticleOptions,
  count: number,
): ArticleMeta {
  if (url !== undefined && count > 1) {
    throw new Failure(
      exit.usage,
      `--url is the address of one article, and there are ${count}: put each address into the meta.json of its folder.`,
    );
  }
  return {
    ...(published !== undefined && { published, publishedBasis: 'given' }),
    ...(title !== undefined && count === 1 && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(genre !== undefined && { genre }),
  };
}
