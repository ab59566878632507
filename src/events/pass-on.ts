import type { Attribution } from '../dataset/types.ts';
import type { ArticleView } from './article-view.ts';
import { attributionOf } from './attribution-of.ts';
import { wordsNounPattern } from './en/reporting-verbs.ts';
import { nameSource } from './names/name-source.ts';
import type { SentenceView } from './sentence-view.ts';
import { unnamed } from '../dataset/unnamed.ts';

/** A sentence passes on what was said in the ones just before it; farther back a new subject has begun. */
const reach = 3;

const wordsOf = new RegExp(
  `^(?:(?<owner>[\\p{L}\\s]{1,60}[’']s?|His|Her|Their|The|These|Those|This)\\s)(?:\\p{Ll}{2,20}\\s)?${wordsNounPattern},\\s$`,
  'u',
);

/**
 * Adds to **attribution**, of what **sentence** says, those whom a following sentence names as passing it on: "The president’s
 * remarks, reported by TASS, underscore …". The owner of the remarks must be the source, or not be said at all ("The remarks").
 */
export function passOn(
  article: ArticleView,
  sentence: SentenceView,
  attribution: readonly Attribution[],
): readonly Attribution[] {
  const [own] = attribution;
  if (own === undefined || own.source === unnamed) return attribution;
  for (let step = 1; step <= reach; step += 1) {
    const next = article.sentence(sentence.index + step);
    if (next === undefined) break;
    const report = article.reportsOf(next).find(({ form }) => form === 'aside');
    if (report === undefined) continue;
    const owner = wordsOf.exec(next.text.slice(0, report.cue[0]))?.groups?.['owner'];
    if (owner === undefined || !isOwner(owner, own.source, article, next.start)) continue;
    const carrier = attributionOf(article, next, report);
    if (carrier.source === own.source || carrier.source === unnamed) continue;
    return [{ ...own, via: [...(own.via ?? []), carrier] }, ...attribution.slice(1)];
  }
  return attribution;
}

function isOwner(owner: string, source: string, article: ArticleView, at: number): boolean {
  if (/^(?:The|These|Those|This)$/u.test(owner)) return true;
  if (/^(?:His|Her)$/u.test(owner)) return article.names.lastBefore(at) === source;
  return owner !== 'Their' && nameSource(owner, at, article.names) === source;
}
