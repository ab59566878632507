import { grammarWords } from '../../timex/en/function-words.ts';
import { isHappening } from '../en/happenings.ts';
import { reportingVerbOf } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { clauseLeft } from './clause-left.ts';

/** The verb of a date stands within so many characters behind it. */
const reach = 160;

const words = /(?<![\p{L}’'-])[\p{L}][\p{L}’'-]{0,30}(?![\p{L}])/gu;
const determiner =
  /^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|no|some|any|every|each|of|[\p{L}]{2,30}[’']s|several|many|two|three|four|five|six|first|second|new|last|next)$/iu;
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|did|does|do|to|not|never|also|then|later|only|ever|still|already|now|it|he|she|they|we|i|you|who|which|that|[\p{Ll}]{2,14}ly)$/iu;

/**
 * The word that says what happened at the date [**start**, **end**) of **masked** text: the last verb before the date in its clause, else the
 * first one behind it ("On Monday the bridge closed"), else the noun of a happening beside it. `undefined` when the words show none.
 */
export function findTrigger(masked: string, start: number, end: number): Span | undefined {
  const clause = clauseLeft(masked, start);
  const from = start - clause.length;
  // "said in a video posted on Friday": that is when it was said.
  const left = clause.replace(posted, '');
  // "During a visit to a command point on …": the noun is what the date is of.
  const comma = Math.max(left.lastIndexOf(', '), left.lastIndexOf(dateMark));
  // "At a hearing, prosecutors said Holm fled in May": the phrase is over.
  const isOver = comma !== -1 && verbsIn(left.slice(comma), from + comma).length > 0;
  const leading =
    !isOver && /^(?:During|At|In|After|Before|Following|On)\s(?:an?|the|his|her|their|its)\s/u.test(left)
      ? nounsIn(left, from)[0]
      : undefined;
  return (
    writtenVerb(masked, start, end) ??
    nounVerb(masked, start, end) ??
    aheadNoun(masked, start) ??
    ofNoun(masked, start) ??
    deathOf(masked, start)?.noun ??
    sayingVerb(masked, start) ??
    quotedOn(masked, start, end) ??
    leading ??
    ownClauseVerb(masked, start, end) ??
    verbsIn(left, from).at(-1) ??
    relativeVerb(masked, left, from) ??
    presentPlural(left, from) ??
    verbsIn(behind(masked, end), end)[0] ??
    nounsIn(left, from).at(-1) ??
    nounsIn(masked.slice(end, end + 40), end)[0]
  );
}

/** "in a statement released on": only tells where something was said. */
const posted =
  /(?<![\p{L}])(?:in|via|through)\s(?:an?|the|his|her|its|their)\s(?:[\p{L}-]{2,20}\s){0,2}?(?:statement|video|interview|letter|post|message|article|report|speech|note|blog|broadcast|recording|e-?mail|podcast)s?\s(?:posted|published|released|issued|dated|aired|broadcast|recorded|sent)\s(?:(?:on|in|at|late|early)\s){0,2}$/u;

/** "In a letter dated 5 March, its director [wrote] that": the paper is of that day, and so is what it says. */
function writtenVerb(masked: string, start: number, end: number): Span | undefined {
  const dated =
    /^(?:In|By)\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,3}?(?:letter|statement|report|memo|e-?mail|filing|note|ruling|order|decree|message|post|article|interview|speech|address|broadcast|briefing|paper|complaint|lawsuit)s?\s(?:(?:with|to)\s[^,]{2,50}?\s)?(?:(?:posted|published|aired|broadcast|carried|released|shared)\s(?:on|by|in)\s[^,]{2,40}\s)?(?:\p{Ll}{3,12}\s)?(?:(?:on|in|late|early)\s){0,2}$/u;
  if (start > 110 || !dated.test(masked.slice(0, start))) return undefined;
  const comma = /^[^,]{0,80},\s/u.exec(masked.slice(end))?.[0].length;
  return comma === undefined ? undefined : verbsIn(masked.slice(end + comma, end + comma + reach), end + comma)[0];
}

