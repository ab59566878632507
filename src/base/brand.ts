declare const brand: unique symbol;

/** A **T** that only its own constructor functions make: two brands of number do not mix by accident. Costs nothing at run time. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
