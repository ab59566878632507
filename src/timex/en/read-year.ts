import { readNumber } from './read-number.ts';

/** The year that a date states, or the last two digits of one. */
export interface StatedYear {
  readonly year?: number;
  readonly shortYear?: number;
}

/**
 * The year that **words** write: "1806", "44 bc" (astronomical -43), "ad 79", "nineteen eighty-four", "’98" (a short year).
 * Nothing for the year 0, which there is not, and for words that are no year.
 */
export function readYear(words: readonly string[]): StatedYear {
  if (words.length === 0) return {};
  const era = words.find((word) => /^(?:b\.?c|a\.?d|c\.?e)/u.test(word));
  const rest = words.filter(
    (word) => word !== era && word !== ',' && word !== 'the' && word !== 'year' && word !== 'of',
  );
  if (rest[0] === "'") {
    const short = Number(rest[1]);
    return Number.isInteger(short) ? { shortYear: short } : {};
  }
  const year = readNumber(rest);
  if (year === undefined || year <= 0 || !Number.isInteger(year) || year > 99_999) return {};
  if (era === undefined && year < 100) return {};
  return { year: era?.startsWith('b') === true ? 1 - year : year };
}
