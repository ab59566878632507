import { claimNounPattern, speechVerbPattern } from '../en/reporting-verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { clauseBounds } from './clause-bounds.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { phraseBefore } from './phrase-before.ts';
import { participleSubject } from './earlier-subject.ts';
import { isNounAt, possessiveBefore } from './claim-nouns.ts';
import { finiteIn, finitesIn } from './finite-verbs.ts';
import { findMade, findOwned, findPublished, findReportsOf } from './owned-nouns.ts';
import { objectRelativeOf } from './object-relative.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Report } from './report.ts';

const dated = `(?:\\s(?:(?:on|in|at|of)\\s){0,2}(?:the\\s)?${dateMark}{1,60})?`;
/** "the claim that", "a finding by the institute in March that", "Assurances from Drakensberg that", "Reports of a second strike" */
const claim = new RegExp(
  `(?<![\\p{L}’'-])(?<noun>${claimNounPattern})(?<rest>(?:,?\\s[^.;:“”"]{1,90}?)??,?${dated},?)\\s(?<link>that)(?![\\p{L}])`,
  'giu',
);
const compound =
  /^\s(?:agency|agencies|conference|outlets?|sites?|services?|channels?|magazine|websites?|programmes?|programs?|organi[sz]ations?|releases?|networks?|bulletins?|portals?|groups?)(?![\p{L}])/u;
/** "Reports emerged on Tuesday that", "Word came that" */
const emergence = new RegExp(
  `^\\s(?:(?:have|has|had)\\s)?(?:also\\s|first\\s|soon\\s|quickly\\s)?(?:emerged|surfaced|circulated|spread|swirled|came|arrived|broke|persisted|appeared|abounded|followed)(?:\\s(?:in|on|from|across|through)\\s[^.,;:]{2,40}?)?${dated}$`,
  'u',
);

/** "[Claims that the dam was mined] were rejected by the governor": then he is who speaks, and denies it. */
const refutation =
  /^(?:is|was|are|were|(?:has|have|had)\sbeen)\s(?:\p{Ll}{2,16}ly\s|later\s|also\s|soon\s)?(?:rejected|denied|dismissed|disputed|refuted|rebutted|contradicted|false|untrue|baseless|unfounded|groundless|wrong)(?![\p{L}])(?<by>\sby(?=\s))?/u;
const said = new RegExp(`,\\s[^,]{2,60}\\s(?:${speechVerbPattern})$`, 'u');

