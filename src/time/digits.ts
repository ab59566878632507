/**
 * The numbers from **low** to **high** whose two digits fit **digits** (`X` fits any digit), ascending. With `11` that is one number,
 * with `1X` and months it is 10, 11 and 12.
 */
export function numbersOf(digits: string, low: number, high: number): readonly number[] {
  const numbers: number[] = [];
  for (let n = low; n <= high; n++) if (fits(digits, n)) numbers.push(n);
  return numbers;
}

/** Whether **n** written with as many digits as **digits** has equals it, `X` fitting any digit. */
export function fits(digits: string, n: number): boolean {
  const written = String(n).padStart(digits.length, '0');
  if (written.length !== digits.length) return false;
  for (let i = 0; i < digits.length; i++) if (digits[i] !== 'X' && digits[i] !== written[i]) return false;
  return true;
}

/** Splits the digits of a year into sign and places: `-004X` is `-1` and `004X`. */
export function signOf(digits: string): readonly [sign: 1 | -1, places: string] {
  return digits.startsWith('-') ? [-1, digits.slice(1)] : [1, digits];
}

/** First and last year that fit **digits**: `199X` is 1990 and 1999, `-004X` is -49 and -40. Never -0000, which is no year. */
export function yearsOf(digits: string): readonly [first: number, last: number] {
  const [sign, places] = signOf(digits);
  const high = Number(places.replaceAll('X', '9'));
  const low = Number(places.replaceAll('X', '0'));
  if (sign === 1) return [low, high];
  // -00XX reaches up to -1: the lowest number above 0 has a 1 in its last free place.
  const lowest = low > 0 ? low : 10 ** (places.length - 1 - places.lastIndexOf('X'));
  return [-high, -lowest];
}

/** First and last leap year that fit the four places of **digits**; `undefined` when none does. */
export function leapYearsOf(digits: string): readonly [first: number, last: number] | undefined {
  const [sign, places] = signOf(digits);
  const centuries = numbersOf(places.slice(0, 2), 0, 99);
  const leapCenturies = centuries.filter((century) => century % 4 === 0);
  const years = numbersOf(places.slice(2), 0, 99)
    .filter((ending) => ending % 4 === 0)
    .flatMap((ending) => (ending === 0 ? leapCenturies : centuries).map((century) => century * 100 + ending))
    .filter((year) => sign === 1 || year > 0)
    .sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return sign === 1 ? [first, last] : [-last, -first];
}
