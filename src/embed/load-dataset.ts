import { readDataset, type DatasetReading } from '../dataset/read-dataset.ts';

/** A dataset that could not be had, in words for a reader: where, and why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** The largest file that is read, in bytes. */
const most = 20_000_000;

/**
 * Fetches and reads the dataset at **address**. Rejects with a `LoadError` that names the address and the cause, or with an
 * `AbortError` when **signal** says so.
 */
export async function loadDataset(address: string, signal: AbortSignal): Promise<DatasetReading> {
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError(`${address} could not be reached: no network, or its server does not allow this page to read it.`);
  }
  if (!response.ok) throw new LoadError(`${address} could not be read: the server answered ${response.status}.`);
  const bytes = await bodyOf(response, address, signal);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError(`${address} is not text in UTF-8, as a dataset has to be.`);
  }
  return usable(readDataset(text), address);
}

/** The reading, unless nothing of it can be shown: then a `LoadError` with the first reason. */
export function usable(reading: DatasetReading, address: string): DatasetReading {
  if (reading.dataset !== undefined) return reading;
  throw new LoadError(`${address} is not a timeline: ${reading.problems[0]?.message ?? 'it cannot be read'}`);
}

async function bodyOf(response: Response, address: string, signal: AbortSignal): Promise<Uint8Array> {
  const tooLarge = (): LoadError => new LoadError(`${address} is larger than ${most / 1e6} MB, the most that is read.`);
  if (Number(response.headers.get('content-length') ?? 0) > most) throw tooLarge();
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > most) throw tooLarge();
    return bytes;
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    throw new LoadError(`${address} was cut off before its end.`);
  }
}
