import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import { formatProblem } from '../../src/dataset/format-problem.ts';
import type { Problem } from '../../src/dataset/problem.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { smallDataset } from './fixtures/small-dataset.ts';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  );
}

describe('formatDataset(dataset)', () => {
  const text = formatDataset(smallDataset);

  it('is JSON with a final line end', () => {
    expect(JSON.parse(text)).toEqual(smallDataset);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes the keys in the order of the contract', () => {
    const { edits: _, ...rest } = smallDataset;
    const upsideDown = { ...(reversed({ ...rest, edits: [] }) as Dataset) };
    expect(formatDataset(upsideDown)).toBe(formatDataset({ ...smallDataset, edits: [] }));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '$schema',
      'format',
      'version',
      'title',
      'language',
      'articles',
      'events',
      'undated',
      'edits',
    ]);
  });

  it.each([
    ['      "sentences": [\n        [0, 43],\n        [44, 76],\n        [77, 95]\n      ]'],
    ['"position": { "type": "TextPositionSelector", "start": 44, "end": 76 }'],
    ['"authors": ["A. Writer"],'],
    ['"people": [],'],
  ])('writes on one line: %s', (line) => {
    expect(text).toContain(line);
  });

  it('refuses what is no dataset', () => {
    expect(() => formatDataset({ ...smallDataset, title: 7 } as unknown as Dataset)).toThrow('no dataset: title');
  });
});

describe('formatProblem(problem)', () => {
  const problem: Problem = {
    severity: 'error',
    code: 'edtf',
    pointer: '/events/3/date/edtf',
    value: '"2025-02-29"',
    message: 'no 29 February in 2025',
    remedy: 'write an EDTF date',
  };

  it.each<[string, Partial<Problem>, string]>([
    ['a place and a value', {}, 'error /events/3/date/edtf: no 29 February in 2025: "2025-02-29"; write an EDTF date'],
    ['the whole file', { pointer: '' }, 'error: no 29 February in 2025: "2025-02-29"; write an EDTF date'],
    ['no value', { value: '' }, 'error /events/3/date/edtf: no 29 February in 2025; write an EDTF date'],
    [
      'a warning',
      { severity: 'warning', pointer: '', value: '' },
      'warning: no 29 February in 2025; write an EDTF date',
    ],
    [
      'a key that would speak to the terminal',
      { pointer: '/a\u001b[31m\nb', value: '' },
      'error /a [31m b: no 29 February in 2025; write an EDTF date',
    ],
  ])('%s', (_, rest, expected) => {
    expect(formatProblem({ ...problem, ...rest })).toBe(expected);
  });
});
