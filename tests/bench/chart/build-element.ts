import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const element = 'dist/element/sourceline.js';
const sources = ['src', 'vite.config.ts', 'svelte.config.js', 'package-lock.json'];

/**
 * Builds the element when it is missing or older than a file that it could be made of; like every build of it, this empties
 * `dist/element` first.
 */
export function buildElement(): void {
  const built = existsSync(element) ? statSync(element).mtimeMs : undefined;
  if (built !== undefined && built >= Math.max(...sources.map(newest))) return;
  console.error(`${element} is ${built === undefined ? 'missing' : 'older than its sources'}; building it …`);
  const { status } = spawnSync('npx', ['--no-install', 'vite', 'build', '--mode', 'element', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('the element could not be built; --only names the contenders to measure without it');
}

/** When **path**, or the youngest file below it, was written. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(path, file)).mtimeMs),
  );
}
