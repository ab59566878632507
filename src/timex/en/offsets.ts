import type { RecogniseRule } from '../language.ts';
import type { OffsetReading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { amount, numberWords } from './parts.ts';
import { readAmount } from './read-amount.ts';
import { wordAt } from '../recognise/lex.ts';
import { partOfDayOf, seasonOf, unitOf } from './words.ts';

const unit = '(unit | units | shortUnit)';
const more = `("," | "and")? count2=(${amount}) unit2=${unit} (("," | "and")? count3=(${amount}) unit3=${unit})? (("," | "and")? count4=(${amount}) unit4=${unit})?`;
/** Words that belong to an amount: "just over a year ago", "more than two years earlier". */
export const about = `("just/only/barely/exactly/even" | "about/around/approximately/roughly/nearly/almost/some" | ("more/less/fewer/greater" "than") | "over/under" !("the/these/those") | "at" ("least/most") | "as" "many" "as" | "up" "to" | "close" "to" | "a" "mere" | "no" ("more/fewer/less") "than" | "a" "little" ("more/less" "than" | "over/under")){0,2}`;

/** So many units back or on: from the day of writing ("ago") or from the date mentioned last ("earlier", "later"). */
export const offsets: readonly RecogniseRule[] = [
  {
    name: 'en/ago',
    examples: [
      'two days ago',
      'three years ago',
      'a year ago',
      'a few weeks ago',
      'two and a half years ago',
      'just over a year ago',
      'a year and two months ago',
      'several decades ago',
      'half a century ago',
      '3 weeks back',
    ],
    pattern: `${about} ("this" "time")? count=${amount} unit=${unit} half=("and" "a"? "half")? (${more})? ("ago" | "back" !("to"))`,
    read: (match) => readOffset(match, -1, 'writing'),
  },
  {
    name: 'en/vague-ago',
    examples: ['years ago', 'decades ago', 'long ago', 'not long ago', 'a long time ago', 'some time ago'],
    pattern: `("not"? "long" | "a" ("long/short") ("time/while") | "a" "while" | "some" "time" | unit=units) "ago"`,
    read: () => ({ kind: 'vague', value: 'PAST_REF' }),
  },
  {
    name: 'en/seasons-ago',
    examples: ['two summers ago', 'three winters ago'],
    pattern: `count=(num | ${numberWords}) season=seasons "ago"`,
    read: (match) => {
      const count = readAmount(match.words('count'));
      const season = seasonOf(match.word('season'));
      if (typeof count !== 'number' || season === undefined) return undefined;
      return { kind: 'calendar', season, of: { kind: 'offset', unit: 'year', count: -count, base: 'writing' } };
    },
  },
  {
    name: 'en/deep-ago',
    examples: ['65 million years ago', 'about 4.5 billion years ago', 'a million years ago'],
    pattern: `${about} (num | ${numberWords} | "a/several/some") ("million/billion") "years" "ago"`,
    read: () => ({ kind: 'vague', value: 'PAST_REF' }),
  },
  {
    name: 'en/from-now',
    examples: [
      'two years from now',
      'a week from now',
      'three days from today',
      '2 days hence',
      'three weeks from tomorrow',
    ],
    pattern: `${about} count=${amount} unit=${unit} (${more})? ("from" day=("now/today/tomorrow/yesterday") | "hence" | "in" "the" "future")`,
    read: (match) => {
      const read = readOffset(match, 1, 'writing');
      const shift = { tomorrow: 1, yesterday: -1 }[match.word('day')];
      return read === undefined || shift === undefined
        ? read
        : { ...read, base: { kind: 'offset', unit: 'day', count: shift, base: 'writing' } };
    },
  },
  {
    name: 'en/earlier',
    examples: [
      'two years earlier',
      'a year earlier',
      'a few days earlier',
      'three weeks previously',
      'a month before',
      'two days prior',
    ],
    pattern: `${about} count=${amount} unit=${unit} half=("and" "a"? "half")? (${more})? ("earlier" | "previously" | "beforehand" | "before" | "prior" !("to"))`,
    read: (match) => readOffset(match, -1, 'mention'),
  },
  {
    name: 'en/later',
    examples: [
      'two days later',
      'fifteen months later',
      'just ten years later',
      'a few days later',
      'a week afterwards',
      'a month after',
    ],
    pattern: `${about} count=${amount} unit=${unit} half=("and" "a"? "half")? (${more})? ("later" !("than") | "afterwards/afterward/thereafter" | "after" | "on" &("," | "."))`,
    read: (match) => readOffset(match, 1, 'mention'),
  },
  {
    name: 'en/vague-later',
    examples: ['years later', 'weeks earlier', 'months later', 'hours later', 'days before'],
    pattern: `unit=units direction=("later/earlier/afterwards/afterward" | "before" | "after")`,
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      if (unit === undefined) return undefined;
      return {
        kind: 'offset',
        unit,
        direction: /earlier|before/u.test(match.word('direction')) ? -1 : 1,
        base: 'mention',
      };
    },
  },
  {
    name: 'en/that-unit',
    examples: [
      'the same day',
      'that year',
      'that same month',
      'the next day',
      'the following month',
      'the previous year',
      'later that day',
      'earlier that year',
      'the next few hours after',
      'the following morning',
      'early the next morning',
      'that night',
      'next day',
      'that very day',
      'later the same day',
      'the preceding decade',
      'late that evening',
      'that weekend',
      'the early part of the next decade',
      'the end of that year',
    ],
    pattern: `("early/late/later/earlier/mid" ("on/in" | "-")? | "the" ("early/late/latter/first/last" "part" | "end/start/beginning/middle") "of")? (which=("the/this" "very"? "same" | "that" ("same/very")? | "the" ("next/following/previous/prior/preceding/ensuing/subsequent") | "next/following" !("to")) unit=("day/week/month/year/decade/century/weekend/quarter/morning/afternoon/evening/night/fortnight") | which2=("the" "next") "few" "hours" "after")`,
    read: readThat,
  },
  {
    name: 'en/year-ago-period',
    examples: [
      'the year-earlier period',
      'the year-ago quarter',
      'year-earlier',
      'year-ago',
      'the year-ago period',
      'the prior-year period',
    ],
    pattern: `"the"? ("year" "-" ("ago/earlier") | "prior" "-" "year") part=("quarter/period/month")?`,
    read: (match) => ({
      kind: 'offset',
      unit: 'year',
      count: -1,
      base: 'mention',
      keeps: match.word('part') === 'quarter',
    }),
  },
  {
    name: 'en/the-period',
    examples: ['the quarter', 'the year'],
    pattern: `(<&("in/for/during/of") "the" unit=("quarter") | <&("for/during") "the" unit2=("year")) !("of" | "-" | Name)`,
    read: (match) => {
      const unit = unitOf(match.word('unit', 'unit2'));
      return unit === undefined
        ? undefined
        : { kind: 'offset', unit, count: 0, base: 'mention', ...(unit === 'quarter' ? { keeps: true } : {}) };
    },
  },
  {
    name: 'en/unit-after',
    examples: [
      'the day after',
      'the day following',
      'the year before',
      'the morning after',
      'the night before',
      'the week before',
    ],
    pattern: `"the" unit=("day/week/month/year/morning/evening/night/afternoon/decade/quarter") direction=("after/before/earlier/following")`,
    read: (match) => {
      const count = /after|following/u.test(match.word('direction')) ? 1 : -1;
      return offsetOf(match.word('unit'), count);
    },
  },
  {
    name: 'en/in-unit',
    examples: [
      'later in the year',
      'earlier in the month',
      'the end of the year',
      'the latter part of the year',
      'early in the week',
      'the rest of the year',
      'the end of the month',
      'mid-year',
      "year's end",
      "month's end",
      'year-end',
      'the beginning of the decade',
      'later in the day',
      'the close of the year',
    ],
    pattern: `("later/earlier/early/late" "on"? "in" "the" unit=("day/week/month/year/decade/century/summer" !("summer")) | "rest" ("of" ("the/my/our/this/current")? | "the") unit5=("week/month/year/quarter/day" !("of")) | "the"? ("end/beginning/start/rest/close/middle/turn/remainder/first/latter/early/late/outset" ("part/half/days/weeks/months/years")?) "of" ("the" | now=("this" | "the" "current")) unit2=("week/month/year/decade/century/quarter/day") !("of") | unit3=("year/month/week/day") ("'s" | "-") "end" !(year) | <&("by/at/before/until") unit6="year" "end" !(year) | "mid" "-" unit4=("year/week/month/decade/century"))`,
    read: (match) => {
      const found = offsetOf(match.word('unit', 'unit2', 'unit3', 'unit4', 'unit5', 'unit6'), 0);
      if (found === undefined) return undefined;
      // "the end of this year" is seen from the day of writing, "the end of the year" from the text.
      return { ...found, ...withinOf(match), base: match.has('now') ? 'writing' : 'context' };
    },
  },
];

