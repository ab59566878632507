import { maxTextBytes } from '../article/decode-text.ts';
import type { FoundArticle } from './find-articles.ts';
import { readBytes } from './read-bytes.ts';
import { reasonOf } from './reason-of.ts';

/** The bytes of a file, or why there are none. */
export type Loaded = { readonly bytes: Uint8Array } | { readonly problem: string };

/** All that is on the disk of an article: what it is made of, and nothing else. */
export interface LoadedArticle extends FoundArticle {
  /** Its problem is a whole sentence. */
  readonly source: Loaded;
  /** Of `meta.json`; its problem is a reason without the name. `undefined` when there is no such file. */
  readonly meta: Loaded | undefined;
}

const metaLimit = 1_000_000;

/** Loads the file of an article and the `meta.json` beside it. Never rejects: what cannot be had is a problem. */
export async function loadArticle(found: FoundArticle): Promise<LoadedArticle> {
  const { textPath, metaPath } = found;
  return {
    ...found,
    source: await load(textPath, maxTextBytes, {
      tooLarge: `${textPath} is larger than 20 MB: split it into smaller files.`,
      failed: (reason) => `${textPath}: ${reason}. Check the name and who may read it.`,
    }),
    meta:
      metaPath === undefined
        ? undefined
        : await load(metaPath, metaLimit, { tooLarge: 'it is larger than 1 MB', failed: (reason) => reason }),
  };
}

interface Wording {
  readonly tooLarge: string;
  readonly failed: (reason: string) => string;
}

async function load(path: string, limit: number, { tooLarge, failed }: Wording): Promise<Loaded> {
  try {
    const bytes = await readBytes(path, limit);
    return bytes.length > limit ? { problem: tooLarge } : { bytes };
  } catch (error) {
    return { problem: failed(reasonOf(error)) };
  }
}
