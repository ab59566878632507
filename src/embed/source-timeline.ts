import type { Acceptance } from '../dataset/accept-dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError, readData } from './read-data.ts';
import { View } from './view.svelte.ts';

/** The name of the element, and the one thing it adds to a page. */
export const elementName = 'source-timeline';

/** So far from the view (CSS pixels) an element begins to load. */
const nearby = '200px';

/**
 * Defines `<source-timeline>`, unless the page has it already (the same script twice, or another version).
 *
 * Attributes: `src` (address of a dataset), `theme` (`light` or `dark`), `locale` (BCP 47), `event` (id of the chosen
 * event). Inline data is a child `<script type="application/json">`; other children are shown until the timeline stands, and
 * when it cannot. Property `data`: the dataset as an object. Events: `load` (`detail.rejected`, how many
 * entries could not be read); `select` (`detail.id`, `undefined` for
 * none); `error` (`detail.message`). It never throws into the page.
 */
export function defineSourceTimeline(): void {
  if (customElements.get(elementName) !== undefined) return;
  customElements.define(
    elementName,
    class SourceTimeline extends HTMLElement {
      static readonly observedAttributes = ['src', 'theme', 'locale', 'event'];

      readonly #view: View;
      #observer: IntersectionObserver | undefined;
      #loading: AbortController | undefined;
      #given: unknown;
      /** Whether the element has been near the view: from then on it loads what it is told to. */
      #near = false;

      constructor() {
        super();
        this.#view = new View(this.attachShadow({ mode: 'open' }), {
          onretry: () => this.#load(),
          onselect: (id) => this.dispatchEvent(new CustomEvent('select', { detail: { id } })),
        });
      }

      /** The dataset as an object (as parsed from its JSON); setting it shows it. */
      get data(): unknown {
        return this.#given;
      }
      set data(value: unknown) {
        this.#given = value;
        if (this.#near) this.#load();
      }

      connectedCallback(): void {
        // Set before this script ran, the property shadows the accessor.
        if (Object.hasOwn(this, 'data')) {
          this.#given = Object.getOwnPropertyDescriptor(this, 'data')?.value as unknown;
          Reflect.deleteProperty(this, 'data');
        }
        this.#view.mount();
        if (this.#view.content.kind === 'shown') return; // only moved in its page
        this.#observer ??= new IntersectionObserver(
          (entries) => {
            if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
            this.#near = true;
            this.#load();
          },
          { rootMargin: nearby },
        );
        this.#observer.observe(this);
      }

      disconnectedCallback(): void {
        this.#observer?.disconnect();
        this.#loading?.abort();
        this.#view.unmount();
      }

      attributeChangedCallback(name: string, before: string | null, value: string | null): void {
        if (before === value && name !== 'event') return; // the same event may be chosen again
        if (name === 'theme') this.#view.theme = value === 'light' || value === 'dark' ? value : undefined;
        else if (name === 'locale') this.#view.locale = value ?? undefined;
        else if (name === 'event') this.#view.selected = value ?? undefined;
        else if (this.#near) this.#load();
      }

      #load(): void {
        this.#observer?.disconnect();
        this.#loading?.abort();
        const loading = (this.#loading = new AbortController());
        this.#view.content = { kind: 'loading' };
        this.#read(loading.signal).then(
          (accepted) => {
            if (loading.signal.aborted) return;
            this.#view.content = { kind: 'shown', accepted };
            this.dispatchEvent(new CustomEvent('load', { detail: { rejected: accepted.rejected } }));
          },
          (error: unknown) => {
            if (loading.signal.aborted) return;
            const message =
              error instanceof LoadError ? error.message : `The timeline could not be drawn: ${String(error)}`;
            this.#view.content = { kind: 'failed', message };
            this.dispatchEvent(new CustomEvent('error', { detail: { message } }));
          },
        );
      }

      async #read(signal: AbortSignal): Promise<Acceptance> {
        // By way of its text: fresh plain objects, whatever the page has passed.
        if (this.#given !== undefined) return readData(JSON.stringify(this.#given), 'The given dataset');
        const inline = this.querySelector(':scope > script[type="application/json"]');
        if (inline !== null) return readData(inline.textContent, 'The data within the element');
        const address = this.getAttribute('src');
        if (address === null || address === '') {
          throw new LoadError('This timeline names no dataset: give the element a src attribute, or data within it.');
        }
        return loadDataset(address, signal);
      }
    },
  );
}
