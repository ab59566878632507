import { describe, expect, it } from 'vitest';
import type { Mention } from './mention.ts';
import { mentionIn } from './mention-in.ts';
import { type Counts, scoreDocument, type Scope } from './score-document.ts';

type Marked = readonly [text: string, value?: string, type?: Mention['type']];

const sentence = 'On Nov. 30, 2025 (a Sunday) it rained for two days; "the 1990s" were dry, at 10 a.m. as well.';

const table: readonly (readonly [
  title: string,
  gold: readonly Marked[],
  found: readonly Marked[],
  scope: Scope,
  counts: Counts,
])[] = [
  [
    'counts what is right in all ways',
    [['Nov. 30, 2025', '2025-11-30']],
    [['Nov. 30, 2025', '2025-11-30']],
    'all types',
    { gold: 1, found: 1, strict: 1, relaxed: 1, value: 1 },
  ],
  [
    'tells the span from the value',
    [
      ['Nov. 30, 2025', '2025-11-30'],
      ['the 1990s', '199'],
    ],
    [
      ['Nov. 30', '2025-11-30'],
      ['the 1990s', '1990'],
    ],
    'all types',
    { gold: 2, found: 2, strict: 1, relaxed: 2, value: 1 },
  ],
  [
    'counts what is missed and what is spurious',
    [['two days', 'P2D', 'DURATION']],
    [['dry', '2025']],
    'all types',
    { gold: 1, found: 1, strict: 0, relaxed: 0, value: 0 },
  ],
  [
    'forgives a final full stop',
    [
      ['10 a.m.', 'T10:00', 'TIME'],
      ['Nov', '2025-11'],
    ],
    [
      ['10 a.m', 'T10', 'TIME'],
      ['Nov.', '2025-11'],
    ],
    'all types',
    { gold: 2, found: 2, strict: 2, relaxed: 2, value: 2 },
  ],
  [
    'forgives blanks, quotes, commas and brackets around it',
    [
      ['(a Sunday)', '2025-11-30'],
      ['"the 1990s"', '199'],
    ],
    [
      ['a Sunday', '2025-11-30'],
      ['the 1990s" ', '199X'],
    ],
    'all types',
    { gold: 2, found: 2, strict: 2, relaxed: 2, value: 2 },
  ],
  [
    'does not ask for the type',
    [['two days', 'P2D', 'DURATION']],
    [['two days', 'P2D', 'SET']],
    'all types',
    { gold: 1, found: 1, strict: 1, relaxed: 1, value: 1 },
  ],
  [
    'looks at DATE and TIME alone on both sides',
    [
      ['two days', 'P2D', 'DURATION'],
      ['10 a.m.', 'T10:00', 'TIME'],
      ['the 1990s', '199'],
    ],
    [
      ['two days', 'P2D', 'DATE'],
      ['10 a.m.', 'T10:00', 'DATE'],
      ['the 1990s', 'P10Y', 'DURATION'],
    ],
    'DATE + TIME',
    { gold: 2, found: 2, strict: 1, relaxed: 1, value: 1 },
  ],
  [
    'takes a missing value for right only when none was read',
    [
      ['a Sunday', ''],
      ['Nov. 30, 2025', ''],
    ],
    [
      ['a Sunday', ''],
      ['Nov. 30, 2025', '2025-11-30'],
    ],
    'all types',
    { gold: 2, found: 2, strict: 2, relaxed: 2, value: 1 },
  ],
];

describe('scoreDocument(gold, found, scope) counts by the rules of the corpora', () => {
  it.each(table)('%s', (_, gold, found, scope, counts) => {
    const marked = (list: readonly Marked[]): readonly Mention[] =>
      list.map(([text, value, type]) => mentionIn(sentence, text, value, type));
    expect(scoreDocument(marked(gold), marked(found), scope).counts).toEqual(counts);
  });
});
