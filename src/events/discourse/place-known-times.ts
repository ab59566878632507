import type { Article, TimelineEvent, Undated } from '../../dataset/types.ts';
import { boundsOf, parseEdtf } from '../../time/index.ts';
import { eventId } from '../event-id.ts';
import { knownTimeOf } from './known-times.ts';

/** Ordinals of such events begin here, so that none has the id of an event that the text dates. */
const firstOrdinal = 1000;

/**
 * Events for those of the **undated** times that are well known, and the rest. Their dates are background knowledge: all components are inferred, from
 * no anchor, by a rule `background/…`; the evidence is the sentence that names them.
 */
export function placeKnownTimes(
  { sha256, hemisphere, sentences }: Article,
  undated: readonly Undated[],
): { readonly events: readonly TimelineEvent[]; readonly undated: readonly Undated[] } {
  const events: TimelineEvent[] = [];
  const rest: Undated[] = [];
  for (const one of undated) {
    const known = one.kind === 'named-time' ? knownTimeOf(one.text) : undefined;
    const parsed = known === undefined ? undefined : parseEdtf(known.edtf);
    if (known === undefined || parsed === undefined || !('value' in parsed)) {
      rest.push(one);
      continue;
    }
    const sentence = sentences.findIndex(([start]) => start === one.passage.position.start);
    events.push({
      id: eventId(sha256, sentence, 0, firstOrdinal + events.length),
      title: one.text.charAt(0).toUpperCase() + one.text.slice(1),
      kind: known.edtf.includes('/') ? 'period' : 'occurrence',
      modality: 'actual',
      polarity: 'affirmed',
      date: {
        edtf: known.edtf,
        ...boundsOf(parsed.value, hemisphere),
        inferred: ['year', 'month', 'day'],
        rule: `background/${known.id}`,
      },
      attribution: one.attribution,
      people: [],
      organisations: [],
      places: [],
      evidence: [one.passage],
    });
  }
  return { events, undated: rest };
}
