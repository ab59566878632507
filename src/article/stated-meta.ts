import type { ArticleMeta } from './read-meta.ts';

type Stated = Readonly<Record<'title' | 'url' | 'publisher' | 'published' | 'language', string | undefined>>;

/** The metadata that a file states of itself, a page or front matter, without what it does not say; its date has the basis `metadata`. */
export function statedMeta(
  { title, url, publisher, published, language }: Stated,
  authors: readonly string[],
): ArticleMeta {
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published, publishedBasis: 'metadata' as const }),
    ...(language !== undefined && { language }),
  };
}
