import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import sirv from 'sirv';

/** A server of files for this machine alone. */
export interface PageServer {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves **folder** at a free port of 127.0.0.1. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(sirv(folder, { dev: true }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
