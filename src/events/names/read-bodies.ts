import { bodyNouns, firmNouns, isLikeBody } from '../en/descriptions.ts';
import { isMediaNoun, isNewspaper } from '../en/media-words.ts';
import { isPlaceName } from '../en/place-names.ts';
import { placeWords } from '../en/titles-of-people.ts';
import { countBefore } from './count-before.ts';
import type { OrganisationMention } from './find-organisations.ts';

/** Bodies that everybody knows for no firms, and that no noun of their name tells. */
const publicBodies: ReadonlySet<string> = new Set([
  'United Nations',
  'European Union',
  'African Union',
  'World Health Organization',
  'International Monetary Fund',
  'World Bank',
  'Red Cross',
  'White House',
  'Downing Street',
  'Security Council',
  'General Assembly',
  'General Staff',
  ...'UN U.N EU NATO WHO IMF OECD OPEC IAEA WTO UNICEF UNHCR FBI CIA NASA House Senate Congress Kremlin Pentagon Commons Lords Bundestag Knesset Duma Hamas Hezbollah Taliban Fed'.split(
    ' ',
  ),
]);

/** The bodies, firms and media of an article. Positions are UTF-16 offsets into its text. */
export interface Bodies {
  readonly mentions: readonly OrganisationMention[];
  readonly fullest: (name: string) => string | undefined;
  readonly isBody: (name: string) => boolean;
  readonly of: (noun: string, at: number) => string | undefined;
  readonly last: (from: number, at: number) => string | undefined;
}

/**
 * Gathers names that are no people's, in the order of the article. What is a body or firm is told by a word of its name, by what it is called beside
 * it, or because it speaks; "the company" is the firm named most often so far, "the paper" the medium named last.
 */
export function readBodies(mentions: readonly OrganisationMention[]): Bodies {
  const longer = new Map<string, string>();
  const firstOf = new Map<string, number>();
  for (const [place, { name }] of mentions.entries()) if (!firstOf.has(name)) firstOf.set(name, place);
  for (const { name } of mentions) {
    const words = name.split(' ');
    const [first = name] = words;
    // "Vantrell" for "Vantrell Inc.", "Prairie Union" for "Prairie Union Grain"
    for (let count = 1; count < words.length; count += 1) {
      const part = words.slice(0, count).join(' ');
      // "Apple" was named before "Apple TV" was: another name, unless the longer one only completes it ("Vantrell Inc.").
      const own = (firstOf.get(part) ?? Infinity) < (firstOf.get(name) ?? 0) && !completes(words.slice(count));
      if (
        !own &&
        !longer.has(part) &&
        first.length > 2 &&
        // "Airbus A380" is what Airbus makes.
        !words.slice(count).some((word) => /\p{N}/u.test(word)) &&
        !/^(?:The|North|South|East|West|New|Royal|National)$/u.test(part)
      )
        longer.set(part, name);
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
    const nouns = new Set([
      ...mention.described,
      ...mention.name
        .toLowerCase()
        .split(' ')
        .filter((word) => bodyNouns.has(word)),
    ]);
    for (const noun of nouns) described.set(noun, [...(described.get(noun) ?? []), mention]);
  }
  // What may be a firm: a name that stands for no place and is no public body or medium.
  const places = new Set(mentions.filter(({ placed }) => placed).map(({ name }) => fullest(name) ?? name));
  const media = mentions.filter(({ name, described: nouns }) => nouns.includes('newspaper') || isNewspaper(name));
  const mediaNames = new Set(media.map(({ name }) => name));
  const plain = mentions.filter(
    ({ name }) =>
      (isBody(name) || name.includes(' ')) &&
      !mediaNames.has(name) &&
      !isPlaceName(name) &&
      !publicBodies.has(name) &&
      !(places.has(fullest(name) ?? name) && !isBody(name)) &&
      name.length > 2 &&
      !name
        .toLowerCase()
        .split(' ')
        .some((word) => (bodyNouns.has(word) && !firmNouns.has(word)) || placeWords.has(word)),
  );
  // What sort of firm a name is said to be.
  const callings = new Map<string, string[]>();
  for (const { name, described: nouns } of mentions) {
    const whole = fullest(name) ?? name;
    const sorts = nouns.filter((noun) => firmNouns.has(noun) && !general.has(noun));
    if (sorts.length > 0) callings.set(whole, [...(callings.get(whole) ?? []), ...sorts]);
  }
  return {
    mentions,
    fullest,
    isBody,
    of(noun, at) {
      const named = (described.get(noun) ?? []).filter(({ name }) => !firmNouns.has(noun) || !isNewspaper(name));
      const one =
        named[countBefore(named, at) - 1] ?? (named.length > 0 && !firmNouns.has(noun) ? named[0] : undefined);
      if (one !== undefined) return fullest(one.name) ?? one.name;
      if (firmNouns.has(noun)) {
        // A chipmaker is not "the bank".
        const before = plain
          .slice(0, countBefore(plain, at))
          .filter(({ name }) => general.has(noun) || !callings.get(fullest(name) ?? name)?.some((one) => one !== noun));
        return (
          mostNamed(
            before.filter(({ name }) => isBody(name)),
            fullest,
          ) ?? mostNamed(before, fullest)
        );
      }
      const like = agents.slice(0, countBefore(agents, at)).findLast(({ name }) =>
        name
          .toLowerCase()
          .split(' ')
          .some((word) => isLikeBody(word, noun)),
      );
      if (like === undefined && isMediaNoun(noun)) {
        const medium = media.slice(0, countBefore(media, at)).at(-1);
        return medium === undefined ? undefined : (fullest(medium.name) ?? medium.name);
      }
      return like === undefined ? undefined : (fullest(like.name) ?? like.name);
    },
    last(from, at) {
      const inside = agents.slice(countBefore(agents, from), countBefore(agents, at));
      const last = inside.at(-1);
      return last === undefined ? undefined : (fullest(last.name) ?? last.name);
    },
  };
}

/** Nouns for any firm. */
const general: ReadonlySet<string> = new Set(
  'company firm group business corporation giant conglomerate owner employer startup start-up brand venture supplier developer operator manufacturer maker producer'.split(
    ' ',
  ),
);

/** What follows the name that is known already is a suffix or the noun of a body: "Inc.", "Insurance Group". */
function completes(rest: readonly string[]): boolean {
  const last = rest.at(-1)?.toLowerCase().replace(/\.$/u, '') ?? '';
  return (
    /^(?:inc|corp|ltd|llc|plc|ag|sa|se|nv|gmbh|co|holdings)$/u.test(last) || bodyNouns.has(last) || firmNouns.has(last)
  );
}

/** The name that occurs most often, of equals the one named last. */
function mostNamed(
  mentions: readonly OrganisationMention[],
  fullest: (name: string) => string | undefined,
): string | undefined {
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
