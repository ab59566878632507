import { grammarWords, nextWord } from '../../timex/en/function-words.ts';
import { isHappening } from '../en/happenings.ts';
import { speechVerbPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { isRole } from '../names/find-names.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { findObjectRelative } from '../reports/object-relative.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';

/** The part of a sentence that a title is made of: words before it, the part, words after it. */
export interface Clause {
  readonly before: string;
  readonly span: Span;
  readonly after: string;
}

/** Longest opening that is taken for an adverbial; behind a later comma the sentence has long begun. */
export const longestOpening = 200;

export function endOf(masked: string, end: number): number {
  const stop = /[.\s]{1,4}$/u.exec(masked.slice(-4))?.[0].length ?? 0;
  return Math.max(end, masked.length - stop);
}

const relative =
  /(?:,|\s[-–—])\s(?:(?:both|all|most|many|some|none|two|three|four|five|half|one|each|the\s(?:first|second|last|latest))\sof\s)?(?<pronoun>who|which|whom|where|whose)\s/gu;

const saying = new RegExp(
  `^(?!(?:was|were|is|are|had|has|have|did|will|would|could|may|might)\\s)(?:the\\s|an?\\s)?[\\p{L}’'-]{2,24}(?:\\s[\\p{L}’'-]{2,24}){0,2}?\\s(?:${speechVerbPattern}|believes?|thinks?|expects?|fears?|hopes?)\\s`,
  'u',
);

export function relativeClause(text: string, masked: string, start: number, end: number): Clause | undefined {
  const from = Math.max(0, start - longestOpening);
  // "the firm, whose director, Lies de Boer, dismissed complaints": she did.
  const whose = /,\swhose\s[^,“”"]{2,50},\s(?<name>\p{Lu}[^,“”"]{2,40}),\s(?=\p{Ll})/u.exec(masked.slice(from, start));
  const named = whose?.groups?.['name'];
  if (whose !== null && named !== undefined) {
    const own = from + whose.index + whose[0].length;
    const stop = /[;:]\s|,\s(?:and|but|who|which)\s/u.exec(masked.slice(Math.max(own, end)))?.index;
    if (finitesIn(masked.slice(own))[0] === 0 && !/[;:]|\sthat\s/u.test(masked.slice(own, start)))
      return {
        before: text.slice(own - named.length - 2, own - 2),
        span: [own, stop === undefined ? endOf(masked, end) : Math.max(own, end) + stop],
        after: '',
      };
  }
  const match = [...masked.slice(from, start).matchAll(relative)].at(-1);
  if (match === undefined) return undefined;
  const comma = from + match.index;
  const body = comma + match[0].length;
  const mark = match[0].startsWith(',') ? ', ' : match[0].slice(0, 3);
  if (masked.slice(body, start).includes(', ') || masked.slice(body, start).includes(mark)) return undefined;
  const noun = objectOnly(masked, phraseBefore(masked, comma));
  const close = masked.indexOf(mark, end);
  // "who took office in 2019 and whose term ends in May": two clauses.
  const another = /\sand\s(?:who|whose|which)\s/u.exec(masked.slice(end));
  const to = Math.min(close === -1 ? endOf(masked, end) : close, another === null ? Infinity : end + another.index);
  const second = [...masked.slice(body, start).matchAll(/\sand\s(?<pronoun>who|whose|which)\s/gu)].at(-1);
  if (second !== undefined && noun !== undefined) {
    const whole = text.slice(...noun);
    const owner = second.groups?.['pronoun'] === 'whose' ? `${whole}${whole.endsWith('s') ? '’' : '’s'}` : whole;
    return { before: owner, span: [body + second.index + second[0].length, to], after: '' };
  }
  // "Elm Park, where rats were reported in June": a clause with its own subject.
  if (match.groups?.['pronoun'] === 'where')
    return (finitesIn(masked.slice(body, start))[0] ?? 0) > 0 ? { before: '', span: [body, to], after: '' } : undefined;
  if (noun === undefined) return undefined;
  // "the authority, which it says owned the wall": it is the authority that owned it.
  const said = saying.exec(masked.slice(body, start))?.[0].length;
  if (said !== undefined && finitesIn(masked.slice(body + said))[0] === 0) {
    // "the killing of Walter Pruitt, who police say was strangled"
    const whole = text.slice(...noun);
    const before =
      match.groups?.['pronoun'] === 'who' ? whole.replace(/^.*\s(?:of|by|with|for|from|to)\s/u, '') : whole;
    return { before, span: [body + said, to], after: '' };
  }
  // "3.5 million doses, the first of which should arrive"
  const part = /^,\s(?<part>the\s\p{L}{4,6}\sof)\s/u.exec(match[0])?.groups?.['part'];
  if (part !== undefined) return { before: `${part} ${lowerFirst(text.slice(...noun))}`, span: [body, to], after: '' };
  // "President Matos, whose term ends": his term
  if (match.groups?.['pronoun'] === 'whose') {
    const words = text.slice(...noun);
    return { before: `${words}${words.endsWith('s') ? '’' : '’s'}`, span: [body, to], after: '' };
  }
  // "users of OS X, which": whether the users or OS X, only a reader can tell; the words then stay as they are.
  const attached = /(?<![\p{L}])(?:of|to|for|in|on|at|from|with|by|and|or)\s$/u.test(
    masked.slice(Math.max(0, noun[0] - 6), noun[0]),
  );
  // "the Department for Transport" is one name.
  const links = [
    ...text
      .slice(...noun)
      .matchAll(
        /(?<!\p{Lu}[\p{L}’'-]{1,24})\s(?:of|for|at|in|from|with|to)\s|\s(?:of|for|at|in|from|with|to)\s(?!\p{Lu})/gu,
      ),
  ].at(-1);
  // "a bridge in Ghent, which he had visited"
  const visited =
    /^(?:he|she|they|it|we|I)\s(?:(?:had|has|have)\s)?(?:\p{Ll}{2,12}ly\s|also\s|first\s)?\p{Ll}{3,16}(?=\s(?:in|on|at|during)\s\u241F)/u.exec(
      masked.slice(body, to),
    )?.[0];
  if (visited !== undefined && links !== undefined && links[0] !== ' of ' && match.groups?.['pronoun'] === 'which')
    return {
      before: `${text.slice(body, body + visited.length)} ${lowerFirst(text.slice(...noun).replace(/^.*\s(?:from|to|with|for|by)\s/u, ''))}`,
      span: [body + visited.length, to],
      after: '',
    };
  // A person, and what stands behind "at" or "in", is the nearest noun.
  const head =
    links === undefined
      ? ''
      : (text
          .slice(noun[0], noun[0] + links.index)
          .split(' ')
          .at(-1) ?? '');
  // "schools in South Kivu, which were": the plural verb is that of the schools.
  const plural = /^(?:were|are|have)\s/u.test(masked.slice(body, body + 8));
  const ofHead =
    plural &&
    /[^s]s$/u.test(head) &&
    links !== undefined &&
    !/s$|\sand\s/u.test(text.slice(noun[0] + links.index + links[0].length, noun[1]));
  // "the talks in Geneva, which had been scheduled"
  if (
    ofHead ||
    (match.groups?.['pronoun'] === 'which' &&
      links !== undefined &&
      isHappening(head) &&
      /\s(?:in|at)\s/u.test(links[0]))
  )
    return { before: text.slice(...noun), span: [body, to], after: '' };
  // "the director of the Monetary Fund, who is due"
  if (
    match.groups?.['pronoun'] === 'who' &&
    links !== undefined &&
    isRole(head.toLowerCase()) &&
    /^the\s/u.test(text.slice(noun[0] + links.index + links[0].length, noun[1]))
  ) {
    const before = /^.*\s(?:of|by|from|to|with)\s/u.exec(text.slice(noun[0], noun[0] + links.index))?.[0].length ?? 0;
    return { before: text.slice(noun[0] + before, noun[1]), span: [body, to], after: '' };
  }
  const near =
    match.groups?.['pronoun'] === 'who' ||
    (links !== undefined && (!/of|for/u.test(links[0]) || isRole(head.toLowerCase())));
  if (links !== undefined && /^\s(?:of|for)\s\p{N}/u.test(text.slice(noun[0] + links.index, noun[1])))
    return { before: text.slice(...noun), span: [body, to], after: '' };
  if ((attached || links !== undefined) && near) {
    const nounStart = noun[0] + (links === undefined ? 0 : links.index + links[0].length);
    return { before: text.slice(nounStart, noun[1]), span: [body, to], after: '' };
  }
  // "two former detectives, both of whom retired"
  if (/^,\s\p{L}{3,5}\sof\s/u.test(match[0])) {
    const behindLink = noun[0] + (links === undefined ? 0 : links.index + links[0].length);
    return { before: text.slice(behindLink, noun[1]), span: [body, to], after: '' };
  }
  const opens = nextWord(masked.slice(body - 1, body + 60));
  // "the outskirts of the village, which Russian forces entered"
  if (
    (links === undefined ? attached : links[0] === ' of ') &&
    match.groups?.['pronoun'] === 'which' &&
    /^\p{Lu}/u.test(opens)
  ) {
    const nearNoun = noun[0] + (links === undefined ? 0 : links.index + links[0].length);
    return { before: '', span: [body, to], after: lowerFirst(text.slice(nearNoun, noun[1])) };
  }
  if (attached || links !== undefined) {
    return { before: '', span: [noun[0] + (links === undefined ? 0 : links.index + links[0].length), to], after: '' };
  }
  const span: Span = [body, to];
  const words = text.slice(...noun);
  const next = nextWord(masked.slice(body - 1, body + 60));
  const hasSubject =
    /^\p{Lu}/u.test(next) ||
    /^(?:the|a|an|he|she|it|they|we|his|her|its|their|this|that)$/u.test(next) ||
    // "which analysts had predicted"
    (/^\p{Ll}{3,16}s$/u.test(next) && finitesIn(masked.slice(body, to))[0] === next.length + 1);
  if (!hasSubject) return { before: words, span, after: '' };
  // "its biscuit arm, which it bought for €120m": the object goes behind its verb.
  const verb = finitesIn(masked.slice(body, to))[0];
  const group =
    verb === undefined
      ? undefined
      : /^\p{Ll}{2,16}(?:\s\p{Ll}{3,14}(?:ed|en))?(?=\s(?:for|from|with|as|at|in|to)\s)/u.exec(
          masked.slice(body + verb),
        )?.[0];
  if (verb !== undefined && group !== undefined && !masked.slice(body, body + verb).includes(dateMark)) {
    const cut = body + verb + group.length;
    return { before: `${text.slice(body, cut)} ${lowerFirst(words)}`, span: [cut, to], after: '' };
  }
  return { before: '', span, after: lowerFirst(words) };
}

/** "The charges that prosecutors announced [last week] carry …" → "prosecutors announced the charges". */
export function objectClause(text: string, masked: string, start: number, end: number): Clause | undefined {
  const phrase = datePhrase(text, masked, start, end, false) ?? [start, end];
  const found = findObjectRelative(masked, ...phrase);
  if (found === undefined) return undefined;
  const { noun, clause } = found;
  return {
    before: `${text.slice(...clause)} ${lowerFirst(text.slice(...noun))}${text.slice(clause[1], phrase[0] - 1)}`,
    span: [phrase[1], found.end],
    after: '',
  };
}

/** "The slides followed [Tropical Storm Kiko], which": behind a past form that has its subject before it the object begins. */
function objectOnly(masked: string, noun: Span | undefined): Span | undefined {
  if (noun === undefined) return undefined;
  // "The council points to the Rivers Authority, which"
  const points =
    /^(?:The|An?|Its|His|Her)\s[\p{L}-]{2,20}\s(?<verb>\p{Ll}{3,14}s)\s(?:to|at|on|for|with)\s(?=\p{Lu}|(?:the|an?)\s)/u.exec(
      masked.slice(...noun),
    );
  if (points !== null && verbFormsOf(points.groups?.['verb'] ?? '')?.third === points.groups?.['verb'])
    return [noun[0] + points[0].length, noun[1]];
  // "have forced Prime Minister Rui Salgado, who"
  const lead =
    /^\p{Ll}{3,16}(?=\s(?:\p{Lu}|\p{N}|(?:the|an?|its|his|her|their)\s))/u.exec(masked.slice(...noun))?.[0] ?? '';
  const forms = verbFormsOf(lead);
  if (forms !== undefined && (forms.participle === lead || forms.base === lead || forms.third === lead))
    return [noun[0] + lead.length + 1, noun[1]];
  const verb = [
    ...masked
      .slice(...noun)
      .matchAll(/(?<=\p{L}\s)(?<verb>\p{Ll}{3,16})\s(?=\p{Lu}|(?:the|an?|its|his|her|their)\s)/gu),
  ].findLast(({ groups, index }) => {
    const forms = verbFormsOf(groups?.['verb'] ?? '');
    const isPast = forms !== undefined && forms.past === groups?.['verb'] && forms.base !== forms.past;
    // "Feld succeeds Dr. Hana Sato"
    const isThird = forms !== undefined && forms.third === groups?.['verb'] && forms.base !== forms.third;
    return isPast || (isThird && /(?:^|\s)\p{Lu}[\p{L}’'-]{1,20}\s$/u.test(masked.slice(noun[0], noun[0] + index)));
  });
  return verb === undefined ? noun : [noun[0] + verb.index + verb[0].length, noun[1]];
}

function lowerFirst(words: string): string {
  const first = /^[\p{L}’']{1,40}/u.exec(words)?.[0] ?? '';
  return grammarWords.has(first.toLowerCase()) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
