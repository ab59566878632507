import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const sample = readFileSync(join(import.meta.dirname, '../../data/articles/safety-zone/article.txt'), 'utf8');

/** Pieces that articles are made of, and those that trip readers of articles. */
const pieces = (
  'The |the |Mayor Ann Li |Li |she |who |council |reports |which |that |said |said that |told reporters |denied that |according to |' +
  'reportedly |, |. |? |; |: |“|”|"|‘|’|’s |(|) |—| – |-|… |\n|\n\n|# |will |did not |closed |opened |liberated |was |in |on |by |since |until |' +
  'before |after |through |the evening of |early |late |about |from |to |between |and |November |May |march |Sept. |Monday |autumn |spring |fall |' +
  'last |next |week |year |yesterday |today |tonight |3 |30 |31 |29 February |1st |third |1804 |476 |2012-11-05 |1990s |’90s |44 BC |XXXX |' +
  '12:30 |3/4 |$1,999 |555-2012 |19th century |🐟|𝗖|e\u0301|\u200D|\u202E|\u0000|\uD800|\uFEFF|\u2028|\u241F|大桥。|<b>|&amp;|__proto__ |constructor '
).split('|');

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  // The sample with a stretch of it replaced.
  fc
    .tuple(fc.nat(sample.length), fc.nat(400), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }))
    .map(([at, length, list]) => sample.slice(0, at) + list.join('') + sample.slice(at + length)),
);

const meta = fc.record(
  {
    published: fc.constantFrom(
      '2014-03-05',
      '2012-02-29',
      '2014-03',
      '2014',
      '0001-01-01',
      '9999-12-31',
      '2014-03-05T18:30',
    ),
    genre: fc.constantFrom('news' as const, 'history' as const),
    hemisphere: fc.constantFrom('north' as const, 'south' as const),
    language: fc.constantFrom('en', 'en-GB', 'de', 'und'),
  },
  { requiredKeys: [] },
);

/** Any article: made of what readers of articles trip over, of any characters, or of the sample with a stretch of it replaced. */
export const articleInputs = fc.record({ id: fc.constantFrom('a', 'b', '__proto__', 'ä 1'), text, meta });
