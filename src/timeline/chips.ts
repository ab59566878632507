import type { TimelineItem } from '../layout/timeline-item.ts';
import type { Words } from './words.ts';

/** The short remarks beside a date: what was inferred, what is vague, what has not happened. */
export function chipsOf(item: TimelineItem, words: Words): readonly string[] {
  const { date, modality, polarity, evidence } = item.event;
  const chips: string[] = [];
  // An approximate date says so in its own wording.
  if (item.soft && !/[~%]/u.test(date.edtf)) chips.push(words.chips.approx);
  if (item.uncertain) chips.push(words.chips.uncertain);
  if (date.edtf.startsWith('XXXX')) chips.push(words.chips.yearless);
  if (date.inferred.includes('day') || date.inferred.includes('month')) chips.push(words.chips.dateInferred);
  else if (date.inferred.length > 0) chips.push(words.chips.yearInferred);
  if (evidence.some((piece) => piece.date)) chips.push(words.chips.conflict);
  if (modality !== 'actual') chips.push(words.chips[modality]);
  if (polarity !== 'affirmed') chips.push(words.chips[polarity]);
  return chips;
}
