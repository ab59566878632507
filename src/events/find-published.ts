import type { Published } from '../dataset/types.ts';
import type { ArticleMeta } from '../article/read-meta.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import type { Span } from './sentence-view.ts';

/** A dateline stands under the headline, the byline at most between them. */
const lastDateline = 3;

/** "DUBLIN, July 2, 2014 —" may stand below headlines and subheadings. */
const lastLead = 8;
const placeLead = /^\p{Lu}{2}[\p{L}.'’ -]{1,40},\s(?:\p{Lu}[\p{L}.]{1,20},\s)?$/u;

/**
 * When an article was published: what its metadata says (`given` unless they say how it is known), else a dateline, which is
 * one of the first sentences that is nothing but a whole date, or begins with one and a dash (behind a place, too), else `unknown`.
 */
export function findPublished(
  meta: ArticleMeta,
  text: string,
  sentences: readonly Span[],
  mentions: readonly TimexMention[],
): Published {
  if (meta.published !== undefined) return { edtf: meta.published, basis: meta.publishedBasis ?? 'given' };
  const dateline = mentions.find(
    ({ sentence, reading, edtf, inferred }) =>
      sentence < lastDateline &&
      edtf !== undefined &&
      inferred.length === 0 &&
      reading.kind === 'calendar' &&
      reading.day !== undefined,
  );
  const lead = mentions.find(
    ({ sentence, edtf, inferred, start, end }) =>
      sentence < lastLead &&
      edtf !== undefined &&
      inferred.length === 0 &&
      /^\d{4}-\d\d-\d\d$/u.test(edtf) &&
      placeLead.test(text.slice(sentences[sentence]?.[0] ?? start, start)) &&
      /^\.?(?:\s\([^()]{2,40}\)|\s\/[^/]{2,30}\/)?\s?(?:—|–|-{1,2})\s/u.test(text.slice(end, end + 50)),
  );
  if (lead?.edtf !== undefined) return { edtf: lead.edtf, basis: 'dateline' };
  const sentence = dateline === undefined ? undefined : sentences[dateline.sentence];
  // "Feb. 23, 2015 -- Peanut allergies are on the rise."
  const leads =
    dateline !== undefined &&
    dateline.start === sentence?.[0] &&
    /^\s?(?:—|–|--)\s?(?=[\p{Lu}"“])/u.test(text.slice(dateline.end, dateline.end + 6)) &&
    (dateline.start === 0 || text[dateline.start - 1] === '\n');
  if (dateline?.edtf === undefined || !(leads || isWholeSentence(text, sentence, dateline)))
    return { edtf: null, basis: 'unknown' };
  return { edtf: dateline.edtf, basis: 'dateline' };
}

/** Whether a mention is all that its sentence says; "Published" and the like may stand before it. */
export function isWholeSentence(text: string, sentence: Span | undefined, { start, end }: TimexMention): boolean {
  if (sentence === undefined) return false;
  const [from, to] = sentence;
  if (start - from > 24 || to - end > 24) return false;
  const rest = `${text.slice(from, start)} ${text.slice(end, to)}`.replace(
    /(?<![\p{L}])(?:published|posted|updated|date|on)(?![\p{L}])/giu,
    '',
  );
  return !/[\p{L}\p{N}]/u.test(rest);
}
