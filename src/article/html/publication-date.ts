import { dayOf } from '../../time/day.ts';
import { dateSources } from './date-sources.ts';
import type { PageFacts } from './page-facts.ts';
import { parsePageDate } from './parse-page-date.ts';

export interface PublicationDate {
  /** `YYYY-MM-DD` as the page writes it; `undefined` when it says none. */
  readonly published: string | undefined;
  /** At most one sentence: that the page contradicts itself or names only the day of a change, and which date was taken. */
  readonly problems: readonly string[];
}

/**
 * The day of publication by the most trusted of `dateSources` that names one. A page whose sources of the first rank are more
 * than a day apart is reported; a day may be the time zone's.
 */
export function publicationDate(facts: PageFacts, address: string | undefined): PublicationDate {
  let published: { readonly day: string; readonly name: string } | undefined;
  for (const { name, firstRank, ofChange, find } of dateSources) {
    if (published !== undefined && !firstRank) continue;
    const day = find(facts, address)
      .map(parsePageDate)
      .find((read) => read !== undefined);
    if (day === undefined) continue;
    if (ofChange === true) {
      const problem = `the page says only when it was last changed, ${day}, which is taken for its day of publication; give the date yourself if it is wrong.`;
      return { published: day, problems: [problem] };
    }
    if (published === undefined) published = { day, name };
    else if (Math.abs(numberOf(day) - numberOf(published.day)) > 1) {
      const problem = `the page names two publication dates, ${published.day} (${published.name}) and ${day} (${name}): the first is taken; give the date yourself if it is wrong.`;
      return { published: published.day, problems: [problem] };
    }
  }
  return { published: published?.day, problems: [] };
}

function numberOf(day: string): number {
  const [year = '', month = '', date = ''] = day.split('-');
  return dayOf(Number(year), Number(month), Number(date));
}
