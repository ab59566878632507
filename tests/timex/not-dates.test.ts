import { describe, expect, it } from 'vitest';
import { tag } from '../../src/timex/tag.ts';

/** Sentences with words and numbers that look like dates and are none. */
const sentences = [
  'A good starter may take patience.',
  'They may march 30 miles in all.',
  'Soldiers march on in step.',
  'An august assembly sat down.',
  'Mr. August and Ms. May agreed with June.',
  'April Jones met May Smith.',
  'The second of three goals came late.',
  'Wait a second.',
  'He came second in the vote.',
  'Prices fall when demand does.',
  'They fell in with the fall of the wall.',
  'A coiled spring drives it.',
  'Spring water is clear.',
  'She wore a summer dress and winter boots.',
  'In winter the lake freezes.',
  'The Winter Palace is large.',
  'The score was 21-9, then 30-15.',
  'It costs $1,999 or £1850.',
  'It costs 1850 dollars.',
  'Version 3.11 replaced 3.10.12.',
  'Call 555-2012 or 020 7946 0958.',
  'Call +1 (202) 555-1984.',
  'She lives at 1804 Second Street.',
  'Room 1984 is locked.',
  'Flight 1549 and Boeing 747 landed.',
  'It has 1500 seats and 1300 watts.',
  'About 500 guests came.',
  'It grew from 1200 to third place.',
  'It rose by 2010 percent.',
  'He drove 12 May-class boats.',
  'The ratio is 3/4, or 12:30.',
  'Article 12 of Protocol 14 applies.',
  'Psalm 23 and Route 66 are known.',
  'He ran 1500 metres past 1984 people.',
  'The 1000 islands are wet.',
  'On Good Friday and Black Friday they rest.',
  'The Sunday Times and USA Today wrote.',
  'Every Monday she swims.',
  'On Mondays she swims.',
  'There is no 31 June and no February 30.',
  'ISO 2002-13-45 is no day.',
  'In 476 cases it failed.',
  'March of the Penguins was shown.',
  'the last week of it',
  'I said May I?',
  'Model T-1908 and A1921 sold.',
];

describe('tag(text) finds no date in', () => {
  it.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
    const mentions = tag(sentence, [[0, sentence.length]], {
      published: '2014-03-05',
      genre: 'news',
      hemisphere: 'north',
    });
    expect(mentions.map(({ text, rule }) => `${text} (${rule})`)).toEqual([]);
  });
});
