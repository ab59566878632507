import type { EventTable } from '../layout/event-table.ts';

/** So long a search may keep the page from drawing, in milliseconds. */
const slice = 8;

/**
 * Looks for all words of **query** in the texts of **table**, whatever their case and accents, a slice of a frame at a time. **onfound** gets
 * all rows found so far, ascending, after each slice that found some, and in the end. Returns how to stop.
 */
export function searchTable(
  table: Pick<EventTable, 'size' | 'textAt'>,
  query: string,
  onfound: (rows: Uint32Array, done: boolean) => void,
): () => void {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found: number[] = [];
  let row = 0;
  let told = -1;
  let timer: ReturnType<typeof setTimeout>;
  const run = (): void => {
    const until = performance.now() + slice;
    while (row < table.size && performance.now() < until) {
      for (const stop = Math.min(table.size, row + 64); row < stop; row++) {
        const text = fold(table.textAt(row));
        if (words.every((word) => text.includes(word))) found.push(row);
      }
    }
    const done = row >= table.size;
    // What was found is indexed anew each time: only when it has grown by much.
    if (done || found.length > told * 2) {
      told = found.length;
      onfound(Uint32Array.from(found), done);
    }
    if (!done) timer = setTimeout(run);
  };
  timer = setTimeout(run);
  return () => clearTimeout(timer);
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
