import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the corpora: `SOURCELINE_CORPORA`, or `../shared/corpora` beside the project; it may be missing. */
export function corporaFolder(): { readonly path: string; readonly exists: boolean } {
  const named = process.env['SOURCELINE_CORPORA'];
  const path = resolve(named === undefined || named === '' ? '../shared/corpora' : named);
  return { path, exists: existsSync(path) };
}
