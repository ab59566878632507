import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatClaims } from './claims/format-claims.ts';
import { readClaims } from './claims/read-claims.ts';
import { sameSource, scoreClaims } from './claims/score-claims.ts';
import { sharedWords } from './claims/shared-words.ts';

const folder = join(import.meta.dirname, 'claims');

describe('the annotated claims', () => {
  it.each([
    ['own', 500],
    ['blind', 100],
    ['blind-2', 200],
    ['once-blind', 70],
    ['blind-3', 70],
    ['blind-4', 60],
    ['blind-5', 160],
    ['once-blind-2', 40],
  ])('%s.ndjson follows its README, with %i sentences at the least', (name, least) => {
    const articles = readClaims(readFileSync(join(folder, `${name}.ndjson`), 'utf8'), name);
    const sentences = new Set(articles.flatMap(({ id, claims }) => claims.map(({ sentence }) => `${id} ${sentence}`)));
    expect(sentences.size).toBeGreaterThanOrEqual(least);
    for (const { id, text, claims } of articles) {
      for (const { sentence, focus, dateWords, date, titles } of claims) {
        expect(text, id).toContain(sentence);
        expect(sentence, id).toContain(focus);
        if (dateWords !== null) expect(sentence, id).toContain(dateWords);
        expect(titles.length > 0, `${id}: ${sentence}`).toBe(date !== null);
      }
    }
  });
});

describe('sameSource(found, names)', () => {
  it.each([
    ['the Interior Ministry', ['Interior Ministry'], true],
    ['Ann Li', ['Li', 'Ann Li'], true],
    ['', [], true],
    ['Ann Li', [], false],
    ['', ['Ann Li'], false],
    ['Li', ['Ann Li'], false],
  ])('%s for %j: %s', (found, names, same) => {
    expect(sameSource(found, names)).toBe(same);
  });
});

describe('sharedWords(a, b)', () => {
  it.each([
    ['The bridge was closed', 'Bridge closes', 1],
    ['Bridge closed', 'Road opened', 0],
    ['Council closed bridge', 'Bridge closed', 0.8],
  ])('%s, %s', (a, b, shared) => {
    expect(sharedWords(a, b)).toBeCloseTo(shared);
  });
});

describe('scoreClaims(article)', () => {
  const [article] = readClaims(
    JSON.stringify({
      id: 'x',
      manner: 'wire',
      published: '2014-03-05',
      text: 'The bridge fell on Monday, Ann Li said. It rained on Tuesday.',
      claims: [
        {
          sentence: 'The bridge fell on Monday, Ann Li said.',
          focus: 'fell',
          class: 'indirect',
          source: ['Ann Li'],
          via: [],
          modality: 'actual',
          polarity: 'affirmed',
          kind: 'occurrence',
          date: '2014-03-03',
          dateWords: 'on Monday',
          anchor: null,
          titles: ['Bridge fell'],
        },
      ],
    }),
    'x',
  );

  it('reads the claim at its focus, finds its event, and counts what nobody asked for', () => {
    expect(article).toBeDefined();
    if (article === undefined) return;
    const { claims, events, unwanted } = scoreClaims(article);
    expect(claims[0]?.isRight).toEqual({ source: true, via: true, modality: true, polarity: true });
    expect(claims[0]?.title).toBe(1);
    expect([events.length, unwanted.length]).toEqual([2, 1]);
    expect(formatClaims('x', [scoreClaims(article)], true)).toContain('1 of 2 (50.0 %) of what is listed unwanted');
  });
});
