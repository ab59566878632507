import type { TimelineEvent, Undated } from '../dataset/types.ts';
import type { ArticleView } from './article-view.ts';
import { attribute } from './attribute.ts';
import { firstVerb } from './claims/find-trigger.ts';
import { isNegated } from './claims/read-negation.ts';
import { findNamedTimes } from './discourse/find-named-times.ts';
import { createPassage } from './passage.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView } from './sentence-view.ts';
import { unnamed } from '../dataset/unnamed.ts';

/**
 * What an article says without a date: times that it names ("the Maidan revolution"), each once, and claims of what happened, by their sentence. A
 * sentence that makes an event of **events** holds no undated claim. In the order of the text; **count** is the number of sentences.
 */
export function findUndated(view: ArticleView, count: number, events: readonly TimelineEvent[]): readonly Undated[] {
  const found: Undated[] = [];
  const seen = new Set<string>();
  const dated = new Set(events.flatMap(({ evidence }) => evidence.map(({ position }) => position.start)));
  for (let index = 0; index < count; index += 1) {
    const sentence = view.sentence(index);
    if (sentence === undefined) continue;
    const passage = createPassage(view, sentence.start, sentence.start + sentence.text.length);
    for (const [start, end] of findNamedTimes(sentence)) {
      const text = sentence.text.slice(start, end);
      if (seen.has(text.toLowerCase())) continue;
      seen.add(text.toLowerCase());
      found.push({ text, kind: 'named-time', passage, attribution: attribute(view, sentence, start, end).attribution });
    }
    const claim = dated.has(passage.position.start) ? undefined : claimIn(view, sentence);
    if (claim !== undefined) found.push({ ...claim, passage });
  }
  return found;
}

/** Verbs that tell of a state or an attitude rather than of something that happened. */
const states =
  /^(?:was|were|is|are|been|had|has|have|felt|knew|wanted|needed|remained|seemed|appeared|believed|thought|hoped|expected|meant|lived|stood|lay|owned|contained|included|involved|concerned|suffered|looked|liked|loved|hated|feared|understood|deserved|supported|opposed|faced|aimed|sought|planned)$/u;

/** A claim that something happened: a report of a happening in the past, whose words name one source or say that it is hearsay. */
function claimIn(
  view: ArticleView,
  sentence: SentenceView,
): Pick<Undated, 'text' | 'kind' | 'attribution'> | undefined {
  const { masked, text } = sentence;
  const report = view.reportsOf(sentence).find((one) => isOfHappening(one, masked));
  if (report === undefined) return undefined;
  const content = report.form === 'clause' ? report.cue[1] : report.scope[0];
  const verb = pastIn(masked, content, report);
  if (verb === undefined) return undefined;
  const { attribution } = attribute(view, sentence, ...verb);
  const [own] = attribution;
  if (own === undefined || (own.source === unnamed && report.form !== 'hearsay')) return undefined;
  return { text: text.replace(/\s{1,}/gu, ' '), kind: 'claim', attribution };
}

function isOfHappening({ form, source }: Report, masked: string): boolean {
  if (form === 'hearsay') return /(?<![\p{L}])(?:has|have|had|was|were)(?![\p{L}])/u.test(masked);
  return (
    source !== undefined && (form === 'clause' || form === 'passing' || form === 'inverted' || form === 'according')
  );
}

/** The first verb of a happening in the past behind **from**, outside the words of the report itself. */
function pastIn(masked: string, from: number, { cue, source }: Report): readonly [number, number] | undefined {
  const trigger = firstVerb(masked, from);
  if (trigger === undefined) return undefined;
  const word = masked.slice(...trigger);
  const own =
    (trigger[0] < cue[1] && cue[0] < trigger[1]) ||
    (source !== undefined && trigger[0] < source[1] && source[0] < trigger[1]);
  return own || states.test(word) || isNegated(masked, ...trigger) || !isPast(masked, trigger) ? undefined : trigger;
}

function isPast(masked: string, [start, end]: readonly [number, number]): boolean {
  const left = masked.slice(Math.max(0, start - 24), start);
  if (
    /(?<![\p{L}])(?:will|would|may|might|could|can|should|to|must|is|are|be|being|not|never)\s(?:\p{Ll}{2,14}ly\s)?$/u.test(
      left,
    )
  )
    return false;
  return /(?:ed|wn|en|lt|nt|pt|ght|ld|de|ook|ell|ew|ost|id|ut|ave|ame|an|oke|ose|et)$/u.test(masked.slice(start, end));
}
