import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Flags under which Chromium starts as root, in containers, and keeps to itself. */
export const launchArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'] as const;
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/**
 * The path of a Chromium or Chrome: the one named by `SOURCELINE_BROWSER`, else an installed one, else Playwright's own;
 * `undefined` when there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env['SOURCELINE_BROWSER'];
  if (named !== undefined && named !== '') return named;
  const installed = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...installed, ...applications, chromium.executablePath()].find(isExecutable);
}

/**
 * Like `findBrowser`, but on Debian, as root, installs the package `chromium` when there is none.
 *
 * Throws an error whose message is the one command to run when no browser can be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.error('No Chromium is installed; installing the Debian package chromium (as root) …');
    const apt = (...words: readonly string[]): void => {
      execFileSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
    } catch {
      // The sentence below says what to do.
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need Chromium or Chrome and found none. Run: npx playwright-core install --with-deps chromium ' +
      '(or, on Debian: sudo apt-get install chromium), or set SOURCELINE_BROWSER to the path of one.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
