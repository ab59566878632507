import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';

const project = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as somebody else has it: built, in a folder of its own, with nothing beside it but its package. */
export interface InstalledCommand {
  readonly folder: string;
  readonly script: string;
  /** Runs the command to its end in `cwd`; `stdout` may be a path, which the shell then opens. */
  run(args: readonly string[], options?: { readonly cwd?: string; readonly stdin?: string }): Promise<Run>;
  remove(): Promise<void>;
}

/** Builds the command with the project's own configuration and puts a package around it: sample, datasets and small pages. */
export async function installCommand(): Promise<InstalledCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-command-'));
  const script = join(folder, 'dist/cli/sourceline.js');
  await build({
    root: project,
    configFile: join(project, 'vite.config.ts'),
    mode: 'cli',
    logLevel: 'error',
    build: { outDir: join(folder, 'dist/cli'), emptyOutDir: true },
  });
  await cp(join(project, 'data'), join(folder, 'data'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return {
    folder,
    script,
    async run(args, { cwd = folder, stdin = '' } = {}) {
      const child = spawn(process.execPath, [script, ...args], { cwd });
      child.stdin.on('error', () => undefined).end(stdin);
      const [stdout, stderr, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close') as Promise<[number | null]>,
      ]);
      return { code, stdout, stderr };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'sourceline', version: '9.8.7', type: 'module' }),
  'dist/reader/index.html': '<!doctype html><title>reader</title>',
  'dist/reader/host.html': '<!doctype html><title>host</title>',
  'dist/element/sourceline.js': '(() => { "</script><!--"; })();\n',
};
