import { claimNounPattern, reportingVerbOf } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from './finite-verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';

/** The object of a clause without a comma before it: "the charges that prosecutors announced [last week] …". */
export interface ObjectRelative {
  /** The noun phrase that the clause tells of. */
  readonly noun: Span;
  /** Subject and verb, up to the end of the verb. */
  readonly clause: Span;
  /** Where the clause ends, behind the date. */
  readonly end: number;
}

const pattern =
  /(?<![\p{L}’'-])(?<noun>(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal)\s(?:[\p{L}\p{N}’'-]{2,20},?\s){1,4}?)(?:(?:that|which|whom)\s(?=\p{Lu}|\p{Ll}{3,12}\s\p{Ll}{4,14}s\s|(?:the|an?|its|his|her|their|he|she|it|they|we|I|prosecutors|officials|police|lawyers|investigators|regulators|researchers|scientists|workers|voters|residents|rebels|lawmakers|analysts|ministers|troops)\s)|(?<!,\s)(?=(?:he|she|it|they|we|I|prosecutors|officials|police|lawyers|investigators|regulators|researchers|scientists|lawmakers|analysts|ministers)\s))(?<clause>(?:[\p{L}’'.-]{1,20}\s){1,5}?(?:(?:had|has|have|also|first|then|\p{Ll}{2,12}ly)\s)?(?<verb>\p{Ll}{3,16}))(?<rest>(?:\s(?:up|out|down|off|over|dead|guilty|safe|illegal|void|invalid|unlawful|insolvent|bankrupt|unfit))?(?:\s(?:in|at|to|for|from|with|near)\s(?:(?:the|an?|its|his|her|their)\s)?(?:[\p{L}’'-]{1,20}\s?){1,3}?)?)$/u;

const claim = new RegExp(
  `(?<![\\p{L}])(?:${claimNounPattern}|fact|evidence|proof|signs?|idea|notion|possibility|risk|impression|message|condition|extent|way|time|day|moment|year|week|month|reason)\\s$`,
  'iu',
);
/** "A claim by the coastguard that": the claim's content. */
const claimBy = new RegExp(`(?<![\\p{L}])(?:${claimNounPattern})\\s(?:by|from|of|in|at|to)\\s$`, 'iu');
const claimOf = new RegExp(`(?<![\\p{L}])(?:${claimNounPattern})\\s(?:by|from|of|in|at|among)\\s`, 'iu');
/** Nothing is their object. */
const intransitive =
  /^(?:began|started|ended|sank|fell|rose|died|came|went|arrived|left|happened|occurred|collapsed|crashed|exploded|resigned|retired|fled|lied|slept|stood|sat|lay|lived|worked|voted|met|spoke|talked|agreed|declined|slowed|grew|shrank|jumped|surged|dropped|climbed|slid|slumped|tumbled|plunged|rallied|opened|closed|burned|burnt|landed|departed|sailed|escaped|survived|disappeared|vanished|emerged|returned|travelled|traveled|marched|protested|gathered|reopened|stalled|won|lost|played|ran|moved|failed|succeeded|erupted|broke)$/u;
/** What is done to a report rather than said in one: "the report that the commission published". */
const made =
  /^(?:published|released|issued|made|announced|filed|submitted|sent|signed|wrote|gave|presented|unveiled|rejected|withdrew|commissioned|dismissed|denied|disputed|questioned|repeated|ridiculed)$/u;

/**
 * The relative clause around the words of a date at [**start**, **end**) of **masked** (with their preposition) whose object is the noun before it, the
 * pronoun being there or not: nothing stands behind its verb but the date and the place.
 */
export function findObjectRelative(masked: string, start: number, end: number): ObjectRelative | undefined {
  const from = Math.max(0, start - 160);
  const left = masked.slice(from, start).replace(/\s$/u, '');
  const match = pattern.exec(left);
  const { noun = '', clause = '', verb = '', rest = '' } = match?.groups ?? {};
  const forms = verbFormsOf(verb);
  if (match === null || forms === undefined || (forms.past !== verb && forms.participle !== verb)) return undefined;
  if (forms.base === verb || finitesIn(` ${noun}`).length > 0) return undefined;
  // "told by two ministers that the vote was rigged": a passive has no object.
  if (/(?<![\p{L}])(?:was|were|been|is|are|be|being)\s(?:\p{Ll}{2,12}ly\s)?\p{Ll}{3,16}$/u.test(clause))
    return undefined;
  // "a belief among diplomats that Benn was replaced"
  if (claimOf.test(noun)) return undefined;
  if (intransitive.test(verb) || claimBy.test(left.slice(0, match.index))) return undefined;
  if (claim.test(noun) ? !made.test(verb) : reportingVerbOf(/\p{Ll}+(?=,?\s$)/u.exec(noun)?.[0] ?? '') !== undefined)
    return undefined;
  // One verb, that of the clause.
  const verbs = finitesIn(` ${clause}`);
  if (verbs.length !== 1) return undefined;
  const clauseAt = from + left.length - rest.length - clause.length;
  const behind = /^(?:[^,;:—–.“”"]|[,.](?=\p{N})){0,80}/u.exec(masked.slice(end))?.[0] ?? '';
  const link = behind.search(/\s(?:that|which|who|and|but|as|after|when|while|because)\s/u);
  const next = finitesIn(behind)[0];
  const opensSentence = finitesIn(masked.slice(0, from + match.index)).length === 0;
  // The noun is the subject of the sentence: its verb follows, whether it is known or not.
  const stop = opensSentence ? (next ?? 0) : Math.min(next ?? behind.length, behind.length);
  const cut = link === -1 ? stop : Math.min(link, stop);
  return {
    noun: [from + match.index, from + match.index + noun.replace(/,?\s$/u, '').length],
    clause: [clauseAt, clauseAt + clause.length],
    end: end + behind.slice(0, cut).trimEnd().length,
  };
}

const dateAhead = new RegExp(
  `^(?:\\s(?:up|out|down|off|over))?(?:\\s(?:in|at|to|for|from|with|near)\\s[^,;:\\u241F]{2,50}?)?\\s(?<date>(?:(?:on|in|at|late|early|by|during)\\s){0,2}(?:the\\s)?${dateMark}{1,60})`,
  'u',
);

/** The same by the end of its verb at **verbEnd**, whatever dates it. */
export function objectRelativeOf(masked: string, verbEnd: number): ObjectRelative | undefined {
  const match = dateAhead.exec(masked.slice(verbEnd, verbEnd + 140));
  const date = match?.groups?.['date'];
  if (match === null || date === undefined) return undefined;
  const end = verbEnd + match[0].length;
  const found = findObjectRelative(masked, end - date.length, end);
  return found?.clause[1] === verbEnd ? found : undefined;
}
