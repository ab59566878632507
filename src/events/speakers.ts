import { unnamed } from '../dataset/unnamed.ts';
import { bodyNouns, firmNouns, type Gender } from './en/descriptions.ts';
import type { NameBook } from './names/name-book.ts';
import { isRole } from './names/find-names.ts';
import { finitesIn } from './reports/finite-verbs.ts';
import { isPlural } from './names/is-plural.ts';
import { nameSource } from './names/name-source.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a pronoun asks for: a person of that gender, a body ("it"), a body or several people ("they"), any person. */
export type SpeakerKind = Gender | 'body' | 'group' | 'person';

/** Who spoke where in an article. */
export interface Speakers {
  /** Who spoke last before the offset **at** in the sentence with that index, a few sentences back at most: a person of that gender, or a body. */
  readonly lastBefore: (index: number, at: number, kind: SpeakerKind) => string | undefined;
  /** The source whom a phrase of a sentence names there. */
  readonly name: (sentence: SentenceView, start: number, end: number) => string;
}

interface Spoken {
  readonly source: string;
  readonly start: number;
  readonly sentence: number;
  /** "Her manager Anton Reiss": she is somebody else. */
  readonly of?: Gender;
}

/** A pronoun takes up who spoke this many sentences before at most. */
const reach = 5;

/** A body is taken up by its noun alone this many sentences after it was called more at most. */
const descriptionReach = 12;

/** Several people, as a phrase that "they" takes up. */
const groups =
  /(?<![\p{L}])(?:(?:[Tt]he|[Ll]ocal|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree)\s(?:\p{Ll}[\p{L}-]{2,16}\s)?|(?<=by\s)|^)(?:activists|analysts|campaigners|critics|doctors|drivers|economists|engineers|environmentalists|experts|families|farmers|fans|fishermen|investors|lawmakers|lawyers|miners|nurses|officials|parents|players|prosecutors|protesters|rebels|refugees|relatives|researchers|residents|scientists|shareholders|soldiers|students|survivors|teachers|villagers|witnesses|workers)(?![\p{L}])/giu;

/** "It" is none of these. */
const several =
  /^(?:many|some|several|most|few|a\sfew|all|both|other|two|three|four|five|dozens|hundreds|scores)\s(?:of\s)?(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}\p{Ll}{2,20}s(?:\s|$)/iu;

