import type { Hemisphere } from '../dataset/types.ts';
import type { Candidate } from './candidate.ts';
import { english } from './en/english.ts';
import type { TimexLanguage } from './language.ts';
import { createReference, type Reference } from './normalise/reference.ts';
import { relate } from './normalise/relate.ts';
import { resolve } from './normalise/resolve.ts';
import { recognise } from './recognise/recognise.ts';
import { refine } from './refine/refine.ts';
import type { TimexMention } from './timex-mention.ts';

export interface TagContext {
  /** EDTF; year-less dates of news stay year-less without it. */
  readonly published?: string;
  readonly genre: 'news' | 'history';
  readonly hemisphere: Hemisphere;
}

/**
 * The dates of **text** in their order, without overlaps, each within one of its **sentences** (`[start, end]` in UTF-16 units).
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
  const published =
    context.published === undefined ? undefined : createReference('published', context.published, context.hemisphere);
  const mentions: TimexMention[] = [];
  let carried: Reference | undefined;
  for (const [index, [start, end]] of sentences.entries()) {
    const sentence = text.slice(start, end);
    for (const candidate of refine(recognise(sentence, language.rules), sentence, language)) {
      const tense = language.readTense(sentence, candidate.start, candidate.end);
      const reference = context.genre === 'history' ? carried : published;
      const { edtf, ...rest } = resolve(candidate.reading, {
        hemisphere: context.hemisphere,
        tense,
        published,
        reference,
      });
      const related =
        edtf === undefined
          ? undefined
          : relate(edtf, candidate.reading, candidate.mod, candidate.relation, context.hemisphere);
      mentions.push({
        ...placeOf(candidate, start, text),
        sentence: index,
        type: rest.partOfDay === undefined ? 'DATE' : 'TIME',
        ...rest,
        ...(related === undefined ? {} : { edtf: related }),
        ...(candidate.mod === undefined ? {} : { mod: candidate.mod }),
        rule: candidate.rule,
        ...(candidate.relation === undefined ? {} : { relation: candidate.relation }),
        attributive: candidate.attributive ?? false,
        tense,
        reading: candidate.reading,
      });
      if (edtf !== undefined && carries(candidate)) {
        carried = createReference('mention', edtf, context.hemisphere) ?? carried;
      }
    }
  }
  return mentions;
}

function placeOf(candidate: Candidate, offset: number, text: string): Pick<TimexMention, 'start' | 'end' | 'text'> {
  const start = offset + candidate.start;
  const end = offset + candidate.end;
  return { start, end, text: text.slice(start, end) };
}

/** A story goes on from the dates at which something happened, not from those that only bound it ("since 1801"). */
function carries({ reading, relation }: Candidate): boolean {
  const bounds = relation === 'since' || relation === 'until' || relation === 'before' || relation === 'after';
  return reading.kind === 'calendar' && !bounds;
}
