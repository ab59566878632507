import type { Hemisphere } from '../dataset/types.ts';
import { parseEdtf } from '../time/index.ts';
import type { Candidate } from './candidate.ts';
import { english } from './en/english.ts';
import { hasYear } from './has-year.ts';
import type { TimexLanguage } from './language.ts';
import type { Context } from './normalise/context.ts';
import { createReference, type Reference } from './normalise/reference.ts';
import { movesStory } from './normalise/moves-story.ts';
import { relate } from './normalise/relate.ts';
import { resolve } from './normalise/resolve.ts';
import type { Resolved } from './normalise/resolved.ts';
import { createLexer } from './recognise/lex.ts';
import { recognise } from './recognise/recognise.ts';
import { refine } from './refine/refine.ts';
import type { MarkedWords, TimexMention } from './timex-mention.ts';

export interface TagContext {
  /** EDTF, a day or a minute; year-less dates of news stay year-less without it. */
  readonly published?: string;
  readonly genre: 'news' | 'history';
  readonly hemisphere: Hemisphere;
  /** Whether 3/4/2014 is in April; absent when it is not known, and then both days are possible. */
  readonly dayFirst?: boolean;
}

/**
 * The times of **text** in their order, without overlaps, each within one of its **sentences** (`[start, end]` in UTF-16 units).
 *
 * Three steps, each the work of one folder: recognise generously, refine strictly, normalise in context. News infers the year
 * from the publication date and the tense; a history carries the last stated date forward. Never throws; linear in the text.
 */
