import { describe, expect, it } from 'vitest';
import { visible } from '../../src/base/visible.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { ClosedPipe, createTerminal, type Sink } from '../../src/cli/terminal.ts';

function sink({ isTTY = false, error }: { readonly isTTY?: boolean; readonly error?: string } = {}): Sink & {
  readonly text: () => string;
} {
  let text = '';
  return {
    isTTY,
    text: () => text,
    write(piece, done) {
      text += piece;
      done(error === undefined ? null : Object.assign(new Error(error), { code: error }));
      return true;
    },
  };
}

describe('createTerminal(stdout, stderr)', () => {
  it('prints data as it is to stdout and says lines on stderr', async () => {
    const [stdout, stderr] = [sink(), sink()];
    const terminal = createTerminal(stdout, stderr);
    await terminal.print('{"a":"\u001b"}');
    terminal.say('done');
    expect([stdout.text(), stderr.text()]).toEqual(['{"a":"\u001b"}', 'done\n']);
  });

  it('tells a pipe that closed from an output that cannot be written', async () => {
    await expect(createTerminal(sink({ error: 'EPIPE' }), sink()).print('x')).rejects.toBeInstanceOf(ClosedPipe);
    await expect(createTerminal(sink({ error: 'ENOSPC' }), sink()).print('x')).rejects.toMatchObject({
      code: 4,
      message: 'cannot write to standard output: the disk is full.',
    });
  });

  it('replaces a shown line on a terminal and shows none elsewhere', () => {
    const outputs = [true, false].map((isTTY) => {
      const stderr = sink({ isTTY });
      const terminal = createTerminal(sink(), stderr);
      terminal.show('1 of 2');
      terminal.show('2 of 2');
      terminal.say('done');
      return stderr.text();
    });
    expect(outputs).toEqual(['1 of 2\r\u001b[K2 of 2\r\u001b[Kdone\n', 'done\n']);
  });
});

describe('visible(text)', () => {
  it.each([
    ['plain\ttext\n', 'plain\ttext\n'],
    ['\u001b[2Jgone', '\\u001b[2Jgone'],
    ['a\rb\u0000\u009b', 'a\\u000db\\u0000\\u009b'],
    ['txt.\u202Eexe', 'txt.\\u202eexe'],
  ])('%j → %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('createProgress(terminal, verb, noun, total)', () => {
  it.each([
    ['nothing for few', true, 9, ''],
    ['one plain line at the end without a terminal', false, 10, 'read 10 of 10 articles\n'],
  ])('%s', (_title, isTTY, total, shown) => {
    const stderr = sink({ isTTY });
    const progress = createProgress(createTerminal(sink(), stderr), 'read', 'articles', total);
    for (let i = 0; i < total; i += 1) progress.step();
    progress.finish();
    expect(stderr.text()).toBe(shown);
  });

  it('one line that counts on a terminal, and is gone in the end', () => {
    const stderr = sink({ isTTY: true });
    const progress = createProgress(createTerminal(sink(), stderr), 'read', 'articles', 300);
    for (let i = 0; i < 300; i += 1) progress.step();
    progress.finish();
    expect(stderr.text()).toContain('\u001b[Kread 12 of 300 articles');
    expect(stderr.text()).toSatisfy((text: string) => text.endsWith('\r\u001b[K'));
  });
});
