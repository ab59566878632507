/** Types of the part of `svelte-client.js` that tests call; compiled components call the rest. */
export interface Signal<T> {
  readonly v: T;
}
export function state<T>(value: T): Signal<T>;
export function derived<T>(compute: () => T): Signal<T>;
export function get<T>(signal: Signal<T>): T;
export function set<T>(signal: Signal<T>, value: T): T;
export function untrack<T>(read: () => T): T;
export function user_pre_effect(run: () => unknown): void;
export function user_effect(run: () => unknown): void;
export function tick(): Promise<void>;
