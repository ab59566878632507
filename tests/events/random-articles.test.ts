import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';
import { brokenLaws } from './broken-laws.ts';
import { articleInputs } from './random-articles.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 10_000 : 400;

const articles = fc.array(articleInputs, { maxLength: 3 });

describe('extract(any articles)', () => {
  it('ends, never throws, and keeps every law of the dataset', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(articles, fc.boolean(), (input, excerpts) => {
        const { dataset } = extract(input, { excerpts });
        expect(brokenLaws(dataset)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('gives the same dataset again, and the same events whether it keeps the text or excerpts', () => {
    fc.assert(
      fc.property(articles, (input) => {
        const first = extract(input).dataset;
        expect(extract(input.toReversed()).dataset).toEqual(first);
        expect(extract(input, { excerpts: true }).dataset.events).toEqual(first.events);
      }),
      { numRuns: runs / 4 },
    );
  });
});
