import { bodyNouns, firmNouns, type Gender, isLikeBody } from '../en/descriptions.ts';
import { isPlaceName } from '../en/place-names.ts';
import { isNewspaper } from '../en/media-words.ts';
import { placeWords } from '../en/titles-of-people.ts';
import { genderOfGivenName } from '../en/given-names.ts';
import type { NameMention } from './find-names.ts';
import type { OrganisationMention } from './find-organisations.ts';

/** The people, bodies and places of an article, as far as it introduces them. Positions are UTF-16 offsets into its text. */
export interface NameBook {
  /** The fullest form in the article of a name or surname: "Putin" → "Vladimir Putin"; the name itself when there is no fuller one. */
  readonly fullest: (name: string) => string;
  /** Whether a title, role or "who" makes **name** (in its fullest form) a person's. */
  readonly isPerson: (name: string) => boolean;
  /** What titles, nouns and pronouns tell of a person. */
  readonly genderOf: (name: string) => Gender | undefined;
  /** Who was named last before **at**, for "he" and "she"; somebody known to be of the other gender is passed over. */
  readonly lastBefore: (at: number, gender?: Gender) => string | undefined;
  /** The first person named in [**start**, **end**) who may be of that gender. */
  readonly firstBetween: (start: number, end: number, gender?: Gender) => string | undefined;
  /** Who bears a title or role ("president", "curator") in this article, the last one introduced before **at**, or the first one after. */
  readonly holderOf: (title: string, at: number) => string | undefined;
  /** The body or firm that a noun stands for at **at**: "the union", "the insurer", "the company". */
  readonly bodyOf: (noun: string, at: number) => string | undefined;
  /** The body or firm named last before **at**, from **from** on. */
  readonly lastBody: (from: number, at: number) => string | undefined;
  /** People in [**start**, **end**), each once, in order of mention; and likewise bodies and places. */
  readonly peopleBetween: (start: number, end: number) => readonly string[];
  readonly bodiesBetween: (start: number, end: number) => readonly string[];
  readonly placesBetween: (start: number, end: number) => readonly string[];
}

/** A vote of a pronoun for the gender of a person. */
export interface GenderVote {
  readonly name: string;
  readonly gender: Gender;
}

/**
 * Gathers the names that were **found**, in the order of the article. A bare word counts where it is the surname of a person, a part of a
 * longer name for that name ("Vantrell" for "Vantrell Inc.").
 */
export function createNameBook(
  found: readonly NameMention[],
  others: readonly OrganisationMention[] = [],
  votes: readonly GenderVote[] = [],
): NameBook {
  const bySurname = new Map<string, string>();
  for (const { name } of found) {
    const words = name.split(' ');
    const surname = words.at(-1) ?? name;
    if (words.length > 1 && !bySurname.has(surname)) bySurname.set(surname, name);
  }
  const surely = new Set(found.filter((mention) => mention.sure).map(({ name }) => name));
  const fullestPerson = (name: string): string => (name.includes(' ') ? name : (bySurname.get(name) ?? name));
  const sure = new Set([...surely].map(fullestPerson));
  const mentions = found.filter(({ bare, name }) => !bare || sure.has(fullestPerson(name)));
  const people = mentions.filter(({ name }) => sure.has(fullestPerson(name)));
  const isPerson = (name: string): boolean => sure.has(fullestPerson(name));
  const bodies = readBodies(others.filter(({ name }) => !isPerson(name)));
  const fullest = (name: string): string =>
    isPerson(name) || bySurname.has(name) ? fullestPerson(name) : (bodies.fullest(name) ?? name);
  const genders = readGenders(found, votes, fullestPerson);
  const mayBe = (name: string, gender: Gender | undefined): boolean => {
    const known = gender === undefined ? undefined : genders.get(fullestPerson(name));
    return known === undefined || known === gender;
  };
  const holders = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.former) continue;
    for (const role of new Set([...(mention.title === undefined ? [] : [mention.title]), ...mention.roles])) {
      const named = holders.get(role);
      if (named === undefined) holders.set(role, [mention]);
      else named.push(mention);
    }
  }
  const between = <T extends { readonly start: number }>(list: readonly T[], start: number, end: number): readonly T[] =>
    list.slice(countBefore(list, start), countBefore(list, end));
  return {
    fullest,
    isPerson,
    genderOf: (name) => genders.get(fullestPerson(name)),
    lastBefore(at, gender) {
      // Somebody whom the article calls a person, else whatever may be one.
      const last =
        people.slice(0, countBefore(people, at)).findLast(({ name }) => mayBe(name, gender)) ??
        mentions.slice(0, countBefore(mentions, at)).findLast(({ name }) => mayBe(name, gender) && !bodies.isBody(name));
      return last === undefined ? undefined : fullestPerson(last.name);
    },
    firstBetween(start, end, gender) {
      const first = between(people, start, end).find(({ name }) => mayBe(name, gender));
      return first === undefined ? undefined : fullestPerson(first.name);
    },
    holderOf(title, at) {
      const named = holders.get(title) ?? [];
      const holder = named[countBefore(named, at) - 1] ?? named[0];
      return holder === undefined ? undefined : fullestPerson(holder.name);
    },
    bodyOf: bodies.of,
    lastBody: bodies.last,
    peopleBetween(start, end) {
      return [...new Set(between(mentions, start, end).map(({ name }) => fullestPerson(name)))].filter((name) => sure.has(name));
    },
    bodiesBetween: (start, end) => [...new Set(between(bodies.mentions, start, end).filter(({ name }) => bodies.isBody(name)).map(({ name }) => fullest(name)))],
    placesBetween: (start, end) => [...new Set(between(bodies.mentions, start, end).filter(({ name, placed }) => placed && !bodies.isBody(name)).map(({ name }) => name))],
  };
}

