import type { Attribution, EventDate, Evidence, TimelineEvent } from '../../dataset/types.ts';
import { millisOf } from '../../time/index.ts';

/** A merged event, and the events that went into it in the order of its evidence. */
export interface Joined {
  readonly event: TimelineEvent;
  readonly parts: readonly TimelineEvent[];
}

/**
 * Makes one event of **reports**. It shows what the best of them says, which is the one with the most precise date, then that **published**
 * first (EDTF, by id of the article), then that with the lowest id; its evidence comes first, the others in the order of publication.
 * Evidence that reads another date than the one shown keeps it.
 *
 * Every source is listed, once for each chain of those who pass it on, even when another report says the same in its article's own voice: a
 * claim must not become a fact because somebody repeats it, and the evidence shows who does not name a source. People, organisations and
 * places are listed once each.
 */
export function joinReports(
  reports: readonly TimelineEvent[],
  published: ReadonlyMap<string, string | undefined>,
): Joined {
  const inOrder = reports.toSorted((a, b) => compareAge(a, b, published));
  // `sort` is stable: of equal precision the first published wins.
  const [best] = inOrder.toSorted((a, b) => breadthOf(a.date) - breadthOf(b.date));
  if (best === undefined) throw new RangeError('no reports to join');
  const parts = [best, ...inOrder.filter((report) => report !== best)];
  const event: TimelineEvent = {
    ...best,
    attribution: sourcesOf(parts),
    people: unionOf(parts.map(({ people }) => people)),
    organisations: unionOf(parts.map(({ organisations }) => organisations)),
    places: unionOf(parts.map(({ places }) => places)),
    evidence: parts.flatMap((part) => part.evidence.map((piece) => withDate(piece, part.date, best.date))),
  };
  return { event, parts };
}

/** First published first, what has no known day last; then by id. */
function compareAge(a: TimelineEvent, b: TimelineEvent, published: ReadonlyMap<string, string | undefined>): number {
  const [first, second] = [a, b].map(({ evidence: [piece] }) => published.get(piece?.article ?? '') ?? '~');
  return compareText(first ?? '', second ?? '') || compareText(a.id, b.id);
}

/** Milliseconds of which any may be meant; infinite when an end is open or the year is not known. */
function breadthOf({ earliest, latest }: EventDate): number {
  if (earliest === undefined || latest === undefined) return Number.MAX_SAFE_INTEGER;
  return millisOf(latest, 'end') - millisOf(earliest, 'start');
}

function withDate(piece: Evidence, read: EventDate, shown: EventDate): Evidence {
  const date = piece.date ?? read;
  if (piece.date !== undefined || !isSameDate(date, shown)) return { ...piece, date };
  return piece;
}

/** Whether both say the same of when it was, whatever words and rules they come from. */
function isSameDate(a: EventDate, b: EventDate): boolean {
  return a.edtf === b.edtf && a.earliest === b.earliest && a.latest === b.latest && a.partOfDay === b.partOfDay;
}

function sourcesOf(parts: readonly TimelineEvent[]): readonly Attribution[] {
  const byChain = new Map<string, Attribution>();
  for (const attribution of parts.flatMap((part) => part.attribution)) {
    const chain = JSON.stringify(chainOf(attribution));
    if (!byChain.has(chain)) byChain.set(chain, attribution);
  }
  return [...byChain.values()];
}

type Chain = readonly [source: string, via: readonly Chain[]];

function chainOf({ source, via = [] }: Attribution): Chain {
  return [source, via.map(chainOf)];
}

function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** By UTF-16 units: the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
