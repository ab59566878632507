import { describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';

const read = (text: string, options = {}) =>
  extract([{ id: 'a', text, meta: { published: '2014-03-05', language: 'en' } }], options).dataset;

/** The inherited events: their date and the title of the event that it comes from. */
function inherited(text: string): readonly string[] {
  const { events } = read(text);
  return events.flatMap(({ date }) => {
    const { anchor } = date;
    return anchor?.kind === 'event'
      ? [`${date.edtf} of ${events.find(({ id }) => id === anchor.event)?.title ?? 'nothing'}`]
      : [];
  });
}

describe('extract: dates inherited from what was told before', () => {
  it.each([
    [
      'during, another word for it',
      'Li visited Leeds on 3 March. During her inspection she praised the bridge.',
      ['2014-03-03 of Li visited Leeds'],
    ],
    [
      'at, the same word',
      'The trial of Holm began on 3 March. At the trial a witness wept.',
      ['2014-03-03 of The trial of Holm began'],
    ],
    ['hours later', 'The mill burned on 3 March. Hours later the roof fell.', ['2014-03-03~ of The mill burned']],
    ['at the time', 'Acme was fined in 2002. The company was poor at the time.', ['2002 of Acme was fined']],
    ['nothing of the kind before', 'The mill burned on 3 March. During her inspection she praised the bridge.', []],
    ['nothing before at all', 'During her inspection she praised the bridge. The mill burned on 3 March.', []],
    ['a date of its own', 'Li visited Leeds on 3 March. During her visit on 4 March she praised it.', []],
    ['an open period gives none', 'The strike has gone on since 2009. During the strike a man died.', []],
  ])('%s', (_, text, expected) => {
    expect(inherited(text)).toEqual(expected);
  });

  it('infers no year where the anchor has none', () => {
    const { dataset } = extract([
      { id: 'a', text: 'Li visited Leeds on 3 March. During her inspection she praised the bridge.', meta: {} },
    ]);
    expect(dataset.events.map(({ date }) => [date.edtf, date.inferred])).toEqual([
      ['XXXX-03-03', []],
      ['XXXX-03-03', ['month', 'day']],
    ]);
  });
});

const undatedOf = (text: string): readonly string[] =>
  read(text).undated.map(
    ({ kind, text: words, attribution }) => `${kind}: ${words} (${attribution.map(({ source }) => source).join()})`,
  );

describe('extract: what is said without a date', () => {
  it.each([
    [
      'a named time',
      'Ann Li said prices rose following the Maidan revolution.',
      [
        'named-time: the Maidan revolution (Ann Li)',
        'claim: Ann Li said prices rose following the Maidan revolution. (Ann Li)',
      ],
    ],
    ['the war', 'The mill was closed before the war.', ['named-time: the war ()']],
    ['not a memorial', 'They met before the war memorial.', []],
    ['not one with a date', 'It closed after the 1921 strike.', []],
    ['once', 'It closed after the war. It opened before the war.', ['named-time: the war ()']],
    [
      'a claim',
      'Ann Li said that the bridge had collapsed.',
      ['claim: Ann Li said that the bridge had collapsed. (Ann Li)'],
    ],
    ['not what is held', 'Ann Li said that the bridge is old.', []],
    ['not what did not happen', 'Ann Li said that nobody came.', []],
    ['not what the article says', 'The bridge had collapsed.', []],
  ])('%s', (_, text, expected) => {
    expect(undatedOf(text)).toEqual(expected);
  });

  it('places well-known events when asked to, and says that it is background knowledge', () => {
    const text = 'Prices rose following the Maidan revolution and before the Linden strike.';
    expect(read(text).events).toEqual([]);
    const { events, undated } = read(text, { knownTimes: true });
    expect(events.map(({ title, date }) => [title, date.edtf, date.rule])).toEqual([
      ['The Maidan revolution', '2013-11-21/2014-02-23', 'background/maidan-revolution'],
    ]);
    expect(undated.map(({ text: words }) => words)).toEqual(['the Linden strike']);
  });
});
