import { looksLikeDataset, openDataset, type Opened } from './open-text.ts';

const served = 'dataset.json';

/** Opens the dataset **named** in the address of the page, or the one the page came with; `undefined` when it came without. */
export async function fetchDataset(named: string | null): Promise<Opened | undefined> {
  const address = named ?? served;
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    return {
      problems: [`${address} could not be reached: is its server still running? A file opens by dropping it here.`],
    };
  }
  if (response.status === 404 && named === null) return undefined;
  if (!response.ok)
    return { problems: [`${address}: the server answered ${response.status}; start it again, or open a file.`] };
  const text = await response.text();
  if (!looksLikeDataset(text)) return { problems: [`${address} is not a dataset: it does not begin with "{".`] };
  return openDataset(text, address);
}