interface Bodies {
  readonly mentions: readonly OrganisationMention[];
  readonly fullest: (name: string) => string | undefined;
  readonly isBody: (name: string) => boolean;
  readonly of: (noun: string, at: number) => string | undefined;
  readonly last: (from: number, at: number) => string | undefined;
}

function readBodies(mentions: readonly OrganisationMention[]): Bodies {
  const longer = new Map<string, string>();
  for (const { name } of mentions) {
    const words = name.split(' ');
    const [first = name] = words;
    // "Vantrell" for "Vantrell Inc.", "Prairie Union" for "Prairie Union Grain"
    for (let count = 1; count < words.length; count += 1) {
      const part = words.slice(0, count).join(' ');
      if (!longer.has(part) && first.length > 2 && !/^(?:The|North|South|East|West|New|Royal|National)$/u.test(part)) longer.set(part, name);
    }
  }
  // "the Echo" for the Eastbrook Echo
  for (const { name } of mentions) {
    const last = name.split(' ').at(-1) ?? name;
    if (last !== name && isNewspaper(last) && !longer.has(last)) longer.set(last, name);
  }
  const known = new Set(mentions.map(({ name }) => name));
  const fullest = (name: string): string | undefined => longer.get(name) ?? (known.has(name) ? name : undefined);
  const sure = new Set(mentions.filter((one) => one.sure).map(({ name }) => fullest(name) ?? name));
  const isBody = (name: string): boolean => sure.has(fullest(name) ?? name);
  const agents = mentions.filter(({ name }) => isBody(name));
  const described = new Map<string, OrganisationMention[]>();
  for (const mention of agents) {
    const nouns = new Set([...mention.described, ...mention.name.toLowerCase().split(' ').filter((word) => bodyNouns.has(word))]);
    for (const noun of nouns) described.set(noun, [...(described.get(noun) ?? []), mention]);
  }
  // What may be a firm: a name that stands for no place and is no public body or medium.
  const places = new Set(mentions.filter(({ placed }) => placed).map(({ name }) => fullest(name) ?? name));
  const media = new Set(mentions.filter((one) => one.described.includes('newspaper')).map(({ name }) => name));
  const plain = mentions.filter(
    ({ name }) =>
      (isBody(name) || name.includes(' ')) &&
      !media.has(name) &&
      !isPlaceName(name) &&
      !(places.has(fullest(name) ?? name) && !isBody(name)) &&
      name.length > 2 &&
      !isNewspaper(name) &&
      !name.toLowerCase().split(' ').some((word) => (bodyNouns.has(word) && !firmNouns.has(word)) || placeWords.has(word)),
  );
  return {
    mentions,
    fullest,
    isBody,
    of(noun, at) {
      const named = (described.get(noun) ?? []).filter(({ name }) => !firmNouns.has(noun) || !isNewspaper(name));
      const one = named[countBefore(named, at) - 1] ?? (named.length > 0 && !firmNouns.has(noun) ? named[0] : undefined);
      if (one !== undefined) return fullest(one.name) ?? one.name;
      if (firmNouns.has(noun)) {
        const before = plain.slice(0, countBefore(plain, at));
        return mostNamed(before.filter(({ name }) => isBody(name)), fullest) ?? mostNamed(before, fullest);
      }
      const like = agents.slice(0, countBefore(agents, at)).findLast(({ name }) => name.toLowerCase().split(' ').some((word) => isLikeBody(word, noun)));
      return like === undefined ? undefined : (fullest(like.name) ?? like.name);
    },
    last(from, at) {
      const inside = agents.slice(countBefore(agents, from), countBefore(agents, at));
      const last = inside.at(-1);
      return last === undefined ? undefined : (fullest(last.name) ?? last.name);
    },
  };
}

/** The name that occurs most often, of equals the one named last. */
function mostNamed(mentions: readonly OrganisationMention[], fullest: (name: string) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  let best: string | undefined;
  for (const { name } of mentions) {
    const whole = fullest(name) ?? name;
    const count = (counts.get(whole) ?? 0) + 1;
    counts.set(whole, count);
    if (best === undefined || count >= (counts.get(best) ?? 0)) best = whole;
  }
  return best;
}

function readGenders(found: readonly NameMention[], votes: readonly GenderVote[], fullest: (name: string) => string): ReadonlyMap<string, Gender> {
  const balance = new Map<string, number>();
  const add = (name: string, by: number): void => void balance.set(fullest(name), (balance.get(fullest(name)) ?? 0) + by);
  for (const { name, gender } of votes) add(name, gender === 'm' ? 1 : -1);
  for (const { name, gender } of found) {
    const [given = '', ...rest] = name.split(' ');
    const told = gender ?? (rest.length > 0 ? genderOfGivenName(given) : undefined);
    if (told !== undefined) add(name, told === 'm' ? 10 : -10);
  }
  return new Map([...balance].filter(([, sum]) => sum !== 0).map(([name, sum]) => [name, sum > 0 ? 'm' : 'f'] as const));
}

/** How many of the **mentions**, ascending, start before **at**. */
function countBefore(mentions: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
