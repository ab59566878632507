import { calendarOf } from '../../time/index.ts';
import type { CenturyReading, DecadeReading } from '../reading.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, pad } from './format-value.ts';
import { inferredFrom, type Resolved } from './resolved.ts';

/** A decade; the century of a short one ("the '90s") comes from the reference. */
export function resolveDecade({ decade, short, bc }: DecadeReading, { reference }: Context): Resolved {
  if (bc === true) {
    // The 450s BC are the ten years from 459 to 450 BC, which no EDTF digit stands for.
    const value = `BC${pad(decade, 3)}`;
    return {
      value,
      type: 'DATE',
      edtf: `${formatEdtfParts({ year: -(decade * 10 + 8) })}/${formatEdtfParts({ year: 1 - decade * 10 })}`,
      inferred: [],
    };
  }
  if (!short) return { value: String(decade), type: 'DATE', edtf: `${decade}X`, inferred: [] };
  const last = reference === undefined ? undefined : calendarOf(reference.last).year;
  if (last === undefined || last < 100) return { value: `XX${decade}`, type: 'DATE', inferred: [], carries: false };
  const century = Math.floor(last / 100);
  // News looks back: "the '90s" of 2014 are the latest that had begun. A history stays in its century.
  const whole = century * 10 + decade;
  const placed = reference?.kind === 'published' && whole * 10 > last ? whole - 10 : whole;
  const value = pad(placed, 3);
  return { value, type: 'DATE', edtf: `${value}X`, ...inferredFrom(reference, ['century']) };
}

/** A century; before the common era they are counted back. */
export function resolveCentury({ century, bc }: CenturyReading): Resolved {
  const digits = pad(century, 2);
  if (bc !== true) return { value: digits, type: 'DATE', edtf: `${digits}XX`, inferred: [] };
  // The fifth century BC ran from 500 to 401 BC, the astronomical years -499 to -400.
  return { value: `BC${digits}`, type: 'DATE', edtf: century === 0 ? '-0099/0000' : `-${digits}XX`, inferred: [] };
}
