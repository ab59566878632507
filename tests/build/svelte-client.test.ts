import { describe, expect, it } from 'vitest';
import {
  derived,
  get,
  set,
  state,
  tick,
  untrack,
  user_effect,
  user_pre_effect,
} from '../../src/build/svelte-client.js';

/** What ran, in order. */
function diary(): { readonly lines: string[]; readonly note: (line: string) => void; readonly read: () => string } {
  const lines: string[] = [];
  return { lines, note: (line) => lines.push(line), read: () => lines.splice(0).join(' ') };
}

describe('svelte-client.js: signals and effects as Svelte has them', () => {
  it('an effect runs once for all that has changed, and not for what stays the same', async () => {
    const { note, read } = diary();
    const [a, b] = [state(1), state(2)];
    user_pre_effect(() => note(`${get(a)}+${get(b)}`));
    expect(read()).toBe('1+2');
    set(a, 3);
    set(b, 4);
    await tick();
    expect(read()).toBe('3+4');
    set(b, 4);
    await tick();
    expect(read()).toBe('');
  });

  it('a derived value is computed when it is asked for, once, and passes on only what differs', async () => {
    const { note, read } = diary();
    const n = state(1);
    const isOdd = derived(() => {
      note('computed');
      return get(n) % 2 === 1;
    });
    expect(read()).toBe('');
    user_pre_effect(() => note(`odd: ${get(isOdd)}`));
    expect(read()).toBe('computed odd: true');
    set(n, 3);
    await tick();
    expect(read()).toBe('computed');
    set(n, 4);
    await tick();
    expect(read()).toBe('computed odd: false');
  });

  it('by two ways to the same source an effect runs once, and sees both ways agree', async () => {
    const { note, read } = diary();
    const n = state(1);
    const [double, triple] = [derived(() => get(n) * 2), derived(() => get(n) * 3)];
    user_pre_effect(() => note(`${get(double)},${get(triple)}`));
    set(n, 2);
    expect(get(triple)).toBe(6);
    await tick();
    expect(read()).toBe('2,3 4,6');
  });

  it('what is read untracked, or no longer, is not depended on', async () => {
    const { note, read } = diary();
    const [which, a, b] = [state('a'), state(1), state(1)];
    user_pre_effect(() => note(get(which) === 'a' ? `a${get(a)}` : `b${untrack(() => get(b))}`));
    set(which, 'b');
    await tick();
    expect(read()).toBe('a1 b1');
    set(a, 2);
    set(b, 2);
    await tick();
    expect(read()).toBe('');
  });

  it('effects that render come before others; what an effect returned runs before it runs again', async () => {
    const { note, read } = diary();
    const n = state(1);
    user_effect(() => {
      note(`user ${get(n)}`);
      return () => note('stop');
    });
    user_pre_effect(() => note(`render ${get(n)}`));
    await tick();
    expect(read()).toBe('render 1 user 1');
    set(n, 2);
    await tick();
    expect(read()).toBe('render 2 stop user 2');
  });

  it('an effect that sets what others depend on is followed by them in the same flush', async () => {
    const { note, read } = diary();
    const [a, b] = [state(0), state(0)];
    user_pre_effect(() => note(`b${get(b)}`));
    user_effect(() => {
      set(b, get(a) * 10);
    });
    set(a, 1);
    await tick();
    expect(read()).toBe('b0 b10');
  });

  it('agrees with a plain computation over random changes', async () => {
    let seed = 5;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const sources = Array.from({ length: 8 }, (_, i) => state(i));
    const sums = Array.from({ length: 12 }, () => {
      const parts = Array.from({ length: 3 }, () => sources[random(8)]).filter((part) => part !== undefined);
      return derived(() => parts.reduce((total, part) => total + get(part), 0) % 5);
    });
    const total = derived(() => sums.reduce((all, sum) => all * 7 + get(sum), 0));
    let seen = NaN;
    user_pre_effect(() => {
      seen = get(total);
    });
    for (let round = 0; round < 300; round++) {
      const source = sources[random(8)];
      if (source !== undefined) set(source, random(20));
      await tick();
      expect(seen).toBe(sums.reduce((all, sum) => all * 7 + sum.v, 0));
      expect(seen).toBe(untrack(() => get(total)));
    }
  });
});
