import type { NameMention } from './find-names.ts';

/** The people of an article, as far as it introduces them. Positions are UTF-16 offsets into its text. */
export interface NameBook {
  /** The fullest form in the article of a name or surname: "Putin" → "Vladimir Putin"; the name itself when there is no fuller one. */
  readonly fullest: (name: string) => string;
  /** Whether a title, role or "who" makes **name** (in its fullest form) a person's. */
  readonly isPerson: (name: string) => boolean;
  /** Who was named last before **at**, for "he" and "she". */
  readonly lastBefore: (at: number) => string | undefined;
  /** Who bears a title ("president") in this article, the last one introduced before **at**, or the first one after. */
  readonly holderOf: (title: string, at: number) => string | undefined;
  /** People in [**start**, **end**), each once, in order of mention. */
  readonly peopleBetween: (start: number, end: number) => readonly string[];
}

/** Gathers the names that were **found**, in the order of the article. A bare word counts where it is the surname of a person. */
export function createNameBook(found: readonly NameMention[]): NameBook {
  const bySurname = new Map<string, string>();
  for (const { name } of found) {
    const words = name.split(' ');
    const surname = words.at(-1) ?? name;
    if (words.length > 1 && !bySurname.has(surname)) bySurname.set(surname, name);
  }
  const fullest = (name: string): string => (name.includes(' ') ? name : (bySurname.get(name) ?? name));
  const sure = new Set(found.filter((mention) => mention.sure).map(({ name }) => fullest(name)));
  const mentions = found.filter(({ bare, name }) => !bare || sure.has(fullest(name)));
  const people = mentions.filter(({ name }) => sure.has(fullest(name)));
  const holders = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.title === undefined || mention.former) continue;
    const named = holders.get(mention.title);
    if (named === undefined) holders.set(mention.title, [mention]);
    else named.push(mention);
  }
  return {
    fullest,
    isPerson: (name) => sure.has(fullest(name)),
    lastBefore(at) {
      // Somebody whom the article calls a person, else whatever may be one.
      const last = people[countBefore(people, at) - 1] ?? mentions[countBefore(mentions, at) - 1];
      return last === undefined ? undefined : fullest(last.name);
    },
    holderOf(title, at) {
      const named = holders.get(title) ?? [];
      const holder = named[countBefore(named, at) - 1] ?? named[0];
      return holder === undefined ? undefined : fullest(holder.name);
    },
    peopleBetween(start, end) {
      const inside = mentions.slice(countBefore(mentions, start), countBefore(mentions, end));
      return [...new Set(inside.map(({ name }) => fullest(name)))].filter((name) => sure.has(name));
    },
  };
}

/** How many of the **mentions**, ascending, start before **at**. */
function countBefore(mentions: readonly NameMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
