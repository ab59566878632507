import { type DatasetReading, checkDataset } from './check-dataset.ts';
import { parseJson } from './parse-json.ts';

export { type DatasetReading, checkDataset } from './check-dataset.ts';

/** Reads the text of a dataset file; see `checkDataset`. Text that is no JSON gives one problem, with line and column. Never throws. */
export function readDataset(text: string): DatasetReading {
  const json = parseJson(text);
  if ('problem' in json) return { dataset: undefined, problems: [json.problem], rejected: [] };
  return checkDataset(json.value);
}
