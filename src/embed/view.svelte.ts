import { mount, unmount } from 'svelte';
import type { Dataset } from '../dataset/types.ts';
import type { EventTable } from '../layout/event-table.ts';
import Frame from './Frame.svelte';

/** What an element shows at a time. */
export type ViewContent =
  { readonly kind: 'waiting' | 'loading' } | { readonly kind: 'failed'; readonly message: string } | Shown;

/** A table of events, and the dataset they come from, if it is one. */
export interface Shown {
  readonly kind: 'shown';
  readonly table: EventTable;
  readonly dataset?: Dataset;
  readonly rejected: number;
}

/** What the inside of an element calls. */
export interface ViewCallbacks {
  readonly onretry: () => void;
  readonly onselect: (id: string | undefined) => void;
}

/** The inside of one element: assigning to its properties redraws it. `mount` and `unmount` may alternate. */
export class View {
  content: ViewContent = $state.raw({ kind: 'waiting' });
  /** The attributes of the element, as they are written. */
  given: Readonly<Partial<Record<string, string>>> = $state.raw({});
  /** Told by the timeline that is shown. */
  indexBytes: () => number = () => 0;
  readonly callbacks: ViewCallbacks;

  readonly #root: ShadowRoot;
  #mounted: Record<string, unknown> | undefined;

  constructor(root: ShadowRoot, sheet: CSSStyleSheet, callbacks: ViewCallbacks) {
    this.#root = root;
    this.callbacks = callbacks;
    // Adopted, the sheet needs no permission of a host's content-security policy.
    root.adoptedStyleSheets = [sheet];
  }

  mount(): void {
    this.#mounted ??= mount(Frame, { target: this.#root, props: { view: this } });
  }

  unmount(): void {
    if (this.#mounted !== undefined) void unmount(this.#mounted);
    this.#mounted = undefined;
  }
}
