import { claimNounPattern, reportNounPattern } from '../en/reporting-verbs.ts';
import type { Span } from '../sentence-view.ts';
import { phraseBefore } from './phrase-before.ts';

/** Nouns that are verbs as well: they are nouns behind these words. */
const alsoVerbs =
  /^(?:claims?|reports?|promises?|pledges?|views?|forecasts?|estimates?|hopes?|fears?|charges?|words?)$/iu;
const nounBefore =
  /(?:^["“]?|(?<![\p{L}])(?:the|an?|that|this|these|those|his|her|its|their|no|any|some|such|[\p{L}]{1,30}[’']s|[\p{L}]{1,30}s[’']|of|from|with|by|to|about|on|against|despite|amid|following|after|over|rejected|denied|dismissed|disputed|and|or|repeated|made|is|are|was|were|been|prompting|sparking|amid)\s(?:\p{Ll}[\p{L}-]{2,20}\s)?)$/iu;
/** "said in a statement that": the noun only tells where it was said. */
const medium =
  /(?<![\p{L}])(?:in|through|via|by|at|with)\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}$/iu;

/** Whether **noun** at **start** is a noun there, and not merely where something was said. */
export function isNounAt(masked: string, start: number, noun: string): boolean {
  const left = masked.slice(Math.max(0, start - 60), start);
  if (medium.test(left) && /^(?:statement|announcement|testimony|report|remarks?|opinion|verdict|words?)$/iu.test(noun))
    return false;
  // "appear to fear that"
  if (
    /^(?:claim|report|promise|pledge|view|forecast|estimate|hope|fear)$/u.test(noun) &&
    /(?<![\p{L}])to\s$/u.test(left)
  )
    return false;
  // "is in line with a plan that"
  if (/^(?:line|case|position|view|story)$/iu.test(noun) && /(?<![\p{L}])in\s$/iu.test(left)) return false;
  // "his office claims": a second noun before the verb.
  if (
    alsoVerbs.test(noun) &&
    /(?<![\p{L}])(?:the|an?|his|her|its|their|[\p{L}]{1,30}[’']s?)\s\p{L}[\p{L}-]{2,20}\s$/iu.test(left) &&
    !/(?<![\p{L}])\p{Ll}{2,14}(?:ed|ing|ous|ful|al|ive|ic|less|ent|ant|ary|mon|ead)\s$/u.test(left)
  )
    return false;
  return !alsoVerbs.test(noun) || nounBefore.test(left);
}

const ownNoun = new RegExp(`^(?:${reportNounPattern}|${claimNounPattern})\\s\\p{Ll}`, 'iu');

/** The owner whom a possessive right before **start** names: "Tolliver's insistence", "its claim". */
export function possessiveBefore(masked: string, start: number): Span | undefined {
  const match =
    /(?<![\p{L}])(?<owner>[\p{L}’'.&-]{1,30}(?:[’']s|s[’'])|his|her|its|their)\s(?<between>(?:\p{Ll}[\p{L}-]{2,20}\s){0,2})$/iu.exec(
      masked.slice(Math.max(0, start - 60), start),
    );
  const owner = match?.groups?.['owner'];
  if (match === null || owner === undefined) return undefined;
  // "Whitfield's statement contradicted assurances": a noun and a verb.
  if (ownNoun.test(match.groups?.['between'] ?? '')) return undefined;
  const at = start - match[0].length;
  if (/^(?:his|her|its|their)$/iu.test(owner)) return [at, at + owner.length];
  const end = at + owner.length - (/s[’']$/u.test(owner) ? 1 : 2);
  const phrase = phraseBefore(masked, end);
  if (phrase === undefined) return [at, end];
  // "aligns with Russia's argument": what stands before a link owns nothing, unless it is "of" ("the head of the town's claim").
  const link = [...masked.slice(...phrase).matchAll(/\s(?:with|for|in|at|from|to|on)\s/gu)].at(-1);
  return link === undefined ? phrase : [phrase[0] + link.index + link[0].length, phrase[1]];
}

const authored = new RegExp(
  `^(?:[\\p{L}’'-]{1,20}\\s){0,3}?(?:${reportNounPattern}(?:\\s[^,]{0,40}?)?\\s(?:by|from)(?:\\sall(?=\\s))?|(?:findings?|conclusions?|report)\\sof)\\s`,
  'iu',
);
const owned = new RegExp(
  `^(?<owner>[^,]{2,60}?)(?:[’']s|(?<=s)[’'])\\s(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}$`,
  'iu',
);

/** The report noun at the head of a noun phrase, for its author: "A report by the Freight Council" → the council. */
export function authorIn(phrase: string): Span | undefined {
  const match = authored.exec(phrase);
  if (match !== null) {
    // "A letter from the union to members"
    const from = match[0].length;
    const to = phrase.slice(from).search(/\sto\s/u);
    return [from, to === -1 ? phrase.length : from + to];
  }
  // "The mines department's preliminary report"
  const owner = owned.exec(phrase);
  return owner?.groups === undefined ? undefined : [0, (owner.groups['owner'] ?? '').length];
}
