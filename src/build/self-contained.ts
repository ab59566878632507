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
        return { code: rewrites.reduce((text, { module, rewrite }) => (module.test(id) ? rewrite(text) : text), code), map: null };
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
          output.code = output.code.replace(new RegExp(`["'\`]${styleMarker}["'\`]`, 'u'), () => JSON.stringify(styles.trim()));
          const found = forbidden.find((word) => output.code.includes(word));
          if (found !== undefined) {
            const at = output.code.indexOf(found);
            this.error(`${output.fileName} contains what strict hosts refuse: ${found}, in: ${output.code.slice(Math.max(0, at - 120), at + 80)}`);
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
    // A selection carries all its methods; d3-zoom calls but these.
    module: /d3-selection[\\/]dist[\\/]d3-selection\.mjs/,
    rewrite: (code) => {
      const methods = /^Selection\.prototype = selection\.prototype = \{\n([\s\S]*?)\n\};$/m.exec(code)?.[1];
      if (methods === undefined) throw new Error('d3-selection no longer lists its methods where self-contained.ts expects them');
      const kept = methods.split(/,\n/u).filter((line) => /^ *(?:constructor|select|selection|call|nodes|node|empty|each|style|property|on|datum):/u.test(line));
      if (kept.length !== 12) throw new Error(`d3-selection has ${kept.length} of the 12 methods that d3-zoom calls`);
      return code.replace(methods, () => kept.join(',\n'));
    },
  },
  {
    // For transitions alone, which are not part of the bundle (`d3-transition.js`); it would bring all colour spaces along.
    module: /d3-zoom[\\/]dist[\\/]d3-zoom\.mjs/,
    rewrite: (code) => {
      const line = "import { interpolateZoom } from 'd3-interpolate';";
      return expectIn(code, line).replace(line, 'const interpolateZoom = undefined;');
    },
  },
];

function expectIn(code: string, text: string): string {
  if (!code.includes(text)) throw new Error(`a library changed: ${text} is not where self-contained.ts expects it`);
  return code;
}
