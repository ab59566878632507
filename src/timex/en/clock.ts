import type { RecogniseRule } from '../language.ts';
import type { ClockTime, Reading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { wordAt } from '../recognise/lex.ts';
import { readNumber } from './read-number.ts';
import { partOfDayOf } from './words.ts';

const zone = `(","? zone=zone (offset=(("+" | "-" | "–") (n12 | n24)))? | "(" zone2=zone (offset2=(("+" | "-" | "–") (n12 | n24)))? ")" | zulu=("z") )`;
const day = `(("in" "the" | "at" | "this")? part=("morning/afternoon/evening/night"))`;
const places =
  '("eastern/pacific/central/mountain/moscow/london/greenwich/paris/beijing" "mean"? "standard/daylight"? "time")';

/** Offsets of the zones that news name, winter or summer as written. EST is North America's, IST India's, BST Britain's. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  ist: '+05:30',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

/** Clock times, with what tells morning from evening, and with zones. */
export const clock: readonly RecogniseRule[] = [
  {
    name: 'en/clock',
    examples: [
      '10:30',
      '10:30 a.m.',
      '6:40 p.m. EST',
      '18:00 UTC',
      '10 a.m.',
      '5pm',
      '10am',
      '3:00 p.m. Eastern time',
      '03:00hrs',
      '14:30 GMT',
      '7:30 in the evening',
      '10.30 am',
      '10:57pm',
      '0900 GMT',
      '6:40 p.m. (GMT +8)',
      "8 o'clock in the morning",
      "eight o'clock",
      "11 o'clock",
      'noon GMT',
    ],
    pattern: `(time=clock (ampm=ampm | "hours/hrs")? | glued=glued | hour=(n24 | numw | dotclock) ampm2=ampm | hour2=(n24 | numw) "o'clock" ampm3=ampm? | hhmm2=(hhmm | y3) ampm4=ampm | <&("at/by/until/from/about/around") bare=y4 | hhmm=hhmm mark=("hours/hrs/gmt/utc" | zone) | hours=hours | noon=("noon/midnight") !(!zone .)) (${zone})? (${places})? ${day}?`,
    read: readClock,
  },
  {
    name: 'en/worded-clock',
    examples: [
      'half past seven',
      'a quarter to five',
      'ten past six',
      'quarter past three',
      'half past seven in the evening',
      '20 minutes past eight',
    ],
    pattern: `("a"? part1=("half/quarter") | minutes=(numw | n59 | tensw ("-"? unitw)?) said=("minutes/mins/minute/min")?) direction=("past/to/after/of") hour=(numw | n12) !(unit | units | "percent/million/billion/-" | Month | era) (ampm=ampm)? ${day}?`,
    read: (match) => {
      const hour = readNumber(match.words('hour'));
      const minutes = match.has('part1')
        ? match.word('part1') === 'half'
          ? 30
          : 15
        : readNumber(match.words('minutes'));
      const direction = match.word('direction');
      // "ten of five", "two to three" are numbers more often than times.
      if (hour === undefined || minutes === undefined || hour > 12 || minutes > 59) return undefined;
      const told = match.has('part1') || match.has('ampm') || match.has('part') || match.words('minutes').length > 0;
      if (
        !told ||
        ((direction === 'of' || direction === 'to' || direction === 'after') &&
          !match.has('part1') &&
          !match.has('said') &&
          !match.has('ampm') &&
          !match.has('part'))
      )
        return undefined;
      const past = direction === 'past' || direction === 'after';
      const at = past ? { hour, minute: minutes } : { hour: (hour + 11) % 12 || 12, minute: 60 - minutes };
      return { kind: 'clock', clock: adjust(at, match) };
    },
  },
  {
    name: 'en/hour-of-part',
    examples: ['8 in the morning', 'nine in the evening', '5 in the afternoon'],
    pattern: `hour=(n12 | numw) "in" "the" part=("morning/afternoon/evening/night")`,
    read: (match) => {
      const hour = readNumber(match.words('hour'));
      return hour === undefined || hour < 1 || hour > 12
        ? undefined
        : { kind: 'clock', clock: adjust({ hour }, match) };
    },
  },
  {
    name: 'en/worded-hour',
    examples: ['seven thirty pm', 'eleven twenty p.m.', 'seven thirty five in the evening'],
    pattern: `hour=numw minute=(tensw ("-"? unitw)? | teenw | ("oh" unitw)) ampm=ampm? ${day}?`,
    read: (match) => {
      const [hour, minute] = [readNumber(match.words('hour')), readNumber(match.words('minute'))];
      if (hour === undefined || minute === undefined || hour < 1 || hour > 12 || minute > 59) return undefined;
      // "seven thirty" by itself may be two numbers; after "at" it is none.
      if (
        !match.has('ampm') &&
        !match.has('part') &&
        !/^(?:at|for|until|by)$/u.test(wordAt(match.tokens, match.from - 1))
      )
        return undefined;
      return { kind: 'clock', clock: adjust({ hour, minute }, match) };
    },
  },
  {
    name: 'en/bare-hour',
    examples: ['7', 'seven'],
    pattern: '<&("at/around/about/by/from/until") hour=(n24 | numw)',
    read: (match) => {
      const hour = readNumber(match.words('hour'));
      return hour === undefined || hour > 24 || hour === 0 ? undefined : { kind: 'clock', clock: { hour }, bare: true };
    },
  },
  {
    name: 'en/noon',
    examples: ['noon', 'midnight', 'midday', 'mid-day', 'mid night'],
    pattern: '(word=("noon/midnight/midday") | "mid" "-"? half=("day/night"))',
    read: (match) => ({ kind: 'clock', clock: { hour: match.word('word', 'half').includes('night') ? 24 : 12 } }),
  },
  {
    name: 'en/part-of-day',
    examples: [
      'the morning',
      'dawn',
      'the early morning',
      'the evening',
      'night',
      'dusk',
      'the night',
      'the early morning hours',
      'one night',
      'one morning',
      'mid-morning',
      'the early hours',
    ],
    pattern: `("the" | "one/this" )? ("early/late/mid" "-"?)? (part=(part) ("hours")? | "early" hours=("hours"))`,
    read: (match) => {
      if (match.has('hours')) return { kind: 'clock', partOfDay: 'morning' };
      const partOfDay = partOfDayOf(match.word('part'));
      return partOfDay === undefined ? undefined : { kind: 'clock', partOfDay };
    },
  },
];

function readClock(match: Match): Reading | undefined {
  const base = readHour(match);
  if (base === undefined || base.hour > 24 || (base.minute ?? 0) > 59 || (base.second ?? 0) > 59) return undefined;
  if (base.hour === 24 && (base.minute ?? 0) + (base.second ?? 0) > 0) return undefined;
  const adjusted = adjust(base, match);
  if (adjusted.hour > 24) return undefined;
  const named = match.has('zulu') ? 'utc' : match.word('zone', 'zone2');
  const name = named !== '' ? named : zones[match.word('mark')] === undefined ? '' : match.word('mark');
  const offset = match.has('offset') ? match.words('offset') : match.words('offset2');
  const zoned =
    offset.length === 2 && zones[name] === 'Z'
      ? `${offset[0] === '+' ? '+' : '-'}${(offset[1] ?? '').padStart(2, '0')}:00`
      : zones[name];
  return { kind: 'clock', clock: { ...adjusted, ...(zoned === undefined ? {} : { zone: zoned }) } };
}

function readHour(match: Match): ClockTime | undefined {
  // "at 0430": only the leading nought tells it from other numbers.
  if (match.has('bare') && !match.word('bare').startsWith('0')) return undefined;
  if (match.has('noon')) return { hour: match.word('noon') === 'midnight' ? 24 : 12 };
  if (match.has('time')) return readColon(match.word('time'));
  if (match.has('glued')) {
    const [digits = ''] = /^[\d:.]+/u.exec(match.word('glued')) ?? [];
    return readColon(digits.replace(/\.$/u, '').replace(/^(\d{1,2})(\d\d)$/u, '$1:$2'));
  }
  if (match.has('hhmm') || match.has('bare') || match.has('hhmm2') || match.has('hours')) {
    const digits = match.word('hhmm', 'bare', 'hhmm2', 'hours').slice(0, 4).padStart(4, '0');
    return { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) };
  }
  const words = match.has('hour') ? match.words('hour') : match.words('hour2');
  if (/^\d+\.\d+$/u.test(words[0] ?? '')) return readColon(words[0] ?? '');
  const hour = readNumber(words);
  return hour === undefined || hour > 24 ? undefined : { hour };
}

function readColon(text: string): ClockTime {
  const [hour, minute, second] = text.split(/[:.]/u).map(Number);
  return {
    hour: hour ?? 0,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  };
}

/** "6 p.m.", "8 in the evening" are 18 and 20 o'clock; "12 a.m." is 0. */
function adjust(time: ClockTime, match: Match): ClockTime {
  const mark = match.has('glued')
    ? match.word('glued').replaceAll(/[^a-z]/gu, '')
    : match.word('ampm', 'ampm2', 'ampm3', 'ampm4').replaceAll('.', '');
  const part = match.word('part');
  const late = mark === 'pm' || part === 'afternoon' || part === 'evening' || (part === 'night' && time.hour > 5);
  const early = mark === 'am' || part === 'morning' || (part === 'night' && time.hour === 12);
  if (late && time.hour < 12) return { ...time, hour: time.hour + 12 };
  if (early && time.hour === 12) return { ...time, hour: 0 };
  return time;
}
