import type { DateComponent } from '../../dataset/types.ts';
import type { WordedDate } from '../../time/index.ts';
import type { ExplainedTime } from './explanation.ts';
import { dateReasons } from './reasons.ts';

/** Words a date for people. */
export type WordDate = (date: WordedDate) => string;

/**
 * How a time was read, in sentences: `"November 30" → 2025-11-30 (DATE 2025-11-30). The year comes from the publication date. Rule en/month-day.`, and
 * why it makes no event of its own, unless it **looksBack**: then that is told with what it looks back to.
 */
export function wordTime(time: ExplainedTime, looksBack: boolean, wordDate: WordDate): string {
  const { words, type, value, mod, rule, outcome } = time;
  const sentences = [
    `"${words}" → ${wordPlace(time, wordDate)} (${[type, value, mod].filter((part) => part !== undefined).join(' ')}).`,
    ...wordInferred(time),
    `Rule ${rule}.`,
  ];
  if (outcome.kind === 'none' && !looksBack) sentences.push(dateReasons[outcome.reason]);
  if (outcome.kind === 'evidence')
    sentences.push(`Further evidence of "${outcome.of.title}" (sentence ${outcome.of.sentence}).`);
  return sentences.join(' ');
}

/** A plain day, month or year speaks for itself; any other EDTF is put into words. */
export function wordPlace({ edtf, partOfDay }: Pick<ExplainedTime, 'edtf' | 'partOfDay'>, wordDate: WordDate): string {
  if (edtf === undefined) return 'no date';
  const part = partOfDay === undefined ? '' : `, ${partOfDay}`;
  return /^\d{4}(?:-(?:0\d|1[012])(?:-\d\d)?)?$/u.test(edtf)
    ? `${edtf}${part}`
    : `${wordDate({ edtf })}${part}, ${edtf} in EDTF`;
}

function wordInferred({ inferred, anchor, edtf }: ExplainedTime): readonly string[] {
  if (inferred.length === 0 || anchor === undefined)
    return edtf?.startsWith('XXXX') === true ? ['The year is not stated, and nothing tells it.'] : [];
  const comes = `The ${list(inferred)} ${inferred.length === 1 ? 'comes' : 'come'} from`;
  if (anchor.kind === 'published') return [`${comes} the publication date.`];
  const where =
    anchor.words === undefined ? anchor.edtf : `"${anchor.words}" in sentence ${anchor.sentence ?? 0}, ${anchor.edtf}`;
  return [`${comes} a date stated before: ${where}.`];
}

function list(parts: readonly DateComponent[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
