import type { Attribution, TimelineEvent } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import type { Words } from './words.ts';

/** What somebody says, and who of those named are people; an undated claim lists none. */
export type Said = Pick<TimelineEvent, 'attribution'> & Partial<Pick<TimelineEvent, 'people'>>;

/**
 * Says in one line who says so: the outermost of those who pass it on, as a reader would cite it. The article's own voice
 * is named as such, never left out.
 */
export function wordAttribution(event: Said, words: Words): string {
  const first = event.attribution[0];
  if (first === undefined) return words.ownVoice;
  const outermost = first.via?.at(-1);
  if (outermost !== undefined) return words.accordingTo(outermost.source);
  return wordSpeaker(first, event, words);
}

/** Says the whole chain: "Vladimir Putin, as reported by TASS". */
export function wordChain(attribution: Attribution, event: Said, words: Words): string {
  const via = attribution.via ?? [];
  const isPlain = via.length > 0 && attribution.source !== unnamed;
  return via.reduce(
    (speaker, { source }) => words.asReportedBy(speaker, source),
    isPlain ? attribution.source : wordSpeaker(attribution, event, words),
  );
}

/** The passages whose words mark the sources of a chain, innermost first. */
export function cuesOf(attribution: Attribution): readonly Attribution[] {
  return [attribution, ...(attribution.via ?? []).flatMap(cuesOf)].filter(({ cue }) => cue !== undefined);
}

function wordSpeaker(attribution: Attribution, event: Said, words: Words): string {
  if (attribution.source === unnamed) return words.unnamed(attribution.cue?.quote.exact ?? '');
  return event.people?.includes(attribution.source)
    ? words.saidBy(attribution.source)
    : words.accordingTo(attribution.source);
}
