import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { LoadedArticle } from './load-article.ts';
import type { Package } from './package-root.ts';

/** Gives the key of what is read in a file; `undefined` when the file could not be loaded, as it may be otherwise the next time. */
export type KeyOf = (file: LoadedArticle) => string | undefined;

/**
 * Keys that are the same only for the same bytes under the same name, read with the same **options** by the same program: its version, its
 * own bytes, and the Node that runs it, whose tables of characters it uses. Rejects when the program cannot be read.
 */
export async function readingKeys({ version, program }: Package, options: unknown): Promise<KeyOf> {
  const reader = [version, hash(await readFile(program)), process.version, JSON.stringify(options)];
  return ({ name, textPath, metaPath, source, meta }) => {
    if ('problem' in source || (meta !== undefined && 'problem' in meta)) return undefined;
    // The path is part of it, as messages name it.
    const parts = [name, textPath, metaPath ?? null, hash(source.bytes), meta === undefined ? null : hash(meta.bytes)];
    return hash(JSON.stringify([reader, parts]));
  };
}

function hash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
