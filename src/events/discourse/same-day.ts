import type { Article, TimelineEvent } from '../../dataset/types.ts';
import type { ArticleView } from '../article-view.ts';
import { happeningsOf } from '../en/happenings.ts';
import type { Decision } from '../decision.ts';
import { datelessWords, makeEvent } from '../make-event.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { dayPublished, daysBefore, inferredDate } from './inferred-date.ts';

/** So many sentences behind the last one of an incident the report may have turned to something else. */
const reach = 4;

/** News tells of an incident within so many days; older ones are background, told with others of their time. */
const freshDays = 3;

/** What belongs together: the words that tell of an incident or a match, and the verbs of what happened in its course. */
const courses: readonly (readonly [told: RegExp, happened: RegExp])[] = [
  [
    /(?<![\p{L}])(?:attack|bomb|explo|blast|crash|collid|collision|fire|blaze|flood|earthquake|quake|storm|tornado|clash|protest|riot|march|rall(?:y|ies)|demonstrat|shoot|shot|kill|stab|raid|airstrike|battle|fighting|gunm[ae]n|accident|collapse|derail|unrest|violence)/iu,
    verbsOf(
      'killed wounded injured arrested detained clashed attacked shot stabbed hurled threw dispersed stormed torched exploded detonated collapsed crashed ' +
        'collided derailed capsized destroyed damaged evacuated rescued protested marched rallied demonstrated blocked erupted ambushed raided seized ' +
        'hospitalized hospitalised chanted',
    ),
  ],
  [
    /(?<![\p{L}])(?:match|game|final|semi-?final|round|tournament|championship|league|cup)(?![\p{L}])/iu,
    verbsOf('beat defeated thrashed routed downed outlasted'),
  ],
];

function verbsOf(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}])(?:(?:was|were)\\s(?:\\p{Ll}{2,14}ly\\s)?)?(?:${words.split(' ').join('|')})(?![\\p{L}])`,
    'u',
  );
}

/** What is not told as having happened then. */
const otherwise =
  /(?<![\p{L}])(?:had|has|have|will|would|could|can|may|might|should|must|is|are|to|if|never|not|once|previously|earlier|often|usually|always|sometimes|ever)(?![\p{L}])|n[’']t(?![\p{L}])/u;

/**
 * What happened in the course of an incident or a match whose day was told, in the sentences behind that say no time: "On Wednesday thousands marched.
 * Police dispersed them." Its date is that day, all of it inferred. Only from a day of the news itself, while the sentences go on with what belongs to it, and
 * never behind another date. **taken** are sentences that look back already, **mentionsIn** is as for `inheritDates`.
 */
export function sameDay(
  article: Article,
  view: ArticleView,
  count: number,
  anchors: Anchors,
  taken: ReadonlySet<number>,
  mentionsIn: (index: number) => number,
): { readonly events: readonly TimelineEvent[]; readonly decisions: readonly Decision[] } {
  const events: TimelineEvent[] = [];
  const decisions: Decision[] = [];
  const today = dayPublished(article.published.edtf);
  if (today === undefined) return { events, decisions };
  let anchor: Anchor | undefined;
  let happened: RegExp | undefined;
  let kinds = new Set<number>();
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    const sentence = view.sentence(index);
    if (sentence === undefined) continue;
    const own = anchors.ofSentence(index);
    if (own.length > 0 || taken.has(index)) {
      [anchor] = own.length === 1 ? own.filter((one) => isFresh(one, today)) : [];
      happened = courses.find(([told]) => told.test(sentence.masked))?.[1];
      kinds = kindsIn(sentence);
      last = index;
      continue;
    }
    // "later in the afternoon" says no other day; any other time may.
    const timed = sentence.mentions.some(({ reading }) => reading.kind !== 'clock' && reading.kind !== 'duration');
    if (timed) anchor = undefined;
    if (anchor === undefined || happened === undefined || index - last > reach) continue;
    const place = placeOf(view, sentence, happened);
    const told = kindsIn(sentence);
    // It goes on with what it has told: "marched … the protest", "clashed … the clashes".
    if (place === undefined || ![...told].some((kind) => kinds.has(kind))) continue;
    kinds = new Set([...kinds, ...told]);
    last = index;
    const date = inferredDate(anchor.date.edtf.slice(0, 10), anchor, 'en/same-day', article.hemisphere);
    if (date === undefined) continue;
    const words = datelessWords(index, sentence.start + place.end, sentence.start + place.end);
    const event = makeEvent(article, view, { sentence, words, date, nth: mentionsIn(index) });
    events.push(event);
    const [start, end] = place.verb.map((offset) => sentence.start + offset) as [number, number];
    decisions.push({ sentence: index, start, end, outcome: { kind: 'event', event: event.id } });
  }
  return { events, decisions };
}

/** The kinds of happening that the words of a sentence name or tell. */
function kindsIn({ masked }: SentenceView): Set<number> {
  return new Set([...masked.matchAll(/[\p{L}][\p{L}-]{2,24}/gu)].flatMap(([word]) => happeningsOf(word)));
}

/** Whether an event is of one of the last days before **today**, or of today. */
function isFresh({ date, kind }: Anchor, today: string): boolean {
  const age = daysBefore(date, today);
  return kind !== 'statement' && age !== undefined && age >= 0 && age <= freshDays;
}

/** The verb by which a sentence tells what **happened**, in the simple past and in nobody's direct speech, and the end of its clause. */
function placeOf(
  view: ArticleView,
  { masked, start }: SentenceView,
  happened: RegExp,
): { readonly verb: Span; readonly end: number } | undefined {
  const match = happened.exec(masked);
  if (match === null || view.quotationAt(start + match.index) !== undefined) return undefined;
  const left = masked.slice(0, match.index);
  const own = left.slice(Math.max(left.lastIndexOf(', '), left.lastIndexOf(' that '), 0));
  if (otherwise.test(own) || /\s(?:who|which|when|after|before|since|where|because|by)\s[^,]{0,40}$/u.test(left))
    return undefined;
  const end = match.index + match[0].length;
  const stop = /[,;:—–“”"]|\s(?:after|before|when|while|as|because|and|but)\s|[.!?]{1,3}$/u.exec(masked.slice(end));
  return { verb: [match.index, end], end: end + (stop?.index ?? 0) };
}
