import type { Server } from 'node:http';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { codeOf, reasonOf } from './reason-of.ts';

/** The port on which the reader is served unless said otherwise. */
export const usualPort = 4173;

/**
 * Listens on 127.0.0.1 alone and resolves to the port: `asked`, where 0 means any free one; otherwise the usual one or, when
 * that is taken, any free one. Rejects with a `Failure` (output) when the port asked for cannot be had.
 */
export async function listen(server: Server, asked?: number): Promise<number> {
  try {
    return await listenOn(server, asked ?? usualPort);
  } catch (error) {
    if (asked === undefined && codeOf(error) === 'EADDRINUSE') return listenOn(server, 0);
    const port = asked ?? usualPort;
    throw new Failure(
      exit.output,
      `cannot listen on port ${port}: ${reasonOf(error)}. Name another one with --port.`,
      error,
    );
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('no address'));
    });
  });
}
