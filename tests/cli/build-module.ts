import { build } from 'vite';

/** Builds one module of the project for Node into `folder`, everything bundled, and returns the folder. */
export async function buildModule(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: entry, outDir: folder, emptyOutDir: true, target: 'node20' },
  });
  return folder;
}
