import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a strict host page refuses, or what would let text become markup; none of it may stand in a script for hosts. */
export const forbidden: readonly string[] = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createPolicy',
  'eval(',
  'new Function',
  'DOMParser',
  'srcdoc',
  'document.write',
  'createContextualFragment',
  'setHTMLUnsafe',
];

/** Stands in the source where the style sheet of all components is put. */
const styleMarker = '__SOURCELINE_STYLES__';

/**
 * Makes one script of a build: puts the style sheet into it as a string, drops the Trusted Types policy that Svelte makes
 * and does not need here (templates are built from DOM calls: `fragments: 'tree'`).
 *
 * Fails the build when the script holds anything of `forbidden`, imports or exports anything, or weighs more than
 * **budget** bytes gzipped.
 */
export function selfContained({ budget }: { readonly budget: number }): Plugin {
  return {
    name: 'sourceline:self-contained',
    enforce: 'pre',
    transform: {
      filter: { id: rewrites.map(({ module }) => module) },
      handler(code, id) {
        return {
          code: rewrites.reduce((text, { module, rewrite }) => (module.test(id) ? rewrite(text) : text), code),
          map: null,
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        let styles = '';
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'asset' && name.endsWith('.css')) {
            styles += String(output.source);
            Reflect.deleteProperty(bundle, name);
          }
        }
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          if (output.imports.length > 0 || output.exports.length > 0) {
            this.error(
              `${output.fileName} is not self-contained: imports ${output.imports.join(', ')}, exports ${output.exports.join(', ')}`,
            );
          }
          // A function as replacement: `$` in a style sheet is no pattern.
          output.code = output.code.replace(new RegExp(`["'\`]${styleMarker}["'\`]`, 'u'), () =>
            JSON.stringify(styles.trim()),
          );
          const found = forbidden.find((word) => output.code.includes(word));
          if (found !== undefined) {
            const at = output.code.indexOf(found);
            this.error(
              `${output.fileName} contains what strict hosts refuse: ${found}, in: ${output.code.slice(Math.max(0, at - 120), at + 80)}`,
            );
          }
          const weight = gzipSync(output.code, { level: 9 }).length;
          if (weight > budget) this.error(`${output.fileName} weighs ${weight} bytes gzipped, more than ${budget}`);
          this.info(`${output.fileName}: ${weight} of ${budget} bytes gzipped`);
        }
      },
    },
  };
}

/** What has to change in a library before strict hosts take it. None of what is taken away is used here. */
const rewrites: readonly { readonly module: RegExp; readonly rewrite: (code: string) => string }[] = [
  {
    // Templates are built from DOM calls (`fragments: 'tree'`), so nothing needs the parser and the policy for it.
    module: /svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]reconciler\.js/,
    rewrite: (code) => {
      expectIn(code, 'createPolicy');
      const refuse = `() => { throw new Error('markup as text is not supported'); }`;
      return `export const create_trusted_html = ${refuse};\nexport const create_fragment_from_html = ${refuse};\n`;
    },
  },
  {
    // Svelte's guard against markup in attributes, without the word itself.
    module: /svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]elements[\\/]attributes\.js/,
    rewrite: (code) => expectIn(code, "key !== 'innerHTML'").replace("key !== 'innerHTML'", "!key.endsWith('HTML')"),
  },
  {
    // For transitions alone, which are not part of the bundle (`d3-selection.js`); it would bring all colour spaces along.
    module: /d3-zoom[\\/]dist[\\/]d3-zoom\.mjs/,
    rewrite: (code) => {
      const line = "import { interpolateZoom } from 'd3-interpolate';";
      return expectIn(code, line).replace(line, 'const interpolateZoom = undefined;');
    },
  },
  {
    // Nothing is hydrated and no experimental or legacy mode is on: as constants, the flags take their code paths along.
    module: /svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]hydration\.js/,
    rewrite: (code) =>
      expectIn(expectIn(code, 'export let hydrating = false;'), '\thydrating = value;')
        .replace('export let hydrating = false;', 'export const hydrating = false;')
        .replace('\thydrating = value;', ''),
  },
  {
    module: /svelte[\\/]src[\\/]internal[\\/]flags[\\/]index\.js/,
    rewrite: (code) =>
      expectIn(code, 'export let async_mode_flag = false;')
        .replaceAll(/export let (\w+) = false;/g, 'export const $1 = false;')
        .replaceAll(/\t\w+_mode_flag = (?:true|false);/g, ''),
  },
  {
    // The intervals of local time and their shortcuts go when they are known to have no effect but themselves.
    module: /d3-time[\\/]dist[\\/]d3-time\.mjs/,
    rewrite: (code) =>
      expectIn(code, '= timeInterval(')
        .replaceAll('= timeInterval(', '= /* @__PURE__ */ timeInterval(')
        .replaceAll(/= (\w+Weekday)\(/g, '= /* @__PURE__ */ $1(')
        .replaceAll(/^const \[(\w+), (\w+)\] = ticker\(.*\);$/gm, 'const $1 = undefined, $2 = undefined;')
        .replaceAll(/^(?:timeYear|millisecond)\.every = /gm, 'const _ = ')
        .replace(/const _ = /, 'const __ = '),
  },
  {
    // No component awaits: an expression is there or it is not.
    module: /svelte[\\/]src[\\/]internal[\\/]client[\\/]reactivity[\\/]async\.js/,
    rewrite: (code) =>
      expectIn(code, 'if (async.length === 0 && pending.length === 0) {').replace(
        'if (async.length === 0 && pending.length === 0) {',
        'if (true) {',
      ),
  },
  {
    // And none suspends: the root is a plain branch, as it was before boundaries.
    module: /svelte[\\/]src[\\/]internal[\\/]client[\\/]render\.js/,
    rewrite: (code) =>
      expectIn(expectIn(code, "import { boundary } from './dom/blocks/boundary.js';"), '\t\tboundary(')
        .replace(
          "import { boundary } from './dom/blocks/boundary.js';",
          "import { branch } from './reactivity/effects.js';",
        )
        .replace('\t\tboundary(', '\t\t((node, _props, children) => branch(() => children(node)))('),
  },
  {
    // State is primitive or raw throughout (`$state.raw`), so nothing is wrapped in proxies.
    module: /svelte[\\/]src[\\/]internal[\\/]client[\\/]proxy\.js/,
    rewrite: (code) => {
      expectIn(code, 'export function proxy(');
      return 'export const proxy = (value) => value;\nexport const get_proxied_value = proxy;\nexport const is = Object.is;\n';
    },
  },
];

function expectIn(code: string, text: string): string {
  if (!code.includes(text)) throw new Error(`a library changed: ${text} is not where self-contained.ts expects it`);
  return code;
}
