import { describe, expect, it } from 'vitest';
import { dayFirstIn } from '../../src/timex/en/day-first.ts';

describe('dayFirstIn(language)', () => {
  it.each([
    ['en', undefined],
    ['en-GB', true],
    ['en-AU', true],
    ['en-us', false],
    ['en-US', false],
    ['en-PH', false],
    ['en-Latn-GB', true],
    ['en-x-private', undefined],
    ['', undefined],
  ])('%s: %s', (language, first) => {
    expect(dayFirstIn(language)).toBe(first);
  });
});
