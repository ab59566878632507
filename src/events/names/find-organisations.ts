import { sentenceStarters } from '../../article/abbreviations.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import { bodyNouns, firmNouns } from '../en/descriptions.ts';
import { isPlaceName } from '../en/place-names.ts';
import { demonyms, impersonalWords, ofOrigin, personTitles, placeWords } from '../en/titles-of-people.ts';

/** A capitalised name that is no person's; positions are UTF-16 offsets into what was searched. */
export interface OrganisationMention {
  /** Without article: "Millhands Union". Single spaces. */
  readonly name: string;
  /** What the text calls it beside the name: "the insurer Castle Lane" → insurer. */
  readonly described: readonly string[];
  /** A word of its own, a suffix or its surroundings say that it is a body or firm. */
  readonly sure: boolean;
  /** "in Durban", "near Pine Hollow Reservoir" */
  readonly placed: boolean;
  readonly start: number;
  readonly end: number;
}

const word = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'.&-]{0,30}|[\\p{Lu}\\p{N}]&[\\p{Lu}])";
const run = new RegExp(
  `(?<![\\p{L}\\p{N}’'])${word}(?:\\s(?:(?:of|for|and|&|de|du|del|la|the)\\s){0,2}${word}){0,7}`,
  'gu',
);
const suffix = /^(?:Inc|Corp|Ltd|LLC|plc|PLC|AG|SA|SE|NV|N\.V|GmbH|Co|Group|Holdings)\.?$/u;
const agent =
  /^(?:’s|'s)?,?\s(?:(?:has|had|have|also|later|on\s\u241F+|\p{Ll}{2,14}ly)\s){0,2}(?:said|says|announced|reported|reports|denied|denies|confirmed|warned|claims|claimed|expects|rejected|accused|plans|which|agreed|posted|sold|bought|acquired|launched)(?![\p{L}])/u;
const place =
  /(?<![\p{L}])(?:in|at|near|around|outside|inside|off|across|toward|towards|into)\s(?:the\s|northern\s|southern\s|eastern\s|western\s|central\s)?$/iu;

/** The names in **sentence** that are no person's for certain, in its order. Dates must have been painted over. */
export function findOrganisations(sentence: string): readonly OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const match of sentence.matchAll(run)) {
    for (const part of splitRun(match[0], match.index)) {
      const mention = readRun(sentence, part.text, part.start);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found;
}

/** "Putin’s Russia" is two names, and so are names that a mere "and" joins, unless a noun for a body ends them ("Docks and Transport Union"). */
function* splitRun(text: string, start: number): Generator<{ readonly text: string; readonly start: number }> {
  let at = 0;
  for (const match of text.matchAll(/[’']s?\s|\sand\s(?:the\s)?/gu)) {
    const last = text.slice(match.index).split(' ').at(-1)?.toLowerCase() ?? '';
    if (match[0].startsWith(' and') && (bodyNouns.has(last) || impersonalWords.has(last))) continue;
    yield { text: text.slice(at, match.index), start: start + at };
    at = match.index + match[0].length;
  }
  yield { text: text.slice(at).replace(/[’']s?$/u, ''), start: start + at };
}

function readRun(sentence: string, text: string, start: number): OrganisationMention | undefined {
  let words = text.split(' ').filter((one) => one !== '');
  let at = start;
  const drop = (): void => {
    at += (words[0]?.length ?? 0) + 1;
    words = words.slice(1);
  };
  while (words.length > 0 && isLead(words[0] ?? '', words.length > 1)) drop();
  while (words.length > 1 && demonyms.has(words[0] ?? '') && words.length === 2 && !isBody(words[1] ?? '')) drop();
  const joined = words.join(' ');
  const name = /^(?:Inc|Corp|Ltd|Co|N\.V)\.?$/u.test(words.at(-1) ?? '') ? joined : joined.replace(/[.,]$/u, '');
  if (
    name.length < 2 ||
    words.length > 8 ||
    demonyms.has(name) ||
    words.some((one) => personTitles.has(one.toLowerCase().replace(/\.$/u, '')))
  )
    return undefined;
  const end = at + name.length;
  const [before, after] = [sentence.slice(Math.max(0, at - 60), at), sentence.slice(end, end + 60)];
  const described = describe(before, after);
  const body = words.some((one) => isBody(one)) || /^\p{Lu}{2,6}$/u.test(name) || suffix.test(words.at(-1) ?? '');
  // "Pilots rejected" names nobody.
  const common = words.length === 1 && /^[\p{L}]{3,}s$/u.test(name) && /^$|[.!?”"]\s$/u.test(sentence.slice(0, at));
  // "Unconfirmed reports say"
  const ofReports =
    words.length === 1 && /^\s(?:reports?|claims?|sources)\s/u.test(after) && /(?:ed|al|ous|ive|ic|ian)$/u.test(name);
  const agentive = agent.test(after) && !common && !ofReports && !isPlaceName(name);
  // "GENEVA, Aug 14 (AP) —"
  if (at < 60 && /^\p{Lu}{2}[^()]{1,40}\($/u.test(sentence.slice(0, at)) && /^\)\.?\s?(?:[—–]|-{1,2}\s)/u.test(after))
    return undefined;
  // "LISBON, Nov 24 (Reuters) -"
  if (
    at === 0 &&
    /^\p{Lu}{2}/u.test(name) &&
    /^(?:,\s[^—–]{1,50}|\s\([^()]{2,40}\))(?:\s-{1,2}\s|\s?[—–]\s|\.-\s)/u.test(after)
  )
    return { name, described: [], sure: false, placed: true, start: at, end };
  if (isPlaceName(name)) return { name, described: [], sure: false, placed: true, start: at, end };
  return {
    name,
    described,
    sure: body || described.length > 0 || agentive,
    placed: !body && place.test(before) && !(words.length > 1 && /(?<![\p{L}])at\s$/iu.test(before)),
    start: at,
    end,
  };
}

function isLead(one: string, more: boolean): boolean {
  const lower = one.toLowerCase();
  return (
    sentenceStarters.has(lower) ||
    grammarWords.has(lower) ||
    (more && ofOrigin.test(one)) ||
    (more &&
      /^(?:Former|Ex|Late|Brokerage|Port|Insurer|Retailer|Carmaker|State)$/u.test(one) &&
      lower !== 'port' &&
      lower !== 'state')
  );
}

function isBody(one: string): boolean {
  const lower = one.toLowerCase().replace(/\.$/u, '');
  return (impersonalWords.has(lower) && !placeWords.has(lower)) || bodyNouns.has(lower) || suffix.test(one);
}

/** The nouns for a firm or body that stand beside a name: "insurer Castle Lane", "TNV, a safety institute,". */
function describe(before: string, after: string): readonly string[] {
  const left = /(?<![\p{L}])(\p{L}[\p{L}-]{2,20})\s$/u.exec(before)?.[1]?.toLowerCase();
  const right =
    /^,\s(?:the|a|an|its|which is (?:the|a|an))\s(?:[^,.;]{0,60}?\s)??(\p{Ll}[\p{Ll}-]{2,20})(?=,|\s(?:of|in|for|that|which|with|at|based)\s)/u
      .exec(after)?.[1]
      ?.toLowerCase();
  const told =
    /(?<![\p{L}])(?:told|daily|weekly|newspaper|agency|website|site|broadcaster|magazine|paper|blog|channel|station)\s(?:the\s)?$/iu.test(
      before,
    )
      ? 'newspaper'
      : undefined;
  return [left, right, told].filter(
    (noun): noun is string => noun !== undefined && (firmNouns.has(noun) || bodyNouns.has(noun)),
  );
}
