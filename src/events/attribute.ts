import type { Attribution } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import type { ArticleView } from './article-view.ts';
import { createPassage } from './passage.ts';
import { reportsAt } from './reports/find-reports.ts';
import { authorIn } from './reports/nominal-reports.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** Who says what a date's sentence says, and the mark in that sentence that tells; `report` is absent when another sentence does. */
export interface Attributed {
  readonly attribution: readonly Attribution[];
  readonly report?: Report;
}

/**
 * Who says so of what stands at [**start**, **end**) of **sentence**: the innermost report that covers it; those around it that
 * name somebody else have passed it on (`via`, nearest first). Within a quotation it is the speaker of that quotation, in this sentence or one
 * beside it; a sentence that goes on in indirect speech has the source of the one before. Empty for the article's own voice.
 */
export function attribute(article: ArticleView, sentence: SentenceView, start: number, end: number): Attributed {
  const { masked } = sentence;
  const reports = reportsAt(sentence.masked, article.reportsOf(sentence), start, end);
  const quotation = article.quotationAt(sentence.start + start);
  const ordered = quotation === undefined ? reports : ofQuotation(reports, sentence, quotation);
  const passed = ordered.find(({ carrier }) => carrier !== undefined && carrier.cue[0] < end && start < carrier.cue[1]);
  const told = passed?.carrier;
  // "The Journal, citing two people, reported on Tuesday": the act of reporting is the Journal's own.
  if (told !== undefined && passed !== undefined && !overlaps(told.cue, passed.cue))
    return { attribution: [attributionOf(article, sentence, { ...withoutCarrier(passed), source: told.source, cue: told.cue })], report: passed };
  const itself = ordered.find(({ cue }) => overlaps(cue, [start, end]));
  const [inner, ...outer] = outermostFirst(itself === undefined ? ordered : [itself, ...ordered.filter((one) => one !== itself)], masked);
  if (inner === undefined) {
    return { attribution: quotation === undefined ? goesOn(article, sentence, start) : quotedBeside(article, sentence, quotation) };
  }
  const own = attributionOf(article, sentence, inner);
  const same = outer.map((report) => (report.carrier === undefined ? undefined : attributionOf(article, sentence, report)));
  const carried = same.flatMap((one) => (one?.source === own.source ? (one.via ?? []) : []));
  const carriers = outer
    .filter(({ form }) => form === 'passing' || form === 'according' || form === 'aside' || form === 'inverted')
    .map((report) => attributionOf(article, sentence, report));
  const via = [...(own.via ?? []), ...carried, ...carriers].filter(({ source }) => source !== own.source && source !== unnamed);
  return { attribution: [withVia(own, via)], report: inner };
}

/**
 * "Aalto said crews had rejected the offer": the act is what Aalto tells. "Noordzee denied the claim that": the claim is what Noordzee denies. Then the
 * outer report is the one that counts.
 */
function outermostFirst(reports: readonly Report[], masked: string): readonly Report[] {
  const [inner, ...outer] = reports;
  if (inner === undefined) return reports;
  const teller = outer.findIndex(({ form }) => form === 'clause' || form === 'passing' || form === 'inverted' || form === 'according');
  if (inner.form === 'act' && teller !== -1) return move(reports, teller + 1);
  const denier = outer.findIndex(({ form, cue }) => form === 'act' && cue[1] <= inner.cue[0] && /^(?:den|reject|dismiss|disput|refut)/u.test(masked.slice(...cue)));
  return inner.form === 'nominal' && denier !== -1 ? move(reports, denier + 1) : reports;
}

function move(reports: readonly Report[], place: number): readonly Report[] {
  const first = reports[place];
  return first === undefined ? reports : [first, ...reports.filter((one) => one !== first)];
}

