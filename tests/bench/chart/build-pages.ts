import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { ContenderName, ContenderPage } from './contender-pages.ts';

const source = 'tests/bench/chart';
const output = 'dist/bench';

/**
 * Builds the page of each contender as `dist/bench/<name>/index.html`, and tells how many bytes of scripts and styles it
 * loads, gzipped, the driver of the bench not counted.
 *
 * Each is a build of its own without the project's configuration, which gives d3 a stand-in for its selections.
 */
export async function buildPages(pages: readonly ContenderPage[]): Promise<ReadonlyMap<ContenderName, number>> {
  await bundle('page-driver');
  const weights = new Map<ContenderName, number>();
  for (const { name, scripts } of pages) {
    await bundle(name);
    const built = readdirSync(join(output, name)).map((file) => `bench/${name}/${file}`);
    const loaded = [...scripts, ...built.filter((file) => /\.(?:js|css)$/u.test(file)).sort()];
    writeFileSync(join(output, name, 'index.html'), pageOf(name, ['bench/page-driver/page-driver.js', ...loaded]));
    weights.set(
      name,
      loaded.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0),
    );
  }
  return weights;
}

/** One script of everything that `<name>.ts` imports, and one style sheet if there are styles. */
async function bundle(name: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(output, name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(source, `${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]` },
      },
    },
  });
}

function pageOf(name: string, files: readonly string[]): string {
  const tags = files.map((file) =>
    file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<script defer src="/${file}"></script>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<title>${name}</title>`,
    '<link rel="icon" href="data:,">',
    '<style>body { margin: 0 }</style>',
    ...tags,
    '',
  ].join('\n');
}
