import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/article/feed/read-feed.ts';
import { readHtml } from '../../../src/article/html/read-html.ts';
import { slopeOf } from '../../bench/slope-of.ts';
import { hostilePages } from './hostile-pages.ts';

const full = process.env['SOURCELINE_RUNS'] === 'full';
const pages = hostilePages();

/** So many of the pages in a short run: one of each sort, the first of them. */
const quick = new Set([
  'many paragraphs',
  'a run of <',
  'nested blocks',
  'one text',
  'unclosed fonts',
  'content moved out of a table',
]);

describe('readHtml costs no more than the length of the page', () => {
  it.each(pages.filter(([name]) => full || quick.has(name)))('%s', { retry: 4, timeout: 300_000 }, (_name, pageOf) => {
    expect(slope(pageOf, readHtml)).toBeLessThanOrEqual(1.35);
  });
});

const sentence = 'The council met on 3 May 1921 and agreed to mend the bridge.';

describe('readFeed costs no more than the length of the feed', () => {
  it.each([
    ['many items', repeated(`<item><title>x</title><description>&lt;p&gt;${sentence}</description></item>`)],
    ['nested elements', repeated('<a>')],
    ['ends without beginnings', (size: number) => '<a>'.repeat(size / 8) + '</b>'.repeat(size / 8)],
    ['references', repeated('&amp;')],
    ['sections', repeated('<![CDATA[x]]>')],
    ['open sections', repeated('<![CDATA[')],
  ])('%s', { retry: 4, timeout: 300_000 }, (_name, inner) => {
    expect(slope((size) => `<rss><channel>${inner(size)}`, readFeed)).toBeLessThanOrEqual(1.35);
  });
});

function repeated(seed: string): (size: number) => string {
  return (size) => seed.repeat(Math.ceil(size / seed.length));
}

/**
 * In a double logarithmic plot; a few milliseconds keep what is too fast to measure from deciding. Readability reads pages up to its
 * limit alone, so that both sizes lie on one side of it.
 */
function slope(textOf: (size: number) => string, read: (text: string) => unknown): number {
  const sizes = full ? [100_000, 400_000, 1_600_000] : [100_000, 400_000];
  return slopeOf(
    sizes.map((size) => {
      const text = textOf(size);
      const times = [1, 2].map(() => {
        const start = performance.now();
        read(text);
        return performance.now() - start;
      });
      return { size, time: Math.min(...times) + 5 };
    }),
  );
}
