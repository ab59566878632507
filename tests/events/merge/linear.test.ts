import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import type { ArticleInput } from '../../../src/events/extraction.ts';
import { extract } from '../../../src/events/extract.ts';
import { orderReports } from '../../../src/events/merge/order-reports.ts';
import { proposePairs } from '../../../src/events/merge/propose-pairs.ts';
import { tellReports } from '../../../src/events/merge/tell-reports.ts';
import { makeNews } from './make-news.ts';

const [small, large] = [100, 1_000] as const;

/** How many pairs of reports are compared for each report: what merging costs beyond reading every report once. Counted, as a busy machine does not change it. */
function pairsPerReport(news: readonly ArticleInput[]): number {
  const { events, articles }: Dataset = extract(news, { merge: false }).dataset;
  const published = new Map(articles.map(({ id, published: { edtf } }) => [id, edtf ?? undefined] as const));
  const told = tellReports(orderReports(events, published));
  expect(told.length).toBeGreaterThanOrEqual(news.length);
  return proposePairs(told).length / told.length;
}

describe(`merging compares few pairs for each report, of ${large} articles as of ${small}`, () => {
  it('as the years that they cover grow', () => {
    const [few, many] = [small, large].map((count) => pairsPerReport(makeNews(count, 7, count / 4)));
    expect(many ?? Infinity).toBeLessThanOrEqual(1.3 * (few ?? 0));
  });

  it('as a day has ever more of them: then up to ten for each of a few words', () => {
    expect(pairsPerReport(makeNews(small, 7))).toBeLessThanOrEqual(3);
    expect(pairsPerReport(makeNews(large, 7))).toBeLessThanOrEqual(10);
  });

  it('as all of them tell the same', () => {
    const [first] = makeNews(1, 3);
    const copies = (count: number): readonly ArticleInput[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `${index}`,
        text: `${first?.text ?? ''}\n\nCopy ${index} ends here.`,
        meta: first?.meta ?? {},
      }));
    const [few, many] = [small, large].map((count) => pairsPerReport(copies(count)));
    expect(many ?? Infinity).toBeLessThanOrEqual(1.1 * (few ?? 0));
  });

  it('finds stories among many as well as among few', () => {
    const [few, many] = [small, large].map((count) => extract(makeNews(count, 7)).dataset.events.length / count);
    expect(many ?? 10).toBeLessThan(1.1 * (few ?? 0));
    expect(many).toBeLessThan(6);
  });
});
