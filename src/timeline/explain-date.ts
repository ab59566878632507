import type { Article, DateComponent, EventDate } from '../dataset/types.ts';
import { parseBound } from '../time/index.ts';
import type { Words } from './words.ts';

/** Words a date of the dataset for readers. */
export type WordDate = (date: Pick<EventDate, 'edtf' | 'partOfDay'>) => string;

/**
 * Explains in plain sentences how a date came from its words: which components were inferred from what, what kind of time the words
 * name, that a season has no sharp ends, that a missing year stays missing.
 */
export function explainDate(
  date: EventDate,
  article: Article | undefined,
  words: Words,
  wordDate: WordDate,
): readonly string[] {
  const sentences: string[] = [];
  const { anchor, inferred, edtf } = date;
  if (anchor !== undefined && inferred.length > 0) {
    const parts = wordParts(inferred, words);
    const from = wordDate({ edtf: anchor.edtf });
    if (anchor.kind === 'published') {
      const basis = article?.published.basis ?? 'unknown';
      sentences.push(
        words.fromPublished(parts, from, basis === 'unknown' || basis === 'given' ? '' : ` (${words.basis[basis]})`),
      );
    } else {
      sentences.push(words.fromMention(parts, from));
    }
  } else if (edtf.startsWith('XXXX')) {
    sentences.push(words.noYear);
  } else {
    sentences.push(inferred.length > 0 ? words.background : words.stated);
  }
  const kind = kindOf(date);
  if (kind !== undefined) sentences.push(words.kinds[kind]);
  if (isSeason(edtf) && date.earliest !== undefined && date.latest !== undefined) {
    const [from, to] = [date.earliest, date.latest].map((bound) => wordDate({ edtf: bound }));
    sentences.push(words.seasonBounds(from ?? '', to ?? '', article?.hemisphere ?? 'north'));
  }
  return sentences;
}

/** Kinds of readings that the date alone does not explain. */
export type ReadingKind = 'either' | 'feast' | 'fiscal' | 'clock' | 'length' | 'week';

function kindOf({ rule, edtf, earliest, latest }: EventDate): ReadingKind | undefined {
  if (/T\d/u.test(edtf)) return 'clock';
  if (rule.includes('numeric') && edtf.startsWith('[')) return 'either';
  if (rule.includes('holiday')) return 'feast';
  if (/duration|span|ended/u.test(rule)) return 'length';
  if (/^\d{4}(?:-\d\d)?~$/u.test(edtf) && /fiscal|quarter|half/u.test(rule)) return 'fiscal';
  if (!edtf.includes('/') || earliest === undefined || latest === undefined) return undefined;
  return parseBound(latest).day - parseBound(earliest).day === 6 ? 'week' : undefined;
}

/**
 * The date as it was read: a plain day, month or year speaks for itself; anything else in words, with its EDTF for those who know it.
 */
export function wordReading({ edtf }: EventDate, wordDate: WordDate): string {
  return /^\d{4}(?:-(?:0\d|1[012])(?:-\d\d)?)?$/u.test(edtf) ? edtf : `${wordDate({ edtf })} (${edtf})`;
}

/** Whether **edtf** is a season, whose ends are soft (ISO 8601-2: 21–32). */
export function isSeason(edtf: string): boolean {
  return /^[-X\d]{4,5}-(?:2[1-9]|3[0-2])$/u.test(edtf);
}

function wordParts(inferred: readonly DateComponent[], words: Words): string {
  const names = inferred.map((component) => words.partsInferred[component]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
}
