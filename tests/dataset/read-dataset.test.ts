import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import { checkDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import type { Dataset, TimelineEvent } from '../../src/dataset/types.ts';
import { anyEntry } from './fixtures/any-entry.ts';
import { smallDataset } from './fixtures/small-dataset.ts';

describe('checkDataset(value)', () => {
  it('passes a valid dataset on as it is', () => {
    expect(checkDataset(smallDataset)).toEqual({ dataset: smallDataset, problems: [], rejected: [] });
  });

  it('makes fresh objects and leaves its input alone', () => {
    const input = structuredClone(smallDataset);
    const { dataset } = checkDataset(deepFreeze(input));
    expect(dataset).not.toBe(input);
    expect(dataset?.events[3]?.attribution[0]?.via?.[0]).not.toBe(input.events[3]?.attribution[0]?.via?.[0]);
    expect(dataset?.edits[1]?.was).not.toBe(input.edits[1]?.was);
  });

  it('refuses a value that holds itself, without descending for ever', () => {
    const value: Record<string, unknown> = { format: 'sourceline', version: 1 };
    value['events'] = [value];
    expect(checkDataset(value).problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it.each<[unknown]>([[undefined], [42], [() => 1], [Symbol('x')], [new Date(0)], [Object.create(null)], [10n]])(
    'refuses %s',
    (value) => {
      expect(checkDataset(value).dataset).toBeUndefined();
    },
  );
});

describe('readDataset(text)', () => {
  it('reads back what formatDataset writes', () => {
    expect(readDataset(formatDataset(smallDataset))).toEqual({ dataset: smallDataset, problems: [], rejected: [] });
  });

  it('heeds no byte order mark', () => {
    expect(readDataset(`\ufeff${formatDataset(smallDataset)}`).dataset).toEqual(smallDataset);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), brokenText), (text) => {
        const { dataset, problems } = readDataset(text);
        expect(dataset === undefined ? problems.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a place for every break of the JSON that JSON.parse sees', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const codes = readDataset(text).problems.map(({ code }) => code);
        expect(codes.some((code) => code === 'json-syntax' || code === 'empty-file')).toBe(!isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps or rejects every entry, 10 000 times', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 6 }),
        fc.array(anyEntry, { maxLength: 2 }),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
        (events, rest, keep) => {
          const articles = smallDataset.articles.map((article, i) => (keep[i] ? article : { ...article, id: 7 }));
          const file = { ...smallDataset, articles, events, undated: rest, edits: rest };
          const { dataset, rejected, problems } = checkDataset(file);
          for (const list of ['articles', 'events', 'undated', 'edits'] as const) {
            const lost = rejected.filter((pointer) => new RegExp(`^/${list}/\\d+$`).test(pointer));
            if ((dataset?.[list].length ?? 0) + lost.length !== file[list].length)
              throw new Error(`${list}: ${lost.join()}`);
            // Each is listed with a reason.
            for (const pointer of lost)
              if (!problems.some((problem) => problem.pointer.startsWith(pointer))) throw new Error(pointer);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('keeps every valid event whatever stands beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...smallDataset.events), fc.constant(undefined), fc.jsonValue()), {
          maxLength: 9,
        }),
        (entries) => {
          const valid = new Map(entries.filter(isFixture).map((event) => [event.id, event]));
          expect(checkDataset({ ...smallDataset, events: entries }).dataset?.events).toEqual([...valid.values()]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is not moved by a key %s at any level',
    (key) => {
      const text = formatDataset(smallDataset);
      // After every opening brace, so at every level.
      const laced = text.replace(/\{(?=[ \n])/g, `{ ${JSON.stringify(key)}: {"id": "x", "title": 7, "length": 9},`);
      const { dataset, problems } = readDataset(laced);
      expect(dataset && { ...dataset, edits: [] }).toEqual({ ...smallDataset, edits: [] });
      expect(problems.every(({ code }) => code === 'unknown-key')).toBe(true);
      expect(({} as Record<string, unknown>)['title']).toBeUndefined();
      for (const edit of dataset?.edits ?? [])
        expect(Object.getPrototypeOf(edit.was as object)).not.toHaveProperty('length', 9);
    },
  );
});

function isFixture(entry: unknown): entry is TimelineEvent {
  return smallDataset.events.includes(entry as TimelineEvent);
}

/** The file cut, or with a character put in or taken out. */
const brokenText = fc
  .tuple(
    fc.nat({ max: formatDataset(smallDataset).length }),
    fc.constantFrom('', ',', '"', '{', ']', '\\', '\n', 'x', '0'),
    fc.nat({ max: 3 }),
    fc.boolean(),
  )
  .map(([at, put, taken, cut]) => {
    const text = formatDataset(smallDataset);
    return text.slice(0, at) + put + (cut ? '' : text.slice(at + taken));
  });

function deepFreeze(value: Dataset): Dataset {
  const freeze = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    Object.freeze(at);
    Object.values(at).forEach(freeze);
  };
  freeze(value);
  return value;
}
