import { isLinkedData, type LinkedData, type PageLinkedData } from './read-json-ld.ts';

/**
 * The objects among **articles** that are about the page at **address**: those with this address, else the one with this
 * **headline**, else the first. Others are teasers.
 */
export function mainLinkedData(
  { articles }: PageLinkedData,
  address: string | undefined,
  headlines: readonly string[],
): readonly LinkedData[] {
  if (articles.length < 2) return articles;
  const here = bare(address ?? '');
  const same = articles.filter((article) => addressesOf(article).some((own) => here !== '' && bare(own) === here));
  if (same.length > 0) return same;
  const named = articles.filter(({ headline }) => typeof headline === 'string' && headlines.includes(headline.trim()));
  return named.length > 0 ? named : articles.slice(0, 1);
}

function addressesOf({ url, mainEntityOfPage, '@id': id }: LinkedData): readonly string[] {
  const page = isLinkedData(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage;
  return [url, page, id].filter((value) => typeof value === 'string');
}

/** Addresses are compared without protocol, query, fragment and last slash. */
function bare(address: string): string {
  return address
    .replace(/^\w{1,10}:\/\//u, '')
    .replace(/[?#].*$/su, '')
    .replace(/\/$/u, '');
}

/** The text of **key**, the first of several. */
export function textOf(object: LinkedData, key: string): string | undefined {
  return [object[key]].flat().find((value) => typeof value === 'string' && value.trim() !== '') as string | undefined;
}

/** What an entry of JSON-LD is named: itself when it is text, else its `name`, looked up by `@id` where it only points. */
export function namesOf(value: unknown, { byId }: PageLinkedData): readonly string[] {
  return [value].flat().flatMap((entry: unknown): readonly string[] => {
    if (typeof entry === 'string') return [entry];
    if (!isLinkedData(entry)) return [];
    const id = entry['@id'];
    const own = entry['name'] ?? (typeof id === 'string' ? byId.get(id)?.['name'] : undefined);
    return [own].flat().filter((name) => typeof name === 'string');
  });
}
