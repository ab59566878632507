import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { interval, longYear, maskedDate, oneOf, plainDate, qualifiedDate, seasonDate, time } from './edtf-text.ts';

/** Whether the npm package `edtf` reads **text**, levels 0 to 2 with qualified and masked seasons. */
function oracleReads(text: string): boolean {
  try {
    parse(text, { level: 2, seasonUncertainty: true });
    return true;
  } catch {
    return false;
  }
}

/** The package has no months X3 to X9, and no 3X among the days of a month of 30 days. */
const narrower = /-(?:X[3-9]|(?:04|06|09|11)-3X)/;

/**
 * Where the two part on purpose. The package checks syntax and knows no calendar beyond 29 February, years it cannot draw, or order;
 * and it reads what the standard does not have.
 */
function isKnownDifference(text: string, problem: string | undefined): boolean {
  if (problem === undefined) return narrower.test(text);
  return (
    problem.startsWith('no 29 February') ||
    problem.startsWith('no day') ||
    problem.includes('ends before it starts') ||
    problem.includes('can be drawn') ||
    problem.includes('an interval needs a date') ||
    // The package reads -0000 among masked dates, 00 as a month where a digit is masked, and X3 as month 13.
    problem.includes('no year -0000') ||
    (text.includes('X') && problem.startsWith('no month'))
  );
}

describe('the package edtf as a witness', () => {
  it.each([
    ['dates', plainDate],
    ['dates with unspecified digits', maskedDate],
    ['qualified dates', qualifiedDate],
    ['parts of a year', seasonDate],
    ['long years', longYear],
    ['clock times', time],
    ['intervals', interval],
    ['sets', oneOf],
  ])('agrees on what are %s', (_, texts) => {
    const disagreements = new Set<string>();
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEdtf(text);
        const problem = 'problem' in parsed ? parsed.problem : undefined;
        if ((problem === undefined) !== oracleReads(text) && !isKnownDifference(text, problem))
          disagreements.add(`${text} ${problem ?? 'is read'}`);
      }),
      { numRuns: 3000 },
    );
    expect([...disagreements].slice(0, 12)).toEqual([]);
  });
});
