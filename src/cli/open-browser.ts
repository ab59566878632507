import { spawn } from 'node:child_process';

/**
 * Opens an address of our own in the user's browser. Resolves to whether the system's opener could be started; the browser itself
 * is on its own from then on.
 */
export function openBrowser(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const [command, ...parameters] = opener(platform);
  return new Promise((resolve) => {
    const child = spawn(command, [...parameters, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

function opener(platform: NodeJS.Platform): readonly [command: string, ...parameters: readonly string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}
