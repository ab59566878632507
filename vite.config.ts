import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config';
import { ensureBrowser, launchArguments } from './tests/browser/find-browser.ts';
import { privateNames } from './src/build/private-names.ts';
import { selfContained } from './src/build/self-contained.ts';

/** How many bytes the element may weigh, gzipped. */
const elementBudget = 45_000;

/** In scripts for host pages what compiled components call comes from a runtime a third as large. */
const svelteClient = fileURLToPath(new URL('src/build/svelte-client.js', import.meta.url));

/** Browsers that know `light-dark()` and nesting (all since 2024): neither has to be written out for them. */
const cssTarget = ['chrome123', 'firefox121', 'safari17.5'];

/** One script for `<script src>`: everything bundled, nothing a strict content-security policy refuses. */
function script(entry: string, options: { readonly empty: boolean }): UserConfig {
  const name = entry.slice(entry.lastIndexOf('/') + 1, -'.ts'.length);
  const fileName = name === 'element' ? 'sourceline' : name;
  return {
    publicDir: false,
    resolve: {
      alias: [{ find: /^svelte(?:\/internal\/client)?$/, replacement: svelteClient }],
    },
    plugins: [svelte(), selfContained({ budget: elementBudget })],
    build: {
      outDir: 'dist/element',
      emptyOutDir: options.empty,
      target: 'es2022',
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 5, unsafe: true, unsafe_arrows: true },
        mangle: { properties: { regex: new RegExp(`^(?:${privateNames.join('|')})$`) } },
      },
      cssCodeSplit: false,
      cssTarget,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        onLog(level, log, handler) {
          // What a component needs and `svelte-client.js` has not.
          if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message);
          handler(level, log);
        },
        treeshake: {
          propertyReadSideEffects: false,
          // What d3-array makes of its functions for those who ask for it.
          manualPureFunctions: ['bisector', 'Blur2', 'shuffler'],
          moduleSideEffects: [{ test: /@date-fns/, sideEffects: false }],
        },
        output: { format: 'iife', entryFileNames: `${fileName}.js` },
      },
    },
  };
}

/** Tests that compare times. */
const timed = ['tests/events/linear.test.ts', 'tests/article/html/linear.test.ts', 'tests/cli/batch-linear.test.ts'];

const products: Readonly<Record<string, UserConfig>> = {
  /** The page on which people read. */
  reader: {
    root: 'src/reader',
    publicDir: '../../static',
    base: './',
    plugins: [svelte()],
    build: {
      outDir: '../../dist/reader',
      emptyOutDir: true,
      target: 'es2022',
      cssTarget,
      modulePreload: { polyfill: false },
    },
  },
  /** `<source-timeline>`, one file. */
  element: script('src/embed/element.ts', { empty: true }),
  /** What runs inside the iframe page, and what a host page may run beside an iframe. */
  frame: { ...script('src/embed/frame.ts', { empty: false }), publicDir: 'src/embed/public' },
  'frame-host': script('src/embed/frame-host.ts', { empty: false }),
  /** The command. */
  cli: {
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/cli/sourceline.ts',
      outDir: 'dist/cli',
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'sourceline.js', codeSplitting: false } },
    },
  },
};

export default defineConfig(({ mode }) => {
  const product = products[mode];
  if (product !== undefined) return product;
  return {
    plugins: [svelte()],
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**', 'tests/pages/**', ...timed],
            testTimeout: 60_000,
            maxWorkers: 2,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            // What takes twice the time for twice the input: measured while nothing else runs.
            name: 'timed',
            include: timed,
            testTimeout: 60_000,
            maxWorkers: 1,
            sequence: { groupOrder: 1 },
          },
        },
        {
          extends: true,
          test: {
            // The built pages and the built element, as a reader meets them.
            name: 'pages',
            include: ['tests/pages/**/*.test.ts'],
            globalSetup: ['tests/pages/build-once.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            maxWorkers: 1,
            maxConcurrency: 4,
            sequence: { groupOrder: 2 },
          },
        },
        {
          extends: true,
          resolve: { conditions: ['browser'] },
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            maxWorkers: 2,
            sequence: { groupOrder: 0 },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: process.env['VITEST'] === undefined ? '' : ensureBrowser(),
                  args: [...launchArguments],
                },
              }),
              instances: [{ browser: 'chromium', viewport: { width: 1280, height: 960 } }],
            },
          },
        },
      ],
    },
  };
});
