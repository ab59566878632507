import { mount, unmount } from 'svelte';
import type { Acceptance } from '../dataset/accept-dataset.ts';
import Frame from './Frame.svelte';
import { createStyleSheet } from './style-sheet.ts';

/** What an element shows at a time. */
export type ViewContent =
  | { readonly kind: 'waiting' | 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly accepted: Acceptance };

/** What the inside of an element calls. */
export interface ViewCallbacks {
  readonly onretry: () => void;
  readonly onselect: (id: string | undefined) => void;
}

/** The inside of one element: assigning to its properties redraws it. `mount` and `unmount` may alternate. */
export class View {
  content: ViewContent = $state.raw({ kind: 'waiting' });
  theme: 'light' | 'dark' | undefined = $state();
  locale: string | undefined = $state();
  selected: string | undefined = $state();
  readonly callbacks: ViewCallbacks;

  readonly #root: ShadowRoot;
  #mounted: Record<string, unknown> | undefined;

  constructor(root: ShadowRoot, callbacks: ViewCallbacks) {
    this.#root = root;
    this.callbacks = callbacks;
    // Adopted, the sheet needs no permission of a host's content-security policy.
    root.adoptedStyleSheets = [createStyleSheet()];
  }

  mount(): void {
    this.#mounted ??= mount(Frame, { target: this.#root, props: { view: this } });
  }

  unmount(): void {
    if (this.#mounted !== undefined) void unmount(this.#mounted);
    this.#mounted = undefined;
  }
}
