import { describe, expect, it } from 'vitest';
import { acceptedBy } from './meanings.ts';
import { scoreCase } from './score-cases.ts';

const reference = '2016-11-07T16:12:00';

describe('acceptedBy(expectation) lists the meanings of its resolutions', () => {
  it.each([
    ['a day', { timex: '2016-11-08', resolutions: [{ date: '2016-11-08' }] }, 'days 2016-11-08/2016-11-08'],
    [
      'a week, whose last day they leave out',
      { timex: '2016-W45', resolutions: [{ startDate: '2016-11-07', endDate: '2016-11-14' }] },
      'days 2016-11-07/2016-11-13',
    ],
    ['a length', { timex: 'P2W', resolutions: [{ duration: '1209600' }] }, 'seconds 1209600'],
    ['a set', { timex: 'P3M', resolutions: [{ set: 'Set: P3M' }] }, 'set P3M'],
    ['a clock time', { timex: 'T07', resolutions: [{ time: '07:00:00' }] }, 'clock 07:00:00'],
    ['a part of day', { timex: 'TMO', resolutions: [{ startTime: '08:00:00', endTime: '12:00:00' }] }, 'part MO'],
    ['a season without days', { timex: '2016-SU', resolutions: [{}] }, 'season 2016-SU'],
  ])('%s', (_, expected, meaning) => {
    expect([...acceptedBy(expected)]).toContain(meaning);
  });
});

describe('scoreCase(case) is the same', () => {
  const one = (input: string, timex: string, resolution: Readonly<Record<string, string>>) =>
    scoreCase({ specification: 'X', input, reference, expected: [{ timex, resolutions: [resolution] }] }).same;
  it.each([
    [true, 'I left yesterday', '2016-11-06', { date: '2016-11-06' }],
    [false, 'I left yesterday', '2016-11-05', { date: '2016-11-05' }],
    [true, 'I left for two decades', 'P20Y', { duration: '630720000' }],
    [true, 'Let us have a quarterly meeting', 'P3M', { set: 'Set: P3M' }],
    [false, 'Nothing here', 'P3M', { set: 'Set: P3M' }],
  ])('%s: %s', (same, input, timex, resolution) => {
    expect(one(input, timex, resolution)).toBe(same);
  });

  it('when nothing is expected only if nothing is read', () => {
    const nothing = { specification: 'X', reference, expected: [] };
    expect(scoreCase({ ...nothing, input: 'Nothing here' }).same).toBe(true);
    expect(scoreCase({ ...nothing, input: 'I left yesterday' }).same).toBe(false);
  });
});
