import { looksLikeDataset, openDataset, type Opened } from './open-text.ts';

/** Opens the dataset at **address**; `undefined` when there is none, as on a page served without one. */
export async function fetchDataset(address: string): Promise<Opened | undefined> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    return undefined;
  }
  if (response.status === 404) return undefined;
  if (!response.ok)
    return { problems: [`${address}: the server answered ${response.status}; start it again, or open a file.`] };
  const text = await response.text();
  if (!looksLikeDataset(text)) return { problems: [`${address} is not a dataset: it does not begin with "{".`] };
  return openDataset(text, address);
}
