/** English-speaking places that write the month first in figures (CLDR's short date patterns). */
const monthFirst = new Set(['US', 'PH', 'PR', 'GU', 'AS', 'VI', 'MP', 'FM', 'MH', 'PW', 'UM']);

/**
 * Whether 3/4/2014 is in April for readers of **language**, a BCP 47 tag: by its region. `undefined` when it names none: then nothing
 * tells.
 */
export function dayFirstIn(language: string): boolean | undefined {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?<region>[A-Za-z]{2})(?:-|$)/u
    .exec(language)
    ?.groups?.['region']?.toUpperCase();
  return region === undefined ? undefined : !monthFirst.has(region);
}
