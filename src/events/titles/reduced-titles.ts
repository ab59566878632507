import { reportingVerbOf, reportNounPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';

const byAgent =
  /(?<![\p{L}’'])(?:the|an?|its|his|her|their|two|three|some)\s(?<words>(?:[\p{L}\p{N}’'-]{1,20}\s){1,4}?(?<participle>\p{Ll}{3,16})\sby\s[^,;:()“”"]{2,50})$/iu;

/** "tinkering with a force established by the Congress in 1775." → "Force established by the Congress". */
export function agentTitle(text: string, masked: string, start: number, end: number): string | undefined {
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

const done =
  /(?<![\p{L}])(?:on|of|for|from|with|about|over|to|by|after|at|into|in)\s(?:an?\s|the\s|its\s|his\s|her\s|their\s)?(?<words>(?:[\p{L}\p{N}’',-]{1,20}\s){1,4}?(?<participle>conducted|committed|signed|issued|filed|recorded|taken|imposed|awarded|donated|obtained|purchased|acquired|adopted|written|produced|introduced|commissioned|compiled|collected|gathered|drafted|submitted|inflicted|launched)\s)$/u;

/** "based its report on 230 interviews conducted in May" → "230 interviews conducted": what is done without an object is a participle. */
export function doneTitle(text: string, masked: string, start: number, end: number): string | undefined {
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

const paperBefore = new RegExp(
  `(?<![\\p{L}])(?:according\\sto|cited?|citing)\\s(?:an?|the)\\s(?<words>(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}\\s(?:published|released|issued|unveiled|posted)\\s)(?:(?:on|in|late|early)\\s){0,2}$`,
  'iu',
);

/** "according to a study published on Thursday in the journal Virology" → "Study published in the journal Virology". */
export function paperTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const words = paperBefore.exec(masked.slice(Math.max(0, start - 90), start))?.groups?.['words'];
  if (words === undefined) return undefined;
  const at = masked.lastIndexOf(words, start);
  const rest = /^\s(?:in|by|on)\s[^,;:.“”"]{2,60}/u.exec(masked.slice(end))?.[0] ?? '';
  return `${text.slice(at, at + words.length).trim()}${text.slice(end, end + rest.length)}`;
}

/** "The Front for the Delta, an armed group formed in 2019, has denied" → "Armed group formed" */
export function appositionTitle(text: string, masked: string, start: number, end: number): string | undefined {
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

/** "With enrolment in our trial completed in July, we remain" → "Enrolment in our trial completed" */
export function withTitle(text: string, masked: string, start: number, end: number): string | undefined {
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

/** Papers are told of with what they say: "A study published on Thursday found". */
const publishing = /^(?:published|released|issued|unveiled|posted|aired|broadcast|dated|seen|obtained)$/u;
const nounPhrase =
  /(?:^["“]?|[,;]\s|(?<![\p{L}])(?:that|and|but|while|because)\s)(?<words>(?:the|an?|its|his|her|their|some|many|\p{N}{1,6}|two|three|four|five|\p{L}[\p{L}-]{1,20}s)\s(?:[\p{L}\p{N}’'-]{1,20}\s){1,10})$/iu;

/** "The bridge built in 1920 collapsed": behind the date comes the verb, so that the first form is a participle. → "Bridge built". */
export function reducedTitle(text: string, masked: string, start: number, end: number): string | undefined {
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
export function openingTitle(text: string, masked: string, start: number, end: number): string | undefined {
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

const object =
  /(?<![\p{L}])(?<verb>\p{Ll}{3,16})\s(?:an?|the|its|his|her|their|two|three|some)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})(?<participle>\p{Ll}{3,16})\s(?:(?:with|by|in|at|between|for|near|outside)\s[^,;:.“”"]{2,40}\s)?$/u;

/** "saw two people injured": what was seen is that they were. */
const perceives = /^(?:saw|sees|found|finds|had|has|got|kept|heard|watched|left|wanted|felt)$/u;

/** "broke a ceasefire signed in March" → "Ceasefire signed": a verb, its object, and a participle of that. */
export function objectTitle(text: string, masked: string, start: number, end: number): string | undefined {
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
  if (!governs || perceives.test(verb) || reportingVerbOf(verb) !== undefined || finitesIn(` ${noun}`).length > 0)
    return undefined;
  return text.slice(from + match.index + match[0].indexOf(noun, verb.length), phrase[0]).trim();
}