/** What lies ahead of something else: "ahead of the local elections in May". */
export const aheadOf =
  /(?<![\p{L}])(?:ahead of|in the run-up to|before|until|preparing for|prepare for)\s(?:the\s|its\s|an?\s|his\s|her\s|their\s)(?<words>(?:["“][^"“”]{2,40}["”]\s)?(?:[\p{L}-]{2,20}\s){0,3}?[\p{L}-]{3,20})\s(?:in|on)\s$/iu;

/** What was issued or is held on a day: "the Comptroller's resolution of 3 March", "the elections of Oct. 27". */
export const nounOf =
  /(?<![\p{L}])(?<owner>(?:[\p{L}-]{2,20}\s){0,2}[\p{L}-]{2,24}[’']s?\s|the\s|an?\s|its\s|his\s|her\s|their\s)(?<words>(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}?(?<noun>resolution|decree|order|ruling|decision|treaty|announcement|statement|letter|warning|verdict|elections?|vote|referendum|summit|judgment|communiqué|declaration|ultimatum|memo|e-?mail|ballot|runoff))\sof\s$/u;

function ofNoun(masked: string, start: number): Span | undefined {
  if (!masked.startsWith(' of ', start - 4)) return undefined;
  const left = masked.slice(Math.max(0, start - 90), start);
  const match = nounOf.exec(left);
  const noun = match?.groups?.['noun'];
  if (match === null || noun === undefined) return undefined;
  const end = start - ' of '.length;
  return [end - noun.length, end];
}

const death =
  /(?<![\p{L}])(?:into|over|about|for|of|with|in)\s(?:the\s)(?<words>(?:\p{Ll}[\p{L}-]{2,20}\s)?(?<noun>deaths?|killings?|murders?|shootings?|disappearance|assassination|kidnapping|abduction|collapse|sinking|crash|poisoning|beating|arrest|bombing|massacre)\sof\s[^,;:“”"]{2,50})\s(?:in|on)\s$/u;

/** "an inquiry into the death of a guide in 2021": what was investigated is of that time. */
export function deathOf(masked: string, start: number): { readonly noun: Span; readonly words: Span } | undefined {
  if (!/\s(?:in|on)\s$/u.test(masked.slice(Math.max(0, start - 4), start))) return undefined;
  const from = Math.max(0, start - 110);
  const match = death.exec(masked.slice(from, start));
  const { noun, words } = match?.groups ?? {};
  if (match === null || noun === undefined || words === undefined || words.includes(dateMark)) return undefined;
  const at = from + match.index + match[0].indexOf(words);
  const own = at + words.indexOf(noun);
  return { noun: [own, own + noun.length], words: [at, at + words.length] };
}

function aheadNoun(masked: string, start: number): Span | undefined {
  if (!/\s(?:in|on)\s$/u.test(masked.slice(Math.max(0, start - 4), start))) return undefined;
  const from = Math.max(0, start - 80);
  const words = aheadOf.exec(masked.slice(from, start))?.groups?.['words'];
  const noun = words?.split(' ').at(-1) ?? '';
  if (words === undefined || !isHappening(noun)) return undefined;
  const at = masked.lastIndexOf(noun, start);
  return [at, at + noun.length];
}

const saying =
  /,\s(?<verb>saying|adding|stating|claiming|announcing|arguing|insisting|warning|declaring)\s(?:(?:in|through|via|at|during)\s(?:an?|the|his|her|its|their)\s[^,;:“”"]{2,50}\s)?(?:(?:on|in|late|early)\s){0,2}$/u;

/** "denied that it had broken off the talks, [saying] in a statement on Wednesday that" */
function sayingVerb(masked: string, start: number): Span | undefined {
  const from = Math.max(0, start - 110);
  const match = saying.exec(masked.slice(from, start));
  const verb = match?.groups?.['verb'];
  return match === null || verb === undefined
    ? undefined
    : [from + match.index + 2, from + match.index + 2 + verb.length];
}

/** "“In January,” said Li, “we [wrote]”" */
function quotedOn(masked: string, start: number, end: number): Span | undefined {
  if (!/^["“](?:(?:In|On|At|By|Since|During|Last|Late|Early)\s)?(?:the\s)?$/u.test(masked.slice(0, start)))
    return undefined;
  const frame = /^,["”]\s[^“”"]{3,90},\s["“]/u.exec(masked.slice(end, end + 120))?.[0].length;
  return frame === undefined ? undefined : verbsIn(masked.slice(end + frame, end + frame + reach), end + frame)[0];
}

/** "a cyber-attack in May that [shut] down its depot", "the dividend, last [cut] in 2009": the date is that of a noun. */
function nounVerb(masked: string, start: number, end: number): Span | undefined {
  const left = masked.slice(Math.max(0, start - 48), start);
  const again = /,\s(?:first|last|originally)\s(?<word>\p{Ll}{3,16})\s(?:(?:in|on|at|by)\s){0,2}$/u.exec(left);
  const participle = again?.groups?.['word'] ?? '';
  if (again !== null && verbFormsOf(participle)?.participle === participle) {
    const at = start - left.length + again.index + again[0].indexOf(participle);
    return [at, at + participle.length];
  }
  // "without Sam Prendergast, [injured] in the semi-final three weeks ago."
  const final = /(?<=\p{Lu}[\p{L}’'-]{1,24}),\s(?<word>\p{Ll}{3,16})\s(?:[^,;]{0,70}\s)?$/u.exec(
    masked.slice(Math.max(0, start - 120), start),
  );
  const word = final?.groups?.['word'] ?? '';
  const form = verbFormsOf(word);
  if (
    final !== null &&
    form?.participle === word &&
    form.base !== word &&
    reportingVerbOf(word) === undefined &&
    /^\.?["”]?$/u.test(masked.slice(end)) &&
    !/\s(?:had|has|was|were|is|are|that)\s/u.test(final[0])
  ) {
    const at = Math.max(0, start - 120) + final.index + 2;
    return [at, at + word.length];
  }
  const link = /^\s(?:that|which)\s(?<word>\p{Ll}{2,16})(?![\p{L}])/u.exec(masked.slice(end, end + 30));
  const verb = link?.groups?.['word'] ?? '';
  const ofNoun =
    /(?<![\p{L}])(?:an?|the|its|his|her|their)\s(?:\p{Ll}[\p{L}-]{2,20}\s){1,3}(?:(?:in|on|at|late|early)\s){0,2}(?:the\s)?$/u;
  if (link === null || verbFormsOf(verb)?.past !== verb || !ofNoun.test(left)) return undefined;
  return [end + link[0].length - verb.length, end + link[0].length];
}

/** "a bill that [extends] benefits": the verb opens what is left of the clause. */
function relativeVerb(masked: string, left: string, from: number): Span | undefined {
  const word = /^\p{Ll}{3,16}(?=\s)/u.exec(left)?.[0] ?? '';
  const forms = verbFormsOf(word);
  return forms?.third === word &&
    forms.base !== word &&
    /(?<![\p{L}])(?:that|which|who)\s$/u.test(masked.slice(Math.max(0, from - 6), from))
    ? [from, from + word.length]
    : undefined;
}

/** "Commuters in the Midlands face three days of disruption": a plain form behind a plural and before an object. */
function presentPlural(left: string, from: number): Span | undefined {
  const found = [
    ...left.matchAll(
      /(?<=[\p{L}]s\s)(?<verb>\p{Ll}{3,16})(?=\s(?:the|an?|its|their|his|her|up|to|for|in|three|two|four|five|more|new|another|further|\u241F|\p{N}))/gu,
    ),
  ].find(({ groups }) => verbFormsOf(groups?.['verb'] ?? '')?.base === groups?.['verb']);
  return found === undefined ? undefined : [from + found.index, from + found.index + found[0].length];
}

/** "cut its forecast after first-quarter orders [fell]": the date belongs to the noun with which a clause of its own begins. */
function ownClauseVerb(masked: string, start: number, end: number): Span | undefined {
  if (
    !/(?<![\p{L}])(?:after|before|when|while|as|because|until|once)\s(?:the\s|its\s)?$/u.test(
      masked.slice(Math.max(0, start - 14), start),
    )
  )
    return undefined;
  const noun = /^\s\p{Ll}[\p{Ll}-]{2,20}\s(?:\p{Ll}[\p{Ll}-]{2,20}\s)?/u.exec(masked.slice(end, end + 48))?.[0];
  const verb = noun === undefined ? undefined : verbsIn(behind(masked, end), end)[0];
  return verb !== undefined && noun !== undefined && verb[0] <= end + noun.length ? verb : undefined;
}

/** The first verb of **masked** text behind **from**, within its clause. */
export function firstVerb(masked: string, from: number): Span | undefined {
  return verbsIn(behind(masked, from), from)[0];
}

/** The rest of the clause behind a date; a comma right behind it belongs to the date. */
function behind(masked: string, at: number): string {
  const end = at;
  const whole = masked.slice(end, end + reach);
  // "In 2010, a year after it was founded, Li decided": the aside tells of another time.
  const aside =
    /^,\s(?:about\s|just\s|only\s|more than\s|less than\s|nearly\s|almost\s|some\s|a little (?:more|less) than\s|shortly\s|soon\s|long\s|\p{N}|a|an|two|three|four|five|six|seven|eight|nine|ten|days?|weeks?|months?|years?|hours?)[^,]{0,70}?(?<![\p{L}])(?:after|before|since)\s[^,]{2,90},/u.exec(
      whole,
    );
  const window = aside === null ? whole : `${'\u0020'.repeat(aside[0].length)}${whole.slice(aside[0].length)}`;
  const stop = /[;:—–“”]|(?<=[^,]{3}),\s(?:who|which|but|while|and)\s/u.exec(window.slice(1));
  return stop === null ? window : window.slice(0, stop.index + 1);
}

function verbsIn(text: string, offset: number): readonly Span[] {
  const found: Span[] = [];
  const tokens = [...text.matchAll(words)];
  for (const [place, { 0: word, index }] of tokens.entries()) {
    const before = tokens[place - 1];
    const adjacent = before !== undefined && text.slice(before.index + before[0].length, index).trim() === '';
    const joins =
      adjacent &&
      /^(?:and|but)$/u.test(before[0]) &&
      /^\s(?:until|through|from|for|on|in|at|by)\s/u.test(text.slice(index + word.length));
    // "opens in May and runs until September"
    const second = joins && verbFormsOf(word)?.third === word && found.length > 0;
    // "Scientists first discovered", but not "the first discovered".
    const further = adjacent && before[0] === 'first' ? (tokens[place - 2]?.[0] ?? '') : '';
    const left = further === '' || determiner.test(further) ? (before?.[0] ?? '') : further;
    if (second || isVerb(word, adjacent ? left : '')) found.push([offset + index, offset + index + word.length]);
  }
  // "is to reopen", "was closed": the verb says it, not its auxiliary.
  return found.filter(([start], place) => {
    const next = found[place + 1];
    const word = /^\p{L}{1,12}/u.exec(text.slice(start - offset))?.[0] ?? '';
    return !/^(?:was|were|is|are|be|been)$/u.test(word) || next === undefined || next[0] - start > 24;
  });
}

function isVerb(word: string, before: string): boolean {
  const forms = /^\p{Ll}/u.test(word) ? verbFormsOf(word) : undefined;
  // A verb that is in no list is known by its ending and its auxiliary.
  if (forms === undefined)
    return (
      // "would rebook"
      (/^(?:will|would|can|could|may|might|shall|should|must)$/u.test(before) &&
        /^\p{Ll}{3,}$/u.test(word) &&
        !/^(?:not|never|also|still|soon|now|then|have|be|only|once|again|likely|\p{Ll}+ly)$/u.test(word)) ||
      /^(?:was|were|is|are|be|been)$/u.test(word) ||
      (/^\p{Ll}{3,}ed$/u.test(word) &&
        (/^(?:has|have|had|was|were|is|are|be|been|being|who|he|she|they|it)$/iu.test(before) ||
          /^\p{Lu}\p{Ll}/u.test(before)))
    );
  if (/^(?:have|has|had|do|does|did)$/u.test(word)) return false;
  if (determiner.test(before)) return false;
  if (word === forms.past || word === forms.participle)
    return word !== forms.base || auxiliary.test(before) || /^\p{Lu}|s$/u.test(before);
  if (word === forms.ing)
    return /^(?:is|are|was|were|been|be|of|for|by|after|before|from|while|when|without|started|began|begin|start|stopped|kept)$/u.test(
      before,
    );
  if (word === forms.third)
    return (
      before !== '' && !grammarWords.has(before.toLowerCase()) && !/(?:ous|ful|al|ive|ic|less|ant|ary)$/u.test(before)
    );
  return auxiliary.test(before);
}

function nounsIn(text: string, offset: number): readonly Span[] {
  return [...text.matchAll(words)]
    .filter(({ 0: word }) => !word.includes(dateMark) && isHappening(word))
    .map(({ 0: word, index }) => [offset + index, offset + index + word.length] as const);
}
