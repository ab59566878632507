import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { formatTable } from '../score/format-table.ts';
import { hostileTexts } from './hostile-texts.ts';
import { type NewsArticle, readNews } from './read-news.ts';
import { slopeOf } from './slope-of.ts';
import { peers, stages } from './stages.ts';
import { median, timeAlternating } from './time-alternating.ts';

/** Characters read in one run: enough that a run outlasts a pause of the garbage collector. */
const runSize = 2_000_000;
/** The slow peer reads as much as takes about as long. */
const peerShare: Readonly<Record<string, number>> = { 'compromise-dates': 0.03 };
const rounds = 5;
const sizes = [10_000, 100_000, 1_000_000];
/** The largest size of `QUALITY.md` C2, for the tagger alone: `npm run bench -- --large`. */
const largest = 10_000_000;
const element = 'dist/element/sourceline.js';
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * `npm run bench`: how fast text is read and how its cost grows, then how the chart keeps up; `--text` or `--chart` is one of
 * the two. Compare within one run.
 */
async function main(): Promise<void> {
  const { run, large, text, chart, ...narrowed } = parseArgs({
    options: {
      text: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      run: { type: 'string' },
      chart: { type: 'boolean', default: false },
      runs: { type: 'string' },
      sizes: { type: 'string' },
      only: { type: 'string' },
    },
  }).values;
  if (run !== undefined) {
    console.log(speedOf(run, readNews().articles));
    return;
  }
  if (text || !chart) benchText(large);
  if (text && !chart) return;
  // Only now: what drives a browser is nothing that the readers of text should carry.
  const { runChartBench } = await import('./chart/run-chart-bench.ts');
  await runChartBench(narrowed);
}

/** Prints and never judges. */
function benchText(large: boolean): void {
  const { origin, articles } = readNews();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `Speed over ${origin}: ${articles.length} articles, ${number.format(characters)} characters; medians of ${rounds} alternating runs, each a process of its own`,
  );
  console.log(`${formatSpeeds()}\n`);
  console.log(
    `Growth from 10 kB to ${large ? '10' : '1'} MB: slope of time over size, both logarithmic (1 is linear); medians of three rounds`,
  );
  console.log(`${formatSlopes(articles.map(({ text }) => text).join('\n\n'), large)}\n`);
  console.log(
    existsSync(element)
      ? `Weight of ${element}: ${number.format(gzipSync(readFileSync(element)).length)} bytes gzipped`
      : `Weight of ${element}: not built (npm run build)`,
  );
}

const contenders = [...stages, ...peers];

/** Characters a second of one contender in this process, after a tenth of the work to warm up. */
function speedOf(name: string, articles: readonly NewsArticle[]): number {
  const contender = contenders.find((one) => one.name === name);
  if (contender === undefined) throw new RangeError(`no such contender: ${name}`);
  const size = (peerShare[name] ?? 1) * runSize;
  const read = (characters: number): number => {
    let done = 0;
    for (let at = 0; done < characters; at = (at + 1) % articles.length) {
      const article = articles[at];
      if (article === undefined) break;
      contender.run(article);
      done += article.text.length;
    }
    return done;
  };
  read(size / 10);
  const start = performance.now();
  const characters = read(size);
  return (characters * 1000) / (performance.now() - start);
}

function formatSpeeds(): string {
  const runs = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { name }] of contenders.entries()) {
      const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', '--run', name], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      runs[index]?.push(Number(stdout));
    }
  }
  const speeds = runs.map(median);
  const ours = speeds[contenders.findIndex(({ name }) => name === 'tag')] ?? Number.NaN;
  const rows = contenders.map(({ name }, index) => {
    const speed = speeds[index] ?? Number.NaN;
    return [name, number.format(speed), (ours / speed).toFixed(2)];
  });
  return formatTable([['', 'characters a second', 'tag is so many times as fast'], ...rows]);
}

function formatSlopes(prose: string, large: boolean): string {
  const timed = stages.filter(({ name }) => name === 'tag' || (name === 'extract' && !large));
  const measured = large ? [...sizes, largest] : sizes;
  const rows = hostileTexts(prose).map(([name, textOf]) => {
    const texts = measured.map(textOf);
    const runs = timed.flatMap((stage) => texts.map((text) => ({ stage, text })));
    const times = timeAlternating(
      runs.map(({ stage, text }) => ({ name: stage.name, run: () => stage.run({ text, published: '2014-03-05' }) })),
      { rounds: 3, atLeast: 20 },
    );
    return [
      name,
      ...timed.flatMap((stage) => {
        const timings = runs.flatMap((run, index) =>
          run.stage === stage ? [{ size: run.text.length, time: times[index] ?? Number.NaN }] : [],
        );
        return [slopeOf(timings).toFixed(2), `${(timings.at(-1)?.time ?? Number.NaN).toFixed(0)} ms`];
      }),
    ];
  });
  return formatTable([['', ...timed.flatMap(({ name }) => [name, large ? '10 MB' : '1 MB'])], ...rows]);
}

void main();
