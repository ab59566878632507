import type { Attribution, Modality, Polarity } from '../../dataset/types.ts';
import type { ArticleView } from '../article-view.ts';
import { attribute } from '../attribute.ts';
import { passOn } from '../pass-on.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceView } from '../sentence-view.ts';
import { readModality } from './read-modality.ts';
import { isNegated } from './read-negation.ts';

/** Who says something, and whether it is said to have happened. */
export interface Claim {
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly polarity: Polarity;
}

/** What **sentence** says at its word [**start**, **end**): a verb or the noun of a happening. Each answer is by itself: a report may be of a plan and denied. */
export function readClaim(article: ArticleView, sentence: SentenceView, start: number, end: number): Claim {
  const { attribution, report } = attribute(article, sentence, start, end);
  const denied = report?.denies === true && !overlaps(report, start, end);
  return {
    attribution: passOn(article, sentence, attribution),
    modality: readModality(sentence.masked, start, end),
    polarity: denied ? 'denied' : isNegated(sentence.masked, start, end) ? 'negated' : 'affirmed',
  };
}

function overlaps({ cue }: Report, start: number, end: number): boolean {
  return cue[0] < end && start < cue[1];
}
