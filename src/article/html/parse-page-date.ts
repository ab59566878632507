import { calendarOf, type Day, isDay, MS_PER_DAY } from '../../time/day.ts';

/** Longer texts are not dates with a word or two around them. */
const longest = 200;

/** Before it there were no web pages, but there are articles of old newspapers on them. */
const firstPlausibleYear = 1900;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th)?';
const clock = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s{1,3}(?:[a-z]{2,5}|[+-]\\d{4})\\s{1,3})';

type Parts = readonly [year: string, month: string, day: string];

/** The ways to write a day, each with the order of its parts; what stands around it is looked at by nobody. */
const forms: readonly (readonly [pattern: RegExp, parts: (found: readonly string[]) => Parts | undefined])[] = [
  // 2024-03-07, 2024-03-07T08:30:00Z, 2024/3/7, 2024.03.07
  [/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/giu, ([, y, , m, d]) => parts(y, m, d)],
  // 20240307, 20240307T083000Z, 202403070830, 20240307083000
  [/(?<![\d.-])((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4}(?:\d\d)?Z?)?(?!\d)/giu, ([, y, m, d]) => parts(y, m, d)],
  // March 7, 2024; Mar. 7th 2024; Thu Mar 07 2024 08:30:00 GMT+0000
  [new RegExp(`\\b${month}\\s{0,3}${dayOfMonth},?\\s{1,3}(\\d{4})(?!\\d)`, 'giu'), ([, m, d, y]) => parts(y, m, d)],
  // Thu Mar 7 08:30:00 GMT 2024
  [
    new RegExp(`\\b${month}\\s{1,3}${dayOfMonth}\\s{1,3}${clock}(\\d{4})(?!\\d)`, 'giu'),
    ([, m, d, y]) => parts(y, m, d),
  ],
  // 7 March 2024; 7th of March, 2024; 07-Mar-2024; Thu, 07 Mar 2024 08:30:00 GMT
  [
    new RegExp(`(?<!\\d)${dayOfMonth}(?:\\s{1,3}(?:of\\s)?|-)${month}(?:,?\\s{1,3}|-)(\\d{4})(?!\\d)`, 'giu'),
    ([, d, m, y]) => parts(y, m, d),
  ],
  // 25/12/2024, 12/25/2024, 25.12.2024: a point puts the day first everywhere, otherwise only a day above 12 tells
  [/(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/giu, ([, a, sign, b, y]) => dayOrMonthFirst(a, b, y, sign)],
];

/**
 * The day that **written** names, as `YYYY-MM-DD`, as it stands there: a time and a zone behind it change nothing.
 *
 * Read are ISO 8601, RFC 822 and the ways in which English pages write a day in full, within a few words ("Published March 7, 2024,
 * 08:30 ET"). Of several days the first counts that is not said to be that of an update. Nothing is read from a long text, of a day
 * that does not exist or lies before 1900, from figures that may be read two ways (03/04/2024), and from 1 January 1970, which is how
 * programs write that they know no date.
 */
export function parsePageDate(written: string): string | undefined {
  if (written.length > longest) return undefined;
  const found = forms.flatMap(([pattern, partsOf]) =>
    [...written.matchAll(pattern)].map((match) => ({
      at: match.index,
      length: match[0].length,
      parts: partsOf(match),
    })),
  );
  let from = 0;
  for (const { at, length, parts: read } of found.sort((a, b) => a.at - b.at)) {
    const before = written.slice(from, at);
    from = Math.max(from, at + length);
    const label = /.*\b(?:(published|posted|created)|updated?|modified|edited|revised|corrected)\b/iu.exec(before);
    if (label !== null && label[1] === undefined) continue;
    const day = read === undefined ? undefined : formatDay(...read);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day of a moment in seconds or milliseconds since 1970, in UTC: such a number has no other day of its own. */
export function parseTimestamp(written: string): string | undefined {
  if (!/^\s*\d{9,13}(?:\.\d+)?\s*$/u.test(written)) return undefined;
  const number = Number(written);
  const millis = number < 1e11 ? number * 1000 : number;
  const { year, month: monthOfYear, day } = calendarOf(Math.floor(millis / MS_PER_DAY) as Day);
  return formatDay(String(year), String(monthOfYear), String(day));
}

function parts(year = '', monthOrName = '', day = ''): Parts {
  const named = months.indexOf(monthOrName.slice(0, 3).toLowerCase());
  return [year, named === -1 ? monthOrName : String(named + 1), day];
}

function dayOrMonthFirst(first = '', second = '', year = '', sign = ''): Parts | undefined {
  if (sign === '.' || Number(first) > 12 || first === second) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : undefined;
}

function formatDay(year: string, monthOfYear: string, day: string): string | undefined {
  const written = `${year}-${monthOfYear.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const exists = isDay(Number(year), Number(monthOfYear), Number(day)) && Number(year) >= firstPlausibleYear;
  return exists && written !== '1970-01-01' ? written : undefined;
}
