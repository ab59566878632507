import { cutTitle } from './cut-title.ts';
import { DEEPEST, isDeep } from './parse-json.ts';
import { type Problem, createProblem } from './problem.ts';
import { type Checked, readShape } from './read-shape.ts';
import { datasetSchema } from './schema.ts';
import type { Dataset } from './types.ts';

type Head = Pick<Dataset, '$schema' | 'format' | 'version' | 'title' | 'language'>;

/** Why **input** is no dataset that this version reads, if it is none. */
export function refusalOf(input: unknown): Problem | undefined {
  const refuse = (code: Problem['code'], pointer: string, value: unknown, message: string, remedy: string): Problem =>
    createProblem('error', code, pointer, value, message, remedy);
  const remedy = 'give a file made by `sourceline extract`';
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('not-a-dataset', '', input, 'a dataset is a JSON object, and this is none', remedy);
  if (isDeep(input))
    return refuse(
      'too-deep',
      '',
      undefined,
      `more than ${DEEPEST} levels of lists and objects`,
      'make the dataset again',
    );
  const { format, version } = input as { readonly format?: unknown; readonly version?: unknown };
  if (format !== 'sourceline') {
    const message =
      format === undefined ? 'the file does not say that it is a dataset' : 'this is the format of something else';
    return refuse('not-a-dataset', '/format', format, message, `${remedy}: it says "format": "sourceline"`);
  }
  if (version === 1) return undefined;
  const isNewer = typeof version === 'number' && version > 1;
  const message = isNewer ? 'a newer Sourceline wrote this file' : 'there is no such version of the format';
  return refuse('version', '/version', version, message, isNewer ? 'update Sourceline' : 'write "version": 1');
}

/** What stands above the lists. A title that cannot be read is empty, a language undetermined (`und`). */
export function checkHead(file: Readonly<Record<string, unknown>>): {
  readonly value: Head;
  readonly problems: readonly Problem[];
} {
  const { entries } = datasetSchema;
  const own = (key: string): unknown => (Object.hasOwn(file, key) ? file[key] : undefined);
  const $schema: Checked<string> =
    own('$schema') === undefined
      ? { value: undefined, problems: [] }
      : readShape(entries.$schema.wrapped, own('$schema'), '/$schema');
  const title = readShape(entries.title, own('title'), '/title');
  const cut = cutTitle(title.value ?? '', '/title');
  const language = readShape(entries.language, own('language'), '/language');
  return {
    value: {
      ...($schema.value !== undefined && { $schema: $schema.value }),
      format: 'sourceline',
      version: 1,
      title: cut.value,
      language: language.value ?? 'und',
    },
    problems: [...$schema.problems, ...title.problems, ...cut.problems, ...language.problems],
  };
}
