import { describe, expect, it } from 'vitest';
import { classifyErrors } from './classify-errors.ts';
import { formatErrors } from './format-score.ts';
import { mentionIn } from './mention-in.ts';
import { scoreDocument } from './score-document.ts';

const sentence = 'In the 1990s, early in May 1921 or on 3 May, for two days or 12 days, he saw May Hill.';

const errors = classifyErrors([
  scoreDocument(
    [
      mentionIn(sentence, 'the 1990s', '199'),
      mentionIn(sentence, 'May 1921', '1921-05'),
      mentionIn(sentence, '3 May', '1921-05-03'),
      mentionIn(sentence, 'two days', 'P2D', 'DURATION'),
      mentionIn(sentence, '2 days', 'P3D', 'DURATION'),
    ],
    [
      mentionIn(sentence, '1990s', '199X'),
      mentionIn(sentence, 'in May 1921', '1921-05'),
      mentionIn(sentence, '3 May', '1920-05-03', 'TIME'),
      { ...mentionIn(sentence, 'May Hill', 'XXXX-05'), rule: 'en/month' },
    ],
    'all types',
  ).pairing,
]);

describe('classifyErrors(pairings) groups errors that look alike', () => {
  it('names each class, the largest first', () => {
    expect(errors.map(({ kind, name, examples }) => [kind, name, examples.length])).toEqual([
      ['missed', 'DURATION P9D', 2],
      ['span', '"in" too much before', 1],
      ['span', '"the" left out before', 1],
      ['spurious', 'DATE XXXX-99 by en/month', 1],
      ['type', 'DATE read as TIME', 1],
      ['value', '9999-99-99 read as another year', 1],
    ]);
  });

  it('shows marked and read words with their values', () => {
    expect(errors.at(-1)?.examples).toEqual(['3 May = 1921-05-03, read: 3 May = 1920-05-03']);
  });

  it('prints as many classes as asked, and what is left', () => {
    expect(formatErrors(errors, 1)).toBe(
      [
        '    2  missed: DURATION P9D',
        '         two days = P2D',
        '         2 days = P3D',
        '    5  in smaller classes',
      ].join('\n'),
    );
  });
});
