import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';

const accusation =
  /(?<![\p{L}])(?:accus(?:ed|es|ing)|suspect(?:ed|s)|convict(?:ed|s)|acquit(?:ted|s))\s(?<who>[^,;:“”"]{2,60}?)\sof\s(?<having>having\s)?(?<verb>\p{Ll}{3,16})\s/gu;

/** "jailed Luis Almada for nine years for taking bribes" */
const punished =
  /(?<![\p{L}])(?:sentenced|jailed|fined|imprisoned|convicted|arrested|charged|suspended|sacked|fired|dismissed|disqualified|banned|expelled|censured|reprimanded|criticised|criticized|sued)\s(?<who>(?:the\s|an?\s|its\s|his\s|her\s)?(?:[\p{L}’'.-]{1,24}\s){0,5}?[\p{L}’'.-]{2,24})(?:\s(?:to|with|over)\s[^,;:“”"]{2,60}?)?\sfor\s(?<having>having\s)?(?<verb>\p{Ll}{3,16})\s/gu;

/**
 * The headline of what somebody is accused of at a date: "accused the board of having spent 3 million in 2019" → "The board spent 3 million". The event
 * names who accuses. `undefined` when the date is no part of the accusation.
 */
export function accusationTitle({ text, masked }: SentenceView, date: Span): string | undefined {
  const left = masked.slice(0, date[0]);
  const match = [...left.matchAll(accusation)].at(-1) ?? [...left.matchAll(punished)].at(-1);
  const { who = '', having, verb = '' } = match?.groups ?? {};
  const forms = verbFormsOf(verb);
  if (match === undefined || forms === undefined || /^by\s/u.test(who)) return undefined;
  if (having === undefined ? forms.ing !== verb : forms.participle !== verb) return undefined;
  const from = match.index + match[0].length;
  // "taking bribes": a noun.
  const object = /^\p{Ll}{3,16}s\s/u.exec(masked.slice(from, date[0]))?.[0].length ?? 0;
  if (finitesIn(` ${masked.slice(from + object, date[0])}`).length > 0) return undefined;
  const end = date[1] + (/^[^,;:.“”"]{0,60}/u.exec(masked.slice(date[1]))?.[0].length ?? 0);
  const start = match.index + match[0].indexOf(who, 5);
  const phrase = datePhrase(text, masked, ...date, false);
  return `${text.slice(start, start + who.length)} ${forms.past} ${without(text, [from, end], [phrase ?? date])}`;
}
