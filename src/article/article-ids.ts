/**
 * An id for each name, unique, in the order of the names: lower case, letters and digits of any script, everything else a hyphen
 * (`Über die Brücke!` → `uber-die-brucke`), at most 64 characters. The second of the same name ends in `-2`, the third in `-3`; a
 * name without a letter or digit gives `article`.
 */
export function articleIds(names: readonly string[]): readonly string[] {
  const slugs = names.map(slugOf);
  const reserved = new Set(slugs); // a name that is itself “report-2” keeps it
  const counts = new Map<string, number>();
  return slugs.map((slug) => {
    let count = (counts.get(slug) ?? 0) + 1;
    while (count > 1 && reserved.has(`${slug}-${count}`)) count += 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}

function slugOf(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, 64).join('').replace(/-$/, '') || 'article';
}
