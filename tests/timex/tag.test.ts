import { describe, expect, it } from 'vitest';
import { type TagContext, tag } from '../../src/timex/tag.ts';

/** One line for each mention: words, type, TIMEX3 value and modifier, EDTF, part of day, what was inferred from what. */
const read = (text: string, context: Partial<TagContext> = {}): readonly string[] =>
  tag(text, [[0, text.length]], { genre: 'news', hemisphere: 'north', ...context }).map(
    ({ text: words, type, value, mod, edtf, partOfDay, inferred, anchor }) =>
      [
        `"${words}" ${type} ${value}`,
        mod,
        `= ${edtf}`,
        partOfDay,
        anchor && `(${inferred.join(', ')} from ${anchor.kind} ${anchor.edtf})`,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
  );

/** A Wednesday. */
const published = '2014-03-05';

describe('tag: dates that state their year', () => {
  it.each([
    ['It closed on March 3, 2012.', '"March 3, 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on 3 March 2012.', '"3 March 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on Mar. 3rd, 2012.', '"Mar. 3rd, 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on the 3rd of March 2012.', '"the 3rd of March 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on the third of March, 2012.', '"the third of March, 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on Saturday, 3 March 2012.', '"Saturday, 3 March 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on 2012-03-03.', '"2012-03-03" DATE 2012-03-03 = 2012-03-03'],
    ['It closed on 29 February 2012.', '"29 February 2012" DATE 2012-02-29 = 2012-02-29'],
    ['He fell on March 15, 44 BC.', '"March 15, 44 BC" DATE BC0044-03-15 = -0043-03-15'],
    ['It closed in March 2012.', '"March 2012" DATE 2012-03 = 2012-03'],
    ['In March 2019 a storm came.', '"March 2019" DATE 2019-03 = 2019-03'],
    ['In March 2019 people left.', '"March 2019" DATE 2019-03 = 2019-03'],
    ['In 2019 a storm came.', '"2019" DATE 2019 = 2019'],
    ['It closed in 2012.', '"2012" DATE 2012 = 2012'],
    ['Rome fell in 476.', '"476" DATE 0476 = 0476'],
    ['He died in 44 BCE.', '"44 BCE" DATE BC0044 = -0043'],
    ['It erupted in AD 79.', '"AD 79" DATE 0079 = 0079'],
    ['It closed in the spring of 2012.', '"the spring of 2012" DATE 2012-SP = 2012-21'],
    ['It closed in Fall 2012.', '"Fall 2012" DATE 2012-FA = 2012-23'],
    ['It closed in the winter of 1805–06.', '"the winter of 1805–06" DATE 1805-WI = 1805-24'],
    ['It closed in the 1990s.', '"the 1990s" DATE 199 = 199X'],
    ['It closed in the 19th century.', '"the 19th century" DATE 18 = 18XX'],
    ['The 1921 strike failed.', '"1921" DATE 1921 = 1921'],
    ['It closed (1921) early.', '"1921" DATE 1921 = 1921'],
  ])('%s', (text, mention) => {
    expect(read(text)).toEqual([mention]);
  });
});

describe('tag: parts of day, modifiers, relations', () => {
  it.each([
    [
      'It closed on the evening of 3 March 2012.',
      '"the evening of 3 March 2012" TIME 2012-03-03TEV = 2012-03-03 evening',
    ],
    ['It closed on the night of March 3, 2012.', '"the night of March 3, 2012" TIME 2012-03-03TNI = 2012-03-03 night'],
    ['It closed at dawn on 3 March 2012.', '"dawn on 3 March 2012" TIME 2012-03-03TMO = 2012-03-03 dawn'],
    ['It closed in early March 2012.', '"early March 2012" DATE 2012-03 START = 2012-03'],
    ['It closed in mid-2012.', '"mid-2012" DATE 2012 MID = 2012'],
    ['It closed in late 2012.', '"late 2012" DATE 2012 END = 2012'],
    ['It closed about 1850.', '"about 1850" DATE 1850 APPROX = 1850~'],
    ['It closed by March 2012.', '"March 2012" DATE 2012-03 = [..2012-03]'],
    ['It has been shut since 2012.', '"2012" DATE 2012 = 2012/..'],
    ['It stayed shut until 3 March 2012.', '"3 March 2012" DATE 2012-03-03 = ../2012-03-03'],
    ['It did not open until 3 March 2012.', '"3 March 2012" DATE 2012-03-03 = 2012-03-03'],
    ['It closed before March 2012.', '"March 2012" DATE 2012-03 = [..2012-02]'],
    ['It closed before 1 January 2012.', '"1 January 2012" DATE 2012-01-01 = [..2011-12-31]'],
    ['It closed after 2012.', '"2012" DATE 2012 = [2013..]'],
    ['It was shut through the summer of 2012.', '"the summer of 2012" DATE 2012-SU = 2012-22'],
    ['It was shut through 3 March 2012.', '"3 March 2012" DATE 2012-03-03 = ../2012-03-03'],
  ])('%s', (text, mention) => {
    expect(read(text)).toEqual([mention]);
  });
});

describe('tag: ranges', () => {
  it.each([
    ['It met from 3 to 7 June 1921.', '"3 to 7 June 1921" DATE 1921-06-03/1921-06-07 = 1921-06-03/1921-06-07'],
    ['It met on 3–7 June 1921.', '"3–7 June 1921" DATE 1921-06-03/1921-06-07 = 1921-06-03/1921-06-07'],
    ['It met June 3-7, 1921.', '"June 3-7, 1921" DATE 1921-06-03/1921-06-07 = 1921-06-03/1921-06-07'],
    [
      'It met from 28 May to 7 June 1921.',
      '"28 May to 7 June 1921" DATE 1921-05-28/1921-06-07 = 1921-05-28/1921-06-07',
    ],
    ['It met between 3 and 7 June 1921.', '"3 and 7 June 1921" DATE 1921-06-03/1921-06-07 = 1921-06-03/1921-06-07'],
    ['It ran from June 1921 to March 1922.', '"June 1921 to March 1922" DATE 1921-06/1922-03 = 1921-06/1922-03'],
    ['The war (1914–18) ended.', '"1914–18" DATE 1914/1918 = 1914/1918'],
    ['It ran from 1914 to 1918.', '"1914 to 1918" DATE 1914/1918 = 1914/1918'],
  ])('%s', (text, mention) => {
    expect(read(text)).toEqual([mention]);
  });

  it('leaves two dates that are no range', () => {
    expect(read('It met on 3 June 1921 and on 7 June 1921.')).toHaveLength(2);
    expect(read('It met on 7 June 1921 to plan for 3 June 1922.')).toHaveLength(2);
  });
});

describe('tag: news infers from the publication date and the tense', () => {
  const from = (components: string): string => `(${components} from published ${published})`;
  it.each([
    ['It closed on November 30.', `"November 30" DATE 2013-11-30 = 2013-11-30 ${from('year')}`],
    ['It closed on March 5.', `"March 5" DATE 2014-03-05 = 2014-03-05 ${from('year')}`],
    ['It will close on March 24.', `"March 24" DATE 2014-03-24 = 2014-03-24 ${from('year')}`],
    ['It is expected to close on March 4.', `"March 4" DATE 2015-03-04 = 2015-03-04 ${from('year')}`],
    ['It closed on 29 February.', `"29 February" DATE 2012-02-29 = 2012-02-29 ${from('year')}`],
    ['It closed in September.', `"September" DATE 2013-09 = 2013-09 ${from('year')}`],
    ['In September it will close.', `"September" DATE 2014-09 = 2014-09 ${from('year')}`],
    ['It closed last October.', `"last October" DATE 2013-10 = 2013-10 ${from('year')}`],
    ['It closed in the autumn.', `"the autumn" DATE 2013-FA = 2013-23 ${from('year')}`],
    ['It will close next spring.', `"next spring" DATE 2015-SP = 2015-21 ${from('year')}`],
    ['It closed on Monday.', `"Monday" DATE 2014-03-03 = 2014-03-03 ${from('year, month, day')}`],
    ['It closed on Wednesday.', `"Wednesday" DATE 2014-03-05 = 2014-03-05 ${from('year, month, day')}`],
    ['It will close on Monday.', `"Monday" DATE 2014-03-10 = 2014-03-10 ${from('year, month, day')}`],
    ['It closed last Wednesday.', `"last Wednesday" DATE 2014-02-26 = 2014-02-26 ${from('year, month, day')}`],
    [
      'It closed on Tuesday night.',
      `"Tuesday night" TIME 2014-03-04TNI = 2014-03-04 night ${from('year, month, day')}`,
    ],
    ['It closed yesterday.', `"yesterday" DATE 2014-03-04 = 2014-03-04 ${from('year, month, day')}`],
    [
      'It will close tomorrow morning.',
      `"tomorrow morning" TIME 2014-03-06TMO = 2014-03-06 morning ${from('year, month, day')}`,
    ],
    ['It closed last week.', `"last week" DATE 2014-W09 = 2014-02-24/2014-03-02 ${from('year, month, day')}`],
    ['It will close next month.', `"next month" DATE 2014-04 = 2014-04 ${from('year, month')}`],
    ['It closed last year.', `"last year" DATE 2013 = 2013 ${from('year')}`],
    ['It closed in the nineties.', `"the nineties" DATE 199 = 199X ${from('century')}`],
    ['It closed in the ’20s.', `"the ’20s" DATE 192 = 192X ${from('century')}`],
  ])('%s', (text, mention) => {
    expect(read(text, { published })).toEqual([mention]);
  });

  it('reads seasons by the hemisphere', () => {
    const january = { published: '2014-01-15' };
    expect(read('It closed last summer.', january)[0]).toContain('= 2013-22 ');
    expect(read('It closed last summer.', { ...january, hemisphere: 'south' })[0]).toContain('= 2012-22 ');
  });

  it.each([
    ['It closed on November 30.', '"November 30" DATE XXXX-11-30 = XXXX-11-30'],
    ['It closed in the autumn.', '"the autumn" DATE XXXX-FA = XXXX-23'],
    ['It closed on Monday.', '"Monday" DATE XXXX-WXX-1 = undefined'],
    ['It closed yesterday.', '"yesterday" DATE XXXX-XX-XX = undefined'],
    ['It closed by November 30.', '"November 30" DATE XXXX-11-30 = XXXX-11-30'],
  ])('without a publication date nothing is guessed: %s', (text, mention) => {
    expect(read(text)).toEqual([mention]);
  });
});

describe('tag: a history carries the last stated date forward', () => {
  it.each([
    [
      'On 14 May 1804 they left, and by October they camped.',
      '"October" DATE 1804-10 = [..1804-10] (year from mention 1804-05-14)',
    ],
    [
      'In October 1804 they camped, and on 7 April they left.',
      '"7 April" DATE 1805-04-07 = 1805-04-07 (year from mention 1804-10)',
    ],
    [
      'On 6 June 1944 they landed; in May they had trained.',
      '"May" DATE 1944-05 = 1944-05 (year from mention 1944-06-06)',
    ],
    ['In 1862 it began, and in November it ended.', '"November" DATE 1862-11 = 1862-11 (year from mention 1862)'],
  ])('%s', (text, mention) => {
    expect(read(text, { genre: 'history', published: '2009-12-19' }).at(-1)).toBe(mention);
  });

  it('does not go on from a date that only bounds', () => {
    const text = 'On 14 May 1804 he left. He had been president since 1801. In June he wrote.';
    expect(read(text, { genre: 'history' }).at(-1)).toBe(
      '"June" DATE 1804-06 = 1804-06 (year from mention 1804-05-14)',
    );
  });
});

describe('tag: what belongs to a mention', () => {
  it.each([
    ['the article of a noun does not', 'Their autumn operations and the autumn campaign ended.', ['autumn', 'autumn']],
    ['the article of a season does', 'It ended in the autumn, not in the summer.', ['the autumn', 'the summer']],
    ['a wrong day hides what it overlaps', 'It met on 31 June 1921 in Leeds.', []],
    ['a line break within a date', 'It met on November\n30 in Leeds.', ['November\n30']],
  ])('%s', (_, text, words) => {
    expect(
      tag(text, [[0, text.length]], { published, genre: 'news', hemisphere: 'north' }).map((one) => one.text),
    ).toEqual(words);
  });

  it('gives offsets of the whole text', () => {
    const text = 'No date here. It met on 3 June 1921.';
    const [mention] = tag(
      text,
      [
        [0, 13],
        [14, text.length],
      ],
      { genre: 'news', hemisphere: 'north' },
    );
    expect(mention).toMatchObject({
      start: 24,
      end: 35,
      sentence: 1,
      rule: 'en/day-month-year',
      text: text.slice(24, 35),
    });
  });
});
