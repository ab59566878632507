import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';
import { readMeta } from '../../src/article/read-meta.ts';
import { compareEvents } from '../../src/dataset/compare-events.ts';
import { extract } from '../../src/events/extract.ts';
import { type Digest, digestOf } from './digest.ts';
import { brokenLaws } from '../events/broken-laws.ts';

const here = import.meta.dirname;
const root = join(here, '../..');

describe('extract(article) → the reading by hand', () => {
  const slugs = readdirSync(here).filter((slug) => existsSync(join(here, slug, 'expected.json')));

  it('finds the cases', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(7);
  });

  for (const slug of slugs) {
    describe(slug, () => {
      const { article, ...expected } = readJson(join(here, slug, 'expected.json')) as Digest & { readonly article?: string };
      const source = article === undefined ? join(here, slug) : join(root, article);
      const decoded = decodeText(readFileSync(join(source, 'article.txt')), slug);
      const own = join(here, slug, 'meta.json');
      const { meta, problems } = readMeta(readJson(existsSync(own) ? own : join(source, 'meta.json')));
      const { dataset } = extract([{ id: slug, text: 'text' in decoded ? decoded.text : '', meta }]);

      it('has an article and metadata without problems', () => {
        expect(decoded).toHaveProperty('text');
        expect(problems).toEqual([]);
      });
      it('is read as a person reads it', () => {
        expect(digestOf(dataset)).toEqual(expected);
      });
      it('keeps the laws of passages, titles and ids', () => {
        expect(brokenLaws(dataset)).toEqual([]);
        expect([...dataset.events].sort(compareEvents)).toEqual(dataset.events);
      });
    });
  }
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
