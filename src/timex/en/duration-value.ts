import type { Unit } from '../reading.ts';

/** The TIMEX3 letter of a unit, and how many of it one of the unit is. */
const letters: Readonly<Record<Unit, readonly [letter: string, clock: boolean]>> = {
  millennium: ['ML', false],
  century: ['CE', false],
  decade: ['DE', false],
  year: ['Y', false],
  half: ['H', false],
  quarter: ['Q', false],
  month: ['M', false],
  fortnight: ['W', false],
  weekend: ['WE', false],
  week: ['W', false],
  day: ['D', false],
  night: ['NI', false],
  hour: ['H', true],
  minute: ['M', true],
  second: ['S', true],
};

/** The TIMEX3 value of parts of a length, largest first: `P1Y2M`, `P1DT5H`, `PXD`. */
export function durationValue(parts: readonly (readonly [count: number | undefined, unit: Unit])[]): string {
  let dates = '';
  let times = '';
  for (const [count, unit] of parts) {
    const [letter, clock] = letters[unit];
    const number = count === undefined ? 'X' : String(Math.round(count * (unit === 'fortnight' ? 2 : 1) * 1000) / 1000);
    if (clock) times += number + letter;
    else dates += number + letter;
  }
  return `P${dates}${times === '' ? '' : `T${times}`}`;
}
