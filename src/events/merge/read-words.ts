import type { TimelineEvent } from '../../dataset/types.ts';
import { demonyms, personTitles } from '../en/titles-of-people.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import { likeWords } from './like-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { origins } from './origins.ts';
import { stem } from './stem.ts';

/** A word of a sentence as reports are compared by. */
export interface Word {
  /** The same for forms and synonyms of a word, for "Russia" and "Russian", for "EU" and "European Union". */
  readonly key: string;
  /**
   * `name`: surely, by its capital; `place`: a name after "in", "near" and the like; `opening`: it stands where every word has a
   * capital; `subject`: so, but a verb follows it as one does a name ("Arsenal beat"); `initials`: of a name of several words.
   */
  readonly as: 'word' | 'number' | 'name' | 'place' | 'opening' | 'subject' | 'initials';
  /** The key that a word has as a name. */
  readonly name: string;
  /** Whether it goes on the name before it ("Ann" and "Li" are one). */
  readonly goesOn: boolean;
  /** "British": it describes somebody, and names nobody. */
  readonly isOrigin: boolean;
}

/** The words of an event's report: of its title, and of the whole sentence that it stands on, without dates and words of grammar. */
export interface ReportWords {
  readonly title: readonly Word[];
  readonly sentence: readonly Word[];
}

const token = /(?:\p{Lu}\.){2,6}|\d[\d.,–:-]{0,20}\d|\d|\p{L}[\p{L}\p{M}&]{0,40}(?:[’'](?=\p{L}{2})\p{L}{1,40})?/gu;

/** Words of dates, which are compared as dates; as names of people they are too few to miss. */
const dateWords = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter today yesterday tomorrow ' +
    'reportedly bc ad'
  ).split(' '),
);

/** What stands within a name: "Las Vegas", "Rio de Janeiro". */
const joins = /^(?:[\s-]|\s(?:de|del|della|di|da|dos|du|van|von|der|den|bin|ibn|al|el)\s)$/u;

const beforePlace =
  /(?<![\p{L}])(?:in|at|near|outside|around|off|from|across|(?:city|town|village|state|port) of)\s(?:the\s)?(?:(?:central|northern|southern|eastern|western|downtown|nearby)\s)?$/iu;

/** Reads the words of **event**: its title, and the sentence of its first evidence with the dates cut out. */
export function readWords({ title, evidence: [first] }: TimelineEvent): ReportWords {
  if (first === undefined) return { title: wordsOf(title), sentence: [] };
  const { quote, position, timex } = first;
  const points = timex === undefined ? [] : Array.from(quote.exact);
  const undated =
    timex === undefined
      ? quote.exact
      : `${points.slice(0, timex.position.start - position.start).join('')} | ${points.slice(timex.position.end - position.start).join('')}`;
  return { title: wordsOf(title), sentence: wordsOf(undated) };
}

/** The words of **text** in its order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const tokens = [...text.matchAll(token)];
  let initials: string[] = [];
  let end = 0;
  let place = false;
  for (const [index, { 0: raw, index: at }] of tokens.entries()) {
    const isCapital = /^\p{Lu}/u.test(raw);
    const goesOn = isCapital && initials.length > 0 && at - end <= 8 && joins.test(text.slice(end, at));
    if (!goesOn) {
      // "European Union" is the EU, too.
      if (initials.length > 1) words.push(wordOf(initials.join('').toLowerCase(), 'initials'));
      initials = [];
      place = isCapital && beforePlace.test(text.slice(Math.max(0, at - 40), at));
    }
    end = at + raw.length;
    const lower = raw.toLowerCase().replaceAll('.', '');
    const isOpening = isCapital && !goesOn && isSentenceStart(text, at);
    if (/^\d/u.test(raw)) {
      if (!/^(?:1[5-9]|20)\d\d$/u.test(raw)) words.push(wordOf(raw.replaceAll(/,|[.:]$/gu, ''), 'number'));
      continue;
    }
    if (dateWords.has(lower) || ((!isCapital || isOpening) && grammarWords.has(lower))) continue;
    if (!isCapital || personTitles.has(lower)) {
      if (lower.length > 1) words.push(wordOf(wordKey(lower), 'word'));
      continue;
    }
    initials.push(raw.charAt(0));
    const next = tokens[index + 1];
    const named =
      !isOpening ||
      demonyms.has(raw) ||
      (next !== undefined && /^\p{Lu}/u.test(next[0]) && text.slice(end, next.index).trim() === '');
    if (lower.length < 2) continue;
    const [name, isOrigin] = [nameKey(raw), demonyms.has(raw) || /(?:ian|ese|ish)$/u.test(raw)];
    if (named) words.push({ key: name, as: place ? 'place' : 'name', name, goesOn, isOrigin });
    else
      words.push({
        key: wordKey(lower),
        as: isSubject(lower, next?.[0]) ? 'subject' : 'opening',
        name,
        goesOn,
        isOrigin,
      });
  }
  if (initials.length > 1) words.push(wordOf(initials.join('').toLowerCase(), 'initials'));
  return words;
}

const verb =
  /^(?:\p{L}{2,20}ed|said|says|beat|won|lost|met|struck|hit|fell|rose|sold|bought|went|took|gave|made|held|began|came|left|sank|led|told|sent|quit|was|is|has|had|will)$/u;

/** A noun in the singular without an article before a verb is a name, mostly; one of the words of all news is not. */
function isSubject(lower: string, next: string | undefined): boolean {
  const key = wordKey(lower);
  if (next === undefined || !verb.test(next) || /(?<![ui])s$|ly$/u.test(lower)) return false;
  return !ordinaryWords.has(key) && !likeWords.has(key);
}

function wordOf(key: string, as: Word['as']): Word {
  return { key, as, name: key, goesOn: false, isOrigin: false };
}

function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?:|—–]\s?|["“‘(]|^[^\p{L}]*)$/u.test(text.slice(Math.max(0, at - 3), at));
}

function wordKey(lower: string): string {
  const key = stem(lower.replace(/[’']\p{L}*$/u, ''));
  return likeWords.get(key) ?? key;
}

/** "Russian" and "Russia" share a key; so do "Linden" and "Linden’s". */
function nameKey(raw: string): string {
  const name = raw.replaceAll('.', '').replace(/[’'].*$/u, '');
  const country = origins.get(name);
  if (country !== undefined) return nameKey(country);
  const ending = demonyms.has(name) ? /(?:ian|ean|an|ese|ish|i|n)$/u : /(?:ia|ea|a|e|y)$/u;
  const cut = name.replace(ending, '');
  return (cut.length >= 4 || (demonyms.has(name) && cut.length >= 3) ? cut : name).toLowerCase();
}
