import { describe, expect, it } from 'vitest';
import { median, timeAlternating } from './time-alternating.ts';

/** Contenders that take so many milliseconds by a clock of their own, run by run; `log` is who ran. */
function contendersOf(costs: Readonly<Record<string, (run: number) => number>>) {
  let time = 0;
  const log: string[] = [];
  const contenders = Object.entries(costs).map(([name, cost]) => {
    let runs = 0;
    return {
      name,
      run() {
        time += cost(runs++);
        log.push(name);
      },
    };
  });
  return { contenders, log, now: () => time };
}

describe('timeAlternating(contenders, options)', () => {
  it('lets them take turns, every other round backwards', () => {
    const { contenders, log, now } = contendersOf({ a: () => 3, b: () => 5 });
    expect(timeAlternating(contenders, { rounds: 3, atLeast: 0, now })).toEqual([3, 5]);
    expect(log.join('')).toBe('abbaabba');
  });

  it('leaves out the first round and takes the median of the others', () => {
    const { contenders, now } = contendersOf({ a: (run) => [1000, 3, 90, 4][run] ?? 0 });
    expect(timeAlternating(contenders, { rounds: 3, atLeast: 0, now })).toEqual([4]);
  });

  it('repeats what is short until it can be measured', () => {
    const { contenders, log, now } = contendersOf({ a: () => 2, b: () => 30 });
    expect(timeAlternating(contenders, { rounds: 1, atLeast: 20, now })).toEqual([2, 30]);
    expect(log.join('')).toBe(`${'a'.repeat(10)}bb${'a'.repeat(10)}`);
  });
});

describe('median(values)', () => {
  it.each([
    [[], NaN],
    [[4], 4],
    [[10, 9, 100], 10],
    [[1, 2, 3, 10], 2.5],
  ])('%j → %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
