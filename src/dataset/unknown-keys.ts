import type * as v from 'valibot';
import { type Problem, createProblem, pointerStep } from './problem.ts';

interface Found {
  readonly pointer: string;
  readonly key: string;
  count: number;
}

/** One warning for each key that **schema** does not know, at its first place; entries of one list count as one place. In order of appearance. */
export function unknownKeyProblems(schema: v.GenericSchema, input: unknown): readonly Problem[] {
  const found = new Map<string, Found>();
  visit(schema, input, '', '', found);
  return [...found.values()].map(({ pointer, key, count }) => {
    const message =
      count === 1 ? 'this key is not known and was ignored' : `this key is not known and was ignored ${count} times`;
    return createProblem('warning', 'unknown-key', pointer, key, message, 'remove it or correct its spelling');
  });
}

/** The parts of valibot's schemas that lead on to others. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly getter?: (input: unknown) => AnySchema;
}

/** **pattern** is **pointer** with every number of a list as `*`. */
function visit(schema: AnySchema, input: unknown, pointer: string, pattern: string, found: Map<string, Found>): void {
  if (schema.wrapped) return visit(schema.wrapped, input, pointer, pattern, found);
  if (schema.getter) return visit(schema.getter(input), input, pointer, pattern, found);
  if (schema.item) {
    const { item } = schema;
    if (Array.isArray(input)) input.forEach((entry, i) => visit(item, entry, `${pointer}/${i}`, `${pattern}/*`, found));
    return;
  }
  const { entries } = schema;
  if (!entries || typeof input !== 'object' || input === null || Array.isArray(input)) return;
  for (const [key, value] of Object.entries(input)) {
    const [place, kind] = [pointer + pointerStep(key), pattern + pointerStep(key)];
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) visit(entry, value, place, kind, found);
    else {
      const known = found.get(kind);
      if (known) known.count++;
      else found.set(kind, { pointer: place, key, count: 1 });
    }
  }
}
