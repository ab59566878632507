import { describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';
import { verbFormsOf } from '../../src/events/en/verbs.ts';

const titlesOf = (text: string): readonly string[] =>
  extract([{ id: 'a', text, meta: { published: '2014-03-05', language: 'en' } }]).dataset.events.map(
    ({ title }) => title,
  );

describe('extract: titles of the event’s own clause', () => {
  it.each([
    [
      'nominal, with its verb',
      'During a visit to a command point of the army on 3 March, Petrov repeated that peace was near.',
      ['Petrov visits a command point of the army'],
    ],
    [
      'without the frame of a report',
      'Residents told the agency that the men had looted homes on 3 March.',
      ['The men had looted homes'],
    ],
    [
      'what is denied, with its denial',
      'The minister denied that troops had entered the town on 3 March.',
      ['The minister denied that troops had entered the town'],
    ],
    [
      'no speaker in a participle',
      'The minister said a plane suspected of spying was seen on 3 March.',
      ['A plane suspected of spying was seen'],
    ],
    ['without a frame behind', 'The roof fell on 3 March, officials said.', ['The roof fell']],
    [
      'one clause of two',
      'Acme was fined in 2002, and it repaid the money on 3 March.',
      ['Acme was fined', 'Acme repaid the money'],
    ],
    [
      'a second verb with the subject of the first',
      'Ann Farr joined the opera in 1951 and was promoted to head of wardrobe in 1957.',
      ['Ann Farr joined the opera', 'Ann Farr was promoted to head of wardrobe'],
    ],
    [
      'the first person keeps its quotation marks and gets its name',
      '“I lost my house on 3 March,” said Lorna Holm.',
      ['Lorna Holm: “I lost my house on 3 March”'],
    ],
    [
      'the third person does not',
      '“The management left the room on 3 March,” said Lorna Holm.',
      ['The management left the room'],
    ],
    ['a pronoun is named', 'Mayor Ann Li came. She resigned on 3 March.', ['Ann Li resigned']],
    [
      'an owner is named',
      'Acme is old. Its owner, Bannock Copper, closed it on 3 March.',
      ['Bannock Copper closed it'],
    ],
    [
      'a period keeps its season',
      'Troops took 87 towns during their autumn operations.',
      ['Troops took 87 towns during autumn operations'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });
});

describe('verbFormsOf(word)', () => {
  it.each([
    ['visited', 'visit visits visited visited visiting'],
    ['stopped', 'stop stops stopped stopped stopping'],
    ['carries', 'carry carries carried carried carrying'],
    ['wrote', 'write writes wrote written writing'],
    ['began', 'begin begins began begun beginning'],
    ['travelled', 'travel travels travelled travelled travelling'],
    ['dying', 'die dies died died dying'],
    ['has', 'have has had had having'],
  ])('%s', (word, forms) => {
    const { base, third, past, participle, ing } = verbFormsOf(word) ?? {
      base: '',
      third: '',
      past: '',
      participle: '',
      ing: '',
    };
    expect([base, third, past, participle, ing].join(' ')).toBe(forms);
  });
  it('knows no noun', () => {
    expect(verbFormsOf('bridge')).toBeUndefined();
  });
});
