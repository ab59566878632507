import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { formatTable } from '../score/format-table.ts';
import { hostileTexts } from './hostile-texts.ts';
import { type NewsArticle, readNews } from './read-news.ts';
import { slopeOf } from './slope-of.ts';
import { peers, stages } from './stages.ts';
import { timeAlternating } from './time-alternating.ts';

/** Characters read in one round: enough that a round outlasts a pause of the garbage collector. */
const roundSize = 1_000_000;
/** The slow peer reads as much as takes about as long. */
const peerShare: Readonly<Record<string, number>> = { 'compromise-dates': 0.03 };
const sizes = [10_000, 100_000, 1_000_000];
/** The largest size of `QUALITY.md` C2, for the tagger alone: `npm run bench -- --large`. */
const largest = 10_000_000;
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
  const large = process.argv.includes('--large');
  console.log(
    `Growth from 10 kB to ${large ? '10' : '1'} MB: slope of time over size, both logarithmic (1 is linear); medians of three rounds`,
  );
  console.log(`${formatSlopes(articles.map(({ text }) => text).join('\n\n'), large)}\n`);
  console.log(
    existsSync(element)
      ? `Weight of ${element}: ${number.format(gzipSync(readFileSync(element), { level: 9 }).length)} bytes gzipped`
      : `Weight of ${element}: not built (npm run build)`,
  );
}

function formatSpeeds(articles: readonly NewsArticle[], characters: number): string {
  const contenders = [...stages, ...peers].map(({ name, run }) => {
    const repeats = Math.max(0.01, ((peerShare[name] ?? 1) * roundSize) / characters);
    // Less than once: the first articles that make up so many characters.
    const some = repeats >= 1 ? articles : articles.slice(0, Math.ceil(articles.length * repeats));
    const times = Math.max(1, Math.round(repeats));
    const read = times * some.reduce((sum, { text }) => sum + text.length, 0);
    return {
      name,
      read,
      run: () => {
        for (let repeat = 0; repeat < times; repeat += 1) some.forEach(run);
      },
    };
  });
  const times = timeAlternating(contenders, { rounds: 5, atLeast: 0 });
  const speeds = contenders.map(({ read }, index) => (read * 1000) / (times[index] ?? Number.NaN));
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

main();
