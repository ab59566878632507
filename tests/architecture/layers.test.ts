import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from './layers.ts';

const source = resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|svelte)$/u.test(file))
  .map((file) => join(source, file));

interface Import {
  readonly from: string;
  readonly layer: string;
  readonly of: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  const statements = text.matchAll(
    /^\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gmu,
  );
  return [...statements].map((match) => ({
    from: relative(source, file),
    layer: relative(source, file).split(/[\\/]/u)[0] ?? '',
    of: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

/** Why an import is not allowed, or nothing. */
function refuse({ from, layer, of }: Import): string | undefined {
  const rules = layers[layer];
  if (rules === undefined) return `${from}: src/${layer}/ has no place in the table`;
  if (of.startsWith('.')) {
    const target = relative(source, resolve(source, dirname(from), of));
    const folder = target.split(/[\\/]/u)[0] ?? '';
    if (folder === layer || rules.folders.includes(folder)) return undefined;
    return `${from} (${layer}) imports ${target}`;
  }
  const name = of.startsWith('node:')
    ? 'node:*'
    : of
        .split('/')
        .slice(0, of.startsWith('@') ? 2 : 1)
        .join('/');
  return rules.packages.includes(name) ? undefined : `${from} (${layer}) imports the package ${of}`;
}

describe('layers', () => {
  const imports = files.flatMap(importsOf);

  it('finds the imports of all folders, so that the test can fail', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
    expect(refuse({ from: 'layout/x.ts', layer: 'layout', of: '../events/extract.ts' })).toBe(
      'layout/x.ts (layout) imports events/extract.ts',
    );
    expect(refuse({ from: 'base/x.ts', layer: 'base', of: 'd3' })).toBe('base/x.ts (base) imports the package d3');
  });

  it('no import climbs', () => {
    expect(imports.map(refuse).filter((reason) => reason !== undefined)).toEqual([]);
  });

  it('the two halves of the hourglass do not import each other', () => {
    const extraction = new Set(['article', 'timex', 'events']);
    const drawing = new Set(['layout', 'marks', 'interaction', 'timeline', 'embed']);
    for (const [name, { folders }] of Object.entries(layers)) {
      if (extraction.has(name)) expect(folders.filter((folder) => drawing.has(folder))).toEqual([]);
      if (drawing.has(name)) expect(folders.filter((folder) => extraction.has(folder))).toEqual([]);
    }
  });

  it('only the command and the build know Node', () => {
    expect(Object.keys(layers).filter((name) => layers[name]?.packages.includes('node:*'))).toEqual(['cli', 'build']);
  });
});
