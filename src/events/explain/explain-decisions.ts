import type { Attribution } from '../../dataset/types.ts';
import type { TimexMention } from '../../timex/timex-mention.ts';
import type { ArticleView } from '../article-view.ts';
import type { ArticleTrace } from '../trace-article.ts';
import type { ExplainedBackward, ExplainedEvent, ExplainedTime, NamedEvent, Saying } from './explanation.ts';

interface Explained {
  readonly times: ExplainedTime[];
  readonly backward: ExplainedBackward[];
}

/** What was decided about the words of each sentence, by its index; sentences about which nothing was are left out. */
export function explainDecisions(
  { view, events, decisions }: ArticleTrace,
  sayingOf: (attribution: Attribution) => Saying,
): ReadonlyMap<number, Explained> {
  const found = new Map<number, Explained>();
  const made = new Map<string, ExplainedEvent>(
    events.map((event) => [event.id, { event, sayings: event.attribution.map(sayingOf) }]),
  );
  const sentenceOf = new Map<string, number>();
  for (const { sentence, outcome } of decisions)
    if (outcome.kind === 'event') sentenceOf.set(outcome.event, sentence + 1);
  const eventOf = (id: string): ExplainedEvent => {
    const event = made.get(id);
    if (event === undefined) throw new RangeError(`unknown event: ${id}`);
    return event;
  };
  const named = (id: string): NamedEvent => ({ id, title: eventOf(id).event.title, sentence: sentenceOf.get(id) ?? 0 });
  // The last time of each date so far: what a later one may have inferred its year from.
  const stated = new Map<string, TimexMention>();
  for (const decision of decisions) {
    const { times, backward } = found.get(decision.sentence) ?? { times: [], backward: [] };
    found.set(decision.sentence, { times, backward });
    if ('mention' in decision) {
      const { mention, outcome } = decision;
      times.push({
        ...timeOf(mention, view, stated),
        outcome:
          outcome.kind === 'none'
            ? outcome
            : outcome.kind === 'event'
              ? { kind: 'event', event: eventOf(outcome.event) }
              : { kind: 'evidence', of: named(outcome.event) },
      });
      if (mention.edtf !== undefined) stated.set(mention.edtf, mention);
    } else {
      const { start, end, outcome } = decision;
      const words = view.text.slice(start, end);
      const at = view.index.toCodePoint(start);
      if (outcome.kind === 'none') {
        backward.push({ words, start: at, outcome });
        continue;
      }
      const event = eventOf(outcome.event);
      const { anchor } = event.event.date;
      backward.push({
        words,
        start: at,
        outcome: { kind: 'event', event, ...(anchor?.kind === 'event' ? { anchor: named(anchor.event) } : {}) },
      });
    }
  }
  return found;
}

function timeOf(
  { text, start, type, value, mod, edtf, partOfDay, inferred, anchor, rule }: TimexMention,
  { index }: ArticleView,
  stated: ReadonlyMap<string, TimexMention>,
): Omit<ExplainedTime, 'outcome'> {
  const from = anchor?.kind === 'mention' ? stated.get(anchor.edtf) : undefined;
  return {
    words: text,
    start: index.toCodePoint(start),
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    inferred,
    ...(anchor === undefined
      ? {}
      : { anchor: from === undefined ? anchor : { ...anchor, words: from.text, sentence: from.sentence + 1 } }),
    rule,
  };
}
