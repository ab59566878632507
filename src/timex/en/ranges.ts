import type { RecogniseRule } from '../language.ts';
import type { CalendarReading, ClockTime, Reading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { dayNumber, month, ordinalWords, year } from './parts.ts';
import { readNumber, readOrdinal } from './read-number.ts';
import { readYear } from './read-year.ts';
import { monthOf } from './words.ts';

const joint = '("–" | "-" | "—" | "to/until/till/through/thru/til")';
const monthPart = `month=${month}`;

/**
 * Ranges one end of which is a bare number; `join-ranges.ts` sees to those whose ends are dates by themselves. The groups `a` and `b`
 * are the ends, which TIMEX3 marks one by one.
 */
export const ranges: readonly RecogniseRule[] = [
  {
    name: 'en/day-range',
    examples: ['3–7 June 1921', '3 to 7 June', '1st-4th May', '2 and 3 July', '3 until 12 of Sept.'],
    pattern: `a=("the"? first=${dayNumber}) (${joint} | "and/or") b=(last=${dayNumber} "of"? ${monthPart} (","? year=${year})?)`,
    read: readDays,
  },
  {
    name: 'en/day-range-us',
    examples: ['June 3–7, 1921', 'June 3 to 7', 'June 2 and 3', 'Nov. 2-4'],
    pattern: `a=(${monthPart} first=${dayNumber}) (${joint} | "and/or" !(Month)) b=(last=${dayNumber} (","? year=${year})?) !("million/billion/percent" | units | unit | "." n59)`,
    read: readDays,
  },
  {
    name: 'en/day-range-late-month',
    examples: ['4 to January 22, 1995', '3 to May 12'],
    pattern: `<!(Month | Mon | num | ".") a=(first=${dayNumber}) ("to/until/through") b=(${monthPart} last=${dayNumber} (","? year=${year})?)`,
    read: readDays,
  },
  {
    name: 'en/day-range-offset',
    examples: ['4 to 22 this month', '4-23 next month', '4 till 23 of this month'],
    pattern: `a=(first=${dayNumber}) (${joint} | "and") b=(last=${dayNumber} ("in/of")? shift=("this/next/last") "month")`,
    read: (match) => {
      const [from, to] = [readOrdinal(match.words('first')), readOrdinal(match.words('last'))];
      if (from === undefined || to === undefined || from >= to) return undefined;
      const count = { last: -1, this: 0, next: 1 }[match.word('shift')] ?? 0;
      const end = (nth: number): Reading => ({
        kind: 'nth',
        nth,
        unit: 'day',
        of: { kind: 'offset', unit: 'month', count, base: 'writing' },
      });
      return { kind: 'range', from: end(from), to: end(to) };
    },
  },
  {
    name: 'en/year-range',
    examples: ['1914–1918', '1914-18', '1914 to 1918', '1914/15', '1990 through 1995'],
    pattern: `(a=year ${joint} b=(year | yy) !(unit | units) | short=yearShort)`,
    read: readYears,
  },
  {
    name: 'en/year-range-bc',
    examples: ['264–146 BC', '499-449 BCE', '264 to 146 BC'],
    pattern: `a=num (${joint} | "and") b=(num era)`,
    read: (match) => {
      const last = readYear(match.words('b')).year;
      const era = match.words('b').at(-1) ?? '';
      const first = readYear([...match.words('a'), era]).year;
      if (first === undefined || last === undefined || first >= last) return undefined;
      return { kind: 'range', from: { kind: 'calendar', year: first }, to: { kind: 'calendar', year: last } };
    },
  },
  {
    name: 'en/century-range',
    examples: ['16th and 17th centuries', 'the 12th to the 15th century', 'the sixteenth and seventeenth centuries'],
    pattern: `a=("the"? first=(ord31 | ${ordinalWords})) (${joint} | "and") b=("the"? last=(ord31 | ${ordinalWords}) "-"? ("century/centuries") era=era?)`,
    read: (match) => {
      const [first, last] = [readOrdinal(match.words('first')), readOrdinal(match.words('last'))];
      if (first === undefined || last === undefined || match.word('era').startsWith('b') || first >= last)
        return undefined;
      return {
        kind: 'range',
        from: { kind: 'century', century: first - 1 },
        to: { kind: 'century', century: last - 1 },
      };
    },
  },
  {
    name: 'en/clock-range',
    examples: ['1pm to 4 pm', '8 to 9 am', '9:30-11:00', '10:30 to 3 p.m.', '5 to 7pm', '8am–2pm', '3 p.m. to 5:30'],
    pattern: `a=((clock ampm? | glued | (n24 | numw) ampm?) ("in" "the" early=("morning/afternoon/evening"))?) (${joint} | "and") b=((clock ampm? | glued | (n24 | numw) (ampm | "o'clock/oclock")?) ("in" "the" part=("morning/afternoon/evening"))?)`,
    read: readClocks,
  },
];

function readDays(match: Match): Reading | undefined {
  const from = readOrdinal(match.words('first')) ?? readNumber(match.words('first'));
  const to = readOrdinal(match.words('last')) ?? readNumber(match.words('last'));
  if (from === undefined || to === undefined || from >= to) return undefined;
  const stated = match.has('year') ? readYear(match.words('year')) : {};
  const shared = { kind: 'calendar', month: monthOf(match.words('month')[0] ?? ''), ...stated } as const;
  return { kind: 'range', from: { ...shared, day: from }, to: { ...shared, day: to } };
}

function readYears(match: Match): Reading | undefined {
  const [firstText = '', lastText = ''] = match.has('short')
    ? match.word('short').split('/')
    : [match.word('a'), match.word('b')];
  const from = Number(firstText);
  const to =
    lastText.length === 1
      ? from - (from % 10) + Number(lastText)
      : lastText.length === 2
        ? from - (from % 100) + Number(lastText)
        : Number(lastText);
  // Ranges of other numbers ("pages 1200-1300") are far apart or out of history more often than not.
  if (from < 1000 || to > 2100 || from >= to) return undefined;
  const end = (value: number): CalendarReading => ({ kind: 'calendar', year: value });
  return { kind: 'range', from: end(from), to: end(to) };
}

/** "8 to 9 am", "11 a.m. to 3": what tells morning from evening may stand at one end for both; the second end is the next one after the first. */
function readClocks(match: Match): Reading | undefined {
  const [first, last] = [readEnd(match.words('a')), readEnd(match.words('b'))];
  if (first === undefined || last === undefined) return undefined;
  const part = match.word('part');
  const late = part === '' ? undefined : part === 'morning' ? 'am' : 'pm';
  const early = match.word('early');
  const [firstMark, lastMark] = [
    first.mark ?? (early === '' ? undefined : early === 'morning' ? 'am' : 'pm'),
    last.mark ?? late,
  ];
  const to =
    lastMark !== undefined
      ? place(last.time, lastMark)
      : firstMark === undefined && minutesOf(last.time) > minutesOf(first.time)
        ? last.time
        : nextAfter(last.time, place(first.time, firstMark));
  const from =
    firstMark !== undefined
      ? place(first.time, firstMark)
      : lastMark === undefined
        ? first.time
        : lastBefore(first.time, to);
  const bare = firstMark === undefined && lastMark === undefined && !first.colon && !last.colon;
  return {
    kind: 'range',
    from: { kind: 'clock', clock: from },
    to: { kind: 'clock', clock: to },
    ...(bare ? { bare } : {}),
  };
}

function readEnd(
  words: readonly string[],
): { readonly time: ClockTime; readonly mark?: string; readonly colon: boolean } | undefined {
  const text = words
    .filter((word) => !/^(?:in|the|morning|afternoon|evening|o'clock|oclock)$/u.test(word))
    .join('')
    .replaceAll(/[.\s]/gu, '');
  const found = /^(\d{1,2})(?::(\d\d))?(?::\d\d)?([ap]m)?$/u.exec(text);
  if (found === null) {
    const hour = readNumber(
      words.filter((word) => !/^(?:am|pm|in|the|morning|afternoon|evening|o'clock|oclock)$/u.test(word)),
    );
    return hour === undefined || hour > 12 ? undefined : { time: { hour }, colon: false };
  }
  const [, hour, minute, mark] = found;
  if (Number(hour) > 24) return undefined;
  return {
    time: { hour: Number(hour), ...(minute === undefined ? {} : { minute: Number(minute) }) },
    ...(mark === undefined ? {} : { mark }),
    colon: minute !== undefined,
  };
}

function place(time: ClockTime, mark: string | undefined): ClockTime {
  if (mark === 'pm' && time.hour < 12) return { ...time, hour: time.hour + 12 };
  return mark === 'am' && time.hour === 12 ? { ...time, hour: 0 } : time;
}

function minutesOf({ hour, minute = 0 }: ClockTime): number {
  return hour * 60 + minute;
}

/** Of the two hours that a clock face shows, the one that comes next after **start**: after 11 a.m. it is 3 p.m. */
function nextAfter(time: ClockTime, start: ClockTime): ClockTime {
  if (time.hour > 12) return time;
  const later = { ...time, hour: (time.hour % 12) + 12 };
  const early = { ...time, hour: time.hour % 12 };
  const wait = (one: ClockTime): number => (minutesOf(one) - minutesOf(start) + 1440) % 1440 || 1440;
  return wait(early) < wait(later) ? early : later;
}

/** The one that comes last before **end**: before 3 a.m. it is 11 p.m. */
function lastBefore(time: ClockTime, end: ClockTime): ClockTime {
  if (time.hour > 12) return time;
  const later = { ...time, hour: (time.hour % 12) + 12 };
  const early = { ...time, hour: time.hour % 12 };
  const wait = (one: ClockTime): number => (minutesOf(end) - minutesOf(one) + 1440) % 1440 || 1440;
  return wait(early) < wait(later) ? early : later;
}
