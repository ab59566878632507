import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** The version of Svelte whose compiler `svelte-client.js` knows; the build refuses any other. */
const svelteVersion = '5.57.3';

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

/**
 * Has the browser compile all functions while it loads the script, off the main thread, instead of each when it is first called: the first picture
 * calls most of them (https://v8.dev/blog/explicit-compile-hints; other browsers read a comment).
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Stands in the source where the style sheet of all components is put. */
const styleMarker = '__SOURCELINE_STYLES__';

/** Leaves out what nested rules can do without since 2023 (https://drafts.csswg.org/css-nesting/#syntax), and the bundler's marks. */
function shorten(styles: string): string {
  return styles
    .replaceAll(/(?<=[{};,])& (?=[\w.:[])/g, '')
    .replaceAll(/\/\*.*?\*\//g, '')
    .trim();
}

/**
 * Makes one script of a build: puts the style sheet into it as a string. Svelte's runtime has been replaced (`svelte-client.js`), its templates
 * are built from DOM calls (`fragments: 'tree'`).
 *
 * Fails the build when the script holds anything of `forbidden`, imports or exports anything, or weighs more than
 * **budget** bytes gzipped.
 */
export function selfContained({ budget }: { readonly budget: number }): Plugin {
  return {
    name: 'sourceline:self-contained',
    enforce: 'pre',
    buildStart() {
      const { version } = createRequire(import.meta.url)('svelte/package.json') as { readonly version: string };
      if (version !== svelteVersion)
        this.error(`svelte-client.js knows Svelte ${svelteVersion}, and this is ${version}`);
    },
    transform: {
      // Why a text is no date is told by `sourceline validate`, and a wrong call is found by tests; on a host page nobody would read of either.
      filter: { id: /\/src\/(?:base|time|layout)\/(?!columns)/ },
      handler: (code) => ({
        code: code
          .replace(/problem: `[^`]*`/g, "problem: ''")
          .replace(/throw new RangeError\((?:`[^`]*`|'[^']*')\)/g, 'throw RangeError()'),
        map: null,
      }),
    },
    // One word for two, before names are shortened: 400 bytes less, gzipped. No text in these scripts has it.
    renderChunk: (code) => ({ code: code.replace(/\bconst(?= [\w$]|\s?[[{])/g, 'let'), map: null }),
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
          const missed = Object.entries(output.modules).find(
            ([id, { renderedLength }]) => renderedLength > 0 && id.includes('/node_modules/svelte/'),
          );
          if (missed !== undefined) this.error(`${missed[0]} is of Svelte's own runtime, not of svelte-client.js`);
          // A function as replacement: `$` in a style sheet is no pattern.
          output.code = output.code.replace(new RegExp(`["'\`]${styleMarker}["'\`]`, 'u'), () =>
            JSON.stringify(shorten(styles)),
          );
          output.code = `${compileHint}\n${output.code}`;
          const found = forbidden.find((word) => output.code.includes(word));
          if (found !== undefined) {
            const at = output.code.indexOf(found);
            this.error(
              `${output.fileName} contains what strict hosts refuse: ${found}, in: ${output.code.slice(Math.max(0, at - 120), at + 80)}`,
            );
          }
          const weight = gzipSync(output.code).length; // at the level that servers use, not the smallest there is
          if (weight > budget) this.error(`${output.fileName} weighs ${weight} bytes gzipped, more than ${budget}`);
          this.info(`${output.fileName}: ${weight} of ${budget} bytes gzipped`);
        }
      },
    },
  };
}
