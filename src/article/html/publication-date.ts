import { dayOf } from '../../time/day.ts';
import { datesInAddress, dateSources } from './date-sources.ts';
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
  for (const { name, firstRank, shown, ofChange, find } of dateSources) {
    if (published !== undefined && !firstRank) continue;
    const written = find(facts, address).map((text) => ({ text, day: parsePageDate(text) }));
    const { text = '', day } = written.find((read) => read.day !== undefined) ?? {};
    if (day === undefined) continue;
    if (ofChange === true) {
      return { published: day, problems: [onlyChange(day)] };
    }
    if (published === undefined) {
      if (!firstRank) {
        const changed = shown === true ? changedBefore(facts, day) : undefined;
        if (changed !== undefined) return { published: changed, problems: [onlyChange(changed)] };
        // With a clock time and a zone it is known better than by the address.
        return { published: /\d:\d\d/u.test(text) ? day : madeBefore(day, address), problems: [] };
      }
      published = { day, name };
    } else if (Math.abs(numberOf(day) - numberOf(published.day)) > 1) {
      const problem = `the page names two publication dates, ${published.day} (${published.name}) and ${day} (${name}): the first is taken; give the date yourself if it is wrong.`;
      return { published: published.day, problems: [problem] };
    }
  }
  return { published: published?.day, problems: [] };
}

/** A date that readers see but that lies behind the last change is that of their visit: many sites show today's at their head. */
function changedBefore(facts: PageFacts, day: string): string | undefined {
  const changed = dateSources
    .filter(({ ofChange }) => ofChange === true)
    .flatMap(({ find }) => find(facts, undefined))
    .flatMap((written) => parsePageDate(written) ?? [])[0];
  return changed !== undefined && changed < day ? changed : undefined;
}

const onlyChange = (day: string): string =>
  `the page says only when it was last changed, ${day}, which is taken for its day of publication; give the date yourself if it is wrong.`;

/** Some pages name the day of each change in the place of the first: the day in their address, a day or two earlier, does not move. */
function madeBefore(day: string, address: string | undefined): string {
  const [made] = (address === undefined ? [] : datesInAddress(address)).flatMap((read) => parsePageDate(read) ?? []);
  const days = made === undefined ? 0 : numberOf(day) - numberOf(made);
  return made !== undefined && days > 0 && days <= 2 ? made : day;
}

function numberOf(day: string): number {
  const [year = '', month = '', date = ''] = day.split('-');
  return dayOf(Number(year), Number(month), Number(date));
}
