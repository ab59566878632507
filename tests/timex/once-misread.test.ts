import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked.ts';

const lines = readFileSync(join(import.meta.dirname, 'once-misread.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('tag: what was once misread', () => {
  it.each(lines.map((line) => [line]))('%s', (line) => {
    expect(marked(unmarked(line), { published: '2008-10-17' })).toBe(line);
  });
});
