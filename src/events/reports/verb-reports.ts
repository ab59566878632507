import {
  denialPattern,
  isSpeechAct,
  isView,
  quotationVerbs,
  reportingVerbOf,
  reportingVerbPattern,
  thatVerbs,
} from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { isMedium } from '../en/media-words.ts';
import type { Span } from '../sentence-view.ts';
import { participleSubject, sharedSubject } from './earlier-subject.ts';
import { finitesIn } from './finite-verbs.ts';
import { findIslands } from './islands.ts';
import { objectRelativeOf } from './object-relative.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Report } from './report.ts';
import { subjectBefore } from './subject-before.ts';
import { actEnd, commented, deniedEnd, scopeStart, viewEnd } from './verb-scopes.ts';
import {
  thatAfter,
  quoteAfter,
  endAfter,
  restAfter,
  clauseAfter,
  nominativeAfter,
  quoteBefore,
  passiveBefore,
  nouns,
  nounBefore,
  objectThat,
  untilNow,
  warned,
  wentOn,
  bareParticiple,
  onlyDate,
  answers,
  answered,
  appears,
  heardAfter,
  believes,
  witnesses,
  hearers,
  supposed,
  announces,
} from './verb-patterns.ts';

const verbs = new RegExp(reportingVerbPattern, 'gu');

/**
 * Reports by a subject and a reporting verb: "Clark wrote that", "Whitlock told reporters", "…, said Inês Duarte", "Rome, he
 * said, had fallen", "Tunis rejected the claim", "analysts expect". In the order of the sentence; **masked** is the sentence with its dates painted over.
 */
