import { claimNounPattern, reportNounPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { clauseBounds } from './clause-bounds.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Report } from './report.ts';

const dated = `(?:\\s(?:(?:on|in|at|of)\\s){0,2}(?:the\\s)?${dateMark}{1,60})?`;
/** "the claim that", "a finding by the institute in March that", "Assurances from Drakensberg that", "Reports of a second strike" */
const claim = new RegExp(`(?<![\\p{L}’'-])(?<noun>${claimNounPattern})(?<rest>(?:,?\\s[^.;:“”"]{1,90}?)??,?${dated},?)\\s(?<link>that)(?![\\p{L}])`, 'giu');
const reportsOf = /(?<![\p{L}’'-])(?<noun>reports?|rumou?rs?|allegations?|accusations?|claims?|fears?)\sof(?=\s)/giu;
/** "as the story goes", "legend has it that" */
const hearsay = /(?<![\p{L}])(?:the story goes|(?:legend|rumou?r|word|tradition|gossip) (?:has it|is)|it is (?:widely )?(?:said|told|rumou?red|believed|thought|alleged|reported|understood)|they say|people say)(?:\sthat)?(?![\p{L}])/giu;

const finite = /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|rests?|remains?|circulates?|prompted|led|drew|met|came|went|caused|insults?|upset|sparked|raised|followed|cleared|angered|shocked|still)(?![\p{L}])/gu;

/**
 * Reports by a noun: "Tolliver's insistence that the valve was replaced", "the claim in a biography that", "claims that", "reports of". They cover
 * what the noun holds, not what the sentence says of it.
 */
export function findNominalReports(masked: string): readonly Report[] {
  const claims = [...findClaims(masked)];
  const taken = (at: number): boolean => claims.some(({ cue }) => cue[0] <= at && at < cue[1]);
  return [...claims, ...findMade(masked), ...findPublished(masked), ...findReportsOf(masked), ...findHearsay(masked), ...[...findOwned(masked)].filter(({ cue }) => !taken(cue[0]))];
}

function* findClaims(masked: string): Generator<Report> {
  for (const match of masked.matchAll(claim)) {
    const { noun = '', rest = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    // "report … found that" has its verb; it is no claim of the noun's own.
    if (finiteIn(rest) || !isNounAt(masked, start, noun)) continue;
    const source = ownerOf(masked, start, rest, start + noun.length);
    const scope: Span = [end, contentEnd(masked, start, end)];
    yield { form: 'nominal', cue: [start, start + noun.length], ...(source === undefined ? {} : { source }), scope, after: start + noun.length, denies: /^denials?$/iu.test(noun) };
  }
}

/** "the claim, first made by the coastguard": the making is the maker's. */
function* findMade(masked: string): Generator<Report> {
  for (const match of masked.matchAll(made)) {
    const at = match.index + (match.groups?.['lead'] ?? '').length;
    const end = match.index + match[0].length;
    const source = phraseAfter(masked, end);
    if (source === undefined) continue;
    yield { form: 'nominal', cue: [at, end], source, scope: [at, source[1]], after: source[1], denies: false };
  }
}

/** "A report by the Trust, published last month": it was published by its author. */
const published = new RegExp(`(?<![\\p{L}])${reportNounPattern}\\s(?:[^,.;]{0,30}?\\s)?(?:by|from)\\s(?<author>[^,.;]{2,60}),?\\s(?<verb>published|released|issued|unveiled)(?![\\p{L}])(?!\\sby)`, 'giu');

function* findPublished(masked: string): Generator<Report> {
  for (const match of masked.matchAll(published)) {
    const { author = '', verb = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(author, match[0].length - verb.length);
    const source = phraseAfter(masked, start);
    if (source !== undefined) yield { form: 'nominal', cue: [end - verb.length, end], source, scope: [end - verb.length, end], after: end, denies: false };
  }
}

const made = new RegExp(`(?<lead>(?<![\\p{L}])${claimNounPattern},?\\s(?:[^,.;]{0,60},\\s)?(?:first\\s|originally\\s)?)(?:made|put about|issued|voiced|raised|spread|repeated|published) by(?=\\s)`, 'giu');

/** Acts of speech as nouns: "the ministry's announcement of", "a warning from the union". */
const acts = /(?<![\p{L}’'-])(?<noun>announcements?|statements?|claims?|accusations?|allegations?|warnings?|promises?|pledges?|denials?|admissions?|demands?|calls?|requests?|threats?|proposals?|criticisms?|condemnation|predictions?|apology|apologies|assertions?|declarations?)(?![\p{L}’'-])/giu;

/** A noun of speech with its owner, without a clause: it covers itself and what depends on it. */
function* findOwned(masked: string): Generator<Report> {
  for (const match of masked.matchAll(acts)) {
    const noun = match.groups?.['noun'] ?? '';
    const end = match.index + noun.length;
    const owner = possessiveBefore(masked, match.index);
    const by = owner === undefined ? /^\s(?:by|from)(?=\s)/u.exec(masked.slice(end, end + 8)) : null;
    const source = owner ?? (by === null ? undefined : phraseAfter(masked, end + by[0].length));
    if (source === undefined || !isNounAt(masked, match.index, noun)) continue;
    const stop = finitesIn(masked.slice(end, end + 160))[0];
    yield { form: 'nominal', cue: [match.index, end], source, scope: [match.index, stop === undefined ? Math.min(masked.length, end + 160) : end + stop], after: end, denies: /^denials?$/iu.test(noun) };
  }
}

function* findReportsOf(masked: string): Generator<Report> {
  for (const match of masked.matchAll(reportsOf)) {
    const end = match.index + match[0].length;
    const what = phraseAfter(masked, end);
    const noun = match.groups?.['noun'] ?? '';
    if (what === undefined) continue;
    const owner = possessiveBefore(masked, match.index);
    const date = new RegExp(`^(?:\\s(?:on|in|at)\\s)?(?:the\\s)?${dateMark}{1,60}`, 'u').exec(masked.slice(what[1], what[1] + 80))?.[0].length ?? 0;
    yield { form: 'nominal', cue: [match.index, match.index + noun.length], ...(owner === undefined ? {} : { source: owner }), scope: [end, what[1] + date], after: end, denies: false };
  }
}

function* findHearsay(masked: string): Generator<Report> {
  for (const match of masked.matchAll(hearsay)) {
    const cue: Span = [match.index, match.index + match[0].length];
    const bounds = clauseBounds(masked, ...cue);
    yield { form: 'nominal', cue, scope: [bounds[0], masked.length], after: cue[1], denies: false };
  }
}

/** Nouns that are verbs as well: they are nouns behind these words. */
const alsoVerbs = /^(?:claims?|reports?|promises?|pledges?|views?|forecasts?|estimates?|hopes?|fears?|charges?|words?)$/iu;
const nounBefore =
  /(?:^["“]?|(?<![\p{L}])(?:the|an?|that|this|these|those|his|her|its|their|no|any|some|such|[\p{L}]{1,30}[’']s|[\p{L}]{1,30}s[’']|of|from|with|by|to|about|on|against|despite|amid|following|after|over|rejected|denied|dismissed|disputed|and|or|repeated|made|prompting|sparking|amid)\s(?:\p{Ll}[\p{L}-]{2,20}\s)?)$/iu;
/** "said in a statement that": the noun only tells where it was said. */
const medium = /(?<![\p{L}])(?:in|through|via|by|at|with)\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}$/iu;

function isNounAt(masked: string, start: number, noun: string): boolean {
  const left = masked.slice(Math.max(0, start - 60), start);
  if (medium.test(left) && /^(?:statement|announcement|testimony|report|remarks?|opinion|verdict|words?)$/iu.test(noun)) return false;
  // "his office claims": a second noun before the verb.
  if (alsoVerbs.test(noun) && /(?<![\p{L}])(?:the|an?|his|her|its|their|[\p{L}]{1,30}[’']s?)\s\p{L}[\p{L}-]{2,20}\s$/iu.test(left) && !/(?<![\p{L}])\p{Ll}{2,14}(?:ed|ous|ful|al|ive|ic|less|ent|ant|ary)\s$/u.test(left)) return false;
  return !alsoVerbs.test(noun) || nounBefore.test(left);
}

/** Whose claim it is: the possessive before the noun, or whom "by", "from" or "of" names behind it. */
function ownerOf(masked: string, start: number, rest: string, after: number): Span | undefined {
  const owner = possessiveBefore(masked, start);
  if (owner !== undefined) return owner;
  const by = /^,?\s(?:(?:first\s|originally\s)?(?:made|put about|issued|voiced|raised|spread|repeated)\s)?(?:by|from|of)(?=\s)|^\sin(?=\s(?:an?|the|his|her)\s)/u.exec(rest);
  if (by !== null) return phraseAfter(masked, after + by[0].length);
  // "The claim that …, first made by the coastguard, has"
  const made = /,\s(?:first\s|originally\s)?(?:made|put about|issued|voiced|raised|spread|repeated)\sby(?=\s)/u.exec(masked.slice(after, after + 200));
  return made === null ? undefined : phraseAfter(masked, after + made.index + made[0].length);
}

function possessiveBefore(masked: string, start: number): Span | undefined {
  const match = /(?<![\p{L}])(?<owner>[\p{L}’'.&-]{1,30}(?:[’']s|s[’'])|his|her|its|their)\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}$/iu.exec(masked.slice(Math.max(0, start - 60), start));
  const owner = match?.groups?.['owner'];
  if (match === null || owner === undefined) return undefined;
  const at = start - match[0].length;
  if (/^(?:his|her|its|their)$/iu.test(owner)) return [at, at + owner.length];
  const end = at + owner.length - (/s[’']$/u.test(owner) ? 1 : 2);
  const phrase = phraseBefore(masked, end);
  if (phrase === undefined) return [at, end];
  // "aligns with Russia's argument": what stands before a link owns nothing, unless it is "of" ("the head of the town's claim").
  const link = [...masked.slice(...phrase).matchAll(/\s(?:with|for|in|at|from|to|on)\s/gu)].at(-1);
  return link === undefined ? phrase : [phrase[0] + link.index + link[0].length, phrase[1]];
}

/** Where the content that begins at **from** ends: before the verb of which the claim is the subject, or with the sentence. */
function contentEnd(masked: string, noun: number, from: number): number {
  if (finiteIn(masked.slice(0, noun))) return masked.length;
  const verbs = finitesIn(masked.slice(from)).map((index) => from + index);
  const [, main] = verbs.filter((at, place) => place === 0 || !/(?<![\p{L}])(?:which|who|that|and|or|when|he|she|it|they)\s$/u.test(masked.slice(Math.max(0, at - 8), at)));
  return main ?? masked.length;
}

/** Where the verb groups of **text** begin, each once: "had been sold" is one. */
function finitesIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{2,16}(?![\p{L}’'-])/gu)) {
    const before = text.slice(Math.max(0, index - 24), index);
    const forms = verbFormsOf(word);
    const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)$/u.test(word);
    const plain = forms !== undefined && ((forms.past === word && word !== forms.base) || (forms.third === word && forms.base !== word)) && !/(?<![\p{L}])(?:the|an?|its|his|her|their|of|by|be|been|to|and|or|[\p{L}]{2,20}[’']s)\s$/iu.test(before);
    if (!auxiliary && !plain) continue;
    const grouped = /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|be|been|not|never)\s(?:\p{Ll}{2,14}ly\s|not\s|never\s|been\s|be\s)?$/u.test(before);
    if (!grouped) found.push(index);
  }
  return found;
}

function finiteIn(text: string): boolean {
  const third = [...text.matchAll(/(?<=\p{L}\s)\p{Ll}{3,16}s(?![\p{L}])/gu)].some(({ 0: word }) => {
    const forms = verbFormsOf(word);
    return forms !== undefined && forms.third === word;
  });
  return third || new RegExp(finite.source, 'u').test(text) || /(?<![\p{L}])(?:said|found|says|finds|\p{Ll}{3,14}ed)(?=\s(?!by))/u.test(text);
}

/** The report noun at the head of a noun phrase, for its author: "A report by the Freight Council" → the council. */
export function authorIn(phrase: string): Span | undefined {
  const match = new RegExp(`^(?:[\\p{L}’'-]{1,20}\\s){0,3}?(?:${reportNounPattern}(?:\\s[^,]{0,40}?)?\\s(?:by|from)|(?:findings?|conclusions?|report)\\sof)\\s`, 'iu').exec(phrase);
  if (match !== null) return [match[0].length, phrase.length];
  // "The mines department's preliminary report"
  const owner = new RegExp(`^(?<owner>[^,]{2,60}?)(?:[’']s|(?<=s)[’'])\\s(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}$`, 'iu').exec(phrase);
  return owner?.groups === undefined ? undefined : [0, (owner.groups['owner'] ?? '').length];
}
