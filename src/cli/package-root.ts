import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';

/** What the command needs of the package that it was installed with; paths are absolute. */
export interface Package {
  readonly version: string;
  /** The file that runs, which holds the whole program once it is built. */
  readonly program: string;
  readonly sample: string;
  readonly datasets: string;
  readonly reader: string;
  readonly element: string;
}

/**
 * The package around the running module: the nearest folder above `moduleUrl` whose `package.json` is named
 * `sourceline`. So the command finds its pages and its sample from `dist/cli/`, from `src/cli/` and when it is installed
 * in another project. Throws a `Failure` (internal) when there is none.
 */
export function packageRoot(moduleUrl: string): Package {
  const start = dirname(fileURLToPath(moduleUrl));
  for (let folder = start, above = dirname(start); ; folder = above, above = dirname(folder)) {
    const found = readManifest(join(folder, 'package.json'));
    if (found?.name === 'sourceline') {
      return {
        version: found.version,
        program: fileURLToPath(moduleUrl),
        sample: join(folder, 'data', 'articles', 'safety-zone'),
        datasets: join(folder, 'data', 'datasets'),
        reader: join(folder, 'dist', 'reader'),
        element: join(folder, 'dist', 'element'),
      };
    }
    if (above === folder) break;
  }
  throw new Failure(exit.internal, `cannot find the package sourceline above ${start}: install it again.`);
}

function readManifest(path: string): { readonly name: string; readonly version: string } | undefined {
  if (!existsSync(path)) return undefined;
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('name' in manifest) || !('version' in manifest)) {
    return undefined;
  }
  return { name: String(manifest.name), version: String(manifest.version) };
}
