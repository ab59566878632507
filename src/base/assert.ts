/** Throws a `TypeError` with **message** unless **condition** holds: for calls that only a mistake in our own code makes. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(message);
}

/** Marks a branch that the types exclude; throws a `TypeError` that ends with the value when it is reached all the same. */
export function unreachable(value: never): never {
  throw new TypeError(`unexpected value: ${String(value)}`);
}
