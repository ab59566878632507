/**
 * How English cuts and sorts what begins with a digit. The kinds and the classes they belong to:
 * `num` any number, `n12`, `n24`, `n31`, `n59` whole numbers up to that, `yy` two digits, `year` 1000–2199, `y3`/`y4` other numbers of
 * three and four digits, `ord` ordinals ("30th"), `decade` "1990s", `decade2` "90s", `clock` "10:30", `glued` "10am", and numeric dates.
 */
export const numberKinds: Readonly<Record<string, string>> = {
  upTo12: 'num n12 n24 n31 n59',
  upTo24: 'num n24 n31 n59',
  upTo31: 'num n31 n59',
  upTo59: 'num n59',
  upTo99: 'num',
  two12: 'num n12 n24 n31 n59 yy',
  two24: 'num n24 n31 n59 yy',
  two31: 'num n31 n59 yy',
  two59: 'num n59 yy',
  two99: 'num yy',
  three: 'num y3',
  year: 'num year',
  yearOrHour: 'num year hhmm',
  four: 'num y4',
  fourOrHour: 'num y4 hhmm',
  big: 'num big',
  decimal: 'num dec',
  dotClock: 'num dec dotclock',
  ordinal: 'ord',
  ordinal31: 'ord ord31',
  decade: 'decade',
  decade2: 'decade2',
  clock: 'clock',
  glued: 'glued',
  hours: 'hours',
  iso: 'iso',
  numeric: 'numericDate',
  numericYear: 'numericDate numericYear',
  pair: 'pair',
  yearMonth: 'yearMonth',
  yearShort: 'yearShort',
  dayMonthName: 'glueddate',
  fiscal: 'fiscal',
  quarter: 'quarterCode',
  half: 'halfCode',
  yearPart: 'yearPart',
  junk: 'junk',
};

const iso = /\d{4}-\d\d-\d\d(?:T\d\d:?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/uy;
const triple = /\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?!\d|[/.-]\d)/uy;
const namedTriple =
  /\d{1,4}[/-](?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}[/-]\d{1,4}(?![\d\p{L}])/iuy;
const clock = /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?![\d:])/uy;
const gluedClock =
  /(?:[01]?\d|2[0-4])(?:[:.]?[0-5]\d)?(?::[0-5]\d)?\s?(?:[ap]\.m\.|[ap]m(?!\p{L})|[ap]\.m(?!\p{L}))/iuy;
const thousands = /\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,20})?(?![\d])/uy;
const decimal = /\d{1,20}\.\d{1,20}(?!\d|[.:/]\d)/uy;
const pair = /\d{1,4}\/\d{1,4}(?!\d|\/\d)/uy;
/** A month before a number. */
const afterMonth =
  /(?<![\p{L}])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s$/iu;
const suffix = /\p{L}{1,12}(?![\p{L}\p{N}])/uy;
const rest = /\d(?:[.,:/]?\d){0,400}/uy;

