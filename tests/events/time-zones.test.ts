import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const zones = [
  ['UTC', 'en_US.UTF-8'],
  ['America/Los_Angeles', 'de_DE.UTF-8'],
  ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
  ['Asia/Kathmandu', 'th_TH.UTF-8'],
] as const;

describe('extract in four time zones and locales', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-zones-'));
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'print-hashes.ts'),
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'print-hashes.mjs' } },
      },
    });
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the same bytes, each in a process of its own', () => {
    const printed = zones.map(([zone, locale]) =>
      execFileSync(process.execPath, [join(folder, 'print-hashes.mjs'), join(import.meta.dirname, '../cases')], {
        env: { PATH: process.env['PATH'], TZ: zone, LANG: locale, LC_ALL: locale },
        encoding: 'utf8',
      })
        .trim()
        .split(' '),
    );
    // The zones must have been in force, or the test says nothing.
    expect(new Set(printed.map(([zone]) => zone)).size).toBe(zones.length);
    expect(new Set(printed.map(([, hash]) => hash)).size).toBe(1);
    expect(Number(printed[0]?.[2])).toBeGreaterThanOrEqual(5);
  });
});
