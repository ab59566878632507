import type { Article, DateComponent, EventDate, TimelineEvent } from '../../dataset/types.ts';
import { boundsOf, parseEdtf } from '../../time/index.ts';
import type { ArticleView } from '../article-view.ts';
import { type DateWords, makeEvent } from '../make-event.ts';
import { clauseBounds } from '../reports/clause-bounds.ts';
import type { SentenceView } from '../sentence-view.ts';
import { dateMark } from '../sentence-view.ts';
import { type Anchor, findAnchor } from './find-anchor.ts';
import { type Backward, findBackward } from './find-backward.ts';

/**
 * Events whose sentence has no date of its own but takes that of an event told before: "During his inspection, Putin acknowledged …" has the day of
 * the visit. In the order of the text. **count** is the number of sentences, **mentionsIn** how many dates each has.
 */
export function inheritDates(
  article: Article,
  view: ArticleView,
  count: number,
  anchors: readonly Anchor[],
  mentionsIn: (index: number) => number,
): readonly TimelineEvent[] {
  if (anchors.length === 0) return [];
  const events: TimelineEvent[] = [];
  const first = anchors[0]?.sentence ?? 0;
  for (let index = first; index < count; index += 1) {
    const sentence = view.sentence(index);
    if (sentence === undefined) continue;
    const taken = new Set<string>();
    for (const [place, backward] of findBackward(sentence).entries()) {
      if (hasOwnDate(sentence, backward)) continue;
      const at = sentence.start + backward.span[0];
      const anchor = findAnchor(view, anchors, backward, index, at);
      const date = anchor === undefined ? undefined : inherited(anchor, backward, article);
      if (date === undefined || taken.has(date.edtf)) continue;
      taken.add(date.edtf);
      const words: DateWords = {
        start: at,
        end: sentence.start + backward.span[1],
        sentence: index,
        attributive: false,
        tense: 'unknown',
        reading: { kind: 'vague', value: 'PAST_REF', then: true },
      };
      events.push(makeEvent(article, view, { sentence, words, date, nth: mentionsIn(index) + place }));
    }
  }
  return events;
}

/** The clause in which the words stand has a date already. */
function hasOwnDate({ masked }: SentenceView, { span }: Backward): boolean {
  const [from, to] = clauseBounds(masked, ...span);
  return masked.slice(from, to).includes(dateMark);
}

/** The anchor's date, all of it inferred; "hours later" may be past midnight. */
function inherited({ id, date }: Anchor, { kind }: Backward, { hemisphere }: Article): EventDate | undefined {
  const day = date.edtf.split('T')[0] ?? '';
  const edtf = kind === 'later' && /^\d{4}-\d\d-\d\d$/u.test(day) ? `${day}~` : kind === 'later' ? undefined : day;
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || parsed === undefined || !('value' in parsed)) return undefined;
  return { edtf, ...boundsOf(parsed.value, hemisphere), inferred: componentsOf(edtf), anchor: { kind: 'event', edtf: date.edtf, event: id }, rule: 'en/inherited' };
}

function componentsOf(edtf: string): readonly DateComponent[] {
  const [, month, day] = /^-?[\dX]{4}(-[\dX]{2})?(-[\dX]{2})?/u.exec(edtf) ?? [];
  return [...(edtf.startsWith('XXXX') ? [] : ['year' as const]), ...(month === undefined ? [] : ['month' as const]), ...(day === undefined ? [] : ['day' as const])];
}
