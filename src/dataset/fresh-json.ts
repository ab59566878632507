/** A copy of a JSON value in fresh plain objects. The key `__proto__` stays behind: it would turn into a prototype in careless hands. */
export function freshJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(freshJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, entry]) => [key, freshJson(entry)]),
  );
}
