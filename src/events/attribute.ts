import type { Attribution } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import type { ArticleView } from './article-view.ts';
import { attributionOf, withVia } from './attribution-of.ts';
import { rejectionPattern } from './en/reporting-verbs.ts';
import { goesOn } from './goes-on.ts';
import { quotedBeside } from './quoted-beside.ts';
import { datesReport } from './reports/dates-report.ts';
import { reportsAt } from './reports/find-reports.ts';
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
  const ordered = quotation === undefined ? reports : ofQuotation(article, reports, sentence, quotation);
  const passed = ordered.find(({ carrier }) => carrier !== undefined && carrier.cue[0] < end && start < carrier.cue[1]);
  const told = passed?.carrier;
  // "The Journal, citing two people, reported on Tuesday": the act of reporting is the Journal's own.
  if (told !== undefined && passed !== undefined && !overlaps(told.cue, passed.cue))
    return {
      attribution: [
        attributionOf(article, sentence, { ...withoutCarrier(passed), source: told.source, cue: told.cue }),
      ],
      report: passed,
    };
  // "TASS, citing the ministry, reported on Monday that": so did TASS.
  const passing = ordered.find(
    (one) =>
      one.carrier === undefined &&
      ordered.some(
        ({ carrier }) => carrier !== undefined && one.source !== undefined && overlaps(carrier.source, one.source),
      ) &&
      datesReport(one, sentence, start, end),
  );
  if (passing !== undefined) return { attribution: [attributionOf(article, sentence, passing)], report: passing };
  const itself = ordered.find(({ cue }) => overlaps(cue, [start, end]));
  const [inner, ...outer] = outermostFirst(
    itself === undefined ? ordered : [itself, ...ordered.filter((one) => one !== itself)],
    masked,
  );
  if (inner === undefined) {
    return {
      attribution:
        quotation === undefined ? goesOn(article, sentence, start) : quotedBeside(article, sentence, quotation),
    };
  }
  // "The minister allegedly told aides": that he told them is what is alleged.
  const alleged =
    inner.source === undefined || !(itself === inner || datesReport(inner, sentence, start, end))
      ? undefined
      : article
          .reportsOf(sentence)
          .find(({ form, cue }) => form === 'hearsay' && cue[0] >= (inner.source?.[1] ?? 0) && cue[1] <= inner.cue[0]);
  if (alleged !== undefined && inner.form !== 'hearsay')
    return { attribution: [attributionOf(article, sentence, alleged)], report: inner };
  // "accused Nand of promising in May that no jobs were at risk": that she promised is the accusation.
  const accuser =
    inner.source !== undefined && /(?<![\p{L}])(?:of|for)\s$/u.test(masked.slice(0, inner.cue[0]))
      ? outer.find(({ form, cue }) => form === 'act' && cue[1] <= inner.cue[0] && accuses.test(masked.slice(...cue)))
      : undefined;
  if (accuser !== undefined && (itself === inner || datesReport(inner, sentence, start, end)))
    return { attribution: [attributionOf(article, sentence, accuser)], report: inner };
  // "The claim that Kiel was shelled is false, the mayor said": who says that it is false, denies it.
  const denier = inner.denies && inner.source === undefined ? outer.find(({ form }) => tells.has(form)) : undefined;
  const own = attributionOf(article, sentence, denier ?? inner);
  const same = outer.map((report) =>
    report.carrier === undefined ? undefined : attributionOf(article, sentence, report),
  );
  const carried = same.flatMap((one) => (one?.source === own.source ? (one.via ?? []) : []));
  const carriers = outer
    .filter(
      ({ form, cue }) =>
        form === 'passing' ||
        form === 'according' ||
        form === 'aside' ||
        form === 'inverted' ||
        cue === accuser?.cue ||
        // "The Journal reported that somebody said"
        (form === 'clause' &&
          inner.source !== undefined &&
          (passes.test(masked.slice(...cue)) ||
            ((inner.form === 'clause' || inner.form === 'passive') &&
              cue[1] <= inner.cue[0] &&
              tellsOf.test(masked.slice(...cue))))),
    )
    .map((report) => attributionOf(article, sentence, report));
  const via = [...(own.via ?? []), ...carried, ...carriers].filter(
    ({ source }, place, all) =>
      source !== own.source && source !== unnamed && all.findIndex((one) => one.source === source) === place,
  );
  const [first, ...rest] = via;
  // "Cases have been reported, according to ministry figures": nobody else is meant.
  if (own.source === unnamed && inner.form === 'passive' && first !== undefined)
    return { attribution: [withVia(first, rest)], report: inner };
  return { attribution: [withVia(own, via)], report: inner };
}

