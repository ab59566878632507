import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/events/extract.ts';
import { blindNear, blindSame } from './blind-groups.ts';
import { formerBlindNear, formerBlindSame } from './former-blind-groups.ts';
import { type GroupCase, inputsOf, judge, runCase } from './group-case.ts';
import { nearMisses, sameEvents } from './known-groups.ts';

const missedOf = (cases: readonly GroupCase[]): readonly string[] =>
  cases.filter((test) => runCase(test).missed.length > 0).map(({ name }) => name);
const wrongOf = (cases: readonly GroupCase[]): readonly string[] =>
  cases.filter((test) => runCase(test).wrong.length > 0).map(({ name }) => name);

describe('reports of one event', () => {
  it.each([
    // Of the known, `extract` misreads the date of one; of the formerly blind, modality, polarity, kind or date of four.
    ['known', sameEvents, 0.9],
    ['formerly blind', formerBlindSame, 0.55],
    ['blind', blindSame, 0.85],
  ])('%s: become one, mostly', (_, cases, share) => {
    const missed = missedOf(cases);
    expect(1 - missed.length / cases.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(share);
    expect(wrongOf(cases)).toEqual([]);
  });

  it.each([
    // "two visits of one day"; "funeral and death, a day apart".
    ['known', nearMisses, 1],
    ['formerly blind', formerBlindNear, 0],
    ['blind', blindNear, 1],
  ])('%s: what only looks alike stays apart, but for one', (_, cases, most) => {
    const wrong = wrongOf(cases);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(most);
  });

  it('are read at all', () => {
    const all = [...sameEvents, ...nearMisses, ...formerBlindSame, ...formerBlindNear, ...blindSame, ...blindNear];
    expect(all.filter((test) => runCase(test).unread.length > 0).map(({ name }) => name)).toEqual([]);
  });

  it('are nearly as well found among the articles of all cases at once, which share towns and people', () => {
    const same = [...sameEvents, ...formerBlindSame, ...blindSame];
    const near = [...nearMisses, ...formerBlindNear, ...blindNear];
    const all = [...same, ...near];
    const { events } = extract(all.flatMap((test, index) => inputsOf(test, `${index}-`))).dataset;
    const results = all.map((test, index) => judge(test, events, `${index}-`));
    expect(results.filter(({ missed }) => missed.length > 0).length / same.length).toBeLessThan(0.25);
    expect(results.filter(({ wrong }) => wrong.length > 0).length / near.length).toBeLessThan(0.07);
  });
});
