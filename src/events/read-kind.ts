import type { EventKind, Modality, Polarity } from '../dataset/types.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import { datesReport } from './reports/dates-report.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * What kind of event a date makes. A `statement`, when the date is that of the report; a `period`, when the words give an extent ("since
 * 1801", "through the summer", "3–7 June", "the autumn campaign"); otherwise an `occurrence`.
 */
export function readKind(sentence: SentenceView, mention: TimexMention, report: Report | undefined): EventKind {
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  if (report !== undefined && datesReport(report, sentence, start, end)) return 'statement';
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

/** Whether it is said to have happened, to be going to, or to be possible. A statement was made, whatever it foretells. */
export function readModality({ tense }: TimexMention, kind: EventKind): Modality {
  if (kind === 'statement') return 'actual';
  if (tense === 'future') return 'planned';
  return tense === 'possible' ? 'possible' : 'actual';
}

/** The verb of a date stands within this many characters. */
const reach = 90;

/** `denied` under a verb of denial, `negated` when the clause of the date has a "not" or the like. */
export function readPolarity(sentence: SentenceView, mention: TimexMention, report: Report | undefined): Polarity {
  if (report?.denies === true) return 'denied';
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  const left = sentence.masked.slice(Math.max(0, start - reach), start);
  const own = left.slice(left.search(/[^,;:—–“”"]{0,200}$/u));
  // A date at the head of its sentence belongs to the clause after it.
  const clause =
    own.trim().length > 16
      ? own
      : `${own} ${/^[,]?[^,;:—–“”"]{0,90}/u.exec(sentence.masked.slice(end, end + reach))?.[0] ?? ''}`;
  // "did not close until Monday" says that it did close.
  if (/(?<![\p{L}])(?:until|till)\s(?:the\s)?$/iu.test(left)) return 'affirmed';
  const negated = /(?<![\p{L}])(?:not|never|no longer)(?!\s(?:only|just|later|before))(?![\p{L}])|n[’']t(?![\p{L}])/iu;
  return negated.test(clause) ? 'negated' : 'affirmed';
}
