import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { placesOf, strangeValue, withValue } from './fixtures/strange-places.ts';
import { malformedCases } from './malformed/cases.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../data/schema/timeline.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Whether the reader finds nothing wrong that a schema can see. */
function readerPasses(value: unknown): boolean {
  return checkDataset(value).problems.every(({ severity }) => severity === 'warning');
}

describe('data/schema/timeline.schema.json', () => {
  it('passes the small dataset', () => {
    expect(validate(structuredClone(smallDataset))).toBe(true);
  });

  const datasets = new URL('../../data/datasets/', import.meta.url);
  it.each(readdirSync(datasets).filter((name) => name.endsWith('.json')))('passes data/datasets/%s', (name) => {
    const text = readFileSync(new URL(name, datasets), 'utf8');
    expect(validate(JSON.parse(text))).toBe(true);
    expect(readDataset(text).problems).toEqual([]);
  });

  it.each(malformedCases.filter(({ inShape }) => inShape).map(({ title, text }) => [title, text] as const))(
    'refuses, as the reader does: %s',
    (_, text) => {
      const value: unknown = JSON.parse(text);
      expect(validate(value)).toBe(false);
      expect(readerPasses(value)).toBe(false);
    },
  );

  it('passes what the reader passes, whatever value is put in whatever place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(smallDataset)), strangeValue, (pointer, value) => {
        const dataset = withValue(smallDataset, pointer, value);
        // The reader sees more; what it passes without a word, the schema passes too.
        if (checkDataset(dataset).problems.length === 0)
          expect([pointer, value, validate(dataset)]).toEqual([pointer, value, true]);
      }),
      { numRuns: 1500 },
    );
  });

  it('refuses what the reader refuses for its shape, whatever value is put in whatever place', () => {
    const shapeCodes = ['missing', 'type', 'choice', 'form', 'version', 'not-a-dataset'];
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(smallDataset)), strangeValue, (pointer, value) => {
        const dataset = withValue(smallDataset, pointer, value);
        const isMisshapen = checkDataset(dataset).problems.some(
          ({ code, severity }) => severity === 'error' && shapeCodes.includes(code),
        );
        if (isMisshapen) expect([pointer, value, validate(dataset)]).toEqual([pointer, value, false]);
      }),
      { numRuns: 1500 },
    );
  });

  it('describes itself without a place on any machine', () => {
    expect(schema).toMatchObject({ $id: expect.stringMatching(/^urn:/) as unknown });
  });
});
