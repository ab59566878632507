import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** The specifications of Recognizers-Text that are scored, in this order. */
export const specifications = [
  'DateParser',
  'DatePeriodParser',
  'TimeParser',
  'TimePeriodParser',
  'DateTimeParser',
  'DateTimePeriodParser',
  'DurationParser',
  'SetParser',
  'HolidayParser',
] as const;

/** What a case expects of one expression: TIMEX as Recognizers-Text writes it, and its resolutions, each a few named values. */
export interface Expected {
  readonly timex: string;
  readonly resolutions: readonly Readonly<Record<string, string>>[];
}

/** One sentence and what it should mean on a day. */
export interface Case {
  readonly specification: string;
  readonly input: string;
  /** EDTF, a day or a second; absent where the case gives none. */
  readonly reference?: string;
  readonly expected: readonly Expected[];
}

const resolution = v.optional(v.nullable(v.record(v.string(), v.string())));
const file = v.array(
  v.object({
    Input: v.string(),
    Context: v.optional(v.nullable(v.object({ ReferenceDateTime: v.optional(v.nullable(v.string())) }))),
    Results: v.array(
      v.object({
        Value: v.optional(
          v.nullable(
            v.object({
              Timex: v.optional(v.nullable(v.string())),
              FutureResolution: resolution,
              PastResolution: resolution,
            }),
          ),
        ),
      }),
    ),
  }),
);

/** Reads the cases of all specifications in **folder**. Throws when a file is missing or has another shape. */
export function readCases(folder: string): readonly Case[] {
  return specifications.flatMap((specification) => {
    const text = readFileSync(join(folder, `${specification}.json`), 'utf8').replace(/^\uFEFF/u, '');
    return v.parse(file, JSON.parse(text)).map(({ Input, Context, Results }) => {
      const reference = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?/u.exec(Context?.ReferenceDateTime ?? '')?.[0];
      return {
        specification,
        input: Input,
        ...(reference === undefined ? {} : { reference }),
        expected: Results.map(({ Value }) => ({
          timex: Value?.Timex ?? '',
          resolutions: [Value?.FutureResolution, Value?.PastResolution].filter(
            (one) => one !== undefined && one !== null,
          ),
        })),
      };
    });
  });
}
