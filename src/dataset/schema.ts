import * as v from 'valibot';
import type { Attribution, DateAnchor, Dataset } from './types.ts';

/**
 * The shape of a dataset as valibot schemas: what `data/schema/timeline.schema.json` says as well (a test compares the two). What no
 * shape can say (slices, EDTF, bounds, references) is checked beside it, in `check-*.ts`. Keys come in the order in which they are written.
 */

/** UTF-16 units of a text other than an article's own. */
export const LONGEST_TEXT = 100_000;

const NOT_EMPTY = 'text that is not empty';

// Only five kinds of schema and one kind of check: the embedded element carries each of them.
const text = v.pipe(
  v.string(),
  v.check((value) => value.length <= LONGEST_TEXT, 'text of at most 100 000 characters'),
);
const name = v.pipe(
  text,
  v.check((value) => value !== '', NOT_EMPTY),
);
/** Of a source's own text, which may be as long as it is. */
const quotation = v.pipe(
  v.string(),
  v.check((value) => value !== '', NOT_EMPTY),
);
const language = form(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/, 'a language tag such as en or de-AT');
const offset = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number, 0 or more'),
);
const pair = v.pipe(
  v.array(offset),
  v.check((value) => value.length === 2, 'a pair, [start, end]'),
) as unknown as v.GenericSchema<unknown, [start: number, end: number]>;
const names = v.array(text);

function form(pattern: RegExp, wanted: string): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.check((value) => pattern.test(value), wanted),
  );
}

/** A list of which one entry at least is needed. */
function filled<T>(entry: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> {
  return v.pipe(
    v.array(entry),
    v.check((list) => list.length > 0, 'a list that is not empty'),
  );
}

const position = v.object({ type: v.picklist(['TextPositionSelector']), start: offset, end: offset });
const passage = v.object({
  article: name,
  quote: v.object({
    type: v.picklist(['TextQuoteSelector']),
    exact: quotation,
    prefix: v.exactOptional(text),
    suffix: v.exactOptional(text),
  }),
  position,
});

const published = v.object({
  edtf: v.nullable(text),
  basis: v.picklist(['given', 'metadata', 'dateline', 'assumed', 'unknown']),
});

export const articleSchema = v.object({
  id: name,
  title: v.string(),
  url: v.nullable(text),
  publisher: v.nullable(text),
  authors: names,
  published,
  language,
  hemisphere: v.picklist(['north', 'south']),
  sha256: form(/^[0-9a-f]{64}$/, '64 hexadecimal digits in lower case'),
  text: v.array(v.object({ start: offset, text: v.string() })),
  sentences: v.array(pair),
});

const edtf = name;

const anchor = v.pipe(
  v.object({ kind: v.picklist(['published', 'mention', 'event']), edtf, event: v.exactOptional(name) }),
  v.check(
    ({ kind, event }) => (kind === 'event') === (event !== undefined),
    'one that names an event just for the kind "event"',
  ),
) as unknown as v.GenericSchema<unknown, DateAnchor>;

const date = v.object({
  edtf,
  earliest: v.exactOptional(text),
  latest: v.exactOptional(text),
  partOfDay: v.exactOptional(v.picklist(['morning', 'midday', 'afternoon', 'evening', 'night', 'daytime', 'dawn'])),
  inferred: v.array(v.picklist(['century', 'decade', 'year', 'month', 'day'])),
  anchor: v.exactOptional(anchor),
  rule: text,
});

const attribution: v.GenericSchema<Attribution> = v.object({
  source: name,
  cue: v.exactOptional(passage),
  via: v.exactOptional(v.array(v.lazy(() => attribution))),
});

const timex = v.object({
  text: quotation,
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: name,
  mod: v.exactOptional(
    v.picklist([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ]),
  ),
  position,
});

export const evidenceSchema = v.object({
  ...passage.entries,
  timex: v.exactOptional(timex),
  date: v.exactOptional(date),
});

export const eventSchema = v.object({
  id: name,
  title: v.string(),
  kind: v.picklist(['occurrence', 'statement', 'period']),
  modality: v.picklist(['actual', 'planned', 'possible']),
  polarity: v.picklist(['affirmed', 'negated', 'denied']),
  date,
  attribution: v.array(attribution),
  people: names,
  organisations: names,
  places: names,
  evidence: filled(evidenceSchema),
});

/** An event whose evidence is still to be read, piece by piece. */
export const eventShellSchema = v.object({
  ...eventSchema.entries,
  evidence: filled(v.unknown()),
});

export const undatedSchema = v.object({
  text: quotation,
  kind: v.picklist(['named-time', 'claim']),
  passage,
  attribution: v.array(attribution),
});

export const editSchema = v.object({
  op: v.picklist(['add', 'remove', 'replace', 'merge', 'split']),
  path: form(/^\//, 'a JSON Pointer such as /events/e-1f0c/title'),
  was: v.exactOptional(v.unknown()),
  value: v.exactOptional(v.unknown()),
  by: text,
  at: form(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, 'a moment such as 2025-12-02T10:00:00Z'),
});

export const datasetSchema = v.object({
  $schema: v.exactOptional(text),
  format: v.picklist(['sourceline']),
  version: v.picklist([1]),
  title: v.string(),
  language,
  articles: v.array(articleSchema),
  events: v.array(eventSchema),
  undated: v.array(undatedSchema),
  edits: v.array(editSchema),
});

/** Fails to compile when schema and types part. */
type Same<A extends B, B> = A;
export type SchemaDataset = Same<v.InferOutput<typeof datasetSchema>, Dataset>;