/** What stands directly before a number that is no plain one: a currency, an address, a letter. */
const attached = /[$€£¥₹#@_\p{L}/\\=*]/u;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Reads the number at **at** in **text**: where it ends and its kind in `numberKinds`. */
export function readNumber(text: string, at: number): { readonly end: number; readonly kind: string } {
  let end = at + 1;
  while (end - at < 24 && isDigit(text.charCodeAt(end))) end += 1;
  const before = at > 0 ? text.charAt(at - 1) : '';
  if (before !== '' && attached.test(before)) return { end: at + (match(rest, text, at)?.length ?? 1), kind: 'junk' };
  const next = text.charAt(end);
  const digitFollows = isDigit(text.charCodeAt(end + 1));
  if (next === '%' || next === '°') return { end: end + 1, kind: 'junk' };
  if ('.,:/-'.includes(next) && next !== '') {
    const composite = digitFollows || next === '-' || next === '/' ? readComposite(text, at) : undefined;
    if (composite !== undefined) return composite;
    if (digitFollows && next !== '-') {
      // "1997,1998" and "12,13" are two numbers; "3.10.12.5" and "1:2:3:4" are none that a date has.
      if (next === ',') return readInteger(text, at, end);
      return { end: at + (match(rest, text, at)?.length ?? end - at), kind: 'junk' };
    }
  }
  return readInteger(text, at, end);
}

function readComposite(text: string, at: number): { readonly end: number; readonly kind: string } | undefined {
  const found = (pattern: RegExp, kind: string) => {
    const words = match(pattern, text, at);
    return words === undefined ? undefined : { end: at + words.length, kind, words };
  };
  const date = found(iso, 'iso') ?? found(triple, 'numeric') ?? found(namedTriple, 'dayMonthName');
  if (date !== undefined) return date;
  const glued = found(gluedClock, 'glued');
  if (glued !== undefined && /[:.]/u.test(glued.words.slice(0, 3))) return glued;
  const time = found(clock, 'clock');
  if (time !== undefined) return time;
  const big = found(thousands, 'big');
  if (big !== undefined && !text.startsWith('%', big.end)) return big;
  const fraction = found(decimal, 'decimal');
  if (fraction !== undefined && !text.startsWith('%', fraction.end)) {
    return { ...fraction, kind: /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u.test(fraction.words) ? 'dotClock' : 'decimal' };
  }
  const two = found(pair, 'pair');
  if (two !== undefined) {
    const [first = '', second = ''] = two.words.split('/');
    // "2007/08": a year and the next.
    if (first.length === 4 && second.length < 3 && Number(second) === (Number(first) + 1) % 10 ** second.length)
      return { ...two, kind: 'yearShort' };
    if (/^(?:\d{4}\/\d{1,2}|\d{1,2}\/\d{4})$/u.test(two.words))
      return {
        ...two,
        kind: /^\d{4}\/\d\d$/u.test(two.words) && Number(two.words.slice(5)) > 12 ? 'yearShort' : 'yearMonth',
      };
    if (/^\d{1,2}\/\d{1,2}$/u.test(two.words)) return two;
  }
  return undefined;
}

function readInteger(text: string, at: number, end: number): { readonly end: number; readonly kind: string } {
  const digits = text.slice(at, end);
  const after = text.charAt(end);
  if (/[\p{L}_]/u.test(after)) return readSuffixed(text, at, end, digits);
  if ((after === '’' || after === "'") && /^s(?![\p{L}])/u.test(text.slice(end + 1, end + 3))) {
    // "Sept. 30’s close" is of a day.
    if (digits.length === 2 && afterMonth.test(text.slice(Math.max(0, at - 12), at)))
      return { end, kind: kindOfInteger(digits) };
    // "the 1920’s", "the 90’s"
    if (digits.length === 4 && digits.endsWith('0')) return { end: end + 2, kind: 'decade' };
    if (digits.length === 2 && digits.endsWith('0')) return { end: end + 2, kind: 'decade2' };
  }
  return { end, kind: kindOfInteger(digits) };
}

function kindOfInteger(digits: string): string {
  const value = Number(digits);
  if (digits.length <= 2) {
    const limit =
      value === 0 ? '59' : value <= 12 ? '12' : value <= 24 ? '24' : value <= 31 ? '31' : value <= 59 ? '59' : '99';
    return (digits.length === 2 ? 'two' : 'upTo') + limit;
  }
  if (digits.length === 3) return 'three';
  if (digits.length > 4) return 'big';
  const isHour = value % 100 < 60 && value <= 2400;
  return (value >= 1000 && value < 2200 ? 'year' : 'four') + (isHour ? 'OrHour' : '');
}

function readSuffixed(
  text: string,
  at: number,
  end: number,
  digits: string,
): { readonly end: number; readonly kind: string } {
  const glued = match(gluedClock, text, at);
  if (glued !== undefined) return { end: at + glued.length, kind: 'glued' };
  const letters = match(suffix, text, end)?.toLowerCase();
  if (letters === undefined) {
    // Letters and digits go on: "787b2", "2016H2x".
    const mixed = /[\p{L}\p{N}]{1,40}/uy;
    const half = match(/[hq][1-4](?![\p{L}\p{N}])/iuy, text, end);
    if (digits.length === 4 && half !== undefined) return { end: end + 2, kind: 'yearPart' };
    return { end: end + (match(mixed, text, end)?.length ?? 0), kind: 'junk' };
  }
  const whole = end + letters.length;
  if (/^(?:st|nd|rd|th)$/u.test(letters) && digits.length <= 3)
    return { end: whole, kind: Number(digits) >= 1 && Number(digits) <= 31 ? 'ordinal31' : 'ordinal' };
  if (letters === 's') {
    if (digits.length === 4 && digits.endsWith('0')) return { end: whole, kind: 'decade' };
    if (digits.length === 3 && digits.endsWith('0')) return { end: whole, kind: 'decade' };
    if (digits.length === 2 && digits.endsWith('0')) return { end: whole, kind: 'decade2' };
  }
  if (/^(?:est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc)$/u.test(letters) && digits.length === 4)
    return { end, kind: kindOfInteger(digits) };
  if (/^(?:hrs?|hours?|h)$/u.test(letters) && digits.length === 4) return { end: whole, kind: 'hours' };
  // "3h", "30min", "2weeks": the number ends where the unit begins.
  if (/^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|bc|bce|ad|ce)$/u.test(letters))
    return { end, kind: kindOfInteger(digits) };
  return { end: whole, kind: 'junk' };
}

/** A word that holds a digit: "Q3", "H1", "FY2009". `undefined` for one that is no time. */
export function mixedKindOf(word: string): string | undefined {
  if (/^q[1-4]$/iu.test(word)) return 'quarter';
  if (/^h[12]$/iu.test(word)) return 'half';
  if (/^fy(?:\d{2}|[12]\d{3})$/iu.test(word)) return 'fiscal';
  if (
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\d{1,2}$/iu.test(
      word,
    )
  )
    return 'dayMonthName';
  return undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
