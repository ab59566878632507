import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/article/split-sentences.ts';
import { parseEdtf } from '../../src/time/index.ts';
import { english } from '../../src/timex/en/english.ts';
import { tag } from '../../src/timex/tag.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 10_000 : 1000;

/** Words that the rules know, signs and numbers: what they could stumble over together. */
const examples = english.grammar.rules.flatMap(({ rule }) => rule.examples);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...examples) },
  { weight: 3, arbitrary: fc.constantFrom(...examples.flatMap((example) => example.split(/(?<=[ -])/u))) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'at on in of the to and between from until by before after ago later , . - – ( ) “ ” : ; / % $ \n \n\n'.split(
        ' ',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  // Lengths as far as anyone could write them.
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.constantFrom(
          ...'millennia centuries decades years quarters months fortnights weeks days hours seconds'.split(' '),
        ),
        fc.constantFrom('ago', 'from now', 'later', 'earlier', 'and 3 days ago', 'hence', ''),
        fc.nat({ max: 20 }),
      )
      .map(([count, unit, direction, digits]) => `${String(count).slice(0, digits + 1)} ${unit} ${direction}`),
  },
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' '));
const context = fc.record({
  genre: fc.constantFrom('news' as const, 'history' as const),
  hemisphere: fc.constantFrom('north' as const, 'south' as const),
  published: fc.constantFrom(
    '2014-03-05',
    '2014-03-05T16:12:00',
    '2014-03',
    '2014',
    '-0043-03-15',
    '0001-01-01',
    '9999-12-31',
  ),
});

describe('tag(text) for any text', () => {
  it('ends, keeps to the text, in order and without overlaps, and writes valid EDTF', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), context, (words, around) => {
        let end = 0;
        for (const mention of tag(words, splitSentences(words), around)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(words.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.value).not.toMatch(/undefined|NaN|Infinity|\de/u);
          if (mention.edtf !== undefined) expect(parseEdtf(mention.edtf)).toHaveProperty('value');
          for (const part of mention.ends ?? []) {
            expect(words.slice(part.start, part.end)).toBe(part.text);
            if (part.edtf !== undefined) expect(parseEdtf(part.edtf)).toHaveProperty('value');
            expect(part.start).toBeGreaterThanOrEqual(mention.start);
            expect(part.end).toBeLessThanOrEqual(mention.end);
          }
          end = mention.end;
        }
      }),
      { numRuns: runs },
    );
  });
});
