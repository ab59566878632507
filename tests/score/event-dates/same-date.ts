import type { EventDate } from '../../../src/dataset/types.ts';

/**
 * Whether **date** says the same as **gold** (`2005-06-13`, `2005-06-XX`, `2005-XX-XX`, `2004`) at gold's precision: both its bounds lie in
 * what gold names. A coarser date ("June" for a day) is not the same, nor is one with an open end.
 */
export function sameDate({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>, gold: string): boolean {
  const named = gold.replace(/(?:-XX){1,2}$/u, '');
  return earliest?.startsWith(named) === true && latest?.startsWith(named) === true;
}
