import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';
import { hasVerb } from './has-verb.ts';

const opensRelative =
  /^["“]?(?:(?:The|An?)\s)?(?<noun>(?:[\p{L}\p{N}’'-]{1,20}\s){1,4}?)(?:that|which|who)\s(?<clause>\p{Ll}[^,;:—–“”"]{1,90})$/u;

/** "A wildfire that started Saturday near the lake destroyed 34 homes" → "Wildfire started near the lake" */
export function leadingRelative(text: string, masked: string, start: number, end: number): string | undefined {
  const { noun = '', clause = '' } = opensRelative.exec(masked.slice(0, start))?.groups ?? {};
  if (noun === '' || finitesIn(clause)[0] !== 0 || finitesIn(` ${noun}`).length > 0) return undefined;
  const behind = masked.slice(end);
  const main = finitesIn(behind)[0];
  if (main === undefined || /[,;:—–“”"]|\s(?:that|which|who|and|but)\s/u.test(behind.slice(0, main))) return undefined;
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined) return undefined;
  const rest = without(text, [start - clause.length, end + main], [phrase]).replace(
    /\s(?:\p{Ll}{2,14}ly|also|then|later)\s?$/u,
    '',
  );
  const link = /(?:that|which|who)\s$/u.exec(masked.slice(0, start - clause.length))?.[0].length ?? 0;
  const from = start - clause.length - link - noun.length;
  return `${text.slice(from, from + noun.length)}${rest}`.trim();
}

/** "a review of the service that since 2001 has functioned like an army" → "Service has functioned like an army". */
export function datedRelative(text: string, masked: string, start: number, end: number): string | undefined {
  const noun =
    /(?<![\p{L}])(?:an?|the|its|his|her|their)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})(?:that|which|who)\s(?:(?:in|on|since|from|until|by)\s)?$/u.exec(
      masked.slice(Math.max(0, start - 80), start),
    )?.groups?.['noun'];
  const rest = /^[^,;:.“”"]{3,90}/u.exec(masked.slice(end))?.[0] ?? '';
  if (noun === undefined || finitesIn(` ${noun}`).length > 0 || finitesIn(rest)[0] !== 1) return undefined;
  return `${noun}${text.slice(end + 1, end + rest.length)}`;
}

/** "blamed a cyber-attack in August that shut down its depot" → "Cyber-attack shut down its depot": the date is that of a noun which a relative clause tells of. */
export function relativeTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const link = /^\s(?:that|which)\s(?<verb>\p{Ll}{2,16})/u.exec(masked.slice(end, end + 30));
  const forms = verbFormsOf(link?.groups?.['verb'] ?? '');
  if (link === null || forms === undefined || forms.past !== link.groups?.['verb']) return undefined;
  const noun =
    /(?<![\p{L}])(?:an?|the|its|his|her|their)\s(?<noun>(?:\p{Ll}[\p{L}-]{2,20}\s){1,3})(?:(?:in|on|at|late|early)\s){0,2}(?:the\s)?$/u.exec(
      masked.slice(Math.max(0, start - 70), start),
    )?.groups?.['noun'];
  if (noun === undefined || finitesIn(` ${noun}`).length > 0) return undefined;
  const rest = /^[^,;:.“”"]{3,80}/u.exec(masked.slice(end + link[0].length - forms.past.length))?.[0] ?? '';
  const from = end + link[0].length - forms.past.length;
  return `${noun}${text.slice(from, from + rest.length)}`;
}

const restrictive =
  /(?<![\p{L}])(?:an?|the|its|his|her|their|some)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})(?:(?:from|of|in|by)\s[^\s,]{1,40}\s)?(?:that|which|who)\s(?<clause>\p{Ll}[^,;:—–“”"]{2,90})$/u;

/** "will show a green vase that was bought in London two years ago" → "Green vase was bought in London": behind the main verb a noun with a clause of its own. */
export function restrictiveTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - 160);
  const match = restrictive.exec(masked.slice(from, start));
  const { noun = '', clause = '' } = match?.groups ?? {};
  if (
    match === null ||
    /(?<![\p{L}])of\s/u.test(noun) ||
    finitesIn(clause)[0] !== 0 ||
    finitesIn(` ${noun}`).length > 0
  )
    return undefined;
  if (finitesIn(masked.slice(0, from + match.index)).length === 0) return undefined;
  const rest = /^(?:[^,;:—–.“”"]|[,.](?=\p{N})){0,60}/u.exec(masked.slice(end))?.[0] ?? '';
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined) return undefined;
  // "traced a fever that killed 43 people last winter to bats roosting in disused mines": what goes on is the sentence.
  const tail = hasVerb(rest) ? '' : rest;
  if (tail !== rest && !/^\s(?:to|from|as|into|with)\s/u.test(rest)) return undefined;
  return `${noun}${without(text, [start - clause.length, end + tail.length], [phrase])}`.trim();
}
