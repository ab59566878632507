import { verbFormsOf } from '../en/verbs.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';

/** A participle and what goes with it, up to the date. */
const opening =
  /(?:,|\(|(?<=\p{L}))\s?(?<part>(?:first\s|originally\s|\p{Ll}{2,12}ly\s)?(?<participle>\p{Ll}{3,16})(?:\s[^,;()]{0,60}?)?)\s(?:[\p{L}]{2,12}\s){0,2}$/u;

/**
 * The headline of what a participle between commas dates: "The camp, founded in 1948, never reopened" → "Camp founded". `undefined` when the date stands
 * elsewhere.
 */
export function participleTitle({ text, masked }: SentenceView, [start, end]: Span): string | undefined {
  const left = masked.slice(Math.max(0, start - 90), start);
  const match = opening.exec(left);
  const participle = match?.groups?.['participle'] ?? '';
  const forms = verbFormsOf(participle);
  if (match === null || forms?.participle !== participle || forms.base === participle) return undefined;
  // Without a comma only the agent tells a participle from a past: "figures published by the council".
  if (!/^[,(]/u.test(match[0]) && !/^\p{Ll}{3,16}\sby\s/u.test(match.groups?.['part'] ?? '')) return undefined;
  const comma = start - left.length + match.index;
  const close = /^[^,;()]{0,80}?(?=[,;)])/u.exec(masked.slice(end))?.[0];
  const noun = phraseBefore(masked, comma);
  if (close === undefined || noun === undefined) return undefined;
  const from = comma + match[0].indexOf(match.groups?.['part'] ?? '');
  const phrase = datePhrase(text, masked, start, end, false);
  const rest = without(text, [from, end + close.length], [phrase ?? [start, end]]).trim();
  return `${text.slice(...noun).replace(/^(?:[Tt]he|[Aa]n?)\s/u, '')} ${rest}`;
}
