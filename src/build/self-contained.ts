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
 * and does not need here (templates are built from DOM calls: `fragments: 'tree'`), and wraps it so that a classic
 * `<script>` leaves no global behind.
 *
 * Fails the build when the script holds anything of `forbidden`, imports or exports anything, or weighs more than
 * **budget** bytes gzipped.
 */
export function selfContained({ budget }: { readonly budget: number }): Plugin {
  return {
    name: 'sourceline:self-contained',
    enforce: 'pre',
    transform: {
      filter: { id: /svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]reconciler\.js/ },
      handler(code) {
        return { code: withoutPolicy(code), map: null };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        let styles = '';
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'asset' && name.endsWith('.css')) {
            styles += String(output.source);
            delete bundle[name];
          }
        }
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          if (output.imports.length > 0 || output.exports.length > 0) {
            this.error(`${output.fileName} is not self-contained: imports ${output.imports.join(', ')}, exports ${output.exports.join(', ')}`);
          }
          // A function as replacement: `$` in a style sheet is no pattern.
          output.code = `(() => {${output.code.replace(new RegExp(`["'\`]${styleMarker}["'\`]`, 'u'), () => JSON.stringify(styles.trim()))}})();\n`;
          const found = forbidden.filter((word) => output.code.includes(word));
          if (found.length > 0) this.error(`${output.fileName} contains what strict hosts refuse: ${found.join(', ')}`);
          const weight = gzipSync(output.code, { level: 9 }).length;
          if (weight > budget) this.error(`${output.fileName} weighs ${weight} bytes gzipped, more than ${budget}`);
          this.info(`${output.fileName}: ${weight} of ${budget} bytes gzipped`);
        }
      },
    },
  };
}

/** Svelte's template parser, which `fragments: 'tree'` leaves unused but linked, reduced to a refusal. */
function withoutPolicy(code: string): string {
  if (!code.includes('createPolicy')) {
    throw new Error('Svelte no longer makes its policy where this build step expects it: adapt self-contained.ts');
  }
  const refuse = `() => { throw new Error('markup as text is not supported'); }`;
  return `export const create_trusted_html = ${refuse};\nexport const create_fragment_from_html = ${refuse};\n`;
}
