import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Batch, makeBatch } from './make-batch.ts';
import { runExtract } from './run-extract.ts';

const [small, large] = [100, 1_000] as const;
const turns = 3;

let batches: readonly [few: Batch, many: Batch];
beforeAll(async () => void (batches = [await makeBatch(small), await makeBatch(large)]));
afterAll(() => Promise.all(batches.map((batch) => batch.remove())));

/** Milliseconds for each article from files to file, over as many runs as make a thousand articles, so that both sizes leave as much to clean up. */
async function perArticle({ articles, output, news }: Batch): Promise<number> {
  let time = 0;
  for (let done = 0; done < large; done += news.length) {
    await rm(output, { force: true });
    const start = performance.now();
    const { error } = await runExtract([articles], { output });
    time += performance.now() - start;
    expect(error).toBeUndefined();
  }
  return time / large;
}

describe('sourceline extract', () => {
  it(
    `takes no longer for an article of ${large} than for one of ${small}`,
    { retry: 4, timeout: 600_000 },
    async () => {
      const [few, many] = batches;
      await runExtract([few.articles], { output: few.output }); // warm
      const times: { few: number; many: number }[] = [];
      for (let turn = 0; turn < turns; turn += 1)
        times.push({ few: await perArticle(few), many: await perArticle(many) });
      const ratio = median(times.map((time) => time.many)) / median(times.map((time) => time.few));
      expect(ratio).toBeLessThanOrEqual(1.2);
    },
  );
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
