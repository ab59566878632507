import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../../src/dataset/compare-events.ts';
import { explainArticle } from '../../../src/events/explain/explain-article.ts';
import type { ArticleExplanation, ExplainedEvent } from '../../../src/events/explain/explanation.ts';
import { formatExplanation } from '../../../src/events/explain/format-explanation.ts';
import { columnsOf } from '../../../src/events/explain/wrap-text.ts';
import { extract } from '../../../src/events/extract.ts';
import { articleInputs } from '../random-articles.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 10_000 : 300;

const explainedOf = ({ sentences }: ArticleExplanation): readonly ExplainedEvent[] =>
  sentences.flatMap(({ times, backward, placed }) => [
    ...[...times, ...backward].flatMap(({ outcome }) => (outcome.kind === 'event' ? [outcome.event] : [])),
    ...placed,
  ]);

describe('explainArticle(any article)', () => {
  it('ends, never throws, and explains exactly what extract makes of it', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(articleInputs, fc.boolean(), (input, knownTimes) => {
        const explanation = explainArticle(input, { knownTimes });
        const { dataset, notices } = extract([input], { knownTimes });
        expect(
          explainedOf(explanation)
            .map(({ event }) => event)
            .toSorted(compareEvents),
        ).toEqual(dataset.events);
        expect(explanation.sentences.flatMap(({ undated }) => undated.map(({ text }) => text))).toEqual(
          dataset.undated.map(({ text }) => text),
        );
        expect(explanation.sentences).toHaveLength(dataset.articles[0]?.sentences.length ?? 0);
        expect([explanation.notice].filter((notice) => notice !== undefined)).toEqual(
          notices.map(({ message }) => message),
        );
        // Every source has a cue, and every cue belongs to a report that was found.
        for (const { event, sayings } of explainedOf(explanation)) {
          expect(sayings.map(({ source }) => source)).toEqual(event.attribution.map(({ source }) => source));
          for (const { cue, form } of sayings) expect(form === undefined).toBe(cue === undefined);
        }
      }),
      { numRuns: runs },
    );
  });

  it('is written in lines of 100 columns without control characters', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(articleInputs, (input) => {
        const text = formatExplanation(explainArticle(input));
        expect(text.endsWith('\n')).toBe(true);
        // eslint-disable-next-line no-control-regex -- none of these may be left
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
      }),
      { numRuns: runs },
    );
  });
});