const accuses = /^(?:accus|criticis|criticiz|blam|denounc|condemn)/u;

/** "The bishop said that the mayor had told him that": what the mayor said is passed on by the bishop. */
const tellsOf = /^(?:said|says|told|tells|claimed|recalled|added|testified)(?![\p{L}])/u;

/** Verbs of those who pass on what others say. */
const passes = /^(?:reported|reports that|wrote|writes that)(?![\p{L}])/u;

const tells: ReadonlySet<Report['form']> = new Set(['clause', 'passing', 'inverted', 'according']);

/**
 * "Aalto said crews had rejected the offer": the act is what Aalto tells. "Noordzee denied the claim that": the claim is what Noordzee denies. Then the
 * outer report is the one that counts.
 */
function outermostFirst(reports: readonly Report[], masked: string): readonly Report[] {
  const [inner, ...outer] = reports;
  if (inner === undefined) return reports;
  const teller = outer.findIndex(({ form }) => tells.has(form));
  // "…, which the police chief rejected": nobody tells that he did.
  const answers =
    inner.source !== undefined &&
    /,\swhich\s(?:(?:the|an?|his|her|its)\s[^,]{2,40},\s)?$/u.test(masked.slice(0, inner.source[0]));
  if (inner.form === 'act' && teller !== -1 && !answers) return move(reports, teller + 1);
  const denier =
    inner.form === 'nominal'
      ? outer.find(
          ({ form, cue }) => form === 'act' && cue[1] <= inner.cue[0] && rejectionPattern.test(masked.slice(...cue)),
        )
      : undefined;
  return denier === undefined ? reports : [{ ...denier, denies: true }, ...reports.filter((one) => one !== denier)];
}

function move(reports: readonly Report[], place: number): readonly Report[] {
  const first = reports[place];
  return first === undefined ? reports : [first, ...reports.filter((one) => one !== first)];
}

/** In a quotation the reports that it holds come first (but "they told us" names nobody), then those whose words stand outside. */
function ofQuotation(
  article: ArticleView,
  reports: readonly Report[],
  { start, text }: SentenceView,
  [from, to]: Span,
): readonly Report[] {
  const inside = ({ cue }: Report): boolean => start + cue[0] >= from && start + cue[1] <= to;
  const speaks = (report: Report): boolean =>
    report.source !== undefined &&
    !/^(?:they|we|I|you|it|he|she)(?:[’'](?:ll|d|ve|re))?$/iu.test(text.slice(...report.source));
  // What a quotation says somebody did or thinks is still its speaker's to say.
  const holds = ({ form }: Report): boolean => form === 'act' || form === 'view';
  // "“In January,” said Li, “we wrote”": nor is "we" of the other part.
  const quotes = ({ cue }: Report): boolean => article.quotationAt(start + cue[0]) !== undefined;
  return [
    ...reports.filter((report) =>
      inside(report)
        ? speaks(report) && !holds(report)
        : speaks(report) || report.source === undefined || !quotes(report),
    ),
  ].sort((a, b) => Number(inside(b)) - Number(inside(a)));
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function withoutCarrier({ carrier: _, ...report }: Report): Report {
  return report;
}
