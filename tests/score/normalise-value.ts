/**
 * A TIMEX3 **value** in the one form in which values are compared: upper case, decades and centuries without their X
 * (`200X` = `200`, `20XX` = `20`), times by the minute (`T10` = `T10:00` = `T10:00:00`). As in the README of the corpora, and no
 * more than that: `2005-06-XX` stays apart from `2005-06`.
 */
export function normaliseValue(value: string): string {
  return value
    .toUpperCase()
    .replace(/^(\d{3})X$/u, '$1')
    .replace(/^(\d{2})XX$/u, '$1')
    .replace(/T(\d{2})$/u, 'T$1:00')
    .replace(/T(\d{2}:\d{2}):00$/u, 'T$1');
}
