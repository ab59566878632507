import { isPublished } from './dates-report.ts';
import { finiteIn } from './finite-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { findIslands } from './islands.ts';
import { findNominalReports } from './nominal-reports.ts';
import { findPassiveReports } from './passive-reports.ts';
import { findPhraseReports } from './phrase-reports.ts';
import { findQuotingReports } from './quoting-reports.ts';
import { type Report, reportForms } from './report.ts';
import { findColonReports, findVerbReports } from './verb-reports.ts';
import { findViewReports } from './view-reports.ts';
import { findDocumentReports } from './document-reports.ts';

/**
 * All marks of reports in a sentence, the innermost first: by the length of what they cover, then by form, then by place. A cue belongs to one
 * report: chains take theirs first, then phrases, nouns and passives, then verbs.
 */
export function findReports({ masked }: SentenceView): readonly Report[] {
  const reports: Report[] = [];
  // "According to the EDS estimates, Texas": nobody estimates there.
  const sources = [...masked.matchAll(according)].map(({ index, 0: words }): Span => [index, index + words.length]);
  for (const found of [
    findQuotingReports,
    findColonReports,
    findPhraseReports,
    findNominalReports,
    findPassiveReports,
    findDocumentReports,
    findViewReports,
    findVerbReports,
  ]) {
    const taken = reports.filter(({ form }) => form !== 'hearsay');
    for (const report of found(masked)) {
      if (
        (report.form === 'clause' && sources.some((one) => within(report.cue, one))) ||
        taken.some((other) =>
          [other.cue, other.source, other.carrier?.cue].some(
            (span) => span !== undefined && overlaps(span, report.cue),
          ),
        )
      )
        continue;
      // "State media, quoting an official, reported that": the one who quotes covers all that he reports.
      const carries = taken.some(
        ({ carrier }) =>
          carrier !== undefined && report.source !== undefined && overlaps(carrier.source, report.source),
      );
      reports.push(carries ? { ...report, scope: [0, masked.length] } : report);
    }
  }
  const islands = findIslands(masked);
  const quotations = [...masked.matchAll(quotation)].map(({ index, 0: words }): Span => [index, index + words.length]);
  const clipped = reports.map((report) => {
    const island =
      report.form === 'hearsay' || report.form === 'passive'
        ? islands.find((one) => within(report.cue, one))
        : undefined;
    // What somebody says within a quotation covers nothing outside it.
    const quoted = quotations.find((one) => within(report.cue, one) && report.scope[1] > one[1]);
    if (quoted !== undefined) return { ...report, scope: [report.scope[0], quoted[1]] as Span };
    // "Investors believe that the worst is over, said Avery, who owns the stock": the belief ends before its teller.
    const teller =
      report.form === 'view' || report.form === 'nominal'
        ? reports.find(
            ({ form, cue, source }) =>
              (form === 'passing' || form === 'inverted') &&
              Math.min(cue[0], source?.[0] ?? cue[0]) > report.cue[1] &&
              Math.min(cue[0], source?.[0] ?? cue[0]) < report.scope[1] &&
              report.scope[0] < cue[0],
          )
        : undefined;
    if (teller !== undefined)
      return {
        ...report,
        scope: [report.scope[0], Math.min(teller.cue[0], teller.source?.[0] ?? teller.cue[0])] as Span,
      };
    return island === undefined
      ? report
      : { ...report, scope: [Math.max(report.scope[0], island[0]), Math.min(report.scope[1], island[1])] as Span };
  });
  return clipped.sort(
    (a, b) =>
      Number(a.form === 'hearsay') - Number(b.form === 'hearsay') ||
      a.scope[1] - a.scope[0] - (b.scope[1] - b.scope[0]) ||
      reportForms.indexOf(a.form) - reportForms.indexOf(b.form) ||
      a.cue[0] - b.cue[0],
  );
}

const quotation = /["“][^"“”]{2,400}["”]/gu;
const according = /(?<![\p{L}])according to\s[^,;:“”"]{2,120}(?=,\s)/giu;

/** The reports among **reports** that cover [**start**, **end**) of **masked**, in the same order. */
export function reportsAt(masked: string, reports: readonly Report[], start: number, end: number): readonly Report[] {
  if (reports.length === 0) return reports;
  const island = findIslands(masked).find(([from, to]) => from <= start && end <= to);
  return reports.filter((report) => {
    const { form, cue, scope, carrier, source, after } = report;
    return (
      // "Her claim on Monday that": the date is that of the claim.
      (form === 'nominal' &&
        after <= start &&
        end <= scope[0] &&
        (source !== undefined || !finiteIn(masked.slice(0, cue[0])))) ||
      (!describesSource(masked, source, cue, start) &&
        !followsFrame(masked, report, start) &&
        scope[0] <= start &&
        end <= scope[1] &&
        (island === undefined ||
          within(cue, island) ||
          // "Prosecutors said he handed them to two drivers, who emptied the vault": what ends what was said is said, too.
          (form === 'clause' &&
            cue[1] <= island[0] &&
            island[1] >= masked.length - 1 &&
            /\swho\s/u.test(masked.slice(island[0], island[0] + 8))))) ||
      overlaps(cue, [start, end]) ||
      (carrier !== undefined && overlaps(carrier.cue, [start, end]))
    );
  });
}

/** "A lawsuit filed on Monday claims that": what stands between the speaker and the verb only tells which speaker is meant. */
function describesSource(masked: string, source: Span | undefined, cue: Span, at: number): boolean {
  if (source === undefined || at < source[1] || at >= cue[0]) return false;
  if (isPublished(masked, source, cue)) return false;
  // "The Front, an armed group formed in 2019, has denied"
  if (
    /^,\s(?:an?|the|its|his|her|once|formerly)\s[^,“”"]{3,90},\s(?:has\s|have\s|had\s|also\s|\p{Ll}{2,12}ly\s)*$/u.test(
      masked.slice(source[1], cue[0]),
    )
  )
    return true;
  const word = /^,?\s(\p{Ll}{3,16})\s/u.exec(masked.slice(source[1], cue[0]))?.[1] ?? '';
  const forms = verbFormsOf(word);
  return forms?.participle === word && forms.base !== word;
}

/** "“…,” he wrote in his memoir, published in 1999": that it was published is the article's to tell. */
function followsFrame(masked: string, { form, cue, source, after }: Report, at: number): boolean {
  if (!/^(?:passing|inverted|clause|according)$/u.test(form) || at < after) return false;
  const start = Math.min(cue[0], source?.[0] ?? cue[0]);
  return (
    (form === 'according' || /["”]\s?$/u.test(masked.slice(0, start))) &&
    /^[^"“”]*,\s(?:first\s)?(?:published|released|issued|broadcast|aired|written|recorded|filmed|shot|held|posted)\s(?:[^,"“”]{0,40}\s)?$/u.test(
      masked.slice(after, at),
    )
  );
}

function within([from, to]: Span, [start, end]: Span): boolean {
  return start <= from && to <= end;
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
