import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeta } from '../../src/article/read-meta.ts';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { extract } from '../../src/events/extract.ts';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'data/datasets/safety-zone.json');

describe('data/datasets/safety-zone.json', () => {
  const text = readFileSync(join(root, 'data/articles/safety-zone/article.txt'), 'utf8');
  const { meta } = readMeta(JSON.parse(readFileSync(join(root, 'data/articles/safety-zone/meta.json'), 'utf8')));
  const made = formatDataset(extract([{ id: 'safety-zone', text, meta }]).dataset);
  // `npm run accept` remakes what is committed; the difference is then read before it is committed.
  if (process.env['ACCEPT'] === '1' && (!existsSync(committed) || readFileSync(committed, 'utf8') !== made)) {
    writeFileSync(committed, made);
  }

  it('is what extract makes of data/articles/safety-zone (npm run accept remakes it)', () => {
    expect(readFileSync(committed, 'utf8')).toBe(made);
  });
  it('is read back without problems', () => {
    expect(readDataset(made).problems).toEqual([]);
  });
  it('has titles in the words of their sentences, loaded ones in quotation marks', () => {
    expect(extract([{ id: 'safety-zone', text, meta }]).dataset.events.map(({ title }) => title)).toEqual([
      'Russian forces had “liberated” 87 inhabited localities during autumn operations',
      'Reports indicated that Russian forces had “liberated” 87 inhabited localities',
      'Putin visits a command point of the Unified Grouping of Troops',
      'Putin acknowledged the progress made by Russian troops',
    ]);
  });
});
