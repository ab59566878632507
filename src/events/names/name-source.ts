import { grammarWords } from '../../timex/en/function-words.ts';
import { bodyNouns, firmNouns, type Gender } from '../en/descriptions.ts';
import { demonyms, nameParticles, ofOrigin, personTitles } from '../en/titles-of-people.ts';
import { unnamed } from '../../dataset/unnamed.ts';
import { isRole, postnominal } from './find-names.ts';
import type { NameBook } from './name-book.ts';

/** Who spoke last before the place in question: a person of that gender, or a body ("it", "they"). */
export type LastSpeaker = (kind: Gender | 'body' | 'group' | 'person') => string | undefined;

/**
 * The name of the speaker whom **phrase**, at the offset **at** of the article, stands for.
 *
 * "he" is who spoke last, else the person named last; "Sheriff Dana Whitlock" and "union secretary Inês Duarte" are the bare name in its fullest
 * form; "the president", "the union" and "the company" are the bearer of that title and the body or firm so called, if the article names one; any
 * other phrase stands as it is, its article in lower case. `unnamed` for words that name nobody ("they", "some").
 */
export function nameSource(
  phrase: string,
  at: number,
  book: NameBook,
  lastSpeaker: LastSpeaker = () => undefined,
): string {
  const words = phrase
    .trim()
    .replace(/[’']s$/u, '')
    .replace(/\s(?:themselves|himself|herself|itself)$/u, '')
    .split(/\s{1,4}/u)
    // "Dubai-based Pellmar Shipping"
    .filter(
      (word, place, all) =>
        (place === all.length - 1 || !ofOrigin.test(word)) &&
        !(place > 1 && place === all.length - 1 && !/^(?:the|an?)$/iu.test(all[0] ?? '') && postnominal.test(word)),
    );
  // "Al Jazeera's Fahmida Noor" is she.
  const owner = words.findLastIndex((word) => /[’']s$/u.test(word));
  if (owner !== -1 && words.length - owner > 2 && words.slice(owner + 1).every((word) => /^\p{Lu}/u.test(word)))
    return nameSource(words.slice(owner + 1).join(' '), at, book, lastSpeaker);
  const [first = ''] = words;
  if (!/[\p{L}\p{N}]/u.test(words.join(''))) return unnamed;
  if (words.length === 1 && pronouns.test(first)) return pronoun(first.toLowerCase(), at, book, lastSpeaker);
  if (words.length === 1 && grammarWords.has(first.toLowerCase()) && !/^(?:many|some)$/iu.test(first)) return unnamed;
  // "Acting governor of the Bryansk Region Yegor Kovalchuk"
  const region = words.findLastIndex(
    (word, place) => place > 0 && /^(?:Region|Oblast|Republic|Territory|District|Province)$/u.test(word),
  );
  if (
    region !== -1 &&
    words.length - region === 3 &&
    words.slice(region + 1).every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    isRole(words[0]?.toLowerCase() === 'acting' ? (words[1] ?? '') : (words[0]?.toLowerCase() ?? ''))
  )
    return nameSource(words.slice(region + 1).join(' '), at, book, lastSpeaker);
  const tail = words.findLastIndex((word) => !isNamePart(word)) + 1;
  const head = words.slice(0, tail);
  const name = words.slice(tail);
  // "Petra Lindqvist of Holmberg & Co." is the person.
  const of = words.indexOf('of');
  if (
    of > 0 &&
    book.isPerson(
      words
        .slice(0, of)
        .filter((word) => /^\p{Lu}/u.test(word))
        .slice(-2)
        .join(' '),
    )
  )
    return nameSource(words.slice(0, of).join(' '), at, book, lastSpeaker);
  if (name.length > 0) {
    const named = nameOf(head, name, book);
    if (named !== undefined) return named;
  }
  return holder(words, at, book, lastSpeaker) ?? lowerArticle(words).join(' ');
}

const pronouns = /^(?:he|she|him|her|his|it|its|they|them|their)$/iu;

function pronoun(word: string, at: number, book: NameBook, lastSpeaker: LastSpeaker): string {
  if (/^its?$/u.test(word)) return lastSpeaker('body') ?? unnamed;
  if (word.startsWith('the')) return lastSpeaker('group') ?? unnamed;
  const gender = /^h(?:e|im|is)$/u.test(word) ? 'm' : 'f';
  return lastSpeaker(gender) ?? book.lastBefore(at, gender) ?? unnamed;
}

function nameOf(head: readonly string[], run: readonly string[], book: NameBook): string | undefined {
  const body = bodyNouns.has(run.at(-1)?.toLowerCase() ?? '');
  const lastTitle = body ? -1 : run.findLastIndex((word) => personTitles.has(word.toLowerCase().replace(/\.$/u, '')));
  const name = run.slice(lastTitle + 1).join(' ');
  if (name === '') return undefined;
  if (head.length === 0 || lastTitle >= 0 || book.isPerson(name))
    return head.length === 0 && lastTitle < 0 ? book.fullest(dropDescription(run, book)) : book.fullest(name);
  const before = head.at(-1)?.toLowerCase() ?? '';
  // "union secretary Duarte" is the person; "the Interior Ministry" and "the mayor of Linden" are what they say.
  return grammarWords.has(before) || before.endsWith('’s') || before.endsWith("'s") || before === '&'
    ? undefined
    : book.fullest(name);
}

/** "Brokerage Hollis & Crane" at the head of a sentence: the noun is no part of the name. */
function dropDescription(run: readonly string[], book: NameBook): string {
  const [first = '', ...rest] = run;
  const lower = first.toLowerCase();
  if (rest.length > 1 && isRole(lower) && book.isPerson(rest.join(' '))) return rest.join(' ');
  return rest.length > 0 &&
    (firmNouns.has(lower) || bodyNouns.has(lower)) &&
    book.fullest(run.join(' ')) === run.join(' ') &&
    first !== 'Bank' &&
    first !== 'University' &&
    first !== 'Ministry' &&
    first !== 'Department'
    ? rest.join(' ')
    : run.join(' ');
}

/** "the former striker", "the Tory MP": somebody already named. */
const modified = /^(?:former|ex-\p{L}+|retired|veteran|Conservative|Tory|Labour|Democratic|Republican|Liberal|Green)$/u;
const partyWords = /^(?:Conservative|Tory|Labour|Democratic|Republican|Liberal|Green|MP|MEP|MSP|TD)$/u;
/** Roles that an article gives to one person as a rule. */
const roleOfOne =
  /^(?:mp|councillor|curator|striker|goalkeeper|midfielder|captain|author|novelist|singer|actor|actress|professor|researcher|billionaire|founder|politician|republican|democrat|conservative|pensioner|mother|father|widow|driver)$/u;

/** "the president", "the Russian president", "the union", "the company": the one whom the article introduced so. */
function holder(words: readonly string[], at: number, book: NameBook, lastSpeaker: LastSpeaker): string | undefined {
  if (!/^(?:the|this|that|its|their)$/iu.test(words[0] ?? '') || words.some((word) => /[’']s?$/u.test(word)))
    return undefined;
  const rest = words
    .slice(1)
    .filter((word) => !demonyms.has(word) && !/-based$|^same$/u.test(word))
    .map((word) => word.toLowerCase());
  if (rest.length === 0 || rest.length > 4) return undefined;
  const noun = rest.at(-1) ?? '';
  const person = book.holderOf(rest.join(' '), at) ?? book.holderOf(noun, at);
  if (person !== undefined) return person;
  // "the 58-year-old", "the former striker": whoever the article speaks of.
  const named = words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !partyWords.test(word) && !demonyms.has(word));
  if (
    !named &&
    (/^\d{1,3}-year-old$/u.test(rest[0] ?? '') ||
      (isRole(noun) && (modified.test(words[1] ?? '') || roleOfOne.test(noun))))
  )
    return lastSpeaker('person') ?? book.lastBefore(at);
  // "says the old man"
  if (/^(?:man|woman|boy|girl)$/u.test(noun) && /^(?:old|young|elderly)$/u.test(rest[0] ?? '') && rest.length === 2) {
    const gender = /^(?:man|boy)$/u.test(noun) ? 'm' : 'f';
    return lastSpeaker(gender) ?? book.lastBefore(at, gender);
  }
  const body = bodyNouns.has(noun) || firmNouns.has(noun);
  // A capital makes it a name of its own: "the General Staff".
  return body &&
    words
      .slice(1)
      .every(
        (word) =>
          /^\p{Ll}/u.test(word) ||
          word.endsWith('-based') ||
          demonyms.has(word) ||
          /^(?:South|North|West|East)$/u.test(word),
      )
    ? withModifiers(book.bodyOf(noun, at), rest.slice(0, -1), noun)
    : undefined;
}

/** Words before the noun of a body that fit any: "the state agency", "the aid group". */
const ofAny =
  /^(?:state|local|national|federal|central|regional|provincial|municipal|government|public|official|military|international|independent|regulatory|new|main|ruling|opposition|umbrella|parent|aid|news|press|wire|rights|human|advocacy|lobby|trade|labou?r|sister|rival)$/u;

/** "the education ministry" is no Policing Authority: a modifier must be a word of the name, unless the noun is that of a firm. */
function withModifiers(name: string | undefined, modifiers: readonly string[], noun: string): string | undefined {
  if (name === undefined || firmNouns.has(noun)) return name;
  const words = name.toLowerCase().split(/[\s-]/u);
  const fits = modifiers.every(
    (one) => ofAny.test(one) || one.endsWith('-based') || words.some((word) => word.slice(0, 5) === one.slice(0, 5)),
  );
  return fits ? name : undefined;
}

function lowerArticle(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  // "Down East Ledger"
  const named =
    /^\p{Lu}/u.test(rest[0] ?? '') &&
    !/^(?:The|An?|Some|Many|Most|All|No|Two|Three|Four|Five|Six|His|Her|Its|Their|Our)$/u.test(first);
  return grammarWords.has(first.toLowerCase()) && !named ? [first.toLowerCase(), ...rest] : words;
}

function isNamePart(word: string): boolean {
  if (word === '&') return true;
  return /^\p{Lu}/u.test(word) ? !grammarWords.has(word.toLowerCase()) : nameParticles.has(word) && word !== 'of';
}
