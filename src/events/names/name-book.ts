import type { Gender } from '../en/descriptions.ts';
import { countBefore } from './count-before.ts';
import { readBodies } from './read-bodies.ts';
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
    // "Bashir" is Omar al-Bashir.
    for (const one of [surname, surname.replace(/^\p{Ll}{2,3}-/u, '')])
      if (words.length > 1 && !bySurname.has(one)) bySurname.set(one, name);
  }
  const surely = new Set(found.filter((mention) => mention.sure).map(({ name }) => name));
  const fullestPerson = (name: string): string => (name.includes(' ') ? name : (bySurname.get(name) ?? name));
  const sure = new Set([...surely].map(fullestPerson));
  const mentions = found.filter(({ bare, name }) => !bare || sure.has(fullestPerson(name)));
  const people = mentions.filter(({ name }) => sure.has(fullestPerson(name)));
  const isPerson = (name: string): boolean => sure.has(fullestPerson(name));
  const bodies = readBodies(
    others
      .map((mention) => withoutPerson(mention, isPerson))
      .filter(
        ({ name, sure: agent }) =>
          !isPerson(name) &&
          (agent || !name.includes(' ') || genderOfGivenName(name.split(' ')[0] ?? '') === undefined),
      ),
  );
  const fullest = (name: string): string =>
    isPerson(name) || bySurname.has(name) ? fullestPerson(name) : (bodies.fullest(name) ?? name);
  const genders = readGenders(found, votes, fullestPerson);
  const mayBe = ({ name, of }: Pick<NameMention, 'name' | 'of'>, gender: Gender | undefined): boolean => {
    if (gender === undefined) return true;
    const known = genders.get(fullestPerson(name));
    return known === undefined ? of !== gender : known === gender;
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
  const between = <T extends { readonly start: number }>(
    list: readonly T[],
    start: number,
    end: number,
  ): readonly T[] => list.slice(countBefore(list, start), countBefore(list, end));
  return {
    fullest,
    isPerson,
    genderOf: (name) => genders.get(fullestPerson(name)),
    lastBefore(at, gender) {
      // Somebody whom the article calls a person, else whatever may be one.
      const last =
        people.slice(0, countBefore(people, at)).findLast((mention) => mayBe(mention, gender)) ??
        mentions
          .slice(0, countBefore(mentions, at))
          .findLast((mention) => mayBe(mention, gender) && !bodies.isBody(mention.name));
      return last === undefined ? undefined : fullestPerson(last.name);
    },
    firstBetween(start, end, gender) {
      const first = between(people, start, end).find((mention) => mayBe(mention, gender));
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
      return [...new Set(between(mentions, start, end).map(({ name }) => fullestPerson(name)))].filter((name) =>
        sure.has(name),
      );
    },
    bodiesBetween: (start, end) => [
      ...new Set(
        between(bodies.mentions, start, end)
          .filter(({ name }) => bodies.isBody(name))
          .map(({ name }) => fullest(name)),
      ),
    ],
    placesBetween: (start, end) => [
      ...new Set(
        between(bodies.mentions, start, end)
          .filter(({ name, placed }) => placed && !bodies.isBody(name))
          .map(({ name }) => name),
      ),
    ],
  };
}

/** "Marta Olsen of the University of Keld" names a university. */
function withoutPerson(mention: OrganisationMention, isPerson: (name: string) => boolean): OrganisationMention {
  const match = /^(?<who>[^,]{3,40}?)\s(?:of|for)\s(?:the\s)?/u.exec(mention.name);
  if (match === null || !isPerson(match.groups?.['who'] ?? '')) return mention;
  return { ...mention, name: mention.name.slice(match[0].length), start: mention.start + match[0].length };
}

function readGenders(
  found: readonly NameMention[],
  votes: readonly GenderVote[],
  fullest: (name: string) => string,
): ReadonlyMap<string, Gender> {
  const balance = new Map<string, number>();
  const add = (name: string, by: number): void =>
    void balance.set(fullest(name), (balance.get(fullest(name)) ?? 0) + by);
  for (const { name, gender } of votes) add(name, gender === 'm' ? 1 : -1);
  for (const { name, gender } of found) {
    // "Assistant Warden Cathy Fontenot"
    const given = name.split(' ').slice(0, -1).map(genderOfGivenName);
    const told = gender ?? given.find((one) => one !== undefined);
    if (told !== undefined) add(name, told === 'm' ? 10 : -10);
  }
  return new Map(
    [...balance].filter(([, sum]) => sum !== 0).map(([name, sum]) => [name, sum > 0 ? 'm' : 'f'] as const),
  );
}
