import { Command } from 'commander';
import { exit } from './exit.ts';
import { readLines } from './read-lines.ts';
import type { Session } from './session.ts';
import { tagLine } from './tag-line.ts';

/** Most bytes of one line: what an article may have at the most (`QUALITY.md` C3). */
const longestLine = 20_000_000;

/** `sourceline tag`: documents in on stdin, one a line, their time expressions out on stdout, one line for each in the same order. */
export function tagCommand(session: Session): Command {
  return new Command('tag')
    .summary('mark the time expressions in a stream of texts')
    .description(
      'Reads JSON documents from standard input, one a line, {"id", "text", "published"?, "genre"?, "language"?}, and writes one line ' +
        'for each in the same order, {"id", "timexes": [{"start", "end", "text", "type", "value", "mod"?, "edtf"?}]}: TIMEX3 types and ' +
        'values, EDTF where a time has a place on the calendar, offsets in code points, the end excluded.\n\n' +
        '"published" anchors "yesterday" and dates without a year. "genre" is "news" or "history" and is told from the text when it ' +
        'is left out; "language" may say by its region whether 3/4/2014 is in March ("en-US") or April ("en-GB").\n\n' +
        'A line that cannot be read gives {"id", "error"}, and the command then ends with 1. Empty lines are passed over.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  sourceline tag < articles.ndjson > times.ndjson\n  echo \'{"id": 1, "published": "2025-12-01", "text": "It rained on Friday."}\' | sourceline tag',
    )
    .action(() => run(session));
}

async function run({ terminal, end }: Session): Promise<void> {
  let failed = 0;
  for await (const line of readLines(process.stdin, longestLine)) {
    if ('text' in line && line.text.trim() === '') continue;
    const tagged =
      'text' in line ? tagLine(line.text, line.number) : { id: null, error: `line ${line.number} is ${line.problem}` };
    if ('error' in tagged) failed += 1;
    // Waits until the line has left: a slow reader slows the reading, and nothing piles up.
    await terminal.print(`${JSON.stringify(tagged)}\n`);
  }
  if (failed > 0)
    terminal.say(`${failed} ${failed === 1 ? 'line' : 'lines'} could not be read; see "error" in the output.`);
  end(failed > 0 ? exit.rejected : exit.ok);
}
