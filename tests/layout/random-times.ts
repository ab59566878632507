import fc from 'fast-check';

/** Times as news has them: evenly spread, in bursts, many at once. Places and widths are shares of the whole stretch. */
export interface TimePiece {
  readonly at: number;
  readonly width: number;
  readonly count: number;
  /** Times are multiples of this share of the stretch: many are the same. */
  readonly grain: number;
  readonly seed: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Pieces of up to **most** times each. */
export function timePieces(most: number): fc.Arbitrary<readonly TimePiece[]> {
  return fc.array(
    fc.record({
      at: share,
      width: fc.oneof(
        fc.constant(1),
        fc.constant(0),
        share,
        share.map((value) => value ** 4),
      ),
      count: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: most })),
      grain: fc.oneof(fc.constant(0), fc.constant(0.001), fc.constant(0.01)),
      seed: fc.nat(),
    }),
    { maxLength: 6 },
  );
}

/** The times of **pieces** from **from** on over **length** milliseconds: whole milliseconds, ascending. */
export function timesOf(pieces: readonly TimePiece[], from: number, length: number): Float64Array {
  const times: number[] = [];
  for (const { at, width, count, grain, seed } of pieces) {
    const random = createRandom(seed);
    const begin = at * (1 - width);
    for (let i = 0; i < count; i++) {
      const place = begin + random() * width;
      times.push(Math.round(from + (grain > 0 ? Math.round(place / grain) * grain : place) * length));
    }
  }
  return Float64Array.from(times).sort();
}

/** Numbers from 0 to below 1, always the same ones for the same **seed** (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
