import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../dataset/types.ts';
import { createPage } from '../embed/page.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import type { Package } from './package-root.ts';
import { reasonOf } from './reason-of.ts';

/** The self-contained page of a dataset, with the built element in it. Rejects with a `Failure` when that is not built. */
export async function oneFilePage(dataset: Dataset, { element }: Pick<Package, 'element'>): Promise<string> {
  return createPage({ dataset, script: await readScript(join(element, 'sourceline.js')), sha256 });
}

async function readScript(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failure(exit.internal, `${path}: ${reasonOf(error)}. Run npm run build first.`, error);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
