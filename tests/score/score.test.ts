import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModule } from '../cli/build-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-score-'));
const corpora = join(folder, 'corpora');

function score(...options: readonly string[]): string {
  return execFileSync(process.execPath, [join(folder, 'tools', 'score.js'), ...options], {
    encoding: 'utf8',
    env: { ...process.env, SOURCELINE_CORPORA: corpora },
  });
}

describe('npm run score', () => {
  beforeAll(() => buildModule('tests/score/score.ts', join(folder, 'tools')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says in one sentence that the corpora are missing, and ends well', () => {
    expect(score()).toContain(
      `Nothing to score: ${corpora} is missing; name the folder of the corpora in SOURCELINE_CORPORA.\n`,
    );
  });

  it('prints a table for a corpus that is there, names one that is not, and lists errors on request', () => {
    mkdirSync(corpora);
    const document = {
      id: 'a',
      genre: 'news',
      published: '1921-06-01',
      text: '🐟 He died on 3 May 1921 in bed.',
      timexes: [
        { start: 13, end: 23, text: '3 May 1921', type: 'DATE', value: '1921-05-03' },
        { start: 27, end: 30, text: 'bed', type: 'DATE', value: 'PAST_REF' },
      ],
    };
    writeFileSync(join(corpora, 'timex-news-dev.ndjson'), `${JSON.stringify(document)}\n`);
    const printed = score('--errors');
    expect(printed).toContain(`timex-history-dev: ${join(corpora, 'timex-history-dev.ndjson')} is missing.`);
    expect(printed).toContain('timex-news-dev, genre given. Documents: 1, marked: 2, found: 1.');
    expect(printed).toMatch(/all types +strict +100\.0 \(100\.0–100\.0\) +50\.0 \(50\.0–50\.0\) +66\.7 /u);
    expect(printed).toContain('1  missed: DATE PAST_REF\n         bed = PAST_REF');
    expect(score('--errors')).toBe(printed);
  });
});
