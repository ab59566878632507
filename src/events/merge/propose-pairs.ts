import type { Told } from './told.ts';

/** Words by which a report is looked up: those that tell most, within a year fewer, as more reports share them there. */
const lookedUp = 12;
const lookedUpInYear = 3;
/** Words that tell less than this only stand in where there are no better ones: in much news "fire" leads to nothing. */
const telling = 0.4;
/** Of many reports that share a day and a word each is compared with this many after it: others lead on from them. */
const reach = 10;

/**
 * The pairs of reports that are worth comparing, by index in **reports**, the lower first, each pair once: those that share one of their
 * weightiest words, and a day or the next one; or the year, when one of the two dates is no day. Their number grows with that of the reports.
 */
export function proposePairs(reports: readonly Told[]): readonly (readonly [number, number])[] {
  const keys = reports.map(keysOf);
  const wide = new Set(keys.flatMap(({ day, wide }) => (day === undefined ? wide : [])));
  const byDay = createShelves();
  const byYear = createShelves();
  for (const [index, { day, wide: years, words }] of keys.entries()) {
    if (day !== undefined) for (const word of words) byDay.add(day, word, index);
    for (const key of years) {
      if (wide.has(key)) for (const word of words.slice(0, lookedUpInYear)) byYear.add(key, word, index);
    }
  }
  const pairs = new Set<number>();
  const propose = (a: number, b: number): void => {
    if (reports[a]?.event.evidence[0]?.article === reports[b]?.event.evidence[0]?.article) return;
    pairs.add(Math.min(a, b) * reports.length + Math.max(a, b));
  };
  for (const { key, word, held } of byDay.shelves()) {
    for (const [at, a] of held.entries()) {
      for (const b of held.slice(at + 1, at + 1 + reach)) propose(a, b);
      for (const b of byDay.at((key as number) + 1, word).slice(0, reach)) propose(a, b);
    }
  }
  for (const { held } of byYear.shelves()) {
    const unclear = held.filter((index) => keys[index]?.day === undefined);
    for (const [at, a] of unclear.entries()) {
      for (const b of unclear.slice(at + 1, at + 1 + reach)) propose(a, b);
    }
    // What is dated to the day finds what is not, however much of either there is.
    for (const a of held) for (const b of unclear.slice(0, reach)) if (a !== b) propose(a, b);
  }
  return [...pairs].map((pair) => [Math.floor(pair / reports.length), pair % reports.length] as const);
}

interface Keys {
  /** Absent when the date is no single day of a known year. */
  readonly day?: number;
  readonly wide: readonly string[];
  readonly words: readonly number[];
}

function keysOf({ event, days, words, weights }: Told): Keys {
  const order = words.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const chosen = order
    .filter((index, rank) => rank < lookedUpInYear || (rank < lookedUp && (weights[index] ?? 0) >= telling))
    .map((index) => words[index] ?? -1);
  const { edtf, earliest, latest } = event.date;
  const years = [earliest, latest].flatMap((bound) =>
    bound === undefined ? [] : [bound.slice(0, bound.indexOf('-', 1))],
  );
  // The day within a year finds dates without one.
  const within = edtf.replace(/^\d{4}/u, 'XXXX');
  const wide = [...new Set([...years, within, edtf])];
  return days.start === days.end && !days.yearless ? { day: days.start, wide, words: chosen } : { wide, words: chosen };
}

interface Shelf {
  readonly key: number | string;
  readonly word: number;
  readonly held: readonly number[];
}

interface Shelves {
  readonly add: (key: number | string, word: number, index: number) => void;
  readonly at: (key: number | string, word: number) => readonly number[];
  readonly shelves: () => Iterable<Shelf>;
}

/** Lists of reports by a key and a word, in the order of their reports. */
function createShelves(): Shelves {
  const byKey = new Map<number | string, Map<number, number[]>>();
  return {
    add(key, word, index) {
      const words = byKey.get(key) ?? new Map<number, number[]>();
      byKey.set(key, words);
      const held = words.get(word);
      if (held === undefined) words.set(word, [index]);
      else held.push(index);
    },
    at: (key, word) => byKey.get(key)?.get(word) ?? [],
    *shelves() {
      for (const [key, words] of byKey) for (const [word, held] of words) yield { key, word, held };
    },
  };
}
