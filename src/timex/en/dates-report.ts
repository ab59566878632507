import { type Tokens, wordAt } from '../recognise/lex.ts';

const reporting = /^(?:said|says|told|announced|reported|added|wrote|disclosed|showed)$/u;

/** Whether the date at token **from** is that of the report: "the office said Thursday", "it said on Thursday". */
export function datesReport(tokens: Tokens, from: number): boolean {
  const before = wordAt(tokens, from - 1);
  return reporting.test(before === 'on' || before === 'late' || before === 'early' ? wordAt(tokens, from - 2) : before);
}
