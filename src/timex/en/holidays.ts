import type { RecogniseRule } from '../language.ts';
import { ofYear } from './parts.ts';
import { readOffsetYear } from './read-offset-year.ts';
import { readShift } from './read-shift.ts';

/** The feast that words mean; the dates are in `normalise/holiday-date.ts`. Longer names come before what they begin with. */
const names: readonly (readonly [pattern: string, name: string])[] = [
  ['("christmas/xmas") ("eve")', 'christmas-eve'],
  ['("christmas/xmas") ("day")?', 'christmas'],
  ['"new" "year" ("\'s")? ("eve")', 'new-years-eve'],
  ['"new" "years" ("\'")? ("eve")', 'new-years-eve'],
  ['"new" "year" ("\'s")? "day"', 'new-years-day'],
  ['"new" "years" ("\'")? "day"', 'new-years-day'],
  ['"new" "year" "\'s"', 'new-years-day'],
  ['"yuandan"', 'new-years-day'],
  ['"good" "friday"', 'good-friday'],
  ['"maundy" "thursday"', 'maundy-thursday'],
  ['"ash" "wednesday"', 'ash-wednesday'],
  ['"shrove" "tuesday" | "mardi" "gras"', 'shrove-tuesday'],
  ['"palm" "sunday"', 'palm-sunday'],
  ['"easter" "monday"', 'easter-monday'],
  ['"easter" ("sunday/day")?', 'easter'],
  ['"ascension" ("day")', 'ascension'],
  ['"whit" "sunday" | "pentecost" ("sunday")?', 'pentecost'],
  ['"whit" "monday"', 'whit-monday'],
  ['"corpus" "christi" ("day")', 'corpus-christi'],
  ['("thanksgiving" ("day")? | "thanks" "giving" "day")', 'thanksgiving'],
  ['"black" "friday"', 'black-friday'],
  ['"cyber" "monday"', 'cyber-monday'],
  ['("halloween" | "hallowe" "\'en" | "all" "hallows" "eve")', 'halloween'],
  ['"all" "saints" ("\'")? "day"', 'all-saints'],
  ['("independence" "day" | "fourth" "of" "july")', 'independence-day'],
  ['("labor/labour") "day"', 'labor-day'],
  ['"memorial" "day"', 'memorial-day'],
  ['("veterans" ("\'")? | "veteran" "\'s" | "armistice" | "remembrance") "day"', 'armistice-day'],
  ['"remembrance" "sunday"', 'remembrance-sunday'],
  ['("martin" "luther" "king" | "mlk") ("jr" "."?)? ("\'s")? "day"', 'mlk-day'],
  ['("presidents" ("\'")? | "president" "\'s" | "washington" "\'s" "birthday") "day"', 'presidents-day'],
  ['("valentine" "\'s" | "valentines" ("\'")?) "day"', 'valentines-day'],
  ['("st" "."? | "saint") "patrick" "\'s" "day"', 'st-patricks-day'],
  ['("mother" "\'s" | "mothers" "\'"?) "day"', 'mothers-day'],
  ['("father" "\'s" | "fathers" "\'"?) "day"', 'fathers-day'],
  ['("may" "day" | ("int" "\'l" | "international") "workers" ("\'")? "day")', 'may-day'],
  ['"earth" "day"', 'earth-day'],
  ['"boxing" "day"', 'boxing-day'],
  ['"bastille" "day"', 'bastille-day'],
  ['"columbus" "day"', 'columbus-day'],
  ['"canada" "day"', 'canada-day'],
  ['"australia" "day"', 'australia-day'],
  ['"groundhog" "day"', 'groundhog-day'],
  ['("april" "fools" ("\'")? | "april" "fool" "\'s") "day"', 'april-fools-day'],
  ['("inauguration") "day"', 'inauguration-day'],
  ['"election" "day"', 'election-day'],
];

/** Feasts with a date of their own in every year, fixed or movable. */
export const holidays: readonly RecogniseRule[] = [
  {
    name: 'en/holiday',
    examples: [
      'Christmas',
      'Christmas Day 1914',
      'last Christmas',
      "New Year's Eve",
      'Easter Sunday 2018',
      'Thanksgiving',
      'Good Friday of 1998',
      "father's day of 2015",
      "St. Patrick's Day",
      'Thanksgiving last year',
      'Martin Luther King Day',
    ],
    pattern: `(shift=("last/this/next" | "this" "past/coming") | "the" shift2=("following/previous"))? (${names
      .map(([pattern], index) => `h${index}=(${pattern})`)
      .join(' | ')}) (("week/weekend/season/period" &"of"))? ((","? "of"?) year=year | ${ofYear})?`,
    read: (match) => {
      const index = names.findIndex((_, at) => match.has(`h${at}`));
      const name = names[index]?.[1];
      if (name === undefined) return undefined;
      const digits = match.word('year');
      return {
        kind: 'holiday',
        name,
        ...(digits === '' ? {} : { year: Number(digits) }),
        ...(match.has('of') ? { of: readOffsetYear(match.words('of')) } : {}),
        ...readShift(match.word('shift', 'shift2')),
      };
    },
  },
];
