import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { formatTable } from '../score/format-table.ts';
import { type NewsArticle, readNews } from './read-news.ts';
import { slopeOf } from './slope-of.ts';
import { stages } from './stages.ts';
import { timeAlternating } from './time-alternating.ts';

/** Characters read in one round: enough that a round outlasts a pause of the garbage collector. */
const roundSize = 500_000;
const sizes = [10_000, 100_000, 1_000_000];
const element = 'dist/element/sourceline.js';
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** `npm run bench`: how fast text is read and how its cost grows. Prints and never judges; compare within one run. */
function main(): void {
  const { origin, articles } = readNews();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `Speed over ${origin}: ${articles.length} articles, ${number.format(characters)} characters; medians of five alternating rounds`,
  );
  console.log(`${formatSpeeds(articles, characters)}\n`);
  console.log(
    'Growth from 10 kB to 1 MB: slope of time over size, both logarithmic (1 is linear); medians of three rounds',
  );
  console.log(`${formatSlopes(articles.map(({ text }) => text).join('\n\n'))}\n`);
  console.log(
    existsSync(element)
      ? `Weight of ${element}: ${number.format(gzipSync(readFileSync(element), { level: 9 }).length)} bytes gzipped`
      : `Weight of ${element}: not built (npm run build)`,
  );
}

function formatSpeeds(articles: readonly NewsArticle[], characters: number): string {
  const repeats = Math.max(1, Math.round(roundSize / characters));
  const times = timeAlternating(
    stages.map(({ name, run }) => ({
      name,
      run: () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) articles.forEach(run);
      },
    })),
    { rounds: 5, atLeast: 0 },
  );
  const rows = stages.map(({ name }, index) => [
    name,
    number.format((repeats * characters * 1000) / (times[index] ?? NaN)),
  ]);
  return formatTable([['', 'characters a second'], ...rows]);
}

function formatSlopes(prose: string): string {
  const seeds: readonly (readonly [name: string, seed: string])[] = [
    ['prose', prose],
    ['digits', '7'],
    ['january', 'january '],
    ['(', '('],
    ['spaces', ' '],
  ];
  const rows = seeds.map(([name, seed]) => {
    const texts = sizes.map((size) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size));
    const runs = stages.flatMap((stage) => texts.map((text) => ({ stage, text })));
    const times = timeAlternating(
      runs.map(({ stage, text }) => ({ name: stage.name, run: () => stage.run({ text, published: '2014-03-05' }) })),
      { rounds: 3, atLeast: 20 },
    );
    return [
      name,
      ...stages.flatMap((stage) => {
        const timings = runs.flatMap((run, index) =>
          run.stage === stage ? [{ size: run.text.length, time: times[index] ?? NaN }] : [],
        );
        return [slopeOf(timings).toFixed(2), `${(timings.at(-1)?.time ?? NaN).toFixed(0)} ms`];
      }),
    ];
  });
  return formatTable([['', ...stages.flatMap(({ name }) => [name, '1 MB'])], ...rows]);
}

main();