const called =
  /^,\s(?:an?\s[^,;.]{2,40}?,?\s)?(?:who\s)?(?:(?:was|asked to be|wished to be|wanted to be)\s)?(?:identified|named|known|goes|(?:gave|giving)\s(?:his|her)\s(?:first\s|full\s)?name)\s(?:only\s)?(?:as|by)\s(?:his\s|her\s|the\sname\sof\s|(?:Commander|General|Colonel|Captain|Sheikh|Mullah)\s)?(?<name>\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'.-]{0,20}){0,2})(?=[,.\s])/u;

/** Sentences are read once each, from the first on, when somebody asks for the speakers before one. */
export function createSpeakers(
  book: NameBook,
  sentence: (index: number) => SentenceView | undefined,
  reportsOf: (sentence: SentenceView) => readonly Report[],
): Speakers {
  const spoken: (readonly Spoken[])[] = [];

  const lastBefore = (index: number, at: number, kind: SpeakerKind): string | undefined => {
    // Somebody whom a sentence only mentions ("Polls gave Quesada 44 percent") is taken for want of a speaker in the one before.
    let mentioned: string | undefined;
    const gender = kind === 'm' || kind === 'f' ? kind : undefined;
    for (let before = index; before >= Math.max(0, index - reach); before -= 1) {
      const found = (spoken[before] ?? []).filter((one) => one.start < at && fits(one, kind)).at(-1);
      if (found !== undefined) return found.source;
      if (mentioned !== undefined) return mentioned;
      const view = sentence(before);
      if (view === undefined) continue;
      // Who acts in the sentence, when nobody speaks in it: its first person or body.
      const end = Math.min(at, view.start + view.text.length);
      if (kind === 'body' || kind === 'group') {
        // "To the villagers it means little. In their telling, …"
        const people =
          kind === 'group' ? [...view.text.slice(0, end - view.start).matchAll(groups)].at(-1)?.[0] : undefined;
        if (people !== undefined) return people.charAt(0).toLowerCase() + people.slice(1);
        // "The company was not charged. It said"
        const subject =
          kind === 'body' && before < index ? /^The\s(?<noun>\p{Ll}{3,20})(?=[\s,])/u.exec(view.text) : null;
        const called = subject === null ? undefined : book.bodyOf(subject.groups?.['noun'] ?? '', view.start);
        if (called !== undefined) return called;
        // The subject before what is only mentioned.
        const verb = before < index ? finitesIn(view.masked)[0] : undefined;
        const acting = verb === undefined ? undefined : book.lastBody(view.start, view.start + verb);
        if (acting !== undefined) return acting;
        const body = book.lastBody(view.start, end);
        if (body !== undefined) return body;
      } else if (before < index) {
        const verb = finitesIn(view.masked)[0];
        const subject = verb === undefined ? undefined : book.firstBetween(view.start, view.start + verb, gender);
        if (subject !== undefined) return subject;
        mentioned = book.firstBetween(view.start, end, gender);
      } else {
        // Behind a quotation nobody in it is meant: "Ann Li resigned in May, he said" speaks of another.
        // "His deputy was more cautious: there were, she said, cavities"
        const role =
          /^(?:His|Her|The|An?)\s(?:\p{Ll}[\p{L}-]{2,20}\s)?(?<role>\p{Ll}[\p{L}-]{2,20})(?=\s(?:was|is|had|has|\p{Ll}{2,14}ed)\s)/u.exec(
            view.text,
          );
        if (role !== null && isRole(role.groups?.['role'] ?? '') && /[:;]/u.test(view.text.slice(0, end - view.start)))
          return role[0].charAt(0).toLowerCase() + role[0].slice(1);
        const person = book.firstBetween(view.start, end, gender);
        if (
          person !== undefined &&
          !/["“”]/u.test(view.text.slice(0, end - view.start)) &&
          !/,\s$/u.test(view.text.slice(0, at - view.start))
        )
          return person;
      }
    }
    return mentioned;
  };

  const fits = ({ source, of }: Spoken, kind: SpeakerKind): boolean => {
    if (source === unnamed) return false;
    const person = book.isPerson(source);
    if (kind === 'group' && !person && isPlural(source)) return true;
    if (kind === 'body' && several.test(source)) return false;
    // "Prosecutors" are no body.
    if (kind === 'body' && /^\p{Lu}\p{Ll}+s$/u.test(source) && isRole(source.slice(0, -1).toLowerCase())) return false;
    if (kind === 'body' || kind === 'group')
      return !person && (/^\p{Lu}/u.test(source.replace(/^(?:the|a|an)\s/u, '')) || isBodyNoun(source));
    if (!person)
      return (
        /^(?:a|an|the|his|her|its)\s(?:\p{Lu}[\p{L}.&’'-]{1,20}\s){0,3}\p{Ll}/iu.test(source) &&
        /(?:man|woman|er|or|ist|official|source|aide|witness)(?:\s|$)/u.test(source) &&
        !(kind === 'm' && /woman(?:\s|$)/u.test(source)) &&
        !(kind === 'f' && /(?<!wo)man(?:\s|$)/u.test(source))
      );
    const known = book.genderOf(source);
    return kind === 'person' || (known === undefined ? of !== kind : known === kind);
  };

  const isBodyNoun = (source: string): boolean => {
    const noun = (source.split(/\s(?:of|in|at|for)\s/u)[0] ?? '').split(' ').at(-1) ?? '';
    return bodyNouns.has(noun) || firmNouns.has(noun);
  };

  const read = (index: number): void => {
    for (let next = spoken.length; next <= index; next += 1) {
      const view = sentence(next);
      const list: Spoken[] = [];
      spoken[next] = list;
      if (view === undefined) continue;
      for (const { source, form } of [...reportsOf(view)].sort((a, b) => a.cue[0] - b.cue[0])) {
        if (source === undefined || form === 'aside' || form === 'passive') continue;
        const start = view.start + source[0];
        const of = /^(?:his|her)(?=\s)/iu.exec(view.text.slice(...source))?.[0].toLowerCase();
        list.push({
          source: nameIn(view, ...source),
          start,
          sentence: next,
          ...(of === undefined ? {} : { of: of === 'his' ? 'm' : 'f' }),
        });
      }
    }
  };

  const nameIn = (view: SentenceView, start: number, end: number): string => {
    // "One of them, identified only as Timur, confessed"
    const alias = /^(?:One|Another|An?|Its|His|Her|Their|The)(?:\s\p{Ll}|$)/iu.test(view.text.slice(start, end))
      ? called.exec(view.text.slice(end))
      : null;
    if (alias?.groups?.['name'] !== undefined) return book.fullest(alias.groups['name']);
    // "The bank" is the central bank, where the article speaks of one.
    const central = /^the\sbank$/iu.test(view.text.slice(start, end)) ? describedBefore(view.index, 'bank') : undefined;
    if (central !== undefined) return central;
    const named = nameSource(view.text.slice(start, end), view.start + start, book, (kind) =>
      lastBefore(view.index, view.start + start, kind),
    );
    const noun = /^the\s(?<noun>\p{Ll}{3,20})$/u.exec(named)?.groups?.['noun'] ?? '';
    return bodyNouns.has(noun) && !firmNouns.has(noun) ? (describedBefore(view.index, noun) ?? named) : named;
  };

  /** "The institute" is "the state geological institute", as the sentences before call it. */
  const describedBefore = (index: number, noun: string): string | undefined => {
    const called = new RegExp(
      `(?<![\\p{L}])(?:the|an?|its|their)\\s(?<words>(?:\\p{Ll}[\\p{L}-]{2,20}\\s){1,3}${noun})(?![\\p{L}-])`,
      'giu',
    );
    for (let before = index - 1; before >= Math.max(0, index - descriptionReach); before -= 1) {
      const words = [...(sentence(before)?.text ?? '').matchAll(called)].at(-1)?.groups?.['words'];
      if (
        words !== undefined &&
        !/(?<![\p{L}])(?:same|other|new|whole|own|entire|first|second|former|of|for|and|by|in)\s/iu.test(words)
      )
        return `the ${words}`;
    }
    return undefined;
  };

  return {
    lastBefore(index, at, kind) {
      read(index);
      return lastBefore(index, at, kind);
    },
    name(view, start, end) {
      read(view.index);
      return nameIn(view, start, end);
    },
  };
}
