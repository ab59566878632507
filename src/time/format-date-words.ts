import { type DateFormatters, createDateFormatters, fill } from './date-formatters.ts';
import type { DateWords } from './date-words.ts';
import type { Edtf, EdtfInterval, EdtfMember, EdtfPoint } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';
import type { PartOfDay } from './part-of-day.ts';
import { traitsOf } from './traits-of.ts';
import { momentOf, wordPoint } from './word-point.ts';

export { type DateWords, englishDateWords } from './date-words.ts';

/** The part of an event's date that its wording needs. */
export interface WordedDate {
  readonly edtf: string;
  readonly partOfDay?: PartOfDay | undefined;
}

export interface DateWordsOptions {
  /** BCP 47; the calendar stays Gregorian whatever it says. */
  readonly locale: string;
  readonly words: DateWords;
}

/**
 * A date for people: "Evening of 30 Nov 2025", "Autumn 2025", "by Oct 1804", "30 Nov" when the year is not stated, "44 BCE". Never more
 * precise than the value: what follows an unspecified component is left out. A text that is no EDTF comes back as it is.
 *
 * Throws a `RangeError` for a malformed locale. For many dates make one `createDateWording`: making formatters of `Intl` costs more than
 * using them.
 */
export function formatDateWords(date: WordedDate, options: DateWordsOptions): string {
  return createDateWording(options)(date);
}

/** `formatDateWords` with its options settled once. */
export function createDateWording({ locale, words }: DateWordsOptions): (date: WordedDate) => string {
  const formatters = createDateFormatters(locale, words);
  return ({ edtf, partOfDay }) => {
    const parsed = parseEdtf(edtf);
    if ('problem' in parsed) return edtf;
    const date = wordValue(parsed.value, formatters);
    return partOfDay === undefined ? date : fill(words.partOfDay[partOfDay], { date });
  };
}

function wordValue(value: Edtf, formatters: DateFormatters): string {
  switch (value.kind) {
    case 'interval':
      return wordInterval(value, formatters);
    case 'one-of':
      return formatters.oneOf(value.members.map((member) => wordMember(member, formatters)));
    default:
      return wordPoint(value, formatters);
  }
}

function wordInterval({ start, end }: EdtfInterval, formatters: DateFormatters): string {
  const { words } = formatters;
  if (typeof end === 'string') {
    if (typeof start === 'string') return words.unstated;
    return fill(end === 'open' ? words.from : words.unknownEnd, { date: wordPoint(start, formatters) });
  }
  if (typeof start === 'string')
    return fill(start === 'open' ? words.until : words.unknownStart, { date: wordPoint(end, formatters) });
  return wordRange(start, end, formatters);
}

function wordMember({ start, end }: EdtfMember, formatters: DateFormatters): string {
  if (start && end) return start === end ? wordPoint(start, formatters) : wordRange(start, end, formatters);
  if (start) return fill(formatters.words.orLater, { date: wordPoint(start, formatters) });
  return end ? fill(formatters.words.by, { date: wordPoint(end, formatters) }) : formatters.words.unstated;
}

/** Ends of one precision share what they can ("30 Nov – 2 Dec 2025"); others stand side by side. */
function wordRange(start: EdtfPoint, end: EdtfPoint, formatters: DateFormatters): string {
  const [fromField, from] = plainMomentOf(start) ?? [];
  const [toField, to] = plainMomentOf(end) ?? [];
  if (fromField && from && to && fromField === toField) return formatters.formatRange(fromField, from, to);
  return fill(formatters.words.range, { start: wordPoint(start, formatters), end: wordPoint(end, formatters) });
}

/** The moment of an unqualified date of the years that need no era. */
function plainMomentOf(point: EdtfPoint): ReturnType<typeof momentOf> {
  if (point.kind !== 'date') return undefined;
  const { approximate, uncertain } = traitsOf(point);
  const moment = momentOf(point);
  return approximate || uncertain || (moment?.[1].year ?? 0) < 100 ? undefined : moment;
}
