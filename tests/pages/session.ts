import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ensureBrowser, launchArguments } from '../browser/find-browser.ts';

/** The built command serving, and a browser to look at what it serves. */
export interface Session {
  readonly address: string;
  readonly browser: Browser;
  /** Opens **path** in a context of its own; `trouble` collects everything that a page should not do. */
  open(path: string, options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly trouble: string[] }>;
  close(): Promise<void>;
}

/** Serves **files** (by default the sample) with the built command on a free port, and launches the browser. */
export async function startSession(files: readonly string[] = []): Promise<Session> {
  const server = spawn(process.execPath, ['dist/cli/sourceline.js', 'serve', '--port', '0', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line)?.[0];
  if (address === undefined) throw new Error(`the command printed no address: ${line}`);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...launchArguments] });
  return {
    address,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 960 }, ...options });
      // What a browser asks for of itself.
      await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          trouble.push(`${message.type()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && /^https?:/u.test(request.url()))
          trouble.push(`request: ${request.url()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await page.goto(new URL(path, address).href);
      return { page, trouble };
    },
    async close() {
      await browser.close();
      server.kill();
    },
  };
}