function readOffset(match: Match, direction: -1 | 1, base: 'writing' | 'mention'): OffsetReading | undefined {
  const unit = unitOf(match.word('unit'));
  if (unit === undefined) return undefined;
  const count = readAmount(match.words('count'));
  if (count === 'none') return undefined;
  if (count === undefined) return { kind: 'offset', unit, direction, base };
  const parts = ['2', '3', '4'].flatMap((nth) => {
    const part = unitOf(match.word(`unit${nth}`));
    const number = readAmount(match.words(`count${nth}`));
    return part !== undefined && typeof number === 'number' ? [{ unit: part, count: number * direction }] : [];
  });
  const further = parts.length > 0 ? { more: parts } : {};
  return { kind: 'offset', unit, count: (count + (match.has('half') ? 0.5 : 0)) * direction, base, ...further };
}

/** What "later", "earlier" and "the rest of" say of their unit. */
export function withinOf({ tokens, from }: Match): { readonly within?: 'before' | 'after' } {
  const words = `${wordAt(tokens, from)} ${wordAt(tokens, from + 1)}`;
  if (/^later|rest|remainder/u.test(words)) return { within: 'after' };
  return words.startsWith('earlier') ? { within: 'before' } : {};
}

function readThat(match: Match): OffsetReading | undefined {
  const which = match.word('which', 'which2');
  if (match.has('which2')) return { kind: 'offset', unit: 'hour', direction: 1, base: 'mention' };
  const count = /next|following|ensuing|subsequent/u.test(which) ? 1 : /previous|preceding|prior/u.test(which) ? -1 : 0;
  const found = offsetOf(match.word('unit'), count);
  if (found === undefined || !which.includes('next')) return found;
  // "the end of next year", without "the" before it, is seen from the day of writing.
  const bare = which === 'next' && found.unit !== 'day' && found.partOfDay === undefined;
  return { ...found, base: bare ? 'writing' : 'context' };
}

/** So many units from the date mentioned last; a part of day is a day with that part. */
function offsetOf(word: string, count: number): OffsetReading | undefined {
  const partOfDay = partOfDayOf(word);
  if (partOfDay !== undefined) return { kind: 'offset', unit: 'day', count, base: 'mention', partOfDay };
  const unit = unitOf(word);
  return unit === undefined ? undefined : { kind: 'offset', unit, count, base: 'mention' };
}
