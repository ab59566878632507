/** Tells whether a value has a shape. */
export type Guard = (value: unknown) => boolean;

/** A string of at most 100 000 UTF-16 units (`LONGEST_TEXT`). */
export const isText: Guard = (value) => typeof value === 'string' && value.length <= 1e5;
export const isString: Guard = (value) => typeof value === 'string';
export const isFilled: Guard = (value) => typeof value === 'string' && value !== '';
export const isName: Guard = (value) => isText(value) && value !== '';
export const isOffset: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export function isForm(pattern: RegExp): Guard {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** One of **words**, which are separated by spaces. */
export function isOneOf(words: string): Guard {
  const known = words.split(' ');
  return (value) => known.includes(value as string);
}

export function isListOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every((entry) => guard(entry));
}

export function isNullOr(guard: Guard): Guard {
  return (value) => value === null || guard(value);
}

/** An object whose **required** keys are all there and, like the **optional** ones that are, pass their guards. */
export function isObject(
  required: Readonly<Record<string, Guard>>,
  optional: Readonly<Record<string, Guard>> = {},
): Guard {
  const guards = Object.entries({ ...required, ...optional });
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    guards.every(([key, guard]) => {
      const entry = (value as Readonly<Record<string, unknown>>)[key];
      return entry === undefined ? key in optional : guard(entry);
    });
}
