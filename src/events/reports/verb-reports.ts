import { denialPattern, reportingVerbPattern, speechVerbs, tellVerbs } from '../en/reporting-verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Report } from './report.ts';

const verbs = new RegExp(reportingVerbPattern, 'gu');

/** A date with its preposition, as it may stand between a verb and what it governs. */
const dated = `(?:\\s(?:(?:on|in|at|late|early|by)\\s){0,2}${dateMark}{1,60})?`;
const thatAfter = new RegExp(`^(?:\\s\\p{Ll}{2,16}ly)?${dated}\\sthat(?![\\p{L}])`, 'u');
const quoteAfter = new RegExp(`^${dated}[,:]?\\s?["“‘«]`, 'u');
const endAfter = new RegExp(`^(?:\\s(?:later|then|afterwards|also|too))?${dated}\\s?(?:[.,;:!?”"’)]|$)`, 'u');
const quoteBefore = /[”"’»]\s?$/u;
const passiveBefore =
  /(?<![\p{L}])(?:is|are|was|were|be|been|being|to|will|would|could|should|must|can|may|might|not)\s$/iu;

/**
 * Reports by a subject and a reporting verb: "Clark wrote that", "Whitlock told reporters", "…, said Inês Duarte", "Rome, he
 * said, had fallen". In the order of the sentence; **masked** is the sentence with its dates painted over.
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
  const left = masked.slice(Math.max(0, start - 32), start);
  if (passiveBefore.test(left)) return undefined;
  const told = tellVerbs.has(verb);
  const object = told ? phraseAfter(masked, start + verb.length) : undefined;
  if (told && object === undefined) return undefined;
  const end = object?.[1] ?? start + verb.length;
  const right = masked.slice(end, end + 120);
  const denies = denialPattern.test(verb);
  const inverted = told ? undefined : readInverted(masked, start, end, left, right, speechVerbs.has(verb));
  if (inverted !== undefined) {
    return {
      form: 'inverted',
      cue: [start, end],
      source: inverted,
      scope: [0, masked.length],
      after: inverted[1],
      denies,
    };
  }
  const source = phraseBefore(masked, start);
  if (source === undefined) return undefined;
  const clause = thatAfter.exec(right)?.[0];
  const cueEnd = clause === ' that' ? end + clause.length : end;
  const passing = endAfter.test(right) && /[,”"’»—–]\s?$/u.test(masked.slice(Math.max(0, source[0] - 3), source[0]));
  if (passing) {
    return { form: 'passing', cue: [start, end], source, scope: [0, masked.length], after: end, denies };
  }
  if (clause === undefined && !told && !speechVerbs.has(verb) && !quoteAfter.test(right)) return undefined;
  const scope: Span = [scopeStart(masked, source[0]), masked.length];
  return { form: 'clause', cue: [start, cueEnd], source, scope, after: end, denies };
}

/** "“…,” said Inês Duarte": the speaker follows the verb, after a quotation or before the end of the clause. */
function readInverted(
  masked: string,
  start: number,
  end: number,
  left: string,
  right: string,
  speech: boolean,
): Span | undefined {
  const quoted = quoteBefore.test(left);
  if (!quoted && !(speech && /,\s$/u.test(left))) return undefined;
  if (!/^\s(?:\p{L})/u.test(right) || /^\s(?:that|it|he|she|they|we|I|there|this|in|on|at|to)\s/u.test(right))
    return undefined;
  const source = phraseAfter(masked, end);
  if (source === undefined) return undefined;
  const ends = endAfter.test(masked.slice(source[1], source[1] + 120));
  return quoted || (ends && phraseBefore(masked, start) === undefined) ? source : undefined;
}

/**
 * Where a clause that begins with its subject at **subject** starts to cover the sentence: at its beginning when only an adverbial
 * or a quotation stands before ("On the evening of …, Clark wrote that"), else at the subject ("It closed after Smith said that").
 */
function scopeStart(masked: string, subject: number): number {
  const before = masked.slice(0, subject).trimEnd();
  if (before === '' || quoteBefore.test(before)) return 0;
  if (
    /(?:[;:]|(?<![\p{L}])(?:and|but|while|as|after|when|because|since|so|although|which|who|that|if))$/iu.test(
      before.slice(-12),
    )
  )
    return subject;
  return /^(?:["“]?\s?(?:During|After|Before|On|In|At|By|Since|Until|With|Despite|Following|When|While|As|Late|Early|Last|Over|Throughout|From|For|Under|Amid|Meanwhile|However|But|And|Yesterday)(?![\p{L}])|\u241F|[\p{Lu} .,]{3,40}[—–-])/u.test(
    before,
  )
    ? 0
    : subject;
}
