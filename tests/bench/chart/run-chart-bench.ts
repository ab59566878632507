import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser, launchArguments } from '../../browser/find-browser.ts';
import { barsOf } from './bars.ts';
import { buildElement } from './build-element.ts';
import { buildPages } from './build-pages.ts';
import { type ContenderPage, contenderPages } from './contender-pages.ts';
import { formatBars, formatSize, legend } from './format-chart-bench.ts';
import { formatCount } from './format-count.ts';
import { measurePage } from './measure-page.ts';
import { type Results, createResults } from './results.ts';
import { servePages } from './serve-pages.ts';

/** As on the command line: numbers and lists as text. */
export interface ChartBenchOptions {
  readonly runs?: string;
  /** Numbers of events, separated by commas. */
  readonly sizes?: string;
  /** Names of contenders, separated by commas. */
  readonly only?: string;
}

/** What is measured: everything, unless narrowed. */
interface Plan {
  readonly runs: number;
  readonly sizes: readonly number[];
  readonly pages: readonly ContenderPage[];
}

/**
 * `npm run bench -- --chart`: how the chart keeps up with others in the installed Chromium. Prints medians and the bars, and judges
 * no time by itself. A contender that breaks is told of and left out, and the command ends with 1.
 */
export async function runChartBench(options: ChartBenchOptions): Promise<void> {
  const plan = planOf(options);
  if (plan.pages.some(({ name }) => name === 'ours')) buildElement();
  const weights = await buildPages(plan.pages);
  const server = await servePages('dist');
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...launchArguments] });
  try {
    const figures = plan.runs === 1 ? 'one run' : `medians of ${plan.runs} alternating runs`;
    console.log(
      `Charts in Chromium ${browser.version()}, 1200 × 600, each on a fresh page: 3 s of zooming by the wheel, 3 s of dragging; ${figures}`,
    );
    console.log(`${legend}\n`);
    const results = await measureAll(plan, browser, server.address);
    for (const size of plan.sizes) {
      const names = plan.pages.filter(({ largest }) => size <= largest).map(({ name }) => name);
      console.log(`${formatSize(results, size, names, weights)}\n`);
      if (names.some((name) => results.failureOf(name, size) !== undefined)) process.exitCode = 1;
    }
    console.log(formatBars(barsOf((name, size) => results.of(name, size))));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Every contender at every size in every run; every other run goes through the contenders backwards. */
async function measureAll({ runs, sizes, pages }: Plan, browser: Browser, address: string): Promise<Results> {
  const results = createResults();
  for (let run = 0; run < runs; run += 1) {
    for (const size of sizes) {
      for (const page of run % 2 === 0 ? pages : pages.toReversed()) {
        if (size > page.largest || results.failureOf(page.name, size) !== undefined) continue;
        console.error(`run ${run + 1} of ${runs}: ${page.name}, ${formatCount(size)} events`);
        try {
          results.add(page.name, size, await measurePage(browser, address, page, size));
        } catch (error) {
          const [reason = ''] = String(error).split('\n'); // what follows is a trace through minified code
          results.fail(page.name, size, reason);
        }
      }
    }
  }
  return results;
}

function planOf({ runs = '5', sizes = '100,1000,10000,100000,1000000', only }: ChartBenchOptions): Plan {
  const names = only?.split(',') ?? contenderPages.map(({ name }) => name);
  return {
    runs: parseCount(runs),
    sizes: sizes.split(',').map(parseCount),
    pages: names.map((name) => {
      const page = contenderPages.find((one) => one.name === name);
      if (page === undefined) throw new RangeError(`no such contender: ${name}`);
      return page;
    }),
  };
}

function parseCount(text: string): number {
  const count = /^\d+$/u.test(text) ? Number(text) : 0;
  if (count < 1) throw new RangeError(`invalid count: ${text}`);
  return count;
}
