import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import type { Attribution, TimelineEvent } from '../../src/dataset/types.ts';
import { extract } from '../../src/events/extract.ts';
import type { ArticleInput } from '../../src/events/extraction.ts';
import { brokenLaws } from './broken-laws.ts';

const meta = { published: '2014-03-05', language: 'en' } as const;

const eventsOf = (text: string): readonly TimelineEvent[] => extract([{ id: 'a', text, meta }]).dataset.events;

/** `source “cue” via …`, or "" for the article's own voice. */
const speakers = (attribution: readonly Attribution[]): string =>
  attribution
    .map(
      ({ source, cue, via = [] }) => `${source} “${cue?.quote.exact}”${via.length > 0 ? ` via ${speakers(via)}` : ''}`,
    )
    .join('; ');

describe('extract: who says so', () => {
  it.each([
    ['own voice', 'The bridge closed on Monday.', ''],
    ['said that', 'Mayor Ann Li said that the bridge closed on Monday.', 'Ann Li “said that”'],
    ['said', 'Mayor Ann Li said the bridge closed on Monday.', 'Ann Li “said”'],
    ['at the end', 'The bridge closed on Monday, Mayor Ann Li said.', 'Ann Li “said”'],
    ['inverted', '“The bridge closed on Monday,” said Mayor Ann Li.', 'Ann Li “said”'],
    ['inverted without quotation', 'The bridge closed on Monday, said Mayor Ann Li.', 'Ann Li “said”'],
    ['in the middle', 'The bridge, Mayor Ann Li said, closed on Monday.', 'Ann Li “said”'],
    ['told', 'Mayor Ann Li told the council that the bridge closed on Monday.', 'Ann Li “told the council that”'],
    ['apposition behind', 'Ann Li, the mayor, said that the bridge closed on Monday.', 'Ann Li “said that”'],
    ['apposition before', 'The mayor, Ann Li, said that the bridge closed on Monday.', 'Ann Li “said that”'],
    ['relative clause', 'Ann Li, who runs the town, said that the bridge closed on Monday.', 'Ann Li “said that”'],
    [
      'a spokesman for',
      'A spokesman for the county said that the bridge closed on Monday.',
      'a spokesman for the county “said that”',
    ],
    ['according to', 'According to the county, the bridge closed on Monday.', 'the county “According to”'],
    ['officials', 'Turkish officials said that the bridge closed on Monday.', 'Turkish officials “said that”'],
    ['a ministry', 'The Interior Ministry said that the bridge closed on Monday.', 'the Interior Ministry “said that”'],
    ['reportedly', 'The bridge reportedly closed on Monday.', 'unnamed “reportedly”'],
    ['they', 'They said that the bridge closed on Monday.', 'unnamed “said that”'],
    ['as outlined by', 'The bridge, as described by Ann Li, closed on Monday.', 'Ann Li “described by”'],
    [
      'passed on',
      'Mayor Ann Li said that the bridge closed on Monday, according to the Courier.',
      'Ann Li “said that” via the Courier “according to”',
    ],
    ['surname and title', 'Mayor Ann Li came. Li said that the bridge closed on Monday.', 'Ann Li “said that”'],
    [
      'the bearer of a title',
      'Mayor Ann Li came. The mayor said that the bridge closed on Monday.',
      'Ann Li “said that”',
    ],
    ['pronoun', 'Mayor Ann Li came. She said that the bridge closed on Monday.', 'Ann Li “said that”'],
    [
      'next sentence',
      'Mayor Ann Li said that the bridge closed on Monday. Her remarks, carried by Reuters, were brief.',
      'Ann Li “said that” via Reuters “carried by”',
    ],
    [
      'quotation over two sentences',
      '“The bridge closed on Monday. We had no choice,” said Mayor Ann Li.',
      'Ann Li “said”',
    ],
    ['quotation that goes on', '“No choice,” said Mayor Ann Li. “The bridge closed on Monday.”', 'Ann Li “said”'],
    ['a report with another object', 'Divers reported rust that grew on Monday.', ''],
    ['a noun, not a verb', 'The reports on the bridge came on Monday.', ''],
    ['another clause', 'The bridge closed on Monday, and Mayor Ann Li said that it was old.', ''],
  ])('%s', (_, text, expected) => {
    expect(speakers(eventsOf(text)[0]?.attribution ?? [])).toBe(expected);
  });
});

