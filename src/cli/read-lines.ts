/** A line of a stream: its text, or why it has none. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

const newline = 0x0a;

/**
 * The lines of a stream of UTF-8, one at a time, counted from 1, without their ends; a last line needs none. A line of more than
 * **limit** bytes and one that is no UTF-8 come as problems, and the stream goes on with the next. No more than one line is held.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const finish = (): Line => {
    const bytes = Buffer.concat(pieces);
    const tooLong = length > limit;
    pieces = [];
    length = 0;
    const at = number;
    number += 1;
    if (tooLong) return { number: at, problem: `longer than ${limit} bytes: split the document` };
    try {
      return { number: at, text: decoder.decode(bytes).replace(/\r$/u, '') };
    } catch {
      return { number: at, problem: 'not UTF-8: save the input as UTF-8' };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, to));
      yield finish();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finish();

  function add(piece: Uint8Array): void {
    // What is over the limit is counted and let go.
    if (length + piece.length <= limit) pieces.push(piece);
    else pieces = [];
    length += piece.length;
  }
}
