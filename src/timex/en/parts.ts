/** Parts of patterns that many rules share; see `parsePattern`. */

/** "September", "Sept."; "may" and "march" only with a capital. */
export const month = '(Month | Mon "."?)';

/** A month however it is written, for rules in which nothing else could be meant: "may 5, 2010". */
export const monthAny = '(MonthAny | MonAny "."?)';

/** "Friday", "Fri." */
export const weekdayAny = '(weekdayAny | wdAny "."?)';

/** An ordinal in words: "third", "twenty-first". */
export const ordinalWords = '(tensw "-"? ordUnitw | ordw)';

/** The day of a month in digits: "3", "3rd". */
export const dayNumber = '(n31 | ord31)';

/** A number in words: "two", "forty-five", "one hundred and six". */
export const numberWords =
  '((numw | tensw | "hundred/thousand") (("-" | "and")? (numw | tensw | "hundred/thousand")){0,6})';

/** A year in words: "nineteen eighty-four", "two thousand and nine", "nineteen oh one". */
export const yearWords =
  '(centw ("hundred/oh/zero" | "-")? (tensw ("-"? unitw)? | teenw | unitw) | ("one/two") "thousand" ("and"? numw "hundred")? ("and"? (tensw ("-"? unitw)? | numw))?)';

/** A year after a month or a day: "1806", "44 BC", "AD 79", "’98". */
export const year = `((num | big) era | ("ad") num | year | y3 | "'" yy | ${yearWords})`;

/** A year after a month alone: three figures would be something else ("in March 286 miles"). */
export const yearOfMonth = `((num | big) era | ("ad") num | year | "'" yy | ${yearWords})`;

/** A year that needs no month: "1806", "44 BC", "AD 79". */
export const fullYear = '((num | big) era | ("ad") num | year)';

/** What a unit is counted by: "three", "2.5", "a", "several", "a couple of", "two and a half". */
export const amount = `(
  ("a/an/another/one/half/the")? ("few" | "couple" "of"? | "dozen" | "hundred" | "thousand" | "handful" "of" | "number" "of" | "good")
  | ("another/the")? (num | ${numberWords}) ("and" "a"? "half" | pair | "-" "and" "-" "a" "-" "half" | ("to" | "or" | "-" | "–") (num | ${numberWords}))?
  | "half" "of"? ("a/an")?
  | "a/an" ("half" | "quarter" "of" ("a/an")?)?
  | "another/one"
  | "several/many/some/various/numerous/countless/dozens/hundreds/thousands/scores" "of"?
)`;

/** "last", "this coming", "the following": which one of what comes next. */
export const shift = '("last/past/this/next/coming/previous/preceding/following/current" | "this" "past/coming")';

/** How a date is narrowed: "early", "mid-", "the end of". */
export const ofYear = `("of" | "in" | ",")? of=("last/this/next" "year" | ("that/the") ("same/previous/following/next/preceding")? "year")`;
