import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/article/split-sentences.ts';
import { english } from '../../src/timex/en/english.ts';
import { tag } from '../../src/timex/tag.ts';
import { marked, unmarked } from './marked.ts';

/** A Friday. */
const published = '1998-02-06';

/** Each line is what should be marked, and nothing else; the sentence is the line without its marks. */
const news: Readonly<Record<string, readonly string[]>> = {
  'numeric dates': [
    'It closed on [30/11/1997 | 1997-11-30].',
    'It closed on [11/30/1997 | 1997-11-30].',
    'It closed on [3/4/1997 | 1997-03-04 = [1997-03-04,1997-04-03]].',
    'It closed on [30.11.1997 | 1997-11-30].',
    'It closed on [7/8/97 | 1997-07-08 = [1997-07-08,1997-08-07]].',
    'It closed on [12/25 | 1997-12-25].',
    'It closed on [3-May-1997 | 1997-05-03].',
    'It closed in [11/1997 | 1997-11].',
    // Named by nothing yet.
    'The [9/11 | 1997-09-11] commission met.',
  ],
  'days within months': [
    'It closed on [the 3rd | 1998-02-03].',
    'It closed on [the 30th | 1998-01-30].',
    'It will close on [the 30th | 1998-03-30].',
    'It closed on [Friday the 13th | 1997-06-13].',
    'It closed on [the 15th of last month | 1998-01-15].',
    'It closed on [Monday, Feb. 9 | 1998-02-09].',
    'It will close on [next Tuesday, March 10 | 1998-03-10].',
  ],
  'years and decades': [
    "It closed in ['92 | 1992].",
    'It closed in [nineteen eighty-four | 1984].',
    'It opened in [1989-90 | 1989/1990].',
    'It closed in [the late 1960s | 196 END = 196X].',
    'It closed in [the early twentieth century | 19 START = 19XX].',
    'It closed in [the roaring twenties | 192 = 192X].',
    'It closed in [the 5th century BC | BC04 = -04XX].',
    'It closed in [the 450s BC | BC045 = -0458/-0449].',
    'Sales rose in [fiscal 1997 | FY1997 = 1997~].',
    'At [year-end 1997 | 1997] it closed.',
  ],
  'quarters and halves': [
    'Profit rose in [the third quarter | 1997-Q3 = 1997-35].',
    'Profit rose in [the fourth quarter of last year | 1997-Q4 = 1997-36].',
    'It will open in [the second quarter | 1998-Q2 = 1998-34].',
    'It closed in [the second half of 1997 | 1997-H2 = 1997-41].',
    'It closed in [Q3 1997 | 1997-Q3 = 1997-35].',
    'Profit rose in [the third quarter | 1997-Q3 = 1997-35] from [the year-ago quarter | 1996-Q3 = 1996-35].',
    'The books closed for [the nine months ended Sept. 30 | DURATION P9M = 1997-01-01/1997-09-30].',
  ],
  'weekdays, weeks, weekends': [
    'It closed [late Wednesday | 1998-02-04 END].',
    'It closed on [Friday of last week | 1998-01-30].',
    'It closed over [the weekend | 1998-W05-WE = 1998-01-31/1998-02-01].',
    'It fell [overnight | TIME 1998-02-06TNI = 1998-02-05/1998-02-06].',
    'It closed [this week | 1998-W06 = 1998-02-02/1998-02-08].',
    'It closed [earlier this month | 1998-02 = 1998-02-01/1998-02-06].',
    'It will close [later this year | 1998 = 1998-02-06/1998-12-31].',
    'It closed in [the first week of May | 1997-W18 = 1997-04-28/1997-05-04].',
    'It closed on [the last Sunday in October | 1997-10-26].',
    'It will close [the week of March 2 | 1998-W10 = 1998-03-02/1998-03-08].',
  ],
  'offsets from the day of writing': [
    'It closed [two days ago | 1998-02-04].',
    'It closed [three weeks ago | 1998-W03 = 1998-01-12/1998-01-18].',
    'It closed [six months ago | 1997-08].',
    'It closed [a year ago | 1997].',
    'It closed [two and a half years ago | 1995-08].',
    'It closed [a century ago | 18 = 18XX].',
    'It closed [some 200 years ago | 1798 APPROX = 1798~].',
    'It closed [a few days ago | PAST_REF].',
    'It closed [the day before yesterday | 1998-02-04].',
    'It will close [two years from now | 2000].',
    'It will close in [two weeks | DURATION P2W = 1998-02-20~].',
    'It was built in [two weeks | DURATION P2W].',
    'It has grown over [the past two years | DURATION P2Y = 1996-02~/1998-02~].',
  ],
  'offsets from what was said before': [
    'It opened on [May 3, 1990 | 1990-05-03] and closed [two days later | 1990-05-05].',
    'It opened on [May 3, 1990 | 1990-05-03] and closed [two years later | 1992].',
    'It opened on [May 3, 1990 | 1990-05-03] and closed [the same day | 1990-05-03].',
    'It opened on [May 3, 1990 | 1990-05-03] and closed [the next morning | TIME 1990-05-04TMO = 1990-05-04].',
    'It opened on [May 3, 1990 | 1990-05-03] and closed [later that year | 1990].',
    'It opened in [May 1990 | 1990-05] and closed [the following month | 1990-06].',
    'It opened in [1990 | 1990] and was built [the year before | 1989].',
    'It opened in [1990 | 1990], and by [the end of the year | 1990 END = [..1990]] it closed.',
  ],
  'parts of day and clock times': [
    'It closed at [7:45 a.m. EST | TIME 1998-02-06T07:45-05:00 = 1998-02-06T07:45:00-05:00].',
    'It closed at [10 a.m. Monday | TIME 1998-02-02T10:00 = 1998-02-02T10:00:00].',
    'It closed at [noon Friday | TIME 1998-02-06T12:00 = 1998-02-06T12:00:00].',
    'It closed on [Monday at about 9:30 p.m. | TIME 1998-02-02T21:30 = 1998-02-02T21:30:00].',
    'It closed [early Sunday morning | TIME 1998-02-01TMO START = 1998-02-01].',
    'It closed at [14:30 GMT | TIME 1998-02-06T14:30Z = 1998-02-06T14:30:00Z].',
    'It closed at [12:01 a.m. Jan. 1 | TIME 1998-01-01T00:01 = 1998-01-01T00:01:00].',
    "It closes at [8 o'clock in the morning | TIME 1998-02-06T08:00 = 1998-02-06T08:00:00].",
    'It closed [last night | TIME 1998-02-05TNI = 1998-02-05].',
    'The game is at [8 tonight | TIME 1998-02-06T20:00 = 1998-02-06T20:00:00].',
  ],
  durations: [
    'It took [three days | DURATION P3D].',
    'It took [more than two years | DURATION P2Y MORE_THAN].',
    'It took [almost a decade | DURATION P1DE LESS_THAN].',
    'It took [two and a half hours | DURATION PT2.5H].',
    'It took [half an hour | DURATION PT0.5H].',
    'It took [several months | DURATION PXM].',
    'It took [three to five years | DURATION PXY].',
    'It was a [two-year | DURATION P2Y] plan.',
    'A [38-year-old | DURATION P38Y] man came.',
    'It was shut for [years | DURATION PXY].',
    'It took [a year and a day | DURATION P1Y1D].',
    'It took [at least six weeks | DURATION P6W EQUAL_OR_MORE].',
    'It was open [all day | DURATION P1D].',
  ],
  sets: [
    'It meets [annually | SET P1Y].',
    'It meets [every Monday | SET XXXX-WXX-1].',
    'It meets [every two weeks | SET P2W].',
    'It meets [twice a year | SET P1Y].',
    'It makes 15 [a year | SET P1Y].',
    'It opens [Mondays | SET XXXX-WXX-1].',
    'It airs [Thursdays at 8 p.m. | SET XXXX-WXX-4T20:00].',
    'It meets [every summer | SET XXXX-SU].',
  ],
  'vague times': [
    'It is [now | PRESENT_REF] shut.',
    'It was [recently | PAST_REF] shut.',
    'It may shut in [the future | FUTURE_REF].',
    'It is [currently | PRESENT_REF] shut.',
    '[Not long ago | PAST_REF] it was open.',
    'It was open at [the time | PAST_REF].',
  ],
  feasts: [
    'It closed on [Christmas Eve | 1997-12-24].',
    'It closed on [Thanksgiving Day | 1997-11-27].',
    'It closed on [Easter Sunday 1996 | 1996-04-07].',
    'It will close on [Good Friday | 1998-04-10].',
    'It closed on [Labor Day | 1997-09-01].',
    "It closed on [New Year's Eve | 1997-12-31].",
  ],
  'tense decides': [
    'The summit opens [Thursday | 1998-02-12].',
    'Talks would be held in [mid-December | 1998-12 MID].',
    'The vote was postponed until [Wednesday | 1998-02-11].',
    'They agreed to meet on [Wednesday | 1998-02-11].',
    'It is expected to close in [October | 1998-10].',
    'It would have closed in [October | 1997-10].',
  ],
  ranges: [
    'It met from [3 to 7 June 1997 | 1997-06-03/1997-06-07].',
    'It met [June 3-7, 1997 | 1997-06-03/1997-06-07].',
    'It met from [3 to January 22, 1998 | 1998-01-03/1998-01-22].',
    'It met from [4 to 22 of last month | 1998-01-04/1998-01-22].',
    'The war ([264–241 BC | BC0264/BC0241 = -0263/-0240]) ended.',
    'It ruled in [the 16th and 17th centuries | 15/16 = 15XX/16XX].',
    'It is open from [1 to 4 p.m. | TIME 1998-02-06T13:00/1998-02-06T16:00 = 1998-02-06T13:00:00/1998-02-06T16:00:00].',
    'It met from [December to January | 1997-12/1998-01].',
    'It was shut from [Monday to Wednesday of last week | 1998-01-26/1998-01-28].',
    'It rained in [May | 1997-05], [June | 1997-06] and [July 1997 | 1997-07].',
  ],
  'days in all orders': [
    'It closed on [1997-11-30 | 1997-11-30].',
    'It closed on [30 November 1997 | 1997-11-30].',
    'It closed on [1997 November 30 | 1997-11-30].',
    'It closed on [June 3 of last year | 1997-06-03].',
    'It closed on [3 June last year | 1997-06-03].',
    'It closed on [Oct-2 | 1997-10-02].',
    'It closed on [the 2nd of October | 1997-10-02].',
  ],
  'months, seasons and parts of years': [
    'It closed in [1997 November | 1997-11].',
    'It will close in [June of next year | 1999-06].',
    'It closed in [the summer of 1997 | 1997-SU = 1997-22].',
    'It closed in [1997 summer | 1997-SU = 1997-22].',
    'It closed in [autumn of last year | 1997-FA = 1997-23].',
    'It closed [last summer | 1997-SU = 1997-22].',
    'It rose in [last year’s third quarter | 1997-Q3 = 1997-35].',
    'It rose in [H2 1997 | 1997-H2 = 1997-41].',
    'It rose in [1997H1 | 1997-H1 = 1997-40].',
    '[First-half | 1998-H1 = 1998-40] profit rose.',
    'It rose in [Week 31 of 1997 | 1997-W31 = 1997-07-28/1997-08-03].',
    'Earnings for [the quarter | 1997-Q4] rose.',
    'It sold more than in [the same quarter last year | 1997].',
  ],
  'more weekdays and days': [
    'It will close [next week on Friday | 1998-02-13].',
    'It will close [a week from Monday | 1998-02-16].',
    'It closed [yesterday | 1998-02-05].',
    'It closed [early this morning | TIME 1998-02-06TMO START = 1998-02-06].',
    'It will close [the week after next | 1998-W08 = 1998-02-16/1998-02-22].',
  ],
  'more clock times': [
    'It closed at [half past seven in the evening | TIME 1998-02-06T19:30 = 1998-02-06T19:30:00].',
    'It closed at [8 in the morning | TIME 1998-02-06T08:00 = 1998-02-06T08:00:00].',
    'It closed at [seven thirty p.m. | TIME 1998-02-06T19:30 = 1998-02-06T19:30:00].',
    'It closed at [noon | TIME 1998-02-06T12:00 = 1998-02-06T12:00:00].',
    'It rained in [the early morning | TIME 1998-02-06TMO START = 1998-02-06].',
  ],
  'more offsets and lengths': [
    'It formed [4.5 billion years ago | PAST_REF].',
    'It closed [two summers ago | 1996-SU = 1996-22].',
    'It opened in [1990 | 1990], and [ten years earlier | 1980] it had burned.',
    '[Years later | FUTURE_REF] it closed.',
    'It opens [Sunday nights | SET XXXX-WXX-7TNI].',
    'He died in [44 BC | BC0044 = -0043].',
    'It was built in [the ’70s | 197 = 197X].',
    'It took [20-plus years | DURATION P20Y].',
    'The bridge was [two years old | DURATION P2Y].',
  ],
};

