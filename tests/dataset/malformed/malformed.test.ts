import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/dataset/format-problem.ts';
import { type DatasetReading, readDataset } from '../../../src/dataset/read-dataset.ts';
import { malformedCases } from './cases.ts';

const golden = new URL('./expected.txt', import.meta.url);

/** What people see of a reading, and what is left. */
function report({ dataset, problems, rejected }: DatasetReading): string {
  const kept = dataset
    ? `keeps ${dataset.articles.length} articles, ${dataset.events.length} events, ${dataset.undated.length} undated, ${dataset.edits.length} edits`
    : 'keeps nothing';
  const lost = rejected.length > 0 ? `; without ${rejected.join(' ')}` : '';
  return [...problems.map((problem) => `  ${formatProblem(problem)}`), `  ${kept}${lost}`].join('\n');
}

describe('malformed datasets', () => {
  it('are 60 and more, of different titles', () => {
    expect(malformedCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(malformedCases.map(({ title }) => title)).size).toBe(malformedCases.length);
  });

  // `npm run accept` remakes the file; read its difference before you commit it.
  it('are reported as in expected.txt', () => {
    const reports = malformedCases.map(({ title, text }) => `${title}\n${report(readDataset(text))}\n`).join('\n');
    if (process.env['ACCEPT']) writeFileSync(golden, reports);
    expect(reports).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(malformedCases.map(({ title, text }) => [title, text] as const))(
    '%s: entries kept and rejected are all there were',
    (_, text) => {
      const { dataset, rejected, problems } = readDataset(text);
      expect(problems.length).toBeGreaterThan(0);
      if (!dataset) return;
      const file = JSON.parse(text) as Record<string, unknown>;
      for (const list of ['articles', 'events', 'undated', 'edits'] as const) {
        const entries = Array.isArray(file[list]) ? file[list].length : 0;
        const lost = rejected.filter((pointer) => new RegExp(`^/${list}/\\d+$`).test(pointer)).length;
        expect(dataset[list].length + lost).toBe(entries);
      }
      // What is left is a valid dataset of its own, but for events that lean on one that is gone.
      const again = readDataset(JSON.stringify(dataset));
      expect(again.problems.filter(({ code }) => code !== 'anchor')).toEqual([]);
      expect(again.dataset).toEqual(dataset);
    },
  );
});