/** In a quotation the reports that it holds come first (but "they told us" names nobody), then those whose words stand outside. */
function ofQuotation(reports: readonly Report[], { start, text }: SentenceView, [from, to]: Span): readonly Report[] {
  const inside = ({ cue }: Report): boolean => start + cue[0] >= from && start + cue[1] <= to;
  const speaks = (report: Report): boolean =>
    report.source !== undefined && !/^(?:they|we|I|you|it|he|she)(?:[’'](?:ll|d|ve|re))?$/iu.test(text.slice(...report.source));
  // What a quotation says somebody did or thinks is still its speaker's to say.
  const holds = ({ form }: Report): boolean => form === 'act' || form === 'view';
  return [...reports.filter((report) => !inside(report) || (speaks(report) && !holds(report)))].sort((a, b) => Number(inside(b)) - Number(inside(a)));
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function withoutCarrier({ carrier: _, ...report }: Report): Report {
  return report;
}

function withVia({ source, cue }: Attribution, via: readonly Attribution[]): Attribution {
  return { source, ...(cue === undefined ? {} : { cue }), ...(via.length === 0 ? {} : { via }) };
}

/** The source and cue of one report, and who passes it on when the same words say so. */
export function attributionOf(article: ArticleView, sentence: SentenceView, report: Report): Attribution {
  const { start } = sentence;
  const passage = ([from, to]: Span) => createPassage(article, start + from, start + to);
  const own: Attribution = { source: nameOf(article, sentence, report.source), cue: passage(report.cue) };
  const { carrier } = report;
  if (carrier === undefined) return own;
  return withVia(own, [{ source: nameOf(article, sentence, carrier.source), cue: passage(carrier.cue) }]);
}

/** "A report by the Freight Council" is the council. */
function nameOf(article: ArticleView, sentence: SentenceView, source: Span | undefined): string {
  if (source === undefined) return unnamed;
  const author = authorIn(sentence.text.slice(...source));
  return article.speakers.name(sentence, source[0] + (author?.[0] ?? 0), source[1]);
}

/** How many sentences a quotation is followed to its speaker; longer speeches are rare and would join strangers. */
const quotationReach = 4;

const introduces = ({ form }: Report): boolean => form === 'inverted' || form === 'passing' || form === 'clause' || form === 'according';

/** The speaker of a quotation in which a whole sentence stands: where it opens, before that, or where it closes. */
function quotedBeside(article: ArticleView, sentence: SentenceView, [from, to]: Span): readonly Attribution[] {
  const beside = (step: number): SentenceView | undefined => {
    const next = article.sentence(sentence.index + step);
    const breaks = article.breaksBefore(step < 0 ? sentence.index + step + 1 : sentence.index + step);
    return next === undefined || breaks ? undefined : next;
  };
  // "“No choice,” said Li. “It closed on Monday.”": who spoke before in the paragraph goes on.
  for (let step = -1; step >= -quotationReach; step -= 1) {
    const before = beside(step);
    if (before === undefined) break;
    const found = speakerOf(article, before, [from, to], true);
    if (found !== undefined) return [found];
    if (article.quotationAt(before.start + before.text.length - 1) === undefined && !/["“”’]/u.test(before.text)) break;
  }
  for (let step = 1; step <= quotationReach; step += 1) {
    const next = beside(step);
    if (next === undefined) break;
    const found = speakerOf(article, next, [from, to], false);
    if (found !== undefined) return [found];
    if (next.start > to) break;
  }
  return [];
}

function speakerOf(article: ArticleView, sentence: SentenceView, [from, to]: Span, before: boolean): Attribution | undefined {
  const report = article.reportsOf(sentence).find((one) => {
    const at = sentence.start + one.cue[0];
    const within = article.quotationAt(at) !== undefined && one.form !== 'according';
    return introduces(one) && one.source !== undefined && !within && (before ? at < from || at > to : at >= to || at < from);
  });
  return report === undefined || (before && !/["“”’]|:$/u.test(sentence.text) && report.form !== 'clause') ? undefined : attributionOf(article, sentence, report);
}

/** Backshifted verbs by which a sentence goes on with what another one reports. */
const backshifted = /^[^,;:“”"]{0,80}?(?<![\p{L}])(?:would|had|might|could)(?![\p{L}])(?!\s(?:previously|earlier)\s)/u;

/** "General Sholokhin said the army would advance. It would not halt at the Yelna.": indirect speech without a mark of its own. */
function goesOn(article: ArticleView, sentence: SentenceView, start: number): readonly Attribution[] {
  const { masked, index } = sentence;
  const clause = masked.slice(Math.max(0, masked.slice(0, start).search(/[;][^;]*$/u)));
  if (!backshifted.test(masked) && !backshifted.test(clause)) return [];
  if (article.reportsOf(sentence).length > 0) return [];
  for (let step = 1; step <= 3; step += 1) {
    if (article.breaksBefore(index - step + 1)) return [];
    const before = article.sentence(index - step);
    if (before === undefined) return [];
    const report = article.reportsOf(before).findLast(({ form, source }) => source !== undefined && (form === 'clause' || form === 'passing' || form === 'inverted'));
    if (report !== undefined) {
      // What was said must itself be in indirect speech, or promise to go on so.
      return /(?<![\p{L}])(?:said|told|added|warned|explained|insisted|claimed|argued|promised|vowed|recalled|wrote|announced|declared|predicted|maintained|denied|confirmed|stated|stressed|noted|complained)(?![\p{L}])/u.test(before.masked.slice(...report.cue)) ? [attributionOf(article, before, report)] : [];
    }
    if (!backshifted.test(before.masked)) return [];
  }
  return [];
}
