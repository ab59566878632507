import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptDataset } from '../../src/dataset/accept-dataset.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { anyEntry } from './fixtures/any-entry.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { placesOf, strangeValue, withValue } from './fixtures/strange-places.ts';
import { malformedCases } from './malformed/cases.ts';

/** Both readers of **file**, what the element does not show left out; the full reader goes over what the other kept, for its unknown keys. */
function bothOf(file: Record<string, unknown>): readonly [quick: unknown, full: unknown] {
  const full = checkDataset(file);
  const quick = acceptDataset(structuredClone(file));
  const lost = full.rejected.filter((pointer) => /^\/(articles|events|undated)\/\d+$/.test(pointer));
  const { $schema: _, ...shown } = full.dataset ?? smallDataset;
  return [
    { dataset: checkDataset(quick.dataset).dataset, rejected: quick.rejected },
    { dataset: { ...shown, edits: [] }, rejected: lost.length },
  ];
}

function readable(text: string): Record<string, unknown>[] {
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    return checkDataset(value).dataset ? [value] : [];
  } catch {
    return [];
  }
}

describe('acceptDataset(value)', () => {
  it.each(malformedCases.flatMap(({ title, text }) => readable(text).map((file) => [title, file] as const)))(
    'keeps what checkDataset keeps: %s',
    (_, file) => {
      const [quick, full] = bothOf(file);
      expect(quick).toEqual(full);
    },
  );

  it('keeps what checkDataset keeps, whatever value is put in whatever place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(smallDataset)), strangeValue, (keys, value) => {
        const file = withValue(smallDataset, keys, value);
        if (file['format'] !== 'sourceline' || file['version'] !== 1) return;
        const [quick, full] = bothOf(file);
        expect(quick).toEqual(full);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what checkDataset keeps of any mix of entries', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 6 }), fc.array(anyEntry, { maxLength: 2 }), (events, undated) => {
        const [quick, full] = bothOf({ ...smallDataset, events, undated });
        expect(quick).toEqual(full);
      }),
      { numRuns: 2000 },
    );
  });
});
