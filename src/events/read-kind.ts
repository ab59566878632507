import type { EventKind, Modality, Polarity } from '../dataset/types.ts';
import type { DateWords } from './make-event.ts';
import { findTrigger } from './claims/find-trigger.ts';
import { readModality } from './claims/read-modality.ts';
import { isNegated } from './claims/read-negation.ts';
import { datesReport, isSayingPassive } from './reports/dates-report.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/**
 * What kind of event a date makes. A `statement`, when the date is that of the report; a `period`, when the words give an extent ("since
 * 1801", "through the summer", "3–7 June", "the autumn campaign"); otherwise an `occurrence`.
 */
export function readKind(
  sentence: SentenceView,
  mention: DateWords,
  report: Report | undefined,
  reports: readonly Report[],
): EventKind {
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  if (report !== undefined && datesReport(report, sentence, start, end)) return 'statement';
  const trigger = findTrigger(sentence.masked, start, end);
  if (trigger !== undefined && reports.some((one) => isSaying(one, sentence.masked, trigger))) return 'statement';
  const { reading, relation, attributive } = mention;
  const lasts =
    reading.kind === 'range' || reading.kind === 'ended' || (reading.kind === 'duration' && reading.side !== 'in');
  if (lasts || relation === 'since' || relation === 'until') return 'period';
  const long =
    reading.kind === 'decade' ||
    reading.kind === 'century' ||
    (reading.kind === 'calendar' && reading.day === undefined && (reading.season !== undefined || !attributive));
  if (relation === 'through' || relation === 'during') return long || relation === 'through' ? 'period' : 'occurrence';
  const named = reading.kind !== 'calendar' || reading.season !== undefined;
  return attributive && long && named ? 'period' : 'occurrence';
}

/** Whether the word that names what happened is the saying of a report; a view is held, not said. */
function isSaying({ form, cue, carrier }: Report, masked: string, [from, to]: Span): boolean {
  if (carrier !== undefined && carrier.cue[0] < to && from < carrier.cue[1]) return true;
  if (!(cue[0] < to && from < cue[1])) return false;
  if (form === 'passive' || form === 'aside') return isSayingPassive(masked.slice(...cue));
  return form === 'clause' || form === 'act' || form === 'inverted' || form === 'passing' || form === 'nominal';
}

/**
 * Whether what happened at the date is said to have happened, to be going to, or not to, by the word that names it and by the tense of the date's
 * clause. What lies after the day of **published** (`YYYY-MM-DD`) has not happened. A statement was made, whatever it foretells or denies.
 */
export function readHold(
  { masked, start: offset }: SentenceView,
  mention: DateWords,
  kind: EventKind,
  report: Report | undefined,
  isAhead: boolean,
): { readonly modality: Modality; readonly polarity: Polarity } {
  const [start, end] = [mention.start - offset, mention.end - offset];
  const [from, to] = findTrigger(masked, start, end) ?? [start, end];
  const negated = isNegated(masked, from, to);
  const denies = report?.denies === true;
  if (kind === 'statement')
    return { modality: 'actual', polarity: denies ? 'denied' : negated ? 'negated' : 'affirmed' };
  const own = readModality(masked, from, to);
  const modality = own !== 'actual' ? own : (ofTense[mention.tense] ?? (isAhead ? 'planned' : 'actual'));
  const denied = denies && !(report.cue[0] < to && from < report.cue[1]);
  return { modality, polarity: denied ? 'denied' : negated ? 'negated' : 'affirmed' };
}

const ofTense: Readonly<Partial<Record<DateWords['tense'], Modality>>> = { future: 'planned', possible: 'possible' };
