import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import { extract } from '../../src/events/extract.ts';

// A small program for `time-zones.test.ts`: prints the zone that it runs in, and the SHA-256 of the dataset of every article
// under the folder given, read with and without a publication date close to midnight and new year.
const folder = process.argv[2] ?? '.';
const texts = readdirSync(folder)
  .toSorted()
  .map((slug) => ({ id: slug, file: join(folder, slug, 'article.txt') }))
  .flatMap(({ id, file }) => {
    try {
      return [{ id, text: readFileSync(file, 'utf8') }];
    } catch {
      return [];
    }
  });
const datasets = [undefined, '2014-01-01', '2013-12-31T23:59', '2012-02-29'].map((published) =>
  formatDataset(
    extract(texts.map(({ id, text }) => ({ id, text, meta: published === undefined ? {} : { published } }))).dataset,
  ),
);
console.log(
  Intl.DateTimeFormat().resolvedOptions().timeZone,
  createHash('sha256').update(datasets.join('')).digest('hex'),
  texts.length,
);