describe('tag: news of 6 February 1998', () => {
  for (const [kind, lines] of Object.entries(news)) {
    describe(kind, () => {
      it.each(lines.map((line) => [line]))('%s', (line) => {
        expect(marked(unmarked(line), { published })).toBe(line);
      });
    });
  }
});

describe('tag: a history', () => {
  it.each([
    ['In [1942 | 1942] it began. By [late September | 1942-09 END = [..1942-09]] it was over.'],
    ['It began on [14 May 1804 | 1804-05-14]. [Two days later | 1804-05-16] it rained.'],
    ['It began on [14 May 1804 | 1804-05-14]. [The following year | 1805] it ended, in [June | 1805-06].'],
    // What stands in a sentence and looks back is no new place in the story.
    [
      'In [May 1944 | 1944-05] they met the men who had come in [late 1943 | 1943 END]. By [June | 1944-06 = [..1944-06]] they had won.',
    ],
    ['[1917 | 1917]\n\nIn [January | 1917-01] the strikes began.'],
    // A whole date of a main clause is, however far.
    [
      'In [1110 | 1110] he was knighted. He was made regent on [22 September 1118 | 1118-09-22]. On [1 October | 1118-10-01] he left.',
    ],
    [
      'They landed in [December 1943 | 1943-12]. The first raid came on [4 January 1943 | 1943-01-04]. On [11 July | 1943-07-11] they moved.',
    ],
    ['The [former | PAST_REF] king died in [1804 | 1804].'],
  ])('%s', (line) => {
    expect(marked(unmarked(line), { genre: 'history', published: '2009-12-19' })).toBe(line);
  });
});

