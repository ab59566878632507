import { formatDataset } from '../dataset/format-dataset.ts';
import type { Dataset } from '../dataset/types.ts';
import { englishWords, type Words } from '../timeline/words.ts';
import { escapeHtml } from './escape-html.ts';
import { eventList } from './event-list.ts';

export interface PageOptions {
  readonly dataset: Dataset;
  /** The text of the built element, a classic script. */
  readonly script: string;
  /** SHA-256 of a text in UTF-8, in Base64, as a content-security policy writes it. */
  readonly sha256: (text: string) => string;
  /** BCP 47 tag of the language in which dates are written; `en-GB` unless said. */
  readonly locale?: string;
  /** The words of the list that stands where scripts do not run; English unless said. */
  readonly words?: Words;
}

/**
 * One HTML document that holds the timeline, its script and its data, and needs no other file and no network.
 *
 * Its policy lets run the given script and nothing else, by hash, and lets nothing be fetched. The data stands in a script
 * element of type `application/json` inside `<source-timeline>`, and beside it, for readers without scripts, the title and a
 * list of every event in the order of the dataset, with its date, its sentence, who says so and a link to its article. All
 * text is text: nothing in the dataset becomes markup. The same input gives the same page.
 */
export function createPage(options: PageOptions): string {
  const { dataset, sha256, locale = 'en-GB', words = englishWords } = options;
  const script = inlineScript(options.script);
  const title = escapeHtml(dataset.title);
  return `<!doctype html>
<html lang="${escapeHtml(dataset.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(sha256(script), sha256(pageStyle))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<source-timeline>
<script type="application/json">${inlineJson(formatDataset(dataset))}</script>
<h1 dir="auto">${title}</h1>
${eventList(dataset, { locale, words })}
</source-timeline>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON for a script element: whatever could end it, start a comment in it or break a line is escaped. The value is the same. */
export function inlineJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A script as it can stand inside a script element, of which it cannot break out; line ends as a browser hashes them. */
function inlineScript(script: string): string {
  return script
    .replace(/\r\n?/g, '\n')
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '\\x3C!--');
}

function policyOf(scriptHash: string, styleHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const pageStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
source-timeline { display: block; }
source-timeline:defined { block-size: 100vh; block-size: 100dvh; min-block-size: 620px; }
source-timeline:not(:defined) { box-sizing: border-box; max-inline-size: 50rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 0 0 1rem; font-size: 1.25rem; overflow-wrap: anywhere; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 1.5rem; overflow-wrap: anywhere; }
li > p { margin: 0; font-size: 0.875rem; }
blockquote { margin: 0.25rem 0 0; padding-inline-start: 0.75rem; border-inline-start: 2px solid; font-family: Georgia, serif; }
cite { display: block; font: 0.875rem/1.5 system-ui, sans-serif; }
`;
