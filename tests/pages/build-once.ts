import { execFileSync } from 'node:child_process';
import { ensureBrowser } from '../browser/find-browser.ts';

/**
 * Builds every product once before the tests of the built pages, by the command that users run and in an environment like theirs:
 * a test runner's own would make a development build.
 */
export default function buildOnce(): void {
  ensureBrowser();
  const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
