import type { Acceptance } from '../dataset/accept-dataset.ts';
import { LoadError, readData } from './read-data.ts';

/** The largest file that is read, in bytes. */
const most = 20_000_000;

/**
 * Fetches and reads the dataset at **address**. Rejects with a `LoadError` that names the address and the cause, or with an
 * `AbortError` when **signal** says so.
 */
export async function loadDataset(address: string, signal: AbortSignal): Promise<Acceptance> {
  const refuse = (why: string): LoadError => new LoadError(`${address} ${why}`);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw refuse('could not be reached: no network, or its server does not let this page read it.');
  }
  if (!response.ok) throw refuse(`could not be read: the server answered ${response.status}.`);
  const tooLarge = refuse(`is larger than ${most / 1e6} MB, the most that is read.`);
  if (Number(response.headers.get('content-length')) > most) throw tooLarge;
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw refuse('was cut off before its end.');
  }
  if (bytes.byteLength > most) throw tooLarge;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('is not text in UTF-8, as a dataset has to be.');
  }
  return readData(text, address);
}
