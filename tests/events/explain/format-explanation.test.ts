import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeta } from '../../../src/article/read-meta.ts';
import { explainArticle } from '../../../src/events/explain/explain-article.ts';
import { formatExplanation } from '../../../src/events/explain/format-explanation.ts';
import { columnsOf } from '../../../src/events/explain/wrap-text.ts';

const root = join(import.meta.dirname, '../../..');
const golden = join(import.meta.dirname, 'safety-zone.txt');

const explain = (text: string, meta: object = {}): string =>
  formatExplanation(
    explainArticle({
      id: 'a',
      text,
      meta: { published: '2014-03-05', title: 'T', language: 'en', genre: 'news', ...meta },
    }),
  );

describe('formatExplanation(the sample article)', () => {
  const text = readFileSync(join(root, 'data/articles/safety-zone/article.txt'), 'utf8');
  const { meta } = readMeta(JSON.parse(readFileSync(join(root, 'data/articles/safety-zone/meta.json'), 'utf8')));
  const made = formatExplanation(explainArticle({ id: 'safety-zone', text, meta }));
  // `npm run accept` remakes what is committed; the difference is then read before it is committed.
  if (process.env['ACCEPT'] === '1' && (!existsSync(golden) || readFileSync(golden, 'utf8') !== made)) {
    writeFileSync(golden, made);
  }

  it('is what safety-zone.txt holds (npm run accept remakes it)', () => {
    expect(made).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('formatExplanation(explanation)', () => {
  it('sums up sentences in which nothing is dated', () => {
    expect(explain('It rained. It snowed. The bridge closed on 3 March. It was old.'))
      .toBe(`T · published 2014-03-05 (as given)

1–2  nothing dated

3  The bridge closed on 3 March.
   time     "3 March" → 2014-03-03 (DATE 2014-03-03). The year comes from the publication date. Rule
            en/day-month.
   event    The bridge closed — occurrence, actual.
            Says the article itself.

4  nothing dated
`);
  });

  it.each([
    ['No event: it says how often, not when.', 'The bridge opens every Monday.'],
    [
      'Further evidence of "The autumn campaign failed" (sentence 1).',
      'The autumn campaign failed. The autumn campaign cost lives.',
    ],
    [
      '"During her visit" has no date of its own: it takes that of sentence 1, "Ann Li visited Leeds": 2014-03-03.',
      'Ann Li visited Leeds on 3 March. During her visit, she spoke.',
    ],
    [
      'refers "During his inspection" has no date of its own, and no dated event before it fits: no event.',
      'During his inspection, Li spoke.',
    ],
    [
      'occurrence, actual, denied. Says Ann Li ("denied that", clause).',
      'Ann Li denied that the bridge closed on Monday.',
    ],
    ['Says somebody unnamed ("reportedly", hearsay).', 'The bridge reportedly closed on Monday.'],
    [
      'undated the Maidan revolution: named without a date. Says the article itself.',
      'It began after the Maidan revolution.',
    ],
    [
      'undated A claim without a date. Says Ann Li ("said that", clause).',
      'Ann Li said that thieves had stolen the bell.',
    ],
    ['→ Autumn 2013, 2013-23 in EDTF (DATE 2013-FA).', 'The bridge closed in autumn.'],
  ])('says %s', (words, text) => {
    expect(explain(text).replace(/\s{1,}/gu, ' ')).toContain(words);
  });

  it('says when the publication date and the year are not known', () => {
    const text = formatExplanation(
      explainArticle({ id: 'a', text: 'The bridge closed on 3 March.', meta: { title: 'T' } }),
    );
    expect(text).toMatch(/^T · publication date not known\n/u);
    expect(text.replace(/\s{1,}/gu, ' ')).toContain('The year is not stated, and nothing tells it.');
  });

  it('says what a person should know of the article', () => {
    expect(explain('')).toBe(
      'T · published 2014-03-05 (as given)\n\n"a" holds no text: give it the text of an article.\n',
    );
  });

  it('says once what becomes of a time that looks back', () => {
    const shown = explain('Ann Li visited Leeds on 3 March 2014. Hours later, she left.').replace(/\s{1,}/gu, ' ');
    expect(shown).toContain('"Hours later" → no date (DATE FUTURE_REF). Rule en/vague-later. event Ann Li left — ');
    expect(shown).toContain(
      '"Hours later" has no date of its own: it takes that of sentence 1, "Ann Li visited Leeds": ',
    );
  });

  it('says that the date of a known time is background knowledge', () => {
    const input = { id: 'a', text: 'It began after the Maidan revolution.', meta: { title: 'T', language: 'en' } };
    expect(formatExplanation(explainArticle(input, { knownTimes: true })).replace(/\s{1,}/gu, ' ')).toContain(
      'event The Maidan revolution — period, actual. It is named without a date; background knowledge, not the article, says ',
    );
  });

  it('shows control characters instead of sending them', () => {
    const evil = 'A \u001b[2J\u0007 \u202Ecity\u0085\u2028 \u001b]0;of\ttwo\nlines\u0007';
    const { sentences, ...article } = explainArticle({
      id: 'a',
      text: 'The bridge closed in May.',
      meta: { title: evil },
    });
    const shown = formatExplanation({
      ...article,
      notice: evil,
      sentences: sentences.map((one) => ({ ...one, text: evil })),
    });
    expect(shown.split('A \\u001b[2J\\u0007 \\u202ecity\\u0085 \\u001b]0;of two lines\\u0007')).toHaveLength(4);
    // eslint-disable-next-line no-control-regex -- none of these may be left
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/u);
  });

  it.each([
    ['a word', 'x'.repeat(500)],
    ['East Asian text', '大桥'.repeat(120)],
    ['emoji', '🐟'.repeat(120)],
  ])('keeps to 100 columns: %s', (_, word) => {
    const lines = explain(`The bridge ${word} closed on 3 March.`, { title: word }).split('\n');
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(100);
    expect(lines.join('').replaceAll(' ', '')).toContain(word);
  });
});
