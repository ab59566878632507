import fc from 'fast-check';
import type { Columns } from '../../src/layout/columns.ts';
import { createRandom } from './random-times.ts';

const day = 86_400_000;
export const laneNames = ['d', 'a', 'c', 'b', 'f', 'e'];

/** Columns in any order and of any lanes, some of them sorted; many begin on the same day, three in ten last days. */
export const randomColumns = fc
  .record({ size: fc.integer({ min: 0, max: 300 }), seed: fc.nat(), sorted: fc.boolean() })
  .map(({ size, seed, sorted }): Columns => {
    const random = createRandom(seed);
    const start = Float64Array.from({ length: size }, () => Math.floor((random() - 0.5) * 200) * day);
    if (sorted) start.sort();
    const end = Float64Array.from(start, (time) => time + (random() < 0.3 ? Math.floor(random() * 30) : 0.5) * day);
    const lane = Uint8Array.from({ length: size }, () => Math.floor(random() ** 2 * 6));
    return { start, end, lane, lanes: laneNames, title: (i) => `event ${i}` };
  });
