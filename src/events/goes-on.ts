import type { Attribution } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import type { ArticleView } from './article-view.ts';
import { attributionOf } from './attribution-of.ts';
import type { SentenceView } from './sentence-view.ts';

/** Backshifted verbs by which a sentence goes on with what another one reports. */
const backshifted = /^[^,;:“”"]{0,80}?(?<![\p{L}])(?:would|had|might|could)(?![\p{L}])(?!\s(?:previously|earlier)\s)/u;

const pastPerfect =
  /^(?:He|She|They|It|The\s\p{Ll}{2,20})\shad\s(?:not\s|never\s|also\s)?(?:been|\p{Ll}{3,14}(?:ed|en|wn|ne|ght|pt|ft|ld|nt))(?![\p{L}])/u;

/** "General Sholokhin said the army would advance. It would not halt at the Yelna.": indirect speech without a mark of its own. */
export function goesOn(article: ArticleView, sentence: SentenceView, start: number): readonly Attribution[] {
  const { masked, index } = sentence;
  const clause = masked.slice(Math.max(0, masked.slice(0, start).search(/[;][^;]*$/u)));
  if (!backshifted.test(masked) && !backshifted.test(clause)) return [];
  if (article.reportsOf(sentence).length > 0) return [];
  // "He declined to say whether the fund had sold shares": that he declined, nobody says.
  if (
    /(?<![\p{L}])(?:declined|refused|(?:would|did|could)\snot)\s(?:to\s)?(?:say|comment|confirm|disclose|reveal|discuss|elaborate|name|identify)(?![\p{L}])/u.test(
      masked,
    )
  )
    return [];
  for (let step = 1; step <= 3; step += 1) {
    if (article.breaksBefore(index - step + 1)) return [];
    const before = article.sentence(index - step);
    if (before === undefined) return [];
    const report = article
      .reportsOf(before)
      .findLast(
        ({ form, source }) =>
          source !== undefined &&
          (form === 'clause' || form === 'passing' || form === 'inverted' || (form === 'according' && step === 1)),
      );
    // "…, according to his lawyer. He had been asleep."
    if (report?.form === 'according')
      return pastPerfect.test(masked) && article.speakers.name(before, ...(report.source ?? [0, 0])) !== unnamed
        ? [attributionOf(article, before, report)]
        : [];
    if (report !== undefined) {
      // What was said must itself be in indirect speech, or promise to go on so.
      return /(?<![\p{L}])(?:said|told|added|warned|explained|insisted|claimed|argued|promised|vowed|recalled|wrote|announced|declared|predicted|maintained|denied|confirmed|stated|stressed|noted|complained)(?![\p{L}])/u.test(
        before.masked.slice(...report.cue),
      )
        ? [attributionOf(article, before, report)]
        : [];
    }
    if (!backshifted.test(before.masked)) return [];
  }
  return [];
}
