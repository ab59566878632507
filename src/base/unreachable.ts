/** Marks a branch that the types exclude; throws a `TypeError` that ends with the value when it is reached all the same. */
export function unreachable(value: never): never {
  throw new TypeError(`unexpected value: ${String(value)}`);
}
