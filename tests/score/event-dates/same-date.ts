import type { EventDate } from '../../../src/dataset/types.ts';

/**
 * Whether **date** says the same as **gold** (`2005-06-13`, `2005-06-XX`, `2005-XX-XX`, `2004`) at gold's precision: both its bounds lie in
 * what gold names. A coarser date ("June" for a day) is not the same. What lasts is dated by its beginning, in the gold as here: "since 2003" (`2003/..`) is 2003.
 */
export function sameDate(
  { edtf, earliest, latest }: Pick<EventDate, 'edtf' | 'earliest' | 'latest'>,
  gold: string,
): boolean {
  const named = gold.replace(/(?:-XX){1,2}$/u, '');
  const isOpen = edtf.endsWith('/..');
  return earliest?.startsWith(named) === true && (isOpen || latest?.startsWith(named) === true);
}
