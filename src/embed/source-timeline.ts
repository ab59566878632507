import type { Acceptance } from '../dataset/accept-dataset.ts';
import type { Columns } from '../layout/columns.ts';
import { columnsTable } from '../layout/columns-table.ts';
import { datasetTable } from '../layout/dataset-table.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError, readData } from './read-data.ts';
import { createStyleSheet } from './style-sheet.ts';
import { View, type Shown } from './view.svelte.ts';

/** The name of the element, and the one thing it adds to a page. */
export const elementName = 'source-timeline';

/** So far from the view (CSS pixels) an element begins to load. */
const nearby = '200px';

/**
 * Defines `<source-timeline>`, unless the page has it already (the same script twice, or another version).
 *
 * Attributes: `src` (address of a dataset), `theme` (`light` or `dark`), `locale` (BCP 47), `event` (id of the chosen
 * event), `lanes` (the field that makes lanes: `source`, `article`, `kind`, `people` …, or `none`), `lane-order` (`size` or `name`). Inline data is a child `<script type="application/json">`; other children are shown until the timeline stands, and
 * when it cannot. Properties `data`: the dataset as an object; `columns`: events as columns (`Columns`), for very large sets; `indexBytes`: what
 * the index of what is shown weighs. Events: `load` (`detail.rejected`, how many
 * entries could not be read); `select` (`detail.id`, `undefined` for
 * none); `error` (`detail.message`). It never throws into the page.
 */
export function defineSourceTimeline(): void {
  if (customElements.get(elementName) !== undefined) return;
  const sheet = createStyleSheet(); // one for all elements of the page
  customElements.define(
    elementName,
    class SourceTimeline extends HTMLElement {
      static readonly observedAttributes = ['src', 'theme', 'locale', 'event', 'lanes', 'lane-order'];

      readonly #view: View;
      #observer: IntersectionObserver | undefined;
      #loading: AbortController | undefined;
      #given: unknown;
      #columns: Columns | undefined;
      /** Whether the element has been near the view: from then on it loads what it is told to. */
      #near = false;

      constructor() {
        super();
        this.#view = new View(this.attachShadow({ mode: 'open' }), sheet, {
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

      /** Events as columns; setting them shows them. They are read as they are, and never written to. */
      get columns(): Columns | undefined {
        return this.#columns;
      }
      set columns(value: Columns | undefined) {
        this.#columns = value ?? undefined; // `null` takes them away
        if (this.#near) this.#load();
      }

      /** Bytes that the index of the events shown takes; 0 while none are. */
      get indexBytes(): number {
        return this.#view.indexBytes();
      }

      connectedCallback(): void {
        // Set before this script ran, a property shadows its accessor.
        for (const name of ['data', 'columns'] as const) {
          if (!Object.hasOwn(this, name)) continue;
          const value = this[name];
          Reflect.deleteProperty(this, name);
          Reflect.set(this, name, value);
        }
        this.#view.mount();
        if (this.#view.content.kind === 'shown') return; // only moved in its page
        // In view already, as an element that a script adds mostly is: no need to wait for the observer's next frame.
        const { top, bottom, width } = this.getBoundingClientRect();
        if (width > 0 && top < innerHeight && bottom > 0) {
          this.#near = true;
          this.#load();
          return;
        }
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
        if (name === 'src') {
          if (before !== value && this.#near) this.#load();
        } else this.#view.given = { ...this.#view.given, [name]: value ?? undefined };
      }

      #load(): void {
        this.#observer?.disconnect();
        this.#loading?.abort();
        const loading = (this.#loading = new AbortController());
        this.#view.content = { kind: 'loading' };
        this.#read(loading.signal).then(
          (content) => {
            if (loading.signal.aborted) return;
            this.#view.content = { kind: 'shown', ...content };
            this.dispatchEvent(new CustomEvent('load', { detail: { rejected: content.rejected } }));
          },
          (error: unknown) => {
            if (loading.signal.aborted) return;
            const message =
              error instanceof LoadError || error instanceof RangeError
                ? error.message
                : `The timeline could not be drawn: ${String(error)}`;
            this.#view.content = { kind: 'failed', message };
            this.dispatchEvent(new CustomEvent('error', { detail: { message } }));
          },
        );
      }

      async #read(signal: AbortSignal): Promise<Omit<Shown, 'kind'>> {
        if (this.#columns !== undefined) return { table: columnsTable(this.#columns), rejected: 0 };
        const { dataset, rejected } = await this.#readDataset(signal);
        return { dataset, table: datasetTable(dataset), rejected };
      }

      async #readDataset(signal: AbortSignal): Promise<Acceptance> {
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
