import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/dataset/types.ts';
import { extract } from '../../src/events/extract.ts';

const meta = { published: '2014-03-05', language: 'en' } as const;

const speaker = ({ source, via = [] }: Attribution): string =>
  [source, ...via.map(({ source: carrier }) => `via ${carrier}`)].join(' ');

/** Who says so of the last event of a text. */
function sourceOf(text: string): string {
  const { dataset } = extract([{ id: 'a', text, meta }]);
  const event = dataset.events.findLast(({ evidence }) => evidence[0]?.timex?.text === 'Monday');
  return event?.attribution.map(speaker).join('; ') ?? 'no event';
}

describe('extract: who says what happened on Monday', () => {
  it.each([
    [
      'passive with its speaker',
      'Acme was accused by the Millhands Union of closing the mill on Monday.',
      'the Millhands Union',
    ],
    ['passive without', 'Two men are said to have left the town on Monday.', 'unnamed'],
    ['passive: a second verb is nobody’s', 'Two men were accused of fraud last year and left the town on Monday.', ''],
    ['it is believed', 'It is believed that the bridge closed on Monday.', 'unnamed'],
    ['view', 'Pryce believes the bridge closed on Monday.', 'Pryce'],
    ['expectation', 'Forecasters expected the storm to end on Monday.', 'Forecasters'],
    [
      'claim of an owner',
      'Tolliver’s insistence that the valve was replaced on Monday rests on a single invoice.',
      'Tolliver',
    ],
    ['in the middle, behind a word that begins with “In”', 'Inflation, Ann Li claimed, fell on Monday.', 'Ann Li'],
    ['claim by somebody', 'A claim by the coastguard that the boat sank on Monday was false.', 'the coastguard'],
    ['claims of nobody', 'Claims that the boat sank on Monday are being examined.', 'unnamed'],
    ['beyond a claim', 'The claim that the boat sank was withdrawn on Monday.', ''],
    [
      'report by a body',
      'A report by the Freight Council found that the port closed on Monday.',
      'the Freight Council',
    ],
    ['documents', 'Port records seen by this agency indicate that the boat failed a test on Monday.', 'Port records'],
    ['data', 'Data from the labour office showed 19 cases on Monday.', 'the labour office'],
    ['said in a statement', 'Nordbane said in a statement that the trains had stopped on Monday.', 'Nordbane'],
    [
      'told a medium',
      'Ann Li told the Harrow Advertiser that the bridge closed on Monday.',
      'Ann Li via the Harrow Advertiser',
    ],
    ['told listeners', 'Ann Li told reporters that the bridge closed on Monday.', 'Ann Li'],
    ['quoting', 'TASS, quoting the president, reported that the bridge closed on Monday.', 'the president via TASS'],
    [
      'citing behind',
      'The bridge closed on Monday, the Courier reported, citing two officials.',
      'two officials via the Courier',
    ],
    ['quoted by', 'Ann Li, quoted by the Gazette, said that the bridge closed on Monday.', 'Ann Li via the Gazette'],
    [
      'quoted as saying',
      'The Ledger quoted the coroner as saying that the boat sank on Monday.',
      'the coroner via the Ledger',
    ],
    ['in the words of', 'The bridge, in the words of Ann Li, fell on Monday.', 'Ann Li'],
    ['as somebody put it', 'As Ann Li put it, the bridge fell on Monday.', 'Ann Li'],
    ['split apposition', 'The bridge fell on Monday, its surveyor, Ann Li, told reporters.', 'Ann Li'],
    ['speaker before a colon', 'Ann Li: "The bridge fell on Monday."', 'Ann Li'],
    ['relative clause of the subject', 'Ann Li, who took over on Monday, said the bridge was old.', ''],
    ['participle of the subject', 'A report, leaked on Monday, said the bridge was old.', ''],
    ['hearsay in its clause alone', 'The bridge fell on Monday, and the mayor was reportedly asleep.', ''],
    ['an act within a report', 'Ann Li said the union had rejected the offer on Monday.', 'Ann Li'],
    ['a denied claim', 'Noordzee denied reports that it had sold the ship on Monday.', 'Noordzee'],
    ['the union', 'The Millhands Union met. The union said the mill closed on Monday.', 'Millhands Union'],
    ['the company', 'Vantrell Inc. has a new plant. The company said it opened on Monday.', 'Vantrell Inc.'],
    ['it', 'The Interior Ministry spoke. It said the bridge closed on Monday.', 'Interior Ministry'],
    ['she, not he', 'Mayor Anna Li met Peter Holm. She said the bridge closed on Monday.', 'Anna Li'],
    [
      'who spoke last',
      'Mayor Ann Li said it was old. Sheriff Peter Holm slept. She added that it fell on Monday.',
      'Ann Li',
    ],
    ['the curator', 'The curator, Tomas Reid, came. The curator said the lamp went on Monday.', 'Tomas Reid'],
    ['an age', 'Declan Farrow, the coach, spoke. The 47-year-old said he left on Monday.', 'Declan Farrow'],
    [
      'a quotation that runs on',
      '“We got out,” Sheriff Dale Holm said. “By Monday the whole side was gone. I never saw that.”',
      'Dale Holm',
    ],
    ['the middle of a quotation', '“No choice. It fell on Monday. Nobody saw it,” said Ann Li.', 'Ann Li'],
    [
      'indirect speech that goes on',
      'General Ivan Petrov said the army would advance. It would halt at the river on Monday.',
      'Ivan Petrov',
    ],
    [
      'another paragraph does not go on',
      'General Ivan Petrov said the army would advance.\n\nThe market would close on Monday.',
      '',
    ],
  ])('%s', (_, text, expected) => {
    expect(sourceOf(text)).toBe(expected);
  });
});
