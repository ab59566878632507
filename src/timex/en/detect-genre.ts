/** Enough to be sure; the rest of a long text is not read. */
const sampleLength = 40_000;

/** Words of somebody who writes about days just gone or to come. */
const dayCues =
  /(?<![\p{L}])(?:(?:on|late|early|last|next|until|by|and|of)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?:morning|afternoon|evening|night|and|that|in|to|after|at)|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|(?:last|this|next)\s(?:week|month|year|weekend|night)|(?:ago|said|says|told|tells|recalls|remembers|quoted|citing|spokesman|spokeswoman|spokesperson|announced|reportedly|according\sto))(?![\p{L}])/gu;

/** A whole year in words that date something or as a heading, and years before the common era. */
const years =
  /(?<![\p{L}\p{N}$€£.,-])(?:(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Tt]o|[Uu]ntil|of|[Dd]uring|[Ll]ate|[Ee]arly|mid|summer|spring|winter|autumn)[\s-]|(?:(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d{1,2},?\s)?))(?<year>1\d{3}|20[0-2]\d)|\d{1,4}\s?B\.?C|(?<=^|\n)(?<heading>1\d{3}|20[0-2]\d)(?=:?\s))(?![\p{N}%])/gu;

/** Reports and features are shorter than histories. */
const featureLength = 12_000;

/** Words that somebody says: a quotation that begins with a capital. It counts where no publication date speaks for news. */
const speech = /(?<=[\s(]|^)["“‘](?=\p{Lu})/gu;

/** Years that lie this far before the publication are history by themselves. */
const farYears = 3;

/** News has this many cues of its days to a year long past at the least. */
const cuesPerYear = 1.2;

/** Fewer old years say nothing. */
const enoughYears = 4;

/** A month of the year of publication, as a dateline has it, weighs as much as so many cues. */
const datelineWeight = 6;

/**
 * Whether **text** reads as news, dated from its day of publication, or as a history, whose dates carry each other: a history states
 * many years that lie long before its **published** date (EDTF; without one, before the latest year it states, or any before this century) and hardly speaks of weekdays, of
 * "yesterday" or of what somebody said. What is too short to tell is news.
 */
export function detectGenre(text: string, published?: string): 'news' | 'history' {
  const sample = text.slice(0, sampleLength);
  const now = Number(/^-?\d{4}/u.exec(published ?? '')?.[0] ?? latestYear(sample));
  let old = 0;
  let cues = 0;
  for (const { groups, index } of sample.matchAll(years)) {
    const year = Number(groups?.['year'] ?? groups?.['heading'] ?? 0);
    if (Number.isNaN(now) || year <= now - farYears) old += 1;
    else if (year === now && groups?.['month'] !== undefined && index < 600) cues += datelineWeight;
  }
  if (old < enoughYears) return 'news';
  for (const _ of sample.matchAll(dayCues)) cues += 1;
  // A short text that quotes people is a report or a feature; books on wars quote, too.
  if (published === undefined || text.length < featureLength) for (const _ of sample.matchAll(speech)) cues += 1;
  return old > cues * cuesPerYear ? 'history' : 'news';
}

/** The latest year of this century that a text states: it was not written before. `NaN` for a text of older times. */
function latestYear(text: string): number {
  let latest = Number.NaN;
  for (const { groups } of text.matchAll(years)) {
    const year = Number(groups?.['year'] ?? Number.NaN);
    if (year >= 2000 && !(year <= latest)) latest = year;
  }
  return latest;
}
