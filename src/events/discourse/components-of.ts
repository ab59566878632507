import type { DateComponent } from '../../dataset/types.ts';

/** The components that an EDTF date states: all of them are inferred where the whole date is. */
export function componentsOf(edtf: string): readonly DateComponent[] {
  const [, month, day] = /^-?[\dX]{4}(-[\dX]{2})?(-[\dX]{2})?/u.exec(edtf) ?? [];
  return [
    ...(edtf.startsWith('XXXX') ? [] : ['year' as const]),
    ...(month === undefined ? [] : ['month' as const]),
    ...(day === undefined ? [] : ['day' as const]),
  ];
}
