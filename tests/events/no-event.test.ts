import { describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';

const datesOf = (text: string): readonly string[] =>
  extract([{ id: 'a', text, meta: { published: '2014-03-05', language: 'en' } }]).dataset.events.map(
    ({ date }) => date.edtf,
  );

describe('extract: dates that date nothing', () => {
  it.each([
    ['dateline', 'LEEDS, March 3 (Wire) — The bridge is old.'],
    ['the highest since', 'Prices are the highest since 2009.'],
    ['more than in', 'There were eleven more than in 2012.'],
    ['compared with', 'Sales were low compared with the first quarter of 2013.'],
    ['from a figure', 'Sales rose from 12 percent in 2012.'],
    ['the best since something', 'It was the best harvest since independence in 1991.'],
    ['a change in a year that may be the older figure’s', 'Sales rose to 4 million from 3 million in 2012.'],
    ['the same period', 'It was less in the same period of 2013.'],
    ['a law by its year', 'The 2009 budget law is in force.'],
    ['a life', 'Anna Lund (1890–1958), a poet, is read again.'],
    ['nowadays', 'Today, the village has 300 inhabitants.'],
    ['habits', 'The market opens every Monday.'],
    ['lengths', 'The journey takes two hours.'],
  ])('%s', (_, text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['a change told by both figures', 'The bank cut its rate to 32% from 35% on 3 March.', 1],
    ['less than two weeks ago', 'It was sold less than two weeks ago.', 1],
    ['the strike of a year', 'The 1921 strike began at the mill.', 1],
    ['since, without comparing', 'He has lived there since 2009.', 1],
    ['a protest since', 'The protest has gone on since 2009.', 1],
    ['the day, not the year of its conference', 'On Monday, at this year’s conference, it was shown.', 1],
  ])('but %s does', (_, text, count) => {
    expect(datesOf(text)).toHaveLength(count);
  });
});
