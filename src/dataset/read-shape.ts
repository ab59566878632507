import * as v from 'valibot';
import { type Problem, type ProblemCode, createProblem, pointerStep } from './problem.ts';

/** A value that passed a check, perhaps corrected; `undefined` when it was rejected. Its problems in either case. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads **input** by **schema** into fresh objects with the schema's keys alone, in its order; every departure becomes an error with its
 * place below **pointer**.
 */
export function readShape<T>(schema: v.GenericSchema<unknown, T>, input: unknown, pointer: string): Checked<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, problems: [] };
  return { value: undefined, problems: result.issues.map((issue) => shapeProblem(issue, pointer)) };
}

function shapeProblem(issue: v.BaseIssue<unknown>, pointer: string): Problem {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const place = pointer + keys.map(pointerStep).join('');
  const [code, message, remedy] = explain(issue, nameOf(place));
  return createProblem('error', code, place, issue.input, message, remedy);
}

function explain(issue: v.BaseIssue<unknown>, name: string): readonly [ProblemCode, string, string] {
  const wanted = issue.expected ?? issue.message;
  if (issue.input === undefined) return ['missing', `${name} is missing`, 'add it'];
  if (issue.type === 'check') return ['form', `${name} must be ${wanted}`, 'write it so'];
  const type = TYPES.get(wanted);
  if (type !== undefined) return ['type', `${name} must be ${type}, not ${describe(issue.input)}`, 'write it so'];
  // What remains are choices: ("a" | "b"), or a single one.
  const choices = wanted.replace(/[()]/g, '').replaceAll(' | ', ', ');
  return ['choice', `${name} must be ${choices.replace(/, (?="[^"]*"$)/, ' or ')}`, 'choose from these'];
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['Array', 'a list'],
  ['Object', 'an object'],
]);

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const type = typeof value;
  return type === 'string'
    ? 'text'
    : type === 'object'
      ? 'an object'
      : type === 'boolean'
        ? 'true or false'
        : `a ${type}`;
}

/** What people call the place: its key, or its number in the list that has one. */
function nameOf(pointer: string): string {
  const [, list, entry] = /([^/]*)\/(\d+(?:\/\d+)?)$/.exec(pointer) ?? [];
  return list === undefined ? pointer.slice(pointer.lastIndexOf('/') + 1) : `entry ${entry} of ${list}`;
}
