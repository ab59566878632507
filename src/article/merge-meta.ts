import type { ArticleMeta } from './read-meta.ts';

/**
 * What **over** says goes before what **said** says, key by key. How a date is known belongs to the date: with another date the
 * old basis goes.
 */
export function mergeMeta(said: ArticleMeta, over: ArticleMeta): ArticleMeta {
  const { publishedBasis: _basis, ...others } = said;
  return over.published === undefined ? { ...said, ...over } : { ...others, ...over };
}
