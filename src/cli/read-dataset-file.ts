import { type DatasetReading, readDataset } from '../dataset/read-dataset.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { readBytes } from './read-bytes.ts';
import { reasonOf } from './reason-of.ts';

/** JavaScript holds no string much longer. */
const limit = 500_000_000;

/** Reads and checks a dataset. Rejects with a `Failure` (input) when there is no text to check. */
export async function readDatasetFile(path: string): Promise<DatasetReading> {
  return readDataset(decode(await read(path), path));
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readBytes(path, limit);
  } catch (error) {
    throw new Failure(exit.input, `${path}: ${reasonOf(error)}. Name a dataset, a JSON file.`, error);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length > limit) {
    throw new Failure(exit.input, `${path}: larger than 500 MB. Split the dataset, or write it with --excerpts.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure(exit.input, `${path}: not UTF-8 text. Name a dataset, a JSON file in UTF-8.`, error);
  }
}
