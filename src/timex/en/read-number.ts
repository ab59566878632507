const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth'
).split(' ');
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/**
 * The number that **words** write, in figures ("2.5", "30,000") or in letters ("one hundred and six", "nineteen eighty-four");
 * blanks, hyphens and "and" between them count for nothing. `undefined` when it is none.
 */
export function readNumber(words: readonly string[]): number | undefined {
  let total = 0;
  let current: number | undefined;
  let last = 0;
  for (const word of words) {
    if (word === '-' || word === 'and' || word === 'a' || word === 'an') continue;
    const value = valueOf(word);
    if (value === undefined) return undefined;
    if (value === 'hundred') current = (current ?? 1) * 100;
    else if (value === 'thousand') {
      total += (current ?? 1) * 1000;
      current = 0;
    } else if (
      current !== undefined &&
      last >= 10 &&
      last < 100 &&
      (value >= 10 || last % 10 !== 0 || word === 'zero')
    ) {
      // "nineteen eighty", "nineteen ninety nine": centuries and years.
      current = current * 100 + value;
    } else current = (current ?? 0) + value;
    last = typeof value === 'number' ? value : 0;
  }
  return current === undefined ? undefined : total + current;
}

function valueOf(word: string): number | 'hundred' | 'thousand' | undefined {
  if (/^\d/u.test(word)) {
    const value = Number(word.replaceAll(',', ''));
    return Number.isFinite(value) ? value : undefined;
  }
  if (word === 'hundred' || word === 'thousand') return word;
  if (word === 'oh') return 0;
  const unit = units.indexOf(word);
  if (unit !== -1) return unit;
  const ten = tens.indexOf(word);
  return ten === -1 ? undefined : (ten + 2) * 10;
}

/** 1 for "first", "1st"; 21 for "twenty-first"; `undefined` for what is no ordinal. */
export function readOrdinal(words: readonly string[]): number | undefined {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)?$/u.exec(words[0] ?? '')?.[1];
  if (figures !== undefined) return Number(figures);
  const names = words.filter((word) => word !== '-' && word !== 'the');
  const last = names.at(-1) ?? '';
  const unit = ordinals.indexOf(last);
  const ten = ordinalTens.indexOf(last);
  if (names.length === 1) return unit > 0 ? unit : ten === -1 ? undefined : (ten + 2) * 10;
  const before = tens.indexOf(names[0] ?? '');
  return names.length === 2 && before !== -1 && unit > 0 && unit < 10 ? (before + 2) * 10 + unit : undefined;
}
