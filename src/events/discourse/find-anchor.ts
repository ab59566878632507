import { happeningsOf } from '../en/happenings.ts';
import type { EventDate } from '../../dataset/types.ts';
import type { ArticleView } from '../article-view.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Backward } from './find-backward.ts';

/** How many sentences later a happening is still taken up by a noun alone, and how many "hours later" and "at the time" look back. */
const reaches = { during: 20, later: 3, then: 1 } as const;

/**
 * The event of **anchors**, in the order of the text, from which words at **at** of sentence **index** take their date: for a happening the
 * nearest one before whose sentence tells of it by the same or a kindred word; else the event named last. Only whole days and what is coarser
 * but bounded can be inherited. With **earlier** it must be a day, and none of the sentence itself.
 */
export function findAnchor(
  view: ArticleView,
  anchors: Anchors,
  backward: Backward,
  index: number,
  at: number,
  earlier: boolean,
): Anchor | undefined {
  const before = anchors
    .upTo(index, reaches[backward.kind])
    .filter(
      (anchor) =>
        anchor.at < at &&
        !(earlier && anchor.sentence === index) &&
        isBounded(anchor.date) &&
        (!(earlier || backward.ofDay === true) || isDay(anchor.date)),
    );
  if (backward.kind !== 'during') {
    const near = before.filter(({ date }) => backward.kind === 'then' || isDay(date));
    return near.at(-1);
  }
  const found = before.findLast(({ sentence, date }) => {
    const told = view.sentence(sentence);
    if (told === undefined) return false;
    // The words themselves tell nothing.
    const [from, to] = backward.span;
    const masked =
      sentence === index ? told.masked.slice(0, from) + ' '.repeat(to - from) + told.masked.slice(to) : told.masked;
    return tellsOf(masked, backward, isLong(date));
  });
  // "Gunmen attacked Irek on Sunday, an official said on Tuesday": the attack was on Sunday.
  const happened = before.findLast(({ sentence, kind }) => sentence === found?.sentence && kind !== 'statement');
  return happened ?? found;
}

/** Whether a sentence tells of the happening: a word of the same kind in it; in another year than its day only the **same** word. */
function tellsOf(masked: string, { happenings, words }: Backward, same: boolean): boolean {
  for (const [word] of masked.matchAll(/[\p{L}][\p{L}-]{2,24}/gu)) {
    const lower = word.toLowerCase();
    if (words.includes(lower) && happeningsOf(lower).length > 0) return true;
    if (!same && !places.test(lower) && happeningsOf(lower).some((kind) => happenings.includes(kind))) return true;
  }
  return false;
}

/** Where things happen, rather than what: "court filings". */
const places = /^(?:court|courts|address|addresses|stay|search|find|found)$/u;

/** A year and more, in which several of a kind may have happened. */
function isLong({ earliest = '', latest = '' }: EventDate): boolean {
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return earliest !== '';
  return earliest.slice(5, 7) === '01' && latest.slice(5, 7) === '12';
}

function isBounded({ edtf, earliest, latest }: EventDate): boolean {
  return /^XXXX-\d\d-\d\d$/u.test(edtf) || (earliest !== undefined && latest !== undefined);
}

function isDay({ earliest, latest }: EventDate): boolean {
  return earliest !== undefined && earliest.slice(0, 10) === latest?.slice(0, 10);
}