describe('extract: kind, modality, polarity', () => {
  it.each([
    ['It closed on Monday.', 'occurrence actual affirmed'],
    ['It will close on Monday.', 'occurrence planned affirmed'],
    ['It is expected to close on 24 March.', 'occurrence planned affirmed'],
    ['It may close on 24 March.', 'occurrence possible affirmed'],
    ['It did not close on Monday.', 'occurrence actual negated'],
    ['It has never opened since 2001.', 'period actual negated'],
    ['It did not close until Monday.', 'occurrence actual affirmed'],
    ['It was closed from 3 to 7 June 1921.', 'period actual affirmed'],
    ['It was closed throughout the winter of 1921.', 'period actual affirmed'],
    ['It closed in the winter of 1921.', 'occurrence actual affirmed'],
    ['The autumn campaign failed.', 'period actual affirmed'],
    ['Mayor Ann Li said on Monday that it closed.', 'statement actual affirmed'],
    ['On Monday, Mayor Ann Li said that it would close.', 'statement actual affirmed'],
    ['Mayor Ann Li denied on Monday that it closed.', 'statement actual denied'],
    ['Mayor Ann Li denied that it closed on Monday.', 'occurrence actual denied'],
    ['“It closed,” said Mayor Ann Li on Monday.', 'statement actual affirmed'],
    ['Mayor Ann Li said that it closed on Monday.', 'occurrence actual affirmed'],
  ])('%s', (text, expected) => {
    const [event] = eventsOf(text);
    expect([event?.kind, event?.modality, event?.polarity].join(' ')).toBe(expected);
  });
});

describe('extract: titles', () => {
  it.each([
    ['date and full stop go', 'The bridge closed on 3 March 2012.', 'The bridge closed'],
    ['leading date', 'On 3 March 2012 the bridge closed.', 'The bridge closed'],
    ['leading adverbial', 'After a long debate, the council met on 3 March 2012.', 'The council met'],
    [
      'subordinate clause with the date',
      'When the bridge closed on 3 March 2012, traffic stopped.',
      'The bridge closed',
    ],
    ['dateline', 'LINDEN, Ore. — The bridge closed on 3 March 2012.', 'The bridge closed'],
    ['heading', '## The bridge closed on 3 March 2012', 'The bridge closed'],
    ['brackets', 'The bridge (an old one) closed on 3 March 2012.', 'The bridge closed'],
    ['dashes', 'The bridge—an old one—closed on 3 March 2012.', 'The bridge closed'],
    ['aside', 'The bridge, built of timber, closed on 3 March 2012.', 'The bridge closed'],
    ['speaker at the end', 'The bridge closed on 3 March 2012, Mayor Ann Li said.', 'The bridge closed'],
    [
      'speaker of a quotation stays',
      '“It closed,” Mayor Ann Li said on 3 March 2012.',
      '“It closed,” Mayor Ann Li said',
    ],
    ['relative clause, subject', 'The bridge, which closed on 3 March 2012, was old.', 'The bridge closed'],
    [
      'relative clause, object',
      'The bridge, which the county closed on 3 March 2012, was old.',
      'The county closed the bridge',
    ],
    ['the date as subject', '3 March 2012 was a cold day.', '3 March 2012 was a cold day'],
    ['the date as attribute', 'The 1921 strike failed.', 'The 1921 strike failed'],
    ['possessive date', 'It followed Monday’s strike in Leeds.', 'It followed Monday’s strike in Leeds'],
    ['loaded words', 'Troops liberated the town on 3 March 2012.', 'Troops “liberated” the town'],
    [
      'loaded words in quotation marks already',
      'He called it “a regime of terrorists” on 3 March 2012.',
      'He called it “a regime of terrorists”',
    ],
  ])('%s', (_, text, title) => {
    expect(eventsOf(text).map((event) => event.title)).toEqual([title]);
  });

  it('drops a clause rather than cut, and cuts after a whole word', () => {
    const long = 'The council of the town of Linden voted by a large majority for the bridge';
    expect(eventsOf(`${long} on 3 March 2012, while others stayed at home.`)[0]?.title).toBe(long);
    const endless = eventsOf(`It closed ${'word '.repeat(40)}on 3 March 2012.`)[0]?.title ?? '';
    expect(endless.length).toBeLessThanOrEqual(80);
    expect(endless).toMatch(/ word…$/u);
  });
});

