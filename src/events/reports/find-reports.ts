import type { SentenceView } from '../sentence-view.ts';
import { findPhraseReports } from './phrase-reports.ts';
import { type Report, reportForms } from './report.ts';
import { findVerbReports } from './verb-reports.ts';

/**
 * All marks of reports in a sentence, the innermost first: by the length of what they cover, then by form, then by place. The verb
 * of a relative clause belongs to its noun and is not read twice.
 */
export function findReports({ masked }: SentenceView): readonly Report[] {
  const phrases = findPhraseReports(masked);
  const taken = phrases.filter(({ form }) => form !== 'hearsay');
  const verbs = findVerbReports(masked).filter(
    ({ cue }) => !taken.some((phrase) => phrase.cue[0] < cue[1] && cue[0] < phrase.cue[1]),
  );
  return [...phrases, ...verbs].sort(
    (a, b) =>
      Number(a.form === 'hearsay') - Number(b.form === 'hearsay') ||
      a.scope[1] - a.scope[0] - (b.scope[1] - b.scope[0]) ||
      reportForms.indexOf(a.form) - reportForms.indexOf(b.form) ||
      a.cue[0] - b.cue[0],
  );
}

/** Whether **report** covers the date at [**start**, **end**) of its sentence. */
export function covers(report: Report, start: number, end: number): boolean {
  return report.scope[0] <= start && end <= report.scope[1];
}