describe('tag without a publication date invents nothing', () => {
  it.each([
    ['It closed on [Friday | XXXX-WXX-5].'],
    ['It closed [two days ago | XXXX-XX-XX].'],
    ['It closed [last week | XXXX-WXX].'],
    ['It closed in [the third quarter | XXXX-Q3 = XXXX-35].'],
    ['It closed on [Christmas Eve | XXXX-12-24].'],
    ["It closed in ['92 | XX92]."],
    ['It closed at [10 a.m. | TIME XXXX-XX-XXT10:00].'],
  ])('%s', (line) => {
    expect(marked(unmarked(line))).toBe(line);
  });
});

describe('tag(text, { dayFirst }) reads 3/4/1997', () => {
  it.each([
    [true, 'It closed on [3/4/1997 | 1997-04-03].'],
    [false, 'It closed on [3/4/1997 | 1997-03-04].'],
  ])('%s', (dayFirst, line) => {
    expect(marked(unmarked(line), { published, dayFirst })).toBe(line);
  });
});

describe('the tables above', () => {
  it('use every rule of English', () => {
    const used = Object.values(news)
      .flat()
      .flatMap((line) => {
        const text = unmarked(line);
        return tag(text, splitSentences(text), { published, genre: 'news', hemisphere: 'north' }).map(
          ({ rule }) => rule,
        );
      });
    // An hour without a mark counts only beside its day, under the name of the day's rule.
    const names = english.grammar.rules
      .filter(({ rule }) => rule.genre !== 'history' && rule.name !== 'en/bare-hour')
      .map(({ rule }) => rule.name);
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
  });
});
