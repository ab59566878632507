import { open } from 'node:fs/promises';

/** Most files are short: what is set aside for the first piece is little, for later ones much. */
const [firstChunk, laterChunk] = [1 << 16, 1 << 20];

/**
 * The bytes of a file, pipe or device from its start, at most `limit + 1` of them: a longer result than `limit` says that the file is
 * over it, without a huge or endless file ever being held in memory. Rejects with the system's error.
 */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (length <= limit) {
      const size = Math.min(length === 0 ? firstChunk : laterChunk, limit + 1 - length);
      const { bytesRead, buffer } = await handle.read({ buffer: new Uint8Array(size) });
      if (bytesRead === 0) break;
      pieces.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(pieces, length);
  } finally {
    await handle.close();
  }
}
