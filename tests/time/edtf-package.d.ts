/** The package has no types of its own; the tests need its parser alone. */
declare module 'edtf' {
  export function parse(
    text: string,
    constraints?: { level?: number; seasonIntervals?: boolean; seasonUncertainty?: boolean },
  ): unknown;
}
