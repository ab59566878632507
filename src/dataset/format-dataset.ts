import * as v from 'valibot';
import { datasetSchema } from './schema.ts';
import type { Dataset } from './types.ts';

/** Columns within which a list or object of plain values stays on one line. */
const WIDTH = 120;

/**
 * The dataset as JSON text: the same dataset gives the same bytes, whatever the order of its objects' keys. Keys stand in the order of the
 * contract, lists and objects that hold only plain values (offsets, selectors, names) on one line where it has room, the last line ends.
 *
 * Throws a `TypeError` for a value that has not the shape of a dataset.
 */
export function formatDataset(dataset: Dataset): string {
  const shaped = v.safeParse(datasetSchema, dataset);
  if (!shaped.success)
    throw new TypeError(`no dataset: ${v.flatten(shaped.issues).root?.[0] ?? v.getDotPath(shaped.issues[0]) ?? ''}`);
  return `${format(shaped.output, '', '')}\n`;
}

/** **indent** is that of the line; **key** is what stands on it before the value. */
function format(value: unknown, indent: string, key: string): string {
  if (typeof value !== 'object' || value === null) return key + JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries: readonly (readonly [string, unknown])[] = isList
    ? value.map((entry: unknown) => ['', entry])
    : Object.entries(value).map(([name, entry]) => [`${JSON.stringify(name)}: `, entry]);
  if (entries.length === 0) return key + open + close;
  if (entries.every(([, entry]) => isPlain(entry))) {
    const texts = entries.map(([name, entry]) => name + JSON.stringify(entry));
    const line = isList ? `${key}[${texts.join(', ')}]` : `${key}{ ${texts.join(', ')} }`;
    if (indent.length + line.length < WIDTH) return line;
  }
  const inner = `${indent}  `;
  const lines = entries.map(([name, entry]) => inner + format(entry, inner, name));
  return `${key}${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
