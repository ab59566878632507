import { calendarOf, dayOf, mondayOf, type Day } from '../../time/index.ts';
import { formatTimexValue, pad } from './format-value.ts';

/** The ISO 8601 week that holds a day: its Monday and Sunday, and its name, such as `2025-W47`. */
export function weekOf(day: Day): { readonly first: Day; readonly last: Day; readonly value: string } {
  const first = mondayOf(day);
  // A week belongs to the year of its Thursday.
  const { year } = calendarOf((first + 3) as Day);
  const week = Math.floor((first + 3 - dayOf(year, 1, 1)) / 7) + 1;
  return {
    first,
    last: (first + 6) as Day,
    value: `${formatTimexValue({ year })}-W${pad(week, 2)}`,
  };
}
