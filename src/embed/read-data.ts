import { acceptDataset, type Acceptance } from '../dataset/accept-dataset.ts';

/** A dataset that could not be had, in words for a reader: where, and why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** Levels of lists and objects; what is deeper is no dataset (`parse-json.ts`). */
const deepest = 64;

/** Reads the text of a dataset from **place** (an address, or words). Throws a `LoadError` when nothing of it can be shown. */
export function readData(text: string, place: string): Acceptance {
  const refuse = (why: string): LoadError => new LoadError(`${place} ${why}`);
  if (text.trim() === '') throw refuse('is empty.');
  if (/^\s*</.test(text)) throw refuse('is a web page, not a dataset: give the address of the JSON file itself.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw refuse('is not whole or not JSON; `sourceline validate` says at which line.');
  }
  const { format, version } = (typeof value === 'object' ? (value ?? {}) : {}) as {
    readonly format?: unknown;
    readonly version?: unknown;
  };
  if (format !== 'sourceline' || isDeep(value, deepest)) throw refuse('is not a dataset of Sourceline.');
  if (version !== 1) throw refuse('was written by a newer Sourceline than this page has.');
  return acceptDataset(value as Readonly<Record<string, unknown>>);
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeep(entry, levels - 1));
}
