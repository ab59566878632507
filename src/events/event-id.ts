import { fingerprint } from '../article/fingerprint.ts';

/** Hexadecimal digits of an id: 48 bits, so that a million events have no collision worth speaking of within one article. */
const length = 12;

/**
 * The id of an event: `e-` and a hash of its first evidence, by the fingerprint of the article's text, the sentence's index, the
 * mention's index in the sentence, and **ordinal**, which counts events that share all of these. Titles, dates and ids of articles are
 * not part of it: correcting them leaves an event what it is.
 */
export function eventId(sha256: string, sentence: number, mention: number, ordinal: number): string {
  return `e-${fingerprint([sha256, sentence, mention, ordinal].join('/')).slice(0, length)}`;
}
