import { textAt, type Tokens, wordAt } from '../recognise/lex.ts';

const reporting = /^(?:said|says|told|announced|reported|added|wrote|disclosed|showed)$/u;

/** Words between a verb of saying and its date: "told parliament on", "said in a written statement on". */
const longest = 5;
const medium = /^(?:statement|interview|report|letter|speech|video|message|post|briefing|tweet)$/u;

/**
 * Whether nothing is counted from the date at token **from**: it is that of a report ("the office said Thursday", "told parliament on July 2", "said in a
 * statement on Saturday"), or the year of a thing's name ("a 1739 Goffriller").
 */
export function datesReport(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  if (/^(?:on|late|early)$/u.test(wordAt(tokens, at))) at -= 1;
  if (reporting.test(wordAt(tokens, at))) return true;
  if (/^(?:1[5-9]|20)\d\d$/u.test(wordAt(tokens, from)) && /^(?:an?|his|her)$/u.test(wordAt(tokens, from - 1)))
    return /^\p{Lu}/u.test(textAt(tokens, from + 1));
  if (at === from - 1) return false;
  // "told parliament", "told the BBC", "said in a statement"
  for (let back = at - 1; back >= Math.max(0, at - longest); back -= 1) {
    const word = wordAt(tokens, back);
    if (word === 'told') return !/^(?:that|,|to)$/u.test(wordAt(tokens, back + 1));
    if (reporting.test(word)) return wordAt(tokens, back + 1) === 'in' && medium.test(wordAt(tokens, at));
    if (word === ',' || word === 'that') return false;
  }
  return false;
}
