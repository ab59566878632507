import { claimNounPattern, reportingVerbOf, reportNounPattern, speechVerbPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { findIslands } from '../reports/islands.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { dateMark, type SentenceView, type Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';
import { aheadOf } from '../claims/find-trigger.ts';
import { isHappening } from '../en/happenings.ts';
import { hasVerb } from './has-verb.ts';

/** A participle and what goes with it, up to the date. */
const opening =
  /(?:,|\(|(?<=\p{L}))\s?(?<part>(?:first\s|last\s|originally\s|\p{Ll}{2,12}ly\s)?(?<participle>\p{Ll}{3,16})(?:\s[^,;()]{0,60}?)?)\s(?:[\p{L}]{2,12}\s){0,2}$/u;

/**
 * The headline of what a participle between commas dates: "The camp, founded in 1948, never reopened" → "Camp founded". `undefined` when the date stands
 * elsewhere.
 */
export function participleTitle({ text, masked }: SentenceView, [start, end]: Span): string | undefined {
  const opened =
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
    aheadTitle(text, masked, start);
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
  if (new RegExp(`,\\s${speechVerbPattern}\\s$`, 'u').test(masked.slice(Math.max(0, noun[0] - 24), noun[0])))
    return undefined;
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

const paper = new RegExp(
  `(?:^|(?<=\\s))(?:the\\s|an?\\s)?(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}\\s(?:by|from)\\s$`,
  'iu',
);

/** What a participle behind **noun** tells of: "[A report by WarWatch], released", "critics regard [the offensive], launched". */
function headOf(masked: string, noun: Span): Span {
  const authored = paper.exec(masked.slice(0, noun[0]))?.index;
  if (authored !== undefined) return [authored, noun[1]];
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

const byAgent =
  /(?<![\p{L}’'])(?:the|an?|its|his|her|their|two|three|some)\s(?<words>(?:[\p{L}\p{N}’'-]{1,20}\s){1,4}?(?<participle>\p{Ll}{3,16})\sby\s[^,;:()“”"]{2,50})$/iu;

/** "tinkering with a force established by the Congress in 1775." → "Force established by the Congress". */
function agentTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined || !/^(?:[.”"]{0,2}$|[,;]\s)/u.test(masked.slice(end))) return undefined;
  const stop = phrase[0] - (masked[phrase[0] - 1] === ' ' ? 1 : 0);
  const left = masked.slice(Math.max(0, phrase[0] - 120), stop);
  const { words = '', participle = '' } = byAgent.exec(left)?.groups ?? {};
  if (words === '' || verbFormsOf(participle)?.participle !== participle) return undefined;
  const [noun = '', agent = ''] = words.split(` ${participle} by `);
  // "a ceasefire brokered by Oman collapsed"
  if (finitesIn(` ${agent}`).length > 0) return undefined;
  // "The council of the town voted by a large majority": the verb of the sentence.
  if (finitesIn(masked.slice(0, stop - words.length)).length === 0) return undefined;
  return finitesIn(` ${noun}`).length > 0 || /^(?:was|were|be|been|being|is|are)$/u.test(noun.split(' ').at(-1) ?? '')
    ? undefined
    : text.slice(stop - words.length, stop);
}

const paperBefore = new RegExp(
  `(?<![\\p{L}])(?:according\\sto|cited?|citing)\\s(?:an?|the)\\s(?<words>(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}\\s(?:published|released|issued|unveiled|posted)\\s)(?:(?:on|in|late|early)\\s){0,2}$`,
  'iu',
);

/** "according to a study published on Thursday in the journal Virology" → "Study published in the journal Virology". */
function paperTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const words = paperBefore.exec(masked.slice(Math.max(0, start - 90), start))?.groups?.['words'];
  if (words === undefined) return undefined;
  const at = masked.lastIndexOf(words, start);
  const rest = /^\s(?:in|by|on)\s[^,;:.“”"]{2,60}/u.exec(masked.slice(end))?.[0] ?? '';
  return `${text.slice(at, at + words.length).trim()}${text.slice(end, end + rest.length)}`;
}

/** "The Front for the Delta, an armed group formed in 2019, has denied" → "Armed group formed" */
function appositionTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined || !/^[,)]\s/u.test(masked.slice(end, end + 2))) return undefined;
  if (finitesIn(masked.slice(end)).length === 0) return undefined;
  const { words = '', participle = '' } =
    /,\s(?:an?|the)\s(?<words>(?:[\p{L}\p{N}’'-]{1,20}\s){1,5}?(?<participle>\p{Ll}{3,16})\s(?:(?:in|at|by|near|on)\s[^,;]{2,40}\s)?)$/u.exec(
      masked.slice(Math.max(0, phrase[0] - 90), phrase[0]),
    )?.groups ?? {};
  const forms = verbFormsOf(participle);
  return forms?.participle === participle && forms.base !== participle
    ? text.slice(phrase[0] - words.length, phrase[0]).trim()
    : undefined;
}

const opensRelative =
  /^["“]?(?:(?:The|An?)\s)?(?<noun>(?:[\p{L}\p{N}’'-]{1,20}\s){1,4}?)(?:that|which|who)\s(?<clause>\p{Ll}[^,;:—–“”"]{1,90})$/u;

/** "A wildfire that started Saturday near the lake destroyed 34 homes" → "Wildfire started near the lake" */
function leadingRelative(text: string, masked: string, start: number, end: number): string | undefined {
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

const refuted = new RegExp(
  `^["“]?(?:The|An?|Its|His|Her|Their)\\s(?<noun>(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${claimNounPattern})\\sthat\\s[^.;“”"]{2,200}\\s(?:was|were|has\\sbeen|have\\sbeen)\\s(?:\\p{Ll}{2,14}ly\\s|first\\s|later\\s)?(?<participle>disputed|rejected|denied|dismissed|repeated|made|confirmed|refuted|challenged|withdrawn|retracted)\\s(?:(?<by>by\\s[^,.;:“”"]{2,60})\\s)?(?:(?:on|in|at|late|early)\\s){0,2}(?:the\\s)?$`,
  'u',
);

/** "The claim that it cooled the North was disputed in 2017 by a group in Bern" → "Claim disputed by a group in Bern" */
function refutedTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const { noun, participle, by } = refuted.exec(masked.slice(0, start))?.groups ?? {};
  if (noun === undefined || participle === undefined) return undefined;
  const behind = by ?? /^\s(by\s[^,.;:“”"]{2,60})/u.exec(masked.slice(end))?.[1];
  const whose = behind === undefined ? '' : ` ${behind}`;
  return whose.includes(dateMark) ? undefined : `${noun} ${participle}${whose}`;
}

const untilDeath =
  /(?<![\p{L}])(?:until|before|after|since|upon|at|following)\s(?<owner>his|her|its|their)\s(?<noun>(?:\p{Ll}{3,12}\s)?(?:death|resignation|retirement|arrest|election|appointment|marriage|birth|release|defeat|closure|collapse|dissolution|bankruptcy|ordination|coronation|abdication|conviction|dismissal|departure))\s(?:in|on)\s$/u;

/** "believed until his death in 1969 that" → "His death", which is then named. */
function ownTitle(masked: string, start: number): string | undefined {
  const { owner, noun } = untilDeath.exec(masked.slice(Math.max(0, start - 60), start))?.groups ?? {};
  return owner === undefined || noun === undefined ? undefined : `${owner} ${noun}`;
}

/** "With enrolment in our trial completed in July, we remain" → "Enrolment in our trial completed" */
function withTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined || !/^[,.]/u.test(masked.slice(end, end + 1))) return undefined;
  const { words = '', participle = '' } =
    /(?:^["“]?|,\s)[Ww]ith\s(?<words>(?:[\p{L}\p{N}’'-]{1,20}\s){1,9}?(?<participle>\p{Ll}{3,16})\s(?:(?:in|at|by|near|on)\s[^,;]{2,40}\s)?)$/u.exec(
      masked.slice(Math.max(0, phrase[0] - 110), phrase[0]),
    )?.groups ?? {};
  const forms = verbFormsOf(participle);
  return forms?.participle === participle && forms.base !== participle
    ? text.slice(phrase[0] - words.length, phrase[0]).trim()
    : undefined;
}

const done =
  /(?<![\p{L}])(?:on|of|for|from|with|about|over|to|by|after|at|into|in)\s(?:an?\s|the\s|its\s|his\s|her\s|their\s)?(?<words>(?:[\p{L}\p{N}’',-]{1,20}\s){1,4}?(?<participle>conducted|committed|signed|issued|filed|recorded|taken|imposed|awarded|donated|obtained|purchased|acquired|adopted|written|produced|introduced|commissioned|compiled|collected|gathered|drafted|submitted|inflicted|launched)\s)$/u;

/** "based its report on 230 interviews conducted in May" → "230 interviews conducted": what is done without an object is a participle. */
function doneTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined || !/^(?:[,.;)”"]|$)/u.test(masked.slice(end, end + 1))) return undefined;
  const from = Math.max(0, phrase[0] - 100);
  const match = done.exec(masked.slice(from, phrase[0]));
  const words = match?.groups?.['words'];
  if (match === null || words === undefined || finitesIn(masked.slice(0, from + match.index)).length === 0)
    return undefined;
  const noun = words.slice(0, -(match.groups?.['participle'] ?? '').length - 1);
  return finitesIn(` ${noun.replace(/\p{Ll}{3,16}s\s?$/u, '')}`).length > 0 ||
    /(?<![\p{L}])(?:was|were|be|been|being|is|are|had|has|have|not|who|which|that)\s/u.test(noun)
    ? undefined
    : text.slice(phrase[0] - words.length, phrase[0]).trim();
}

/** "panicking ahead of the local elections in May" → "Local elections" */
function aheadTitle(text: string, masked: string, start: number): string | undefined {
  const words = aheadOf.exec(masked.slice(Math.max(0, start - 80), start))?.groups?.['words'];
  return words === undefined || !isHappening(words.split(' ').at(-1) ?? '')
    ? undefined
    : text.slice(masked.lastIndexOf(words, start)).slice(0, words.length);
}

/** Papers are told of with what they say: "A study published on Thursday found". */
const publishing = /^(?:published|released|issued|unveiled|posted|aired|broadcast|dated|seen|obtained)$/u;
const nounPhrase =
  /(?:^["“]?|[,;]\s|(?<![\p{L}])(?:that|and|but|while|because)\s)(?<words>(?:the|an?|its|his|her|their|some|many|\p{N}{1,6}|two|three|four|five|\p{L}[\p{L}-]{1,20}s)\s(?:[\p{L}\p{N}’'-]{1,20}\s){1,10})$/iu;

/** "The bridge built in 1920 collapsed": behind the date comes the verb, so that the first form is a participle. → "Bridge built". */
function reducedTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const behind = masked.slice(end, end + 60);
  const [verb] = finitesIn(behind);
  if (verb === undefined || !/^\s(?:\p{Ll}{2,14}ly\s|also\s|now\s|still\s)?$/u.test(behind.slice(0, verb)))
    return undefined;
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined) return undefined;
  const left = masked.slice(Math.max(0, phrase[0] - 100), phrase[0]);
  const words = nounPhrase.exec(left)?.groups?.['words'] ?? '';
  const at = participleIn(words);
  if (at === undefined || finitesIn(words.slice(at).replace(/^\p{L}{1,20}/u, '')).length > 0) return undefined;
  return text
    .slice(phrase[0] - words.length, phrase[0])
    .replace(/^(?:the|an?)\s/iu, '')
    .trim();
}

/** Where the participle of "The old bridge built" begins; papers are published with what they say. */
function participleIn(words: string): number | undefined {
  for (const { 0: word, index } of words.matchAll(/(?<=\s)\p{Ll}{3,16}(?=\s)/gu)) {
    const forms = verbFormsOf(word);
    if (/^(?:was|were|had|has|have|is|are|did|who|which|that)$/u.test(word) || publishing.test(word)) return undefined;
    if (forms === undefined ? word.endsWith('ed') : forms.participle === word && forms.base !== word) {
      // "the closed factory": an attribute.
      return /^(?:\p{L}{1,20}\s)$/u.test(words.slice(0, index)) && /^(?:the|an?|its|his|her|their)\s/iu.test(words)
        ? undefined
        : index;
    }
    if (forms?.past === word && forms.base !== word) return undefined;
  }
  return undefined;
}

const born = { base: 'bear', third: 'bears', past: 'bore', participle: 'born', ing: 'bearing' };

/** "Founded in 1926 as a maker of looms, Kessler employs" → "Kessler was founded as a maker of looms". */
function openingTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const participle = /^(?:First\s|Originally\s)?(?<word>\p{Lu}\p{Ll}{2,15})\s(?:[^,;:.“”"]{0,60}\s)?$/u
    .exec(masked.slice(0, start))
    ?.groups?.['word']?.toLowerCase();
  const forms = participle === undefined ? undefined : participle === 'born' ? born : verbFormsOf(participle);
  const comma = /^[^,;:.“”"]{0,80},\s/u.exec(masked.slice(end))?.[0].length;
  if (forms === undefined || forms.participle !== participle || forms.base === participle || comma === undefined)
    return undefined;
  const behind = masked.slice(end + comma);
  const verb = finitesIn(behind)[0];
  const subject = verb === undefined ? undefined : phraseBefore(behind, verb);
  if (subject === undefined || subject[0] > 0) return undefined;
  const words = text.slice(end + comma, end + comma + subject[1]);
  if (/^(?:it|he|she|they|we|I|you)$/iu.test(words)) return undefined;
  const phrase = datePhrase(text, masked, start, end, false);
  const rest = without(text, [0, end + comma - 2], [phrase ?? [start, end]]).trim();
  const many = /[^s]s$/u.test(words) && /^(?:the\s)?\p{Ll}/iu.test(words);
  return `${words} ${many ? 'were' : 'was'} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** "a review of the service that since 2001 has functioned like an army" → "Service has functioned like an army". */
function datedRelative(text: string, masked: string, start: number, end: number): string | undefined {
  const noun =
    /(?<![\p{L}])(?:an?|the|its|his|her|their)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})(?:that|which|who)\s(?:(?:in|on|since|from|until|by)\s)?$/u.exec(
      masked.slice(Math.max(0, start - 80), start),
    )?.groups?.['noun'];
  const rest = /^[^,;:.“”"]{3,90}/u.exec(masked.slice(end))?.[0] ?? '';
  if (noun === undefined || finitesIn(` ${noun}`).length > 0 || finitesIn(rest)[0] !== 1) return undefined;
  return `${noun}${text.slice(end + 1, end + rest.length)}`;
}

/** "blamed a cyber-attack in August that shut down its depot" → "Cyber-attack shut down its depot": the date is that of a noun which a relative clause tells of. */
function relativeTitle(text: string, masked: string, start: number, end: number): string | undefined {
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

const object =
  /(?<![\p{L}])(?<verb>\p{Ll}{3,16})\s(?:an?|the|its|his|her|their|two|three|some)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})(?<participle>\p{Ll}{3,16})\s(?:(?:with|by|in|at|between|for|near|outside)\s[^,;:.“”"]{2,40}\s)?$/u;

/** "broke a ceasefire signed in March" → "Ceasefire signed": a verb, its object, and a participle of that. */
function objectTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const phrase = datePhrase(text, masked, start, end, false);
  if (phrase === undefined || !/^(?:[,.;)]|\sand\s|$)/u.test(masked.slice(end, end + 6))) return undefined;
  const from = Math.max(0, phrase[0] - 120);
  const match = object.exec(masked.slice(from, phrase[0]));
  const { verb = '', noun = '', participle = '' } = match?.groups ?? {};
  const [forms, own] = [verbFormsOf(verb), verbFormsOf(participle)];
  if (match === null || own?.participle !== participle || own.base === participle) return undefined;
  const governs =
    ((forms?.past === verb || forms?.third === verb) && forms.base !== verb) ||
    (forms?.ing === verb && finitesIn(masked.slice(0, from + match.index)).length > 0);
  if (!governs || reportingVerbOf(verb) !== undefined || finitesIn(` ${noun}`).length > 0) return undefined;
  return text.slice(from + match.index + match[0].indexOf(noun, verb.length), phrase[0]).trim();
}

const restrictive =
  /(?<![\p{L}])(?:an?|the|its|his|her|their|some)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})(?:(?:from|of|in|by)\s[^\s,]{1,40}\s)?(?:that|which|who)\s(?<clause>\p{Ll}[^,;:—–“”"]{2,90})$/u;

/** "will show a green vase that was bought in London two years ago" → "Green vase was bought in London": behind the main verb a noun with a clause of its own. */
function restrictiveTitle(text: string, masked: string, start: number, end: number): string | undefined {
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
