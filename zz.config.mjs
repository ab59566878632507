import { defineConfig } from 'vite';
export default defineConfig({ root: '/work/main', publicDir: false, ssr: { noExternal: true, target: 'node' }, build: { ssr: true, outDir: '/tmp/pp/out', emptyOutDir: true, target: 'node20', minify: false, rolldownOptions: { input: { p: '/work/main/tests/bench/zz-profile.ts' }, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } } });
