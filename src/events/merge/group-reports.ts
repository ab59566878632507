import { compareTold } from './compare-told.ts';
import { proposePairs } from './propose-pairs.ts';
import type { Told } from './told.ts';

/** Of each of two large groups this many reports speak for the rest. */
const spokesmen = 6;

/**
 * Puts **reports** of one event together; the groups of two and more, by index, each ascending. Likest pairs first; two groups become one
 * only when their reports are alike on average (not just at one link, which would chain strangers), no two of them speak against it, and
 * no article is in both. The order of **reports** breaks ties, so it must come from what they say.
 */
export function groupReports(reports: readonly Told[]): readonly (readonly number[])[] {
  const known = new Map<number, number | undefined>();
  const compare = (a: number, b: number): number | undefined => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * reports.length + high;
    if (!known.has(key)) {
      const [first, second] = [reports[low], reports[high]];
      known.set(key, first === undefined || second === undefined ? undefined : compareTold(first, second));
    }
    return known.get(key);
  };
  const links = proposePairs(reports)
    .flatMap(([a, b]) => {
      const alike = compare(a, b);
      return alike === undefined || alike < 0 ? [] : [{ a, b, alike }];
    })
    .sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
  const groups = reports.map((report, index) => ({ members: [index], articles: articlesOf(report) }));
  const groupOf = reports.map((_, index) => index);
  for (const { a, b } of links) {
    const [left, right] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const [one, other] = [groups[left], groups[right]];
    if (one === undefined || other === undefined || one === other) continue;
    if (!areApart(one.articles, other.articles) || !areAlike(one.members, other.members, compare)) continue;
    const [kept, gone, into] = one.members.length >= other.members.length ? [one, other, left] : [other, one, right];
    for (const member of gone.members) groupOf[member] = into;
    kept.members.push(...gone.members);
    for (const article of gone.articles) kept.articles.add(article);
  }
  return groups
    .filter(({ members }, index) => members.length > 1 && groupOf[members[0] ?? -1] === index)
    .map(({ members }) => members.sort((a, b) => a - b));
}

function articlesOf({ event }: Told): Set<string> {
  return new Set(event.evidence.map(({ article }) => article));
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const entry of fewer) if (more.has(entry)) return false;
  return true;
}

function areAlike(
  a: readonly number[],
  b: readonly number[],
  compare: (a: number, b: number) => number | undefined,
): boolean {
  let [sum, count] = [0, 0];
  for (const left of a.slice(0, spokesmen)) {
    for (const right of b.slice(0, spokesmen)) {
      const alike = compare(left, right);
      if (alike === undefined) return false;
      sum += alike;
      count += 1;
    }
  }
  return sum / count >= 0;
}
