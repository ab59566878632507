/** The parts of a day that TIMEX3 tells apart: MO, MI, AF, EV, NI, DT and DA. */
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'daytime' | 'dawn';

/**
 * Hours of a part of day, `[start, end)` with 0 ≤ start < end ≤ 24: for drawing alone, no time is claimed.
 *
 * TIMEX3 names the parts and gives them no hours. Morning, afternoon, evening and daytime are the quarters and half of the day in
 * which weather services forecast (06–12, 12–18, 18–24, 06–18); midday is the hour either side of noon; dawn and night are our own
 * choice: the two hours before 07:00, and the three hours before midnight, since the rest of "the night of 1 November" lies on the
 * next day, beyond the bounds of the date.
 */
export function hoursOf(part: PartOfDay): readonly [start: number, end: number] {
  return HOURS[part];
}

const HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  dawn: [5, 7],
  morning: [6, 12],
  midday: [11, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [21, 24],
  daytime: [6, 18],
};
