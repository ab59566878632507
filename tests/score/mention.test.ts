import { describe, expect, it } from 'vitest';
import { type Mention, trimMention } from './mention.ts';

const table: readonly (readonly [title: string, text: string, trimmed: string, start: number])[] = [
  ['leaves plain words', '3 May 1921', '3 May 1921', 10],
  ['takes off blanks and line ends', ' \n3 May ', '3 May', 12],
  ['takes off quotes of all kinds', '“‘3 May’”', '3 May', 12],
  ['takes off commas', '1921,', '1921', 10],
  ['takes off brackets', '(1921)]', '1921', 11],
  ['keeps a comma inside', 'May 3, 1921', 'May 3, 1921', 10],
  ['keeps a final full stop', 'Nov.', 'Nov.', 10],
  ['counts code points', '"🐟1921🐟"', '🐟1921🐟', 11],
  ['leaves nothing of what is only outside', ' ", ', '', 14],
];

describe('trimMention(mention) takes off what is no part of a mention', () => {
  it.each(table)('%s', (_, text, trimmed, start) => {
    const mention: Mention = { start: 10, end: 10 + Array.from(text).length, text, type: 'DATE', value: '' };
    expect(trimMention(mention)).toEqual({ ...mention, start, end: start + Array.from(trimmed).length, text: trimmed });
  });
});
