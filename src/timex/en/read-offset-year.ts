import type { OffsetReading } from '../reading.ts';

/** "last year", "that same year", "the following year": the year that other words of a date point to. */
export function readOffsetYear(words: readonly string[]): OffsetReading {
  const text = words.join(' ');
  const count = /last|previous|preceding/u.test(text) ? -1 : /next|following/u.test(text) ? 1 : 0;
  return { kind: 'offset', unit: 'year', count, base: /^(?:the|that)/u.test(text) ? 'mention' : 'writing' };
}
