import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../src/events/explain/explain-article.ts';
import type { SentenceExplanation } from '../../../src/events/explain/explanation.ts';
import type { ArticleMeta } from '../../../src/article/read-meta.ts';

const news: ArticleMeta = { published: '2014-03-05', language: 'en', genre: 'news' };

const sentencesOf = (text: string, meta = news): readonly SentenceExplanation[] =>
  explainArticle({ id: 'a', text, meta }).sentences;

/** What became of each time of the last sentence, then of the words in it that look back. */
const outcomes = (text: string): readonly string[] => {
  const { times = [], backward = [] } = sentencesOf(text).at(-1) ?? {};
  return [...times, ...backward].map(
    ({ words, outcome }) => `${words}: ${outcome.kind === 'none' ? outcome.reason : outcome.kind}`,
  );
};

describe('explainArticle: what becomes of a date', () => {
  it.each([
    ['event', 'The bridge closed on 3 March 2012.', ['3 March 2012: event']],
    ['dateline', 'LEEDS, March 3 (Wire) — The bridge closed.', ['March 3: dateline']],
    ['comparison', 'Prices were the highest since 2009.', ['2009: comparison']],
    ['name', 'The 2019 budget law passed.', ['2019: name']],
    ['lifetime', 'Ludwig van Beethoven (1770–1827) composed.', ['1770–1827: lifetime']],
    ['nowadays', 'The bridge stands even today.', ['today: nowadays']],
    ['alone', 'The county closed the bridge on Monday.\n\nMarch 5, 2014', ['March 5, 2014: alone']],
    ['set', 'The bridge opens every Monday.', ['every Monday: set']],
    ['length', 'The talks lasted for three hours.', ['three hours: length']],
    ['unplaced', 'The bridge closed recently.', ['recently: unplaced']],
    ['evidence', 'The autumn campaign failed. The autumn campaign cost lives.', ['autumn: evidence']],
  ])('%s', (_, text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('explainArticle: what becomes of words that look back', () => {
  it.each([
    ['event', 'Ann Li visited Leeds on 3 March. During her visit, she spoke.', ['During her visit: event']],
    ['no-anchor', 'During his inspection, Li spoke.', ['During his inspection: no-anchor']],
    [
      'dated',
      'Ann Li visited Leeds on 3 March. During her visit, she met the mayor on Monday.',
      ['Monday: event', 'During her visit: dated'],
    ],
    [
      'coarse',
      'Ann Li visited Leeds around 3 March 2014. Shortly afterwards, she left.',
      ['Shortly afterwards: coarse'],
    ],
    [
      'taken',
      'Ann Li visited Leeds on 3 March. During her visit, she spoke, and during the visit it rained.',
      ['During her visit: event', 'during the visit: taken'],
    ],
  ])('%s', (_, text, expected) => expect(outcomes(text)).toEqual(expected));

  it('names the event that gives the date', () => {
    const [first, second] = sentencesOf('Ann Li visited Leeds on 3 March. During her visit, she spoke.');
    const visit = first?.times[0]?.outcome;
    const spoke = second?.backward[0]?.outcome;
    const id = visit?.kind === 'event' ? visit.event.event.id : '';
    expect(spoke).toMatchObject({ anchor: { id, title: 'Ann Li visited Leeds', sentence: 1 } });
  });
});

describe('explainArticle: where what was not said comes from', () => {
  it('from the publication date', () => {
    expect(sentencesOf('The bridge closed on 3 March.')[0]?.times[0]).toMatchObject({
      words: '3 March',
      start: 21,
      type: 'DATE',
      value: '2014-03-03',
      edtf: '2014-03-03',
      inferred: ['year'],
      anchor: { kind: 'published', edtf: '2014-03-05' },
      rule: 'en/day-month',
    });
  });

  it('from a date stated before, with its words and sentence', () => {
    const history: ArticleMeta = { language: 'en', genre: 'history' };
    const [, , third] = sentencesOf('It began in 1804. It went on. In May it ended.', history);
    expect(third?.times[0]).toMatchObject({
      edtf: '1804-05',
      anchor: { kind: 'mention', edtf: '1804', words: '1804', sentence: 1 },
    });
  });
});

describe('explainArticle: who says so', () => {
  it('gives the form of the report and the sentence of the cue', () => {
    const text = 'Mayor Ann Li said that the bridge closed on Monday. Her remarks, carried by Reuters, were brief.';
    const [first, second] = sentencesOf(text);
    const saying = {
      source: 'Ann Li',
      cue: 'said that',
      form: 'clause',
      sentence: 1,
      via: [{ source: 'Reuters', cue: 'carried by', form: 'aside', sentence: 2, via: [] }],
    };
    expect(first?.times[0]?.outcome).toMatchObject({ kind: 'event', event: { sayings: [saying] } });
    expect(first?.reports).toEqual([{ saying: { ...saying, via: [] }, denies: false }]);
    expect(second?.reports).toEqual([{ saying: saying.via[0], denies: false }]);
  });

  it('lists claims and named times without a date', () => {
    const text = 'The strike began after the Maidan revolution. Mayor Ann Li said that thieves had stolen the bell.';
    expect(sentencesOf(text).flatMap(({ undated }) => undated)).toMatchObject([
      { kind: 'named-time', text: 'the Maidan revolution', sayings: [] },
      { kind: 'claim', sayings: [{ source: 'Ann Li', form: 'clause' }] },
    ]);
  });
});

describe('explainArticle: articles', () => {
  it.each([
    ['an empty text', '', /holds no text/],
    ['a text without dates', 'Bakers disagree.', /states no date/],
    [
      'another language',
      'Die Brücke wurde am Montag gesperrt. Die Stadt hat das nicht erklärt, und niemand weiß, wann sie wieder öffnet.',
      /is in German/,
    ],
  ])('notices %s', (_, text, message) => {
    expect(explainArticle({ id: 'a', text, meta: {} }).notice).toMatch(message);
  });

  it('says where the publication date comes from', () => {
    const text = 'Bridge closes\nMarch 5, 2014\nThe county closed the bridge on Monday.';
    const { title, published, sentences } = explainArticle({ id: 'a', text, meta: {} });
    expect([title, published]).toEqual(['Bridge closes', { edtf: '2014-03-05', basis: 'dateline' }]);
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
  });
});
