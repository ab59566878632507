import type { Hemisphere } from '../dataset/types.ts';
import type { Candidate } from './candidate.ts';
import { english } from './en/english.ts';
import type { TimexLanguage } from './language.ts';
import type { Context } from './normalise/context.ts';
import { createReference, type Reference } from './normalise/reference.ts';
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
  for (const [index, [start, end]] of sentences.entries()) {
    const tokens = lex(text.slice(start, end));
    for (const candidate of refine(recognise(tokens, language.grammar, genre), tokens, language)) {
      const read = language.readTense(tokens, candidate.from, candidate.to);
      // "Call before March 1": what ends at a date and has no verb lies ahead.
      const tense =
        read === 'unknown' &&
        (candidate.relation === 'before' || candidate.relation === 'by' || candidate.relation === 'until')
          ? 'future'
          : read;
      const around: Context = {
        hemisphere,
        tense,
        genre,
        published,
        mention: last,
        reference: genre === 'history' ? carried : published,
        dayFirst,
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
      last = reference;
      if (carries(candidate) && goesOn(candidate, reference, carried)) carried = reference;
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
  const ends = candidate.ends === undefined ? undefined : endsOf(candidate, context, offset, text);
  if (ends !== undefined) mention.ends = ends;
  return mention;
}

/** The ends of a range, the second seen from the first. */
function endsOf(
  { ends, reading }: Candidate,
  context: Context,
  offset: number,
  text: string,
): readonly [MarkedWords, MarkedWords] | undefined {
  if (ends === undefined) return undefined;
  const whole = resolve(reading, context);
  if (reading.kind === 'ended') {
    const end = resolve(reading.end, context);
    return [
      { ...placeOf(ends[0], offset, text), type: 'DURATION', value: reading.length.value },
      { ...placeOf(ends[1], offset, text), type: end.type, value: end.value },
    ];
  }
  const [from = '', to = ''] = whole.value.split('/');
  const mark = (end: Candidate, value: string): MarkedWords => ({
    ...placeOf(end, offset, text),
    type: whole.type,
    value,
    ...(end.mod === undefined ? {} : { mod: end.mod }),
  });
  return [mark(ends[0], from), mark(ends[1], to)];
}

function placeOf(candidate: Candidate, offset: number, text: string): Pick<TimexMention, 'start' | 'end' | 'text'> {
  const start = offset + candidate.start;
  const end = offset + candidate.end;
  return { start, end, text: text.slice(start, end) };
}

/** A story goes on from the dates at which something happened, not from those that only bound it ("since 1801"). */
function carries({ reading, relation, attributive }: Candidate): boolean {
  const bounds = relation === 'since' || relation === 'until' || relation === 'before' || relation === 'after';
  if (attributive === true || bounds) return false;
  return (
    reading.kind === 'calendar' ||
    reading.kind === 'range' ||
    reading.kind === 'offset' ||
    reading.kind === 'nth' ||
    reading.kind === 'holiday'
  );
}

/** How far a story may leap within a sentence to a day, month or season, in days: three years. */
const leap = 1100;

/** And to a mere year: half a year, to the year after. Farther ones are planned or foreseen ("the offensive planned for 1976"). */
const leapToYear = 183;

/** A step back that is no more than another view of the same days. */
const glance = 45;

/**
 * Whether a story goes on from **reference**, coming from **carried**. What leads a sentence ("In 1942 …") does; what stands in it and lies
 * before, or far ahead, is only looked back or forward to ("troops that had come in 1943", "papers opened in 2005").
 */
function goesOn({ from, reading }: Candidate, reference: Reference, carried: Reference | undefined): boolean {
  if (carried === undefined || from <= leading) return true;
  const isYear = reading.kind === 'calendar' && reading.month === undefined && reading.season === undefined;
  const farthest = carried.last + (isYear ? leapToYear : leap);
  return reference.last >= carried.first - glance && reference.first <= farthest;
}

/** Tokens before a date that leads its sentence: "Late in the evening of". */
const leading = 3;
