import { reportNounPattern, speechVerbPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { findIslands } from '../reports/islands.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { type Span, type SentenceView } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';
import { gerundTitle } from './gerund-title.ts';
import {
  agentTitle,
  doneTitle,
  reducedTitle,
  openingTitle,
  objectTitle,
  appositionTitle,
  withTitle,
  paperTitle,
} from './reduced-titles.ts';
import { leadingRelative, datedRelative, relativeTitle, restrictiveTitle } from './relative-titles.ts';
import { refutedTitle, ownTitle, aheadTitle, ofTitle, deathTitle } from './noun-titles.ts';

/** A participle and what goes with it, up to the date. */
const opening =
  /(?:,|\(|(?<=\p{L}))\s?(?<part>(?:first\s|last\s|originally\s|\p{Ll}{2,12}ly\s)?(?<participle>\p{Ll}{3,16})(?:\s[^,;()]{0,60}?)?)\s(?:[\p{L}]{2,12}\s){0,2}$/u;

/**
 * The headline of what a participle between commas dates: "The camp, founded in 1948, never reopened" → "Camp founded". `undefined` when the date stands
 * elsewhere.
 */
export function participleTitle({ text, masked }: SentenceView, [start, end]: Span): string | undefined {
  const opened =
    gerundTitle(text, masked, start, end) ??
    openingTitle(text, masked, start, end) ??
    reducedTitle(text, masked, start, end) ??
    relativeTitle(text, masked, start, end) ??
    datedRelative(text, masked, start, end) ??
    restrictiveTitle(text, masked, start, end) ??
    objectTitle(text, masked, start, end) ??
    agentTitle(text, masked, start, end) ??
    doneTitle(text, masked, start, end) ??
    paperTitle(text, masked, start, end) ??
    appositionTitle(text, masked, start, end) ??
    leadingRelative(text, masked, start, end) ??
    refutedTitle(text, masked, start, end) ??
    ownTitle(masked, start) ??
    withTitle(text, masked, start, end) ??
    aheadTitle(text, masked, start) ??
    ofTitle(text, masked, start) ??
    deathTitle(text, masked, start);
  if (opened !== undefined) return opened;
  const left = masked.slice(Math.max(0, start - 90), start);
  const match = opening.exec(left);
  const participle = match?.groups?.['participle'] ?? '';
  const forms = verbFormsOf(participle);
  const isDue = participle === 'due';
  if (match === null || participle === 'had' || (!isDue && forms?.participle !== participle)) return undefined;
  // "The study, published in Nature, found that glaciers lost 5% of their ice in 2012"
  const complement = (match.groups?.['part'] ?? '').replace(/^.*?(?=\s)/u, '');
  if (/(?<![\p{L}])that(?![\p{L}])/u.test(complement) && finitesIn(complement).length > 0) return undefined;
  // "the dividend, last cut in 2009"
  if (forms?.base === participle && !/^(?:first|last|originally)\s/u.test(match.groups?.['part'] ?? ''))
    return undefined;
  // Without a comma only the agent tells a participle from a past: "figures published by the council".
  if (!/^[,(]/u.test(match[0]) && !/^\p{Ll}{3,16}\sby\s/u.test(match.groups?.['part'] ?? '')) return undefined;
  const comma = start - left.length + match.index;
  // "Ms. Park, who moved to Seattle after eight years in Korea, opened the store": the verb of the sentence.
  if (findIslands(masked).some((island) => island[1] === comma && masked[comma] === ',')) return undefined;
  // At the end of the sentence it is the name's before the comma: "without Sam Prendergast, injured three weeks ago".
  const named = /\p{Lu}[\p{L}’'-]{1,24}$/u.test(masked.slice(0, comma)) && /^\.?["”]?$/u.test(masked.slice(end));
  const close = named ? '' : /^[^,;()]{0,80}?(?=[,;)])/u.exec(masked.slice(end))?.[0];
  const noun = phraseBefore(masked, comma);
  // "The leader of Ennahda, Rachid Ghannouchi, condemned": behind an apposition stands the verb of the sentence, unless another one follows.
  if (
    noun !== undefined &&
    match[0].startsWith(',') &&
    masked.slice(noun[0] - 2, noun[0]) === ', ' &&
    close !== undefined
  ) {
    const next = masked.slice(end + close.length).replace(/^,\s(?:\p{Ll}{2,14}ly\s|also\s|then\s|later\s)?/u, ' ');
    if (finitesIn(next)[0] !== 1) return undefined;
  }
  if (close === undefined || noun === undefined) return undefined;
  // "The company, said Lee, lost $3 million"
  if (saidBefore.test(masked.slice(Math.max(0, noun[0] - 24), noun[0]))) return undefined;
  // "Craig Hollis, of Hebburn, admitted wounding": the one verb of the sentence is no participle.
  const head = headOf(masked, noun);
  if (
    head[0] <= noun[0] &&
    finitesIn(masked.slice(0, comma)).length === 0 &&
    finitesIn(masked.slice(end + close.length)).length === 0
  )
    return undefined;
  const from = comma + match[0].indexOf(match.groups?.['part'] ?? '');
  const phrase = datePhrase(text, masked, start, end, false);
  const rest = without(text, [from, end + close.length], [phrase ?? [start, end]]).trim();
  return `${text.slice(...head).replace(/^(?:[Tt]he|[Aa]n?)\s/u, '')} ${rest}`;
}

const saidBefore = new RegExp(`,\\s${speechVerbPattern}\\s$`, 'u');
const paper = new RegExp(
  `(?:^|(?<=\\s))(?:the\\s|an?\\s)?(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}\\s(?:by|from)\\s$`,
  'iu',
);

/** What a participle behind **noun** tells of: "[A report by WarWatch], released", "critics regard [the offensive], launched". */
function headOf(masked: string, noun: Span): Span {
  const authored = paper.exec(masked.slice(0, noun[0]))?.index;
  if (authored !== undefined) return [authored, noun[1]];
  // "a meeting between Ferro and Salas, reported in June"
  const between =
    /(?<![\p{L}])(?:an?\s|the\s)?(?:\p{Ll}[\p{L}-]{2,20}\s)?(?:meetings?|talks|calls?|conversations?|deal|agreement|match|dispute|contacts?|letters?)\s(?:between|with)\s$/u.exec(
      masked.slice(0, noun[0]),
    )?.index;
  if (between !== undefined) return [between, noun[1]];
  // "The agency's appeal for $60 million, launched in June"
  const amount = /\s(?:for|of|worth)\s[$£€]?$/u.exec(masked.slice(0, noun[0]));
  const whole =
    amount !== null && /^\p{N}/u.test(masked.slice(...noun)) ? phraseBefore(masked, amount.index) : undefined;
  if (whole !== undefined) return [whole[0], noun[1]];
  const verb =
    /^(?:[^\s]{1,30}\s){0,5}?[\p{L}’'-]{2,24}s\s(?<verb>\p{Ll}{2,12})\s(?=(?:the|an?|its|his|her|their)\s)/u.exec(
      masked.slice(...noun),
    );
  const word = verb?.groups?.['verb'] ?? '';
  return verb !== null && verbFormsOf(word)?.base === word ? [noun[0] + verb[0].length, noun[1]] : noun;
}
