/** What a key does in the focused chart. */
export type KeyCommand =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'lane'; readonly by: number }
  | { readonly kind: 'search' }
  | { readonly kind: 'first' | 'last' | 'open' | 'close' | 'fit' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly share: number };

const commands: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ['ArrowRight', { kind: 'step', by: 1 }],
  ['ArrowLeft', { kind: 'step', by: -1 }],
  ['ArrowDown', { kind: 'lane', by: 1 }],
  ['ArrowUp', { kind: 'lane', by: -1 }],
  ['/', { kind: 'search' }],
  ['Home', { kind: 'first' }],
  ['End', { kind: 'last' }],
  ['PageDown', { kind: 'pan', share: 0.9 }],
  ['PageUp', { kind: 'pan', share: -0.9 }],
  ['+', { kind: 'zoom', factor: 2 }],
  ['=', { kind: 'zoom', factor: 2 }],
  ['-', { kind: 'zoom', factor: 0.5 }],
  ['0', { kind: 'fit' }],
  ['Enter', { kind: 'open' }],
  [' ', { kind: 'open' }],
  ['Escape', { kind: 'close' }],
]);

/** The command of a key, or `undefined` for keys that belong to the page (also every key with Ctrl, Alt or ⌘). */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): KeyCommand | undefined {
  return event.ctrlKey || event.altKey || event.metaKey ? undefined : commands.get(event.key);
}
