import type { Article, EventDate, TimelineEvent } from '../../dataset/types.ts';
import type { ArticleView } from '../article-view.ts';
import type { BackwardReason, Decision } from '../decision.ts';
import { datelessWords, makeEvent } from '../make-event.ts';
import { clauseBounds } from '../reports/clause-bounds.ts';
import type { SentenceView } from '../sentence-view.ts';
import { dateMark } from '../sentence-view.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { findAnchor } from './find-anchor.ts';
import { type Backward, findBackward, withoutParts } from './find-backward.ts';
import { inferredDate } from './inferred-date.ts';

/**
 * Events whose sentence has no date of its own but takes that of an event told before: "During his inspection, Putin acknowledged …" has the day of
 * the visit. In the order of the text, with what was decided about all words that look back. **count** is the number of sentences, **mentionsIn** how many dates each has.
 */
export function inheritDates(
  article: Article,
  view: ArticleView,
  count: number,
  anchors: Anchors,
  mentionsIn: (index: number) => number,
): { readonly events: readonly TimelineEvent[]; readonly decisions: readonly Decision[] } {
  const events: TimelineEvent[] = [];
  const decisions: Decision[] = [];
  for (let index = 0; index < count; index += 1) {
    const sentence = view.sentence(index);
    if (sentence === undefined) continue;
    const taken = new Set<string>();
    for (const [place, backward] of findBackward(sentence).entries()) {
      const [start, end] = [sentence.start + backward.span[0], sentence.start + backward.span[1]];
      const frame = frameBefore(view, sentence, backward);
      const date = hasOwnDate(sentence, backward, frame)
        ? 'dated'
        : dateFrom(findAnchor(view, anchors, backward, index, start, frame > 0), backward, article, taken);
      if (typeof date === 'string') {
        decisions.push({ sentence: index, start, end, outcome: { kind: 'none', reason: date } });
        continue;
      }
      taken.add(date.edtf);
      const words = datelessWords(index, start, end);
      const event = makeEvent(article, view, { sentence, words, date, nth: mentionsIn(index) + place });
      events.push(event);
      decisions.push({ sentence: index, start, end, outcome: { kind: 'event', event: event.id } });
    }
  }
  return { events, decisions };
}

/** "The deal will take effect on 1 January, Zerafa said at the signing ceremony": where the report begins that the words belong to. */
function frameBefore(view: ArticleView, sentence: SentenceView, { span }: Backward): number {
  const frame = view
    .reportsOf(sentence)
    .find(
      ({ form, after }) =>
        (form === 'passing' || form === 'inverted') &&
        after <= span[0] &&
        !/[,;:“”"]|\s(?:and|but|that|which|who)\s/u.test(sentence.masked.slice(after, span[0])),
    );
  return frame === undefined ? 0 : Math.min(frame.cue[0], frame.source?.[0] ?? frame.cue[0]);
}

/** The clause in which the words stand has a date already. */
function hasOwnDate(sentence: SentenceView, { span }: Backward, frame: number): boolean {
  const masked = withoutParts(sentence);
  const [clause, to] = clauseBounds(masked, ...span);
  const from = Math.max(clause, frame);
  // "During the visit he announced that a canal would be dug in 2023": that date is another event's.
  const [behind = ''] = masked.slice(span[1], to).split(/\s(?:that|which|who)\s/u);
  return masked.slice(from, span[0]).includes(dateMark) || behind.includes(dateMark);
}

/** The date that words take from **anchor**, or why they take none; **taken** holds those that the sentence has taken already. */
function dateFrom(
  anchor: Anchor | undefined,
  backward: Backward,
  article: Article,
  taken: ReadonlySet<string>,
): EventDate | BackwardReason {
  if (anchor === undefined) return 'no-anchor';
  const date = inherited(anchor, backward, article);
  return date === undefined ? 'coarse' : taken.has(date.edtf) ? 'taken' : date;
}

/** The anchor's date, all of it inferred; "hours later" may be past midnight. */
function inherited(anchor: Anchor, { kind }: Backward, { hemisphere }: Article): EventDate | undefined {
  const day = anchor.date.edtf.split('T')[0] ?? '';
  const edtf = kind === 'later' && /^\d{4}-\d\d-\d\d$/u.test(day) ? `${day}~` : kind === 'later' ? undefined : day;
  return inferredDate(edtf, anchor, 'en/inherited', hemisphere);
}
