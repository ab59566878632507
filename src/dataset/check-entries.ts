import { type Problem, createProblem } from './problem.ts';
import type { Checked } from './read-shape.ts';

/** What a list of a dataset gave: **values** and **rejected** (pointers) together are its entries. */
export interface CheckedEntries<T> {
  readonly values: readonly T[];
  /** Where each of **values** stands in the file. */
  readonly pointers: readonly string[];
  readonly rejected: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads one entry of a list, found at **pointer**. */
export type EntryCheck<T> = (input: unknown, pointer: string) => Checked<T>;

/** Checks each entry of the list **key** of **file** for itself. A missing or misshapen list counts as empty and is an error. */
export function checkEntries<T>(
  file: Readonly<Record<string, unknown>>,
  key: string,
  check: EntryCheck<T>,
): CheckedEntries<T> {
  const list = Object.hasOwn(file, key) ? file[key] : undefined;
  if (!Array.isArray(list)) {
    const [code, message] =
      list === undefined ? (['missing', `${key} is missing`] as const) : (['type', `${key} is no list`] as const);
    return {
      values: [],
      pointers: [],
      rejected: [],
      problems: [createProblem('error', code, `/${key}`, list, message, 'write a list, if need be []')],
    };
  }
  const checked = Array.from(list, (entry: unknown, index) => check(entry, `/${key}/${index}`));
  const kept = checked.flatMap(({ value }, index) =>
    value === undefined ? [] : [{ value, pointer: `/${key}/${index}` }],
  );
  return {
    values: kept.map(({ value }) => value),
    pointers: kept.map(({ pointer }) => pointer),
    rejected: checked.flatMap(({ value }, index) => (value === undefined ? [`/${key}/${index}`] : [])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** **check**, rejecting an entry whose id an earlier entry that passed has already. For one list only: it remembers the ids. */
export function uniquely<T extends { readonly id: string }>(check: EntryCheck<T>): EntryCheck<T> {
  const ids = new Set<string>();
  return (input, pointer) => {
    const checked = check(input, pointer);
    if (!checked.value) return checked;
    const { id } = checked.value;
    if (ids.has(id)) {
      const problem = createProblem(
        'error',
        'duplicate-id',
        `${pointer}/id`,
        id,
        'an earlier entry has this id',
        'give each its own',
      );
      return { value: undefined, problems: [...checked.problems, problem] };
    }
    ids.add(id);
    return checked;
  };
}
