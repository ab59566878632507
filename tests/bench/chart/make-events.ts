import type { Columns } from './contender.ts';

const day = 86_400_000;
const from = Date.UTC(2015, 0, 1);
const to = Date.UTC(2025, 0, 1);
const lanes = ['Politics', 'Economy', 'Conflict', 'Culture', 'Science'] as const;
const burstCount = 12;

const what = ['Summit', 'Strike', 'Vote', 'Ceasefire', 'Storm', 'Verdict', 'Launch', 'Merger', 'Protest', 'Treaty'];
const how = ['begins', 'is postponed', 'ends', 'is announced', 'draws crowds', 'is contested', 'resumes', 'fails'];
const where = ['in Oslo', 'in Lagos', 'in Quito', 'in Hanoi', 'in Minsk', 'in Cairo', 'in Lima'];

/**
 * Columns of **count** events from 2015 to 2024 UTC in five lanes, the same ones for the same **seed**.
 *
 * 70 % are spread evenly, 30 % lie in twelve bursts of some days to some weeks (normally distributed), as news does. A
 * tenth are periods of 3 to 60 days, which may end after 2024. Texts are made when they are asked for, so that a
 * million of them weighs nothing before a chart keeps them.
 */
export function makeEvents(count: number, seed = 1): Columns {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`invalid count: ${count}`);
  const random = createRandom(seed);
  const bursts = Array.from({ length: burstCount }, () => ({
    center: from + random() * (to - from),
    deviation: (3 + random() * 17) * day,
  }));
  const start = new Float64Array(count);
  const even = Math.round(count * 0.7);
  for (let index = 0; index < count; index += 1) {
    const burst = index < even ? undefined : bursts[Math.floor(random() * burstCount)];
    start[index] = Math.floor(burst === undefined ? from + random() * (to - from) : withinBurst(burst, random));
  }
  start.sort();
  const end = Float64Array.from(start);
  const lane = new Uint8Array(count);
  const importance = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    if (random() < 0.1) end[index] = Math.floor((start[index] ?? 0) + (3 + random() * 57) * day);
    lane[index] = Math.floor(random() * lanes.length);
    importance[index] = random() ** 2; // few matter much
  }
  const title = (index: number): string => `${pick(what, index)} ${pick(how, index * 5 + 1)} ${pick(where, index * 3)}`;
  return {
    start,
    end,
    lane,
    lanes,
    importance,
    title,
    id: (index) => `e${index}`,
    passage: (index) => `${title(index)}, two people who know of it said.`,
  };
}

interface Burst {
  readonly center: number;
  readonly deviation: number;
}

/** A moment of **burst**, drawn again while it falls outside the ten years (Box and Muller). */
function withinBurst({ center, deviation }: Burst, random: () => number): number {
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const moment = center + normal * deviation;
    if (moment >= from && moment < to) return moment;
  }
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

/** Numbers from 0 to below 1, always the same ones for the same **seed** (mulberry32, public domain). */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
