import { describe, expect, it } from 'vitest';
import { formatEventDates } from './event-dates/format-event-dates.ts';
import { readGoldMentions, readTimelineArticles } from './event-dates/read-timelines.ts';
import { sameDate } from './event-dates/same-date.ts';
import { scoreEventDates } from './event-dates/score-event-dates.ts';

describe('sameDate(date, gold)', () => {
  it.each([
    ['2005-06-13', '2005-06-13', '2005-06-13', true],
    ['2005-06-13', '2005-06-13', '2005-06-XX', true],
    ['2005-06-01', '2005-06-30', '2005-06-13', false],
    ['2005-06-01', '2005-06-30', '2005-06-XX', true],
    ['2005-06-01', '2005-07-30', '2005-06-XX', false],
    ['2005-06-01', '2005-07-30', '2005-XX-XX', true],
    [undefined, '2005-06-13', '2005-06-13', false],
    ['2005-06-13', undefined, '2005-06-13', false],
  ])('%s to %s is %s: %s', (earliest, latest, gold, same) => {
    expect(sameDate({ edtf: 'x', ...(earliest && { earliest }), ...(latest && { latest }) }, gold)).toBe(same);
  });
  it('takes what lasts by its beginning', () => {
    expect(sameDate({ edtf: '2003/..', earliest: '2003-01-01' }, '2003-XX-XX')).toBe(true);
  });
});

describe('scoreEventDates(articles, gold, hasTime)', () => {
  const articles = readTimelineArticles(
    '{"id":"a","sentences":["Bridge falls","March 3, 2008","The bridge fell on Monday.","It will be built again in 2010.","It was old."]}\n',
  );
  const gold = readGoldMentions(
    JSON.stringify({
      entries: [
        { date: '2008-03-03', mentions: [{ doc: 'a', sentence: 2, trigger: 'fell' }] },
        { date: '2009-XX-XX', mentions: [{ doc: 'a', sentence: 3, trigger: 'built' }] },
        { date: '2008-03-03', mentions: [{ doc: 'a', sentence: 4, trigger: 'was' }] },
        { date: 'XXXX-XX-XX', mentions: [{ doc: 'a', sentence: 2, trigger: 'bridge' }] },
        { date: '2008-03-03', mentions: [{ doc: 'elsewhere', sentence: 2, trigger: 'fell' }] },
      ],
    }),
  );
  const score = scoreEventDates(articles, gold, (sentence) => !sentence.includes('old'));

  it('asks for dated mentions in sentences with a time, and compares their dates', () => {
    expect(score.goldMentions).toBe(3);
    expect(score.mentions.map(({ gold: { trigger }, found, right }) => [trigger, found, right])).toEqual([
      ['fell', ['2008-03-03'], true],
      ['built', ['2010'], false],
    ]);
    expect(score.events.map(({ event, right }) => [event.date.edtf, right])).toEqual([
      ['2008-03-03', true],
      ['2010', false],
    ]);
  });
  it('prints shares with their denominators', () => {
    expect(formatEventDates(score, false)).toContain('1 of 2 (50.0 %)');
  });
});
