import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';

/** Short articles with the events that a person finds in them, in the order of the timeline; `once-misread.txt` says how they are written. */
const cases = readFileSync(join(import.meta.dirname, 'once-misread.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')
  .split(/\n{2,}/u)
  .filter((block) => block.trim() !== '')
  .map((block) => {
    const lines = block.trim().split('\n');
    const expected = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
    return [lines.filter((line) => !line.startsWith('= ')).join('\n\n'), expected] as const;
  });

function eventsOf(text: string): readonly string[] {
  const article = { id: 'a', text, meta: { published: '2024-08-16', language: 'en' } };
  return extract([article]).dataset.events.map(({ date, title, kind, modality, polarity, attribution }) => {
    const marks = [kind, modality, polarity].filter(
      (mark) => mark !== 'occurrence' && mark !== 'actual' && mark !== 'affirmed',
    );
    const source = attribution
      .map((one) => [one, ...(one.via ?? [])].map((each) => each.source).join(' via '))
      .join('; ');
    return `${date.edtf}: ${title}${source === '' ? '' : ` (${source})`}${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`;
  });
}

describe('extract: what was once misread', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
