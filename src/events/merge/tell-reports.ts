import type { TimelineEvent } from '../../dataset/types.ts';
import { daySpanOf } from './relate-dates.ts';
import { oppositeWords } from './opposite-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { type ReportWords, type Word, readWords, wordsOf } from './read-words.ts';
import type { Told } from './told.ts';

/** Days that a batch is thought to have besides its own, so that in a small one a shared word is not taken for a common one. */
const otherDays = 100;
/** A word outside the clause that the title tells may belong to something else. */
const besideTitle = 0.5;
/** That two statements are of one speaker is known; it does not make them one. */
const ofSpeaker = 0.3;
/** Names and figures tell best which event it is. */
const ofName = 1.3;

/**
 * Reads what **events** tell, in their order. A word weighs less the more days of the batch have it: days and not reports, as an
 * event that many articles report must not make its own words common. Nothing here depends on the order of the events but theirs.
 */
export function tellReports(events: readonly TimelineEvent[]): readonly Told[] {
  const read = events.map(readWords);
  const named = keysAs(read, ['name', 'place', 'subject']);
  const plain = keysAs(read, ['word']);
  const resolve = (word: Word): Word | undefined => {
    if (word.as === 'initials') return named.has(word.key) ? { ...word, as: 'name' } : undefined;
    if (word.as !== 'opening' && word.as !== 'subject') return word;
    const isName = (word.as === 'subject' || named.has(word.name)) && !plain.has(word.key);
    return isName ? { ...word, key: word.name, as: 'name' } : { ...word, as: 'word' };
  };
  const resolved = read.map(({ title, sentence }) => ({
    title: title.flatMap((word) => resolve(word) ?? []),
    sentence: sentence.flatMap((word) => resolve(word) ?? []),
  }));
  const days = countDays(events, resolved);
  const all = new Set(events.map(({ date }) => date.edtf)).size + otherDays;
  const numbers = new Map([...days.keys()].sort().map((key, number) => [key, number] as const));
  const rarityOf = (key: string): number => log2(all / ((days.get(key) ?? 0) + 1)) / log2(all / 2);
  return events.flatMap((event, index) => {
    const words = resolved[index];
    return words === undefined ? [] : [tell(event, words, (key) => numbers.get(key) ?? -1, rarityOf)];
  });
}

function tell(
  event: TimelineEvent,
  { title, sentence }: ReportWords,
  numberOf: (key: string) => number,
  rarityOf: (key: string) => number,
): Told {
  const names = new Set<number>();
  const figures = new Set<number>();
  const plainTitle = new Map<number, number>();
  const opposites = new Set<number>();
  const speaker = speakerOf(event);
  const rarities = new Map<number, number>();
  const full = new Map<number, number>();
  for (const [share, words] of [
    [1, title],
    [besideTitle, sentence],
  ] as const) {
    for (const { key, as } of words) {
      const number = numberOf(key);
      if (as === 'name' || as === 'place') names.add(number);
      else if (as === 'number') figures.add(number);
      else if (words === title) {
        plainTitle.set(number, (ordinaryWords.get(key) ?? 1) * rarityOf(key));
        for (const opposite of oppositeWords.get(key) ?? []) opposites.add(numberOf(opposite));
      }
      if (full.has(number)) continue;
      rarities.set(number, rarityOf(key));
      full.set(number, share * (ordinaryWords.get(key) ?? 1) * (speaker.has(key) ? ofSpeaker : 1));
    }
  }
  const sorted = [...full.keys()].sort((a, b) => a - b);
  const fullWeights = sorted.map(
    (number) => (full.get(number) ?? 0) * (names.has(number) || figures.has(number) ? ofName : 1),
  );
  const weighed = sorted.map((number, index) => (fullWeights[index] ?? 0) * (rarities.get(number) ?? 0));
  return {
    event,
    days: daySpanOf(event.date),
    words: sorted,
    weights: weighed,
    fullWeights,
    total: weighed.reduce((sum, weight, index) => (figures.has(sorted[index] ?? -1) ? sum : sum + weight), 0),
    figures,
    plainTitle,
    opposites,
    names,
    titleNames: runsOf(
      title.filter(({ as, isOrigin }) => (as === 'name' || as === 'place') && !isOrigin),
      numberOf,
    ),
    places: title.filter(({ as }) => as === 'place').map(({ key }) => numberOf(key)),
  };
}

/** Words of who makes a statement. */
function speakerOf({ kind, attribution: [first] }: TimelineEvent): ReadonlySet<string> {
  return new Set(kind === 'statement' && first !== undefined ? wordsOf(first.source).map(({ name }) => name) : []);
}

/** On how many dates each key is found. */
function countDays(events: readonly TimelineEvent[], words: readonly ReportWords[]): ReadonlyMap<string, number> {
  const byDate = new Map<string, Set<string>>();
  for (const [index, { date }] of events.entries()) {
    const keys = byDate.get(date.edtf) ?? new Set();
    byDate.set(date.edtf, keys);
    for (const { key } of words[index]?.title ?? []) keys.add(key);
    for (const { key } of words[index]?.sentence ?? []) keys.add(key);
  }
  const days = new Map<string, number>();
  for (const keys of byDate.values()) for (const key of keys) days.set(key, (days.get(key) ?? 0) + 1);
  return days;
}

function keysAs(read: readonly ReportWords[], kinds: readonly Word['as'][]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { title, sentence } of read) {
    for (const words of [title, sentence]) {
      for (const { as, key, name } of words) if (kinds.includes(as)) keys.add(as === 'word' ? key : name);
    }
  }
  return keys;
}

/** "Ann Li" is one name; the second "Li" is none. */
function runsOf(names: readonly Word[], numberOf: (key: string) => number): readonly (readonly number[])[] {
  const runs: number[][] = [];
  const seen = new Set<number>();
  for (const { key, goesOn } of names) {
    const number = numberOf(key);
    const last = runs.at(-1);
    if (goesOn && last !== undefined) last.push(number);
    else if (!seen.has(number)) runs.push([number]);
    seen.add(number);
  }
  return runs;
}

/** Between powers of two a straight line: engines differ in the last digit of `Math.log2`, and bytes must not. */
function log2(x: number): number {
  let [power, rest] = [0, x];
  while (rest >= 2) [power, rest] = [power + 1, rest / 2];
  return power + rest - 1;
}
