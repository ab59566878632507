import { readNumber } from './read-number.ts';

/** Words that count without a number, for which TIMEX3 writes X. */
const vague =
  /^(?:few|several|many|some|various|numerous|countless|dozens|hundreds|thousands|scores|handful|number|good)$/u;

/** What no text counts units of time by. */
const most = 1e15;

/**
 * How many the words before a unit say: a number, perhaps with a half; `undefined` for a vague one ("a few"), `'none'` when they are no
 * amount. Of two numbers ("two or three", "two to three") none is sure: they are vague.
 */
export function readAmount(words: readonly string[]): number | undefined | 'none' {
  // "10-15 minutes": none of the two is sure.
  if (
    words.some(
      (word, at) =>
        (word === '-' || word === '–') && /^\d/u.test(words[at - 1] ?? '') && /^\d/u.test(words[at + 1] ?? ''),
    )
  )
    return undefined;
  const rest = words.filter((word) => word !== 'of' && word !== '-' && word !== '–');
  if (rest.length === 0) return 'none';
  if (rest.some((word) => word === 'to' || word === 'or')) return undefined;
  if (rest.includes('couple')) return 2;
  if (rest.some((word) => vague.test(word))) return undefined;
  if (rest.includes('dozen')) return rest.includes('half') ? 6 : 12;
  const half = rest.includes('half');
  const quarter = rest.includes('quarter');
  const fraction = rest.find((word) => /^\d\/[1-9]$/u.test(word));
  const numbers = rest.filter(
    (word) => word !== 'half' && word !== 'quarter' && word !== 'another' && word !== 'the' && word !== fraction,
  );
  const [above = 0, below = 1] = fraction?.split('/').map(Number) ?? [];
  const number = readNumber(numbers);
  if (numbers.every((word) => word === 'a' || word === 'an' || word === 'and')) return half ? 0.5 : quarter ? 0.25 : 1;
  if (number === undefined || number > most) return 'none';
  return number + (half ? 0.5 : 0) + (fraction === undefined ? 0 : above / below);
}