/** "as the story goes", "legend has it that" */
const hearsay =
  /(?<![\p{L}])(?:the story goes|(?:legend|rumou?r|word|tradition|gossip) (?:has it|is)|it is (?:widely )?(?:said|told|rumou?red|believed|thought|alleged|reported|understood)|(?<=,\s)they say(?=[,.])|(?<=^["“]?|,\s)people say)(?:\sthat)?(?![\p{L}])/giu;

/**
 * Reports by a noun: "Tolliver's insistence that the valve was replaced", "the claim in a biography that", "claims that", "reports of". They cover
 * what the noun holds, not what the sentence says of it.
 */
export function findNominalReports(masked: string): readonly Report[] {
  const claims = [...findClaims(masked)];
  const taken = (at: number): boolean => claims.some(({ cue }) => cue[0] <= at && at < cue[1]);
  return [
    ...claims,
    ...findMade(masked),
    ...findPublished(masked),
    ...findReportsOf(masked),
    ...findHearsay(masked),
    ...[...findOwned(masked)].filter(({ cue }) => !taken(cue[0])),
  ];
}

function* findClaims(masked: string): Generator<Report> {
  claim.lastIndex = 0;
  for (let match = claim.exec(masked); match !== null; match = claim.exec(masked)) {
    const { noun = '', rest = '' } = match.groups ?? {};
    // "Her statement contradicted assurances that": of two nouns before "that" the one without a verb between holds it.
    claim.lastIndex = match.index + noun.length;
    const start = match.index;
    const end = start + match[0].length;
    // "The charges that prosecutors announced last week": a clause about the charges, not what they say.
    if (isAnnounced(masked, start, end)) continue;
    // "Asked about the finding, Li replied that": Li does.
    if (said.test(rest)) continue;
    // "released a statement saying that": the politicians say so.
    const saying = /\s(?:saying|stating|claiming|announcing|alleging|arguing|insisting)$/u.exec(rest);
    if (saying !== null && participleSubject(masked, start + noun.length + saying.index + 1) !== undefined) continue;
    // "told the Coastline news agency that"
    if (/^news$/iu.test(noun) && compound.test(rest)) continue;
    // "report … found that" has its verb; it is no claim of the noun's own.
    // "The prosecutors' case is that", "The findings, published in May, were that"
    const copula =
      /(?:^|\s)(?:is|was|are|were|remains?)$/u.exec(rest) ??
      (start === 0 || masked.slice(0, start).endsWith(' ') ? emergence.exec(rest) : null);
    if (finiteIn(copula === null ? rest : rest.slice(0, copula.index)) || !isNounAt(masked, start, noun)) continue;
    const scope: Span = [end, copula === null ? contentEnd(masked, start, end) : masked.length];
    const owner = ownerOf(masked, start, rest, start + noun.length) ?? adjunctOf(masked, start, start + noun.length);
    // Whose claim it is, is who says so, whoever disputes it.
    const refuted = owner === undefined ? refutation.exec(masked.slice(scope[1])) : null;
    const source = refuted?.groups?.['by'] === undefined ? owner : phraseAfter(masked, scope[1] + refuted[0].length);
    yield {
      form: 'nominal',
      cue: [start, start + noun.length],
      ...(source === undefined ? {} : { source }),
      scope,
      after: start + noun.length,
      denies: refuted !== null || /^denials?$/iu.test(noun),
    };
  }
}

/** "a claim that the rebels dismissed within hours": what they dismissed is the claim. */
const answered =
  /^(?:(?:had|has|have)\s)?(?:\p{Ll}{2,14}ly\s|since\s|long\s|always\s)?(?:denied|denies|deny|dismissed|dismisses|dismiss|disputed|disputes|dispute|rejected|rejects|reject|repeated|questioned|ridiculed|called|retracted|withdrew|contested)(?=[.,;]|$|\s(?:as|on|in|within|at|by|during|after|before|when|for|two|three|again|\p{Ll}{2,14}ly|\u241F)(?![\p{L}]))/u;

/** Whether the clause at **from**, behind "that", lacks the object that the noun at **noun** is. */
function isAnnounced(masked: string, noun: number, from: number): boolean {
  const [answer] = finitesIn(masked.slice(from, from + 80));
  if (answer !== undefined && answered.test(masked.slice(from + answer))) return true;
  const date = masked.indexOf(dateMark, from);
  if (date === -1 || date - from > 90) return false;
  const [verb] = finitesIn(masked.slice(from, date));
  if (verb === undefined) return false;
  const group =
    /^(?:(?:had|has|have)\s)?(?:\p{Ll}{2,12}ly\s)?\p{Ll}+/u.exec(masked.slice(from + verb, date))?.[0] ?? '';
  const relative = objectRelativeOf(masked, from + verb + group.length);
  return relative !== undefined && relative.noun[0] <= noun && noun < relative.noun[1];
}

function* findHearsay(masked: string): Generator<Report> {
  for (const match of masked.matchAll(hearsay)) {
    const cue: Span = [match.index, match.index + match[0].length];
    const bounds = clauseBounds(masked, ...cue);
    yield { form: 'nominal', cue, scope: [bounds[0], masked.length], after: cue[1], denies: false };
  }
}

/** "Witness accounts that", "The defence case is that": a noun before the noun says whose. */
function adjunctOf(masked: string, start: number, end: number): Span | undefined {
  const before = /(?<![\p{L}])(\p{L}[\p{L}-]{2,20})\s$/u.exec(masked.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  if (before === '' || grammarWords.has(before.toLowerCase())) return undefined;
  const forms = verbFormsOf(before.toLowerCase());
  // "Witness accounts": many a noun is a verb as well.
  if (forms !== undefined && forms.base !== before.toLowerCase()) return undefined;
  if (
    /(?:ed|spread|mon|ous|ful|al|ive|ic|less|ent|ant|ary|able|ible|ing|new|old|first|last|own|false|true|key|main|latest|recent|several|many|joint|written|brief|short|terse|separate|similar|formal|frank|blunt|harsh|stark|strong|clear|firm|further|fresh|bitter|rare|lengthy|angry|early)$/iu.test(
      before,
    )
  )
    return undefined;
  return phraseBefore(masked, end);
}

/** Whose claim it is: the possessive before the noun, or whom "by", "from" or "of" names behind it. */
function ownerOf(masked: string, start: number, rest: string, after: number): Span | undefined {
  const owner = possessiveBefore(masked, start);
  if (owner !== undefined) return owner;
  // "The union is of the opinion that", "Analysts took the view that"
  const holder =
    /(?<![\p{L}])(?:(?:is|are|was|were)\sof|took|takes?|holds?|held|shares?|shared)\s(?:the\s|a\s|an\s)(?:\p{Ll}{3,16}\s)?$/u.exec(
      masked.slice(Math.max(0, start - 50), start),
    );
  const held = holder === null ? undefined : phraseBefore(masked, Math.max(0, start - 50) + holder.index);
  if (held !== undefined) return held;
  const by =
    /^,?\s(?:(?:first\s|originally\s)?(?:made|put about|issued|voiced|raised|spread|repeated)\s)?(?:by|from|of|among)(?=\s)|^\sin(?=\s(?:an?|the|his|her)\s)/u.exec(
      rest,
    );
  if (by !== null) return phraseAfter(masked, after + by[0].length);
  // "The claim that …, first made by the coastguard, has"
  const made =
    /(?:,|(?<![\p{L}])(?:was|were|has been|have been))\s(?:first\s|originally\s)?(?:made|put forward|put about|issued|voiced|raised|spread|repeated)\sby(?=\s)/u.exec(
      masked.slice(after, after + 200),
    );
  return made === null ? undefined : phraseAfter(masked, after + made.index + made[0].length);
}

/** "that the talks ended in April [angered] the union": behind a date a past form with an object is the verb of the claim, whatever it means. */
const afterDate =
  /(?<=\u241F\s)(?:\p{Ll}{3,14}ed|spread|put|hit|upset)\s(?=(?:the|an?|its|his|her|their|quickly|fast)\s|\p{Lu}|quickly)/u;

/** Where the content that begins at **from** ends: before the verb of which the claim is the subject, or with the sentence. */
function contentEnd(masked: string, noun: number, from: number): number {
  // "The crews have threatened to stay, and their complaint that it was never asked will be heard": the verb of this clause counts.
  const clause = [...masked.slice(0, noun).matchAll(/,\s(?:and|but)\s|;\s/gu)].at(-1);
  if (finiteIn(masked.slice(clause === undefined ? 0 : clause.index + clause[0].length - 1, noun)))
    return masked.length;
  const angered = afterDate.exec(masked.slice(from))?.index;
  const verbs = [...finitesIn(masked.slice(from)), ...(angered === undefined ? [] : [angered])]
    .sort((a, b) => a - b)
    .map((index) => from + index);
  const [, main] = verbs.filter(
    (at, place) =>
      place === 0 ||
      !/(?<![\p{L}])(?:which|who|that|and|or|when|he|she|it|they)\s$/u.test(masked.slice(Math.max(0, at - 8), at)),
  );
  return main ?? masked.length;
}