export function findVerbReports(masked: string): readonly Report[] {
  const reports: Report[] = [];
  for (const match of masked.matchAll(verbs)) {
    const report = readVerb(masked, match[0], match.index);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

function readVerb(masked: string, verb: string, start: number): Report | undefined {
  const left = masked.slice(Math.max(0, start - 40), start);
  // "He went on to say that"
  const on = (wentOn.exec(left) ?? appears.exec(left) ?? untilNow.exec(left))?.[0].length ?? 0;
  if (on === 0 && passiveBefore.test(left)) return undefined;
  if (quotationVerbs.has(verb) && !quoteBefore.test(left) && !besideQuotation(masked, start, start + verb.length))
    return undefined;
  // "are missing and feared dead"
  if (
    verb === 'feared' &&
    /^\s(?:dead|drowned|lost|missing|trapped|buried|kidnapped)(?![\p{L}])/u.test(masked.slice(start + verb.length))
  )
    return undefined;
  if (on === 0 && nouns.test(verb) && nounBefore.test(left)) return undefined;
  // "raised hopes that"
  if (
    /^(?:hopes|fears|doubts|claims|demands|reports)$/u.test(verb) &&
    /(?<![\p{L}])(?:raised|fuelled|fueled|stoked|sparked|dashed|eased|prompted|fanned|dismissed|rejected|denied|repeated|cited|heard|made|issued)\s$/u.test(
      left,
    )
  )
    return undefined;
  // "the “show trials” under Stalin": a name in quotation marks.
  if (/["“]$/u.test(left) && /^\s\p{Ll}{3,16}["”]/u.test(masked.slice(start + verb.length, start + verb.length + 20)))
    return undefined;
  // "11 Mau Mau suspects were beaten"
  if (
    /^(?:suspects|claims|reports|estimates|fears|charges|demands|denials)$/u.test(verb) &&
    /^\s(?:were|are|had|have|who)\s/u.test(masked.slice(start + verb.length, start + verb.length + 6))
  )
    return undefined;
  // "more than 15,600 suspected cases"
  if (
    /^(?:suspected|expected|reported|confirmed|alleged|estimated|recorded|projected)$/u.test(verb) &&
    /\d\s$/u.test(left) &&
    /^\s\p{Ll}{3,20}/u.test(masked.slice(start + verb.length))
  )
    return undefined;
  if (supposed.test(masked.slice(start, start + 40))) return undefined;
  // "a claim denied by the army"
  if (
    /^(?:denied|rejected|disputed|dismissed|confirmed|backed|echoed|disclosed|revealed|alleged|acknowledged)$/u.test(
      verb,
    ) &&
    /^\sby\s(?!\p{Ll}{2,14}ing(?![\p{L}]))/u.test(masked.slice(start + verb.length, start + verb.length + 20))
  )
    return undefined;
  if (thatVerbs.has(verb) && !thatAfter.test(masked.slice(start + verb.length, start + verb.length + 160)))
    return undefined;
  const kind = reportingVerbOf(verb);
  // "…, the Border Service assured."
  const assures = /^assure[ds]$/u.test(verb) && /^[.,”"]/u.test(masked.slice(start + verb.length));
  // "intelligence officers had warned him that"
  const warns = warned.test(verb) && objectThat.test(masked.slice(start + verb.length, start + verb.length + 60));
  const told = (kind === 'tell' || warns) && !assures;
  const object = told ? phraseAfter(masked, start + verb.length) : undefined;
  if (
    told &&
    (object === undefined || /^(?:too|so|very|well|only|again|often|once)(?![\p{L}])/u.test(masked.slice(...object)))
  )
    return undefined;
  // "he points out"
  const out = verb.startsWith('point') && masked.startsWith(' out', start + verb.length) ? ' out'.length : 0;
  const end = object?.[1] ?? start + verb.length + out;
  const right = masked.slice(end, end + 160);
  const denies = denialPattern.test(verb);
  const inverted =
    told || (kind === undefined && !(believes.test(verb) && quoteBefore.test(left)))
      ? undefined
      : readInverted(masked, start, end, left, right, kind === 'speech');
  if (inverted !== undefined) {
    const [source, named] = inverted;
    return { form: 'inverted', cue: [start, end], source, scope: [0, masked.length], after: named, denies };
  }
  const participle = verb.endsWith('ing');
  const having = /,\shaving\s$/u.test(left);
  const near = participle || having ? undefined : subjectBefore(masked, start - on);
  const shared = near === undefined && !participle ? sharedSubject(masked, start) : undefined;
  const source = participle
    ? participleSubject(masked, start)
    : having
      ? participleSubject(masked, start - 'having '.length)
      : (near ?? shared);
  if (source === undefined) return undefined;
  // "the fairest thing anyone has said about him"
  if (/(?:^|\s)(?:anyone|anybody|nobody|no one|none)$/iu.test(masked.slice(...source))) return undefined;
  // "The court heard how Hollis confronted": what courts hear is told there.
  if (verb === 'heard' && !(hearers.test(masked.slice(...source)) && heardAfter.test(right))) return undefined;
  // "the charges that prosecutors announced last week": what they said is that, and no more.
  const relative = announces.test(verb) ? objectRelativeOf(masked, end) : undefined;
  if (relative !== undefined)
    return { form: 'act', cue: [start, end], source, scope: [source[0], relative.end], after: end, denies };
  // "a claim that the rebels dismissed within hours"
  if (
    answers.test(verb) &&
    answered.test(masked.slice(0, source[0])) &&
    !/^\s(?:the|an?|that|it|any|all)\s/u.test(right)
  )
    return { form: 'act', cue: [start, end], source, scope: [source[0], actEnd(masked, end)], after: end, denies };
  const carrier =
    object !== undefined && isMedium(masked.slice(...object))
      ? { carrier: { source: object, cue: [start, end] as Span } }
      : {};
  const clause = thatAfter.exec(right)?.[0] ?? (verb === 'heard' ? /^\show(?=\s)/u.exec(right)?.[0] : undefined);
  const cueEnd = clause === ' that' ? end + clause.length : end;
  const own = participle || having || shared !== undefined ? start : source[0];
  const closes = /(?:[,”"’»—–]|[,.!?]')\s?$/u.test(masked.slice(Math.max(0, source[0] - 3), source[0]));
  // "“…,” the councillor wrote to his deputy"
  const closesQuote =
    /[,.!?…]["”]\s?$/u.test(masked.slice(Math.max(0, source[0] - 4), source[0])) && !/^\sthat\s/u.test(right);
  const ends =
    closesQuote || endAfter.test(right) || (kind !== undefined && clause === undefined && restAfter.test(right));
  const passes =
    kind !== undefined ||
    /^(?:believes?|believed|thinks?|expects?|expected|fears?|feared|hopes?|reckons?)$/u.test(verb);
  if (passes && ends && closes && !participle && hasClauseBefore(masked, source[0], right)) {
    const scope: Span = [0, commented(masked, end)];
    return { form: 'passing', cue: [start, end], source, ...carrier, scope, after: end, denies };
  }
  // "The ministry, which said that the mine had closed, sent": what it did it did.
  const inRelative = /(?<![\p{L}])(?:who|which|that)\s(?:has\s|have\s|had\s|also\s|\p{Ll}{2,14}ly\s){0,2}$/u.test(left);
  const around = inRelative ? findIslands(masked).find(([from, to]) => from < start && start < to) : undefined;
  const scope: Span = inRelative
    ? [start, around?.[1] ?? masked.length]
    : [participle || having ? own : scopeStart(masked, own), masked.length];
  const actScope: Span = [own, actEnd(masked, end)];
  const cue: Span = [start, cueEnd];
  const rest = { cue, source, ...carrier, scope, after: end, denies };
  if (kind !== undefined && (clause !== undefined || told || kind === 'speech' || quoteAfter.test(right)))
    return { form: 'clause', ...rest, scope: denies ? [scope[0], deniedEnd(masked, end, scope[1])] : scope };
  if (isView(verb, right)) return { form: 'view', ...rest, scope: [scope[0], viewEnd(masked, end, scope[1])] };
  // "follows a review announced in February": a participle.
  if (
    bareParticiple.test(verb) &&
    /^(?:an?|the|its|his|her|their)\s/iu.test(masked.slice(...source)) &&
    onlyDate.test(right) &&
    finitesIn(masked.slice(0, source[0])).length > 0
  )
    return undefined;
  if (isSpeechAct(verb, right) || (verb.startsWith('describe') && witnesses.test(masked.slice(...source))))
    return { form: 'act', ...rest, scope: actScope };
  return kind === 'clausal' &&
    (nominativeAfter.test(right) || clauseAfter.test(right) || (quoteBefore.test(left) && ends))
    ? { form: 'clause', ...rest }
    : undefined;
}

/** Something to report stands before a report in passing, not a mere adverbial ("On Monday, officials said"). */
function hasClauseBefore(masked: string, source: number, right: string): boolean {
  const before = masked.slice(0, source).replace(/[,”"’»—–\s]{1,4}$/u, '');
  // "Harvests, she said, grew": the subject alone.
  if (
    /^[^,]{0,60},\s\p{Ll}/u.test(right) &&
    !/^(?:On|In|At|By|After|Before|During|Later|Earlier|Then|Meanwhile|However|Yesterday|Today|But|And|Still|Also|Instead)(?![\p{L}])|^\u241F/u.test(
      before,
    )
  )
    return true;
  return before.split(' ').length > 2 || /["”’]\s?,?\s?$/u.test(masked.slice(0, source));
}

/** Whether the verb at [**start**, **end**) has a quotation before its subject or right behind it. */
function besideQuotation(masked: string, start: number, end: number): boolean {
  if (/^(?:,|:|\s(?:to|with|in)\s[^,:]{2,40}[,:])?\s?["“]/u.test(masked.slice(end, end + 50))) return true;
  const source = subjectBefore(masked, start);
  return source !== undefined && quoteBefore.test(masked.slice(Math.max(0, source[0] - 3), source[0]));
}

/** "“…,” said Inês Duarte": the speaker follows the verb, after a quotation or before the end of the clause. */
function readInverted(
  masked: string,
  start: number,
  end: number,
  left: string,
  right: string,
  speech: boolean,
): readonly [source: Span, after: number] | undefined {
  const quoted = quoteBefore.test(left);
  if (!quoted && !/,\s$/u.test(left)) return undefined;
  if (
    !/^\s(?:\p{L})/u.test(right) ||
    /^\s(?:that|it|he|she|they|we|I|there|this|these|those|in|on|at|to|by|for|from|during|how|why|what)\s/u.test(right)
  )
    return undefined;
  const source = phraseAfter(masked, end);
  // "“provocative” remarks made by the minister": a noun.
  if (source === undefined || isParticiple(masked.slice(...source))) return undefined;
  const after = masked.slice(source[1], source[1] + 120);
  const ends = endAfter.test(after) || restAfter.test(after);
  if (quoted && phraseBefore(masked, start) !== undefined) return undefined;
  if (quoted) return [source, source[1]];
  if (!speech && !(/^\s(?:\p{Lu}|the\s\p{Ll})/u.test(right) && (ends || /^,?\s(?:who|then|whose)/u.test(after))))
    return undefined;
  return ends && phraseBefore(masked, start) === undefined ? [source, source[1]] : undefined;
}

function isParticiple(words: string): boolean {
  const forms = /^\p{Ll}{3,16}$/u.test(words) ? verbFormsOf(words) : undefined;
  return forms?.participle === words && forms.base !== words;
}

/** "Deasy: “The club knew.”": a speaker before a colon and a quotation. */
export function findColonReports(masked: string): readonly Report[] {
  const match =
    /^(?<who>(?:The\s)?\p{Lu}[\p{L}’'.-]{1,24}(?:\s(?:(?:de|van|von|al|el|bin|da|di|du|la|le)\s)?\p{Lu}[\p{L}’'.-]{0,24}){0,4}):\s(?=["“‘'])/u.exec(
      masked,
    );
  const who = match?.groups?.['who'];
  if (match === null || who === undefined) return [];
  return [
    {
      form: 'clause',
      cue: [who.length, who.length + 1],
      source: [0, who.length],
      scope: [match[0].length, masked.length],
      after: match[0].length,
      denies: false,
    },
  ];
}