export function tag(
  text: string,
  sentences: readonly (readonly [start: number, end: number])[],
  context: TagContext,
  language: TimexLanguage = english,
): readonly TimexMention[] {
  const { genre, hemisphere, dayFirst } = context;
  const published =
    context.published === undefined ? undefined : createReference('published', context.published, hemisphere);
  const lex = createLexer(language.grammar);
  const mentions: TimexMention[] = [];
  let carried: Reference | undefined;
  let last: Reference | undefined;
  let lastDay: Reference | undefined;
  for (const [index, [start, end]] of sentences.entries()) {
    const tokens = lex(text.slice(start, end));
    // "In 1990 it closed in March": the year that leads a sentence of news holds to its end.
    let lead: Reference | undefined;
    // "said in March that it would close on 4 May": seen from March.
    let said: Reference | undefined;
    // "for the 2013 killing of Ann Li, who was found on August 9": in that year.
    let told: { readonly reference: Reference; readonly end: number } | undefined;
    for (const candidate of refine(recognise(tokens, language.grammar, genre), tokens, language)) {
      const read = language.readTense(tokens, candidate.from, candidate.to);
      // "Call before March 1": what ends at a date and has no verb lies ahead.
      const tense =
        read === 'unknown' &&
        (candidate.relation === 'before' || candidate.relation === 'by' || candidate.relation === 'until')
          ? 'future'
          : // "runs until the end of September" is not over.
            read === 'present' && candidate.relation === 'until'
            ? 'future'
            : read;
      const at = start + candidate.start;
      const backshifted =
        (tense === 'future' || tense === 'possible') &&
        backshift.test(text.slice(Math.max(start, at - clauseReach), at));
      const around: Context = {
        hemisphere,
        tense,
        genre,
        published,
        mention: last,
        lastDay,
        quoted: isQuoted(candidate, text.slice(start, at)),
        backshifted,
        reference:
          genre === 'history'
            ? published !== undefined && speaksNow(candidate, tense, text.slice(start, end))
              ? published
              : carried
            : tense === 'past' && lead !== undefined && isYearless(candidate)
              ? lead
              : tense === 'past' &&
                  told !== undefined &&
                  isYearless(candidate) &&
                  relativeBetween.test(text.slice(start + told.end, at))
                ? told.reference
                : backshifted && said !== undefined && isYearless(candidate)
                  ? said
                  : published,
        dayFirst,
        sentence: index,
      };
      const resolved = resolve(candidate.reading, around);
      const { edtf } = resolved;
      const reference = edtf === undefined ? undefined : createReference('mention', edtf, hemisphere, index);
      // What has bounds is valid; only a relation, or "about", makes another date of it.
      const plain = reference !== undefined && candidate.relation === undefined && candidate.mod !== 'APPROX';
      const place =
        edtf === undefined || plain
          ? edtf
          : relate(edtf, candidate.reading, candidate.mod, candidate.relation, hemisphere);
      mentions.push(createMention(candidate, resolved, place, around, start, text, index));
      if (reference === undefined || resolved.carries === false) continue;
      if (!language.datesReport(tokens, candidate.from)) last = reference;
      if (reference.first === reference.last) lastDay = reference;
      if (leadsSentence(candidate, reference, published)) lead = reference;
      if (isPastYear(candidate, reference, published)) told = { reference, end: candidate.end };
      if (published !== undefined && reference.last < published.first && reference.last - reference.first <= 31)
        said = reference;
      if (movesStory(candidate, reference, carried, () => language.isAside(tokens, candidate.from)))
        carried = reference;
    }
  }
  return mentions;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One object with its keys always in the same order, set one by one: a mention is made for every hundred characters of news. */
function createMention(
  candidate: Candidate,
  resolved: Resolved,
  edtf: string | undefined,
  context: Context,
  offset: number,
  text: string,
  sentence: number,
): TimexMention {
  const start = offset + candidate.start;
  const end = offset + candidate.end;
  const mention: Mutable<TimexMention> = {
    start,
    end,
    text: text.slice(start, end),
    sentence,
    type: resolved.type,
    value: resolved.value,
    inferred: resolved.inferred,
    rule: candidate.rule,
    attributive: candidate.attributive ?? false,
    tense: context.tense,
    reading: candidate.reading,
  };
  if (edtf !== undefined) mention.edtf = edtf;
  if (candidate.mod !== undefined) mention.mod = candidate.mod;
  if (candidate.relation !== undefined) mention.relation = candidate.relation;
  if (resolved.partOfDay !== undefined) mention.partOfDay = resolved.partOfDay;
  if (resolved.anchor !== undefined) mention.anchor = resolved.anchor;
  const ends = endsOf(candidate, resolved, offset, text);
  if (ends !== undefined) mention.ends = ends;
  return mention;
}

/** The ends of a range as TIMEX3 marks them; a range that is resolved to no two ends is marked as a whole. */
function endsOf(
  { ends }: Candidate,
  resolved: Resolved,
  offset: number,
  text: string,
): readonly [MarkedWords, MarkedWords] | undefined {
  if (ends === undefined || resolved.ends === undefined) return undefined;
  const mark = (end: Candidate, { type, value, edtf }: Resolved): MarkedWords => ({
    ...placeOf(end, offset, text),
    type,
    value,
    ...(end.mod === undefined ? {} : { mod: end.mod }),
    // No month of a year past 9999 can be written.
    ...(edtf === undefined || 'problem' in parseEdtf(edtf) ? {} : { edtf }),
  });
  return [mark(ends[0], resolved.ends[0]), mark(ends[1], resolved.ends[1])];
}

function placeOf(candidate: Candidate, offset: number, text: string): Pick<TimexMention, 'start' | 'end' | 'text'> {
  const start = offset + candidate.start;
  const end = offset + candidate.end;
  return { start, end, text: text.slice(start, end) };
}

/** The relative clause of what a year is told of. */
const relativeBetween = /^[^;]{1,120},\s(?:who|which|where|when)\s[^;]{0,120}$/u;

/** A year before the last one, by itself: "the 2013 killing". */
function isPastYear({ reading }: Candidate, { last }: Reference, published: Reference | undefined): boolean {
  return (
    published !== undefined &&
    reading.kind === 'calendar' &&
    reading.year !== undefined &&
    reading.month === undefined &&
    last < published.first - pastYear
  );
}

/** The verb of a date stands so many characters before it at most. */
const clauseReach = 240;

/** The last modal before a date is one of the past: "would", but not "would … and will". */
const backshift =
  /(?<![\p{L}])(?:would|could|might|(?:was|were|been)\s(?:promised|told|ordered|given))(?![\p{L}])(?!.{0,200}(?:(?<![\p{L}])(?:will|shall|won[’']t)|[’']ll)(?![\p{L}]))/su;

/** Whether a day counted from the day of speaking stands behind an opening quotation mark that is not closed. */
function isQuoted({ reading }: Candidate, before: string): boolean {
  if (reading.kind !== 'offset' || reading.base !== 'writing') return false;
  return (
    (before.split('"').length - 1) % 2 === 1 ||
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('``') > before.lastIndexOf("''")
  );
}

/** Whether a sentence of a history leaves the past it tells: what "will be", what somebody "said on Monday", "this autumn". */
function speaksNow({ reading }: Candidate, tense: Context['tense'], sentence: string): boolean {
  if (tense === 'future')
    return /(?<![\p{L}])(?:will|’ll|'ll|(?:is|are)\s(?:due\s|set\s|expected\s)?to)(?![\p{L}])/u.test(sentence);
  if (reading.kind === 'weekday') return /(?<![\p{L}])(?:said|says|told)(?![\p{L}])/u.test(sentence);
  return reading.kind === 'calendar' && reading.season !== undefined && reading.shift === 0;
}

/** A month, day or season without any word of its year. */
function isYearless({ reading }: Candidate): boolean {
  if (reading.kind === 'holiday')
    return reading.year === undefined && reading.of === undefined && reading.shift === undefined;
  return (
    reading.kind === 'calendar' &&
    reading.shift === undefined &&
    !hasYear(reading) &&
    (reading.month !== undefined || reading.season !== undefined)
  );
}

/** Days by which a year lies too far back to be the one that news is about by itself. */
const pastYear = 366;

/** Whether a date is a whole one of the past, and the first thing its sentence says: "In 1990 …". */
function leadsSentence(
  { from, reading, relation }: Candidate,
  { last }: Reference,
  published: Reference | undefined,
): boolean {
  if (published === undefined || from > 2) return false;
  // "Last year, the county recorded its first case on May 14"
  if (reading.kind === 'offset' && reading.unit === 'year' && reading.count === -1 && from === 0)
    return last < published.first;
  if (reading.kind !== 'calendar' || reading.year === undefined) return false;
  return (relation === undefined || relation === 'during') && last < published.first;
}
