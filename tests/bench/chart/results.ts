import type { ContenderName } from './contender-pages.ts';
import { type Measurement, medianOf } from './measurement.ts';

/** What all runs found out, to be asked by contender and size. */
export interface Results {
  add(name: ContenderName, size: number, measurement: Measurement): void;
  /** Notes why **name** has no figures at **size**: those it has are no longer counted. */
  fail(name: ContenderName, size: number, reason: string): void;
  /** Why it failed, or `undefined`. */
  failureOf(name: ContenderName, size: number): string | undefined;
  /** The medians; not numbers where nothing was measured. */
  of(name: ContenderName, size: number): Measurement;
}

/** Results that hold nothing yet. */
export function createResults(): Results {
  const measured = new Map<string, Measurement[]>();
  const failed = new Map<string, string>();
  const keyOf = (name: ContenderName, size: number): string => `${name} ${size}`;
  return {
    add(name, size, measurement) {
      const known = measured.get(keyOf(name, size));
      if (known === undefined) measured.set(keyOf(name, size), [measurement]);
      else known.push(measurement);
    },
    fail(name, size, reason) {
      failed.set(keyOf(name, size), reason);
      measured.delete(keyOf(name, size));
    },
    failureOf: (name, size) => failed.get(keyOf(name, size)),
    of: (name, size) => medianOf(measured.get(keyOf(name, size)) ?? []),
  };
}
