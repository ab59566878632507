import type { Reading } from './reading.ts';

/** Readings that may be one day, and so have a part of day or a clock time. */
export type DayReading = Extract<
  Reading,
  { readonly kind: 'calendar' | 'weekday' | 'offset' | 'holiday' | 'ambiguous' | 'nth' }
>;

/** Whether **reading** is one day: "3 May", "Friday", "yesterday", "Christmas", "the last day of May". */
export function isDayReading(reading: Reading): reading is DayReading {
  switch (reading.kind) {
    case 'calendar':
      return reading.day !== undefined;
    case 'offset':
      return reading.unit === 'day' && reading.count !== undefined;
    case 'weekday':
      return reading.weekend !== true;
    case 'nth':
      return reading.unit === 'day' || reading.unit === 'weekday';
    default:
      return reading.kind === 'holiday' || reading.kind === 'ambiguous';
  }
}
