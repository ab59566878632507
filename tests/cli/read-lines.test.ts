import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../src/cli/read-lines.ts';

async function linesOf(chunks: readonly (string | Uint8Array)[], limit = 100): Promise<readonly Line[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream(), limit)) lines.push(line);
  return lines;
}

const texts = (...lines: readonly string[]): readonly Line[] =>
  lines.map((text, index) => ({ number: index + 1, text }));

describe('readLines(chunks, limit)', () => {
  it.each([
    ['lines', ['a\nb\n'], texts('a', 'b')],
    ['a last line without an end', ['a\nb'], texts('a', 'b')],
    ['lines across chunks', ['a', 'b\nc', '\n'], texts('ab', 'c')],
    ['carriage returns', ['a\r\nb\r\n'], texts('a', 'b')],
    ['empty lines', ['\n\na'], texts('', '', 'a')],
    ['nothing', [], []],
    ['a character across chunks', [Uint8Array.of(0xc3), Uint8Array.of(0xa9, 0x0a)], texts('é')],
  ])('gives %s', async (_, chunks, lines) => {
    expect(await linesOf(chunks)).toEqual(lines);
  });

  it('names a line that is no UTF-8 and goes on', async () => {
    expect(await linesOf([Uint8Array.of(0xff, 0x0a), 'b\n'])).toEqual([
      { number: 1, problem: 'not UTF-8: save the input as UTF-8' },
      { number: 2, text: 'b' },
    ]);
  });

  it.each([
    [9, true],
    [10, true],
    [11, false],
  ])('of a limit of 10 bytes, a line of %i: %s', async (length, whole) => {
    const [first, second] = await linesOf(['x'.repeat(length), '\ny'], 10);
    expect(first).toEqual(
      whole
        ? { number: 1, text: 'x'.repeat(length) }
        : { number: 1, problem: 'longer than 10 bytes: split the document' },
    );
    expect(second).toEqual({ number: 2, text: 'y' });
  });
});
