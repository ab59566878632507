import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { privateNames } from '../../src/build/private-names.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g));
const read = (folder: string, pattern: RegExp): string =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const folders = ['base', 'time', 'dataset', 'layout', 'marks', 'interaction', 'timeline', 'embed'];
const sources = folders.map((folder) => read(`src/${folder}`, /\.(?:ts|svelte)$/)).join('\n');
const contracts = [
  'src/dataset/types.ts',
  'data/schema/timeline.schema.json',
  'src/layout/columns.ts',
  'src/timeline/words.ts',
  'src/time/date-words.ts',
];

describe('privateNames', () => {
  it('no browser knows them', () => {
    const libraries = dirname(createRequire(import.meta.url).resolve('typescript'));
    const known = wordsOf(read(libraries, /^lib\..*\.d\.ts$/));
    expect(privateNames.filter((name) => known.has(name))).toEqual([]);
  });

  it('no dataset, no columns and no table of words have them', () => {
    const known = wordsOf(contracts.map((file) => readFileSync(file, 'utf8')).join('\n'));
    expect(privateNames.filter((name) => known.has(name))).toEqual([]);
  });

  it('no attribute, property or event of the element has them', () => {
    const known = wordsOf(readFileSync('src/embed/source-timeline.ts', 'utf8'));
    expect(privateNames.filter((name) => known.has(name) && name !== 'onretry')).toEqual([]);
  });

  it('no text names them, so that none is read by its name', () => {
    const code = sources.replace(/\b(?:Pick|Omit)<[^>]*>/g, ''); // names of types are not in the script
    const texts = wordsOf((code.match(/'[^'\n]*'|"[^"\n]*"/g) ?? []).join(' '));
    expect(privateNames.filter((name) => texts.has(name))).toEqual([]);
  });

  it('each of them is used', () => {
    const used = wordsOf(sources);
    expect(privateNames.filter((name) => !used.has(name))).toEqual([]);
    expect(new Set(privateNames).size).toBe(privateNames.length);
  });
});
