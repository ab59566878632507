import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The commands of the developers, `npm run score` and `npm run bench`, for Node; never part of the package's pages. */
export default defineConfig({
  root,
  publicDir: false,
  // What builds and drives pages stays a package; all else goes into the commands.
  ssr: { noExternal: true, external: ['vite', 'playwright-core'], target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist/tools',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { score: 'tests/score/score.ts', bench: 'tests/bench/bench.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