describe('extract: articles', () => {
  const input = (id: string, text: string, more: object = {}): ArticleInput => ({
    id,
    text,
    meta: { ...meta, ...more },
  });

  it.each([
    ['empty', '', /^"a" holds no text/],
    ['empty', ' \n ', /^"a" holds no text/],
    ['no-dates', 'Bakers disagree.', /^"a" states no date/],
  ])('notices %s', (code, text, message) => {
    expect(extract([input('a', text)]).notices).toEqual([
      { article: 'a', code, message: expect.stringMatching(message) as string },
    ]);
  });

  it('opens a text that is not English, without events', () => {
    const text =
      'Die Brücke wurde am 3. März 2012 gesperrt, und der Verkehr ist nicht mehr auf der Straße, sagte ein Sprecher.';
    const { dataset, notices } = extract([{ id: 'a', text, meta: {} }]);
    expect(notices).toEqual([
      { article: 'a', code: 'not-english', message: expect.stringMatching(/is in German/) as string },
    ]);
    expect(dataset.articles[0]).toMatchObject({
      language: 'de',
      sentences: [
        [0, expect.any(Number)],
        [expect.any(Number), text.length],
      ],
    });
    expect(dataset.events).toEqual([]);
    expect(brokenLaws(dataset)).toEqual([]);
  });

  it('takes the publication date from a dateline, which is no event', () => {
    const text = 'Bridge closes\nMarch 5, 2014\nThe county closed the bridge on Monday.';
    const { dataset } = extract([{ id: 'a', text, meta: {} }]);
    expect(dataset.articles[0]).toMatchObject({
      title: 'Bridge closes',
      published: { edtf: '2014-03-05', basis: 'dateline' },
    });
    expect(dataset.events.map(({ date }) => date.edtf)).toEqual(['2014-03-03']);
  });

  it.each([
    [
      'a date and a dash',
      'Babies and peanuts\n\nFeb. 23, 2015 -- Allergies are rising. A clinic closed on Friday.',
      '2015-02-23',
      '2015-02-20',
    ],
    [
      'a place and a date',
      'Exhibit 99.1\n\nA CALL\n\nDUBLIN, July 2, 2014 — A firm was sold on Tuesday.',
      '2014-07-02',
      '2014-07-01',
    ],
    [
      'a place, a date and a wire',
      'A SALE\n\nDUBLIN, July 2, 2014 /Wire News/ -- A firm was sold on Tuesday.',
      '2014-07-02',
      '2014-07-01',
    ],
  ])('takes the publication date from %s before the first sentence', (_, text, published, edtf) => {
    const { dataset } = extract([{ id: 'a', text, meta: {} }]);
    expect(dataset.articles[0]?.published).toEqual({ edtf: published, basis: 'dateline' });
    expect(dataset.events.map(({ date }) => date.edtf)).toEqual([edtf]);
  });

  it.each([
    [40, ['Ann Li']],
    [8000, []],
  ])('follows a speech of %i paragraphs back to its speaker, or not at all', (paragraphs, expected) => {
    const text = [
      'Ann Li, the mayor, said: “It rained.',
      ...Array.from({ length: paragraphs - 2 }, () => '“It rained again.'),
      '“The bridge closed on Monday.”',
    ].join('\n\n');
    const [event] = eventsOf(text);
    expect(event?.attribution.map(({ source }) => source)).toEqual(expected);
  });

  it.each([
    ['a headline', 'bridge', 'Cracks close bridge\n\nThe county closed it.', 'Cracks close bridge'],
    ['a heading', 'bridge', '# Cracks close bridge\nThe county closed it.', 'Cracks close bridge'],
    ['no headline', 'old-bridge_two', 'The county closed it. It was old.\nIt will reopen.', 'Old bridge two'],
    ['one line', 'old-bridge', 'The county closed it', 'Old bridge'],
  ])('is titled by %s', (_, id, text, title) => {
    expect(extract([input(id, text)]).dataset.title).toBe(title);
  });

  it('gives the same bytes in whatever order the articles come', () => {
    const articles = [
      input('b', 'It closed on 3 March 2012.'),
      input('a', 'It opened on 4 March 2012.'),
      input('c', 'It fell on 3 March 2012.'),
    ];
    const made = formatDataset(extract(articles).dataset);
    expect(formatDataset(extract(articles.toReversed()).dataset)).toBe(made);
    expect(extract(articles).dataset.articles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(extract(articles).dataset.title).toBe('Timeline of 3 articles');
  });

  it('keeps ids unique for repeated articles, and steady when title, address or publication change', () => {
    const twice = extract([input('a', 'It closed on 3 March 2012.'), input('a', 'It closed on 3 March 2012.')]).dataset;
    expect(twice.articles.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(brokenLaws(twice)).toEqual([]);
    const [changed] = extract([input('z', 'It closed on 3 March 2012.', { title: 'Other', publisher: 'P' })]).dataset
      .events;
    expect(changed?.id).toBe(eventsOf('It closed on 3 March 2012.')[0]?.id);
    expect(changed?.id).toMatch(/^e-[0-9a-f]{12}$/u);
  });

  it('keeps only excerpts when asked, which hold every passage and its neighbours', () => {
    const text = 'One. Two. It closed on 3 March 2012. Four. Five. Six. Seven. It opened on 4 May 2013.';
    const { dataset } = extract([input('a', text)], { excerpts: true });
    expect(dataset.articles[0]?.text).toEqual([
      { start: 5, text: 'Two. It closed on 3 March 2012. Four.' },
      { start: 54, text: 'Seven. It opened on 4 May 2013.' },
    ]);
    expect(brokenLaws(dataset)).toEqual([]);
    expect(dataset.events).toEqual(extract([input('a', text)]).dataset.events);
  });

  it('keeps the cues of a following sentence in the excerpts too', () => {
    const text =
      'Mayor Ann Li said that it closed on Monday. Yes. Yes. Her remarks, carried by Reuters, were brief. Yes. Yes. Yes.';
    const { dataset } = extract([input('a', text)], { excerpts: true });
    expect(speakers(dataset.events[0]?.attribution ?? [])).toBe('Ann Li “said that” via Reuters “carried by”');
    expect(brokenLaws(dataset)).toEqual([]);
  });

  it('reads no clock, locale or text as a program', () => {
    const { dataset } = extract([
      input('__proto__', 'The constructor closed on 3 March 2012. toString said that it fell on Monday.'),
    ]);
    expect(brokenLaws(dataset)).toEqual([]);
    expect(dataset.events).toHaveLength(2);
  });
});
