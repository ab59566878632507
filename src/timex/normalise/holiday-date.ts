import { type Day, dayOf, shiftDay, weekdayOf } from '../../time/index.ts';

/** Feasts on the same day of every year. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'new-years-day': [1, 1],
  'australia-day': [1, 26],
  'groundhog-day': [2, 2],
  'valentines-day': [2, 14],
  'st-patricks-day': [3, 17],
  'april-fools-day': [4, 1],
  'earth-day': [4, 22],
  'may-day': [5, 1],
  'canada-day': [7, 1],
  'independence-day': [7, 4],
  'bastille-day': [7, 14],
  halloween: [10, 31],
  'all-saints': [11, 1],
  'armistice-day': [11, 11],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
};

/** Days before or after Easter Sunday. */
const byEaster: Readonly<Record<string, number>> = {
  'shrove-tuesday': -47,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'good-friday': -2,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'whit-monday': 50,
  'corpus-christi': 60,
};

/** The nth weekday of a month (-1: the last), as the United States, and most of the world for the family feasts, keep them; **shift** days on. */
const byWeekday: Readonly<Record<string, readonly [month: number, weekday: number, nth: number, shift?: number]>> = {
  'mlk-day': [1, 1, 3],
  'presidents-day': [2, 1, 3],
  'mothers-day': [5, 7, 2],
  'memorial-day': [5, 1, -1],
  'fathers-day': [6, 7, 3],
  'labor-day': [9, 1, 1],
  'columbus-day': [10, 1, 2],
  'remembrance-sunday': [11, 7, 2],
  thanksgiving: [11, 4, 4],
  'black-friday': [11, 4, 4, 1],
  'cyber-monday': [11, 4, 4, 4],
  // The Tuesday after the first Monday of November.
  'election-day': [11, 1, 1, 1],
};

/** The day of the feast **name** in **year**; `undefined` for a feast that has none there. */
export function holidayDate(name: string, year: number): Day | undefined {
  const day = fixed[name];
  if (day !== undefined) return dayOf(year, day[0], day[1]);
  const fromEaster = byEaster[name];
  if (fromEaster !== undefined) return (easterSunday(year) + fromEaster) as Day;
  const rule = byWeekday[name];
  if (rule !== undefined) {
    const [month, weekday, nth, shift = 0] = rule;
    return (nthWeekday(year, month, weekday, nth) + shift) as Day;
  }
  // Every fourth January after a presidential election.
  if (name === 'inauguration-day' && year % 4 === 1) return dayOf(year, 1, 20);
  return undefined;
}

/** Month and day of a feast that keeps them in every year. */
export function fixedHoliday(name: string): { readonly month: number; readonly day: number } | undefined {
  const found = fixed[name];
  return found === undefined ? undefined : { month: found[0], day: found[1] };
}

/** Western Easter by the Gregorian reckoning (the anonymous algorithm of 1876, as in Meeus, *Astronomical Algorithms*, chapter 8). */
function easterSunday(year: number): Day {
  const a = modulo(year, 19);
  const b = Math.floor(year / 100);
  const c = modulo(year, 100);
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = modulo(19 * a + b - Math.floor(b / 4) - g + 15, 30);
  const l = modulo(32 + 2 * modulo(b, 4) + 2 * Math.floor(c / 4) - h - modulo(c, 4), 7);
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** The **nth** (-1: last) **weekday** of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return (first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) as Day;
  }
  const end = (shiftDay(dayOf(year, month, 1), { months: 1 }) - 1) as Day;
  return (end - ((weekdayOf(end) - weekday + 7) % 7)) as Day;
}
