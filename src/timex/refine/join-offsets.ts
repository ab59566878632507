import type { Candidate } from '../candidate.ts';
import type { TimexLanguage } from '../language.ts';
import type { OffsetReading, Reading } from '../reading.ts';
import type { Tokens } from '../recognise/lex.ts';

/** Words between a length and the date that it is counted from are few: " before the". */
const longestJoint = 12;

/** Makes one date of a length and the date that it is counted from: "two days before 3 May", "ten days before Christmas". */
export function joinOffsets(
  candidates: readonly Candidate[],
  { text }: Tokens,
  language: TimexLanguage,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const apart = last !== undefined && candidate.start - last.end <= longestJoint;
    const direction = apart ? language.countsFrom(text.slice(last.end, candidate.start)) : undefined;
    const reading =
      last === undefined || direction === undefined ? undefined : offsetOf(last.reading, direction, candidate.reading);
    if (last === undefined || reading === undefined) {
      joined.push(candidate);
      continue;
    }
    joined.pop();
    joined.push({ ...candidate, from: last.from, start: last.start, reading });
  }
  return joined;
}

function offsetOf(length: Reading, direction: -1 | 1, base: Reading): OffsetReading | undefined {
  const isDate = base.kind === 'calendar' || base.kind === 'holiday' || base.kind === 'weekday';
  if (!isDate || length.kind !== 'duration' || length.side !== undefined) return undefined;
  const [part, ...more] = length.parts ?? [];
  if (part === undefined || more.length > 0 || !/^(?:day|week|month|year)$/u.test(part.unit)) return undefined;
  return { kind: 'offset', unit: part.unit, count: direction * part.count, base };
}
