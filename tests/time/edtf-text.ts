import fc from 'fast-check';

/** Texts from a grammar of our subset of EDTF: most can be read, some name days that do not exist or intervals that run backwards. */
const digit = fc.integer({ min: 0, max: 9 }).map(String);
const sign = fc.constantFrom('', '', '', '~', '?', '%');
const digits = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low, max: high }).map((n) => String(n).padStart(2, '0'));

/** Replaces some digits by X. */
const masked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 })).map(([value, mask]) =>
    Array.from(value)
      .map((character, i) => (mask[i] && character !== '-' ? 'X' : character))
      .join(''),
  );

const year = fc.tuple(fc.constantFrom('', '', '', '-'), digit, digit, digit, digit).map((parts) => parts.join(''));
const month = digits(0, 13);
const day = digits(0, 32);
const season = digits(20, 42);

const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const dash = fc.constant('-');

export const plainDate = fc.oneof(year, joined(year, dash, month), joined(year, dash, month, dash, day));
export const maskedDate = masked(plainDate);
/** A year alone has its sign on one side: on both, the package `edtf` reads neither. */
export const qualifiedDate = fc.oneof(
  joined(year, sign),
  joined(sign, year),
  joined(sign, year, sign, dash, sign, month, sign),
  joined(sign, year, sign, dash, sign, month, sign, dash, sign, day, sign),
);
export const seasonDate = joined(year, dash, season);
export const longYear = joined(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 0, max: 400_000 }).map(String));
export const time = joined(
  year,
  dash,
  month,
  dash,
  day,
  fc.constant('T'),
  digits(0, 25),
  fc.constant(':'),
  digits(0, 61),
  fc.oneof(fc.constant(''), joined(fc.constant(':'), digits(0, 61))),
  fc.oneof(
    fc.constant(''),
    fc.constant('Z'),
    joined(fc.constantFrom('+', '-'), digits(0, 15)),
    joined(fc.constantFrom('+', '-'), digits(0, 15), fc.constant(':'), digits(0, 60)),
  ),
);

const point = fc.oneof(plainDate, maskedDate, qualifiedDate, seasonDate, longYear);
const open = fc.constantFrom('..', '');
export const interval = fc.oneof(
  joined(plainDate, fc.constant('/'), fc.oneof(plainDate, maskedDate, time, joined(year, sign), open)),
  joined(fc.oneof(plainDate, maskedDate, time, joined(year, sign), open), fc.constant('/'), plainDate),
  joined(fc.oneof(maskedDate, open), fc.constant('/'), fc.oneof(maskedDate, open)),
);
const range = (date: fc.Arbitrary<string>): fc.Arbitrary<string> => joined(date, fc.constant('..'), date);
const member = fc.oneof(
  plainDate,
  maskedDate,
  range(year),
  range(joined(year, dash, month)),
  range(joined(year, dash, month, dash, day)),
);
export const oneOf = fc
  .tuple(
    fc.constantFrom('', '', '..'),
    plainDate,
    fc.array(member, { maxLength: 3 }),
    fc.oneof(fc.constant(''), joined(fc.constant(','), plainDate, fc.constant('..'))),
  )
  .map(([before, first, members, after]) => `[${before}${[first, ...members].join(',')}${after}]`);

export const edtfText = fc.oneof(point, time, interval, oneOf);
