import { describe, expect, it } from 'vitest';
import { normaliseValue } from './normalise-value.ts';

const table: readonly (readonly [value: string, normalised: string])[] = [
  ['2005-06-13', '2005-06-13'],
  ['past_ref', 'PAST_REF'],
  ['199X', '199'],
  ['199x', '199'],
  ['199', '199'],
  ['19XX', '19'],
  ['20xx', '20'],
  ['2005-06-13T10', '2005-06-13T10:00'],
  ['2005-06-13T10:00', '2005-06-13T10:00'],
  ['2005-06-13T10:00:00', '2005-06-13T10:00'],
  ['2005-06-13T10:30:00', '2005-06-13T10:30'],
  ['T10', 'T10:00'],
  ['2005-06-13TEV', '2005-06-13TEV'],
  // Not named by the rules, so left apart.
  ['2005-06-XX', '2005-06-XX'],
  ['2005-06-13T10:00:30', '2005-06-13T10:00:30'],
  ['PT10H', 'PT10H'],
  ['PXY', 'PXY'],
  ['XXXX', 'XXXX'],
  ['', ''],
];

describe('normaliseValue(value) brings values into the form in which they are compared', () => {
  it.each(table)('%j → %j', (value, normalised) => {
    expect(normaliseValue(value)).toBe(normalised);
    expect(normaliseValue(normalised)).toBe(normalised);
  });
});
