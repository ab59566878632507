/** What a folder of `src/` may import: other folders, and packages by name. The table of ARCHITECTURE.md as data. */
export interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const article = ['base', 'time', 'dataset'];
const timex = [...article, 'article'];
const events = [...timex, 'timex'];
const drawing = ['base', 'time', 'dataset', 'layout', 'marks', 'interaction'];
const both = [...events, 'events', 'layout', 'marks', 'interaction', 'timeline', 'embed'];

/** `node:*` stands for every module of Node. Folders not listed here are an error: a new one needs its place. */
export const layers: Readonly<Record<string, Layer>> = {
  base: { folders: [], packages: [] },
  time: { folders: ['base'], packages: ['date-fns', '@date-fns/utc'] },
  dataset: { folders: ['base', 'time'], packages: ['valibot'] },
  article: { folders: article, packages: ['@noble/hashes', '@mozilla/readability', 'linkedom', 'parse5'] },
  timex: { folders: timex, packages: [] },
  events: { folders: events, packages: [] },
  layout: { folders: ['base', 'time', 'dataset'], packages: ['d3'] },
  marks: { folders: ['base', 'layout'], packages: ['svelte'] },
  interaction: { folders: ['base', 'time', 'layout'], packages: ['d3', 'svelte'] },
  timeline: { folders: drawing, packages: ['svelte', 'd3'] },
  embed: { folders: ['base', 'time', 'dataset', 'layout', 'timeline'], packages: ['svelte'] },
  reader: { folders: both, packages: ['svelte'] },
  cli: { folders: [...events, 'events', 'embed', 'timeline'], packages: ['node:*', 'commander', 'sirv', 'valibot'] },
  build: { folders: [], packages: ['node:*', 'vite'] },
};
