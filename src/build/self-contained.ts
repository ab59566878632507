import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { d3Cuts } from './d3-cuts.ts';
import { applyCut } from './library-cuts.ts';
import { svelteCuts, svelteVersion, svelteWithout } from './svelte-cuts.ts';

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
    buildStart() {
      const { version } = createRequire(import.meta.url)('svelte/package.json') as { readonly version: string };
      if (version !== svelteVersion) this.error(`svelte-cuts.ts knows Svelte ${svelteVersion}, and this is ${version}`);
    },
    transform: {
      filter: { id: /\/node_modules\/(?:svelte|d3-)/ },
      handler(code, id) {
        const file = id.slice(id.lastIndexOf('/node_modules/') + '/node_modules/'.length);
        const cut = [...svelteCuts, ...d3Cuts].find((candidate) => candidate.file === file);
        return cut && { code: applyCut(code, cut), map: null };
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
          const missed = Object.entries(output.modules).find(
            ([id, { renderedLength }]) => renderedLength > 0 && svelteWithout.test(id),
          );
          if (missed !== undefined) this.error(`${missed[0]} needs what svelte-cuts.ts takes out`);
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
