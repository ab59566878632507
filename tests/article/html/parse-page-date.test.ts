import { describe, expect, it } from 'vitest';
import { parsePageDate, parseTimestamp } from '../../../src/article/html/parse-page-date.ts';

describe('parsePageDate(written) → the day as written, or nothing', () => {
  it.each([
    ['2024-03-07', '2024-03-07'],
    ['2024-03-07T23:59:59-05:00', '2024-03-07'],
    ['2024-03-07T00:30:00+13:00', '2024-03-07'],
    ['2024-03-07 08:30:00', '2024-03-07'],
    ['2024-03-07T08:30', '2024-03-07'],
    ['2024-3-7', '2024-03-07'],
    ['2024/03/07', '2024-03-07'],
    ['2024.03.07', '2024-03-07'],
    ['20240307', '2024-03-07'],
    ['20240307T083000Z', '2024-03-07'],
    ['202403070830', '2024-03-07'],
    ['20240307083000', '2024-03-07'],
    ['Thu, 07 Mar 2024 08:30:00 GMT', '2024-03-07'],
    ['Thu, 7 Mar 2024 23:30:00 -0500', '2024-03-07'],
    ['07-Mar-2024', '2024-03-07'],
    ['Thu Mar 07 2024 08:30:00 GMT+0000 (UTC)', '2024-03-07'],
    ['Thu Mar  7 08:30:00 GMT 2024', '2024-03-07'],
    ['March 7, 2024', '2024-03-07'],
    ['Mar 07, 2024, 08:30 ET', '2024-03-07'],
    ['Mar. 7, 2024', '2024-03-07'],
    ['MARCH 7TH, 2024', '2024-03-07'],
    ['Sept. 7, 2024', '2024-09-07'],
    ['7 March 2024', '2024-03-07'],
    ['7th of March, 2024', '2024-03-07'],
    ['Thursday 7 March 2024 06.00 GMT', '2024-03-07'],
    ['Published 8:30 AM EST, Thu March 7, 2024', '2024-03-07'],
    ['Wed, 10/02/2019 - 11:00', undefined],
    ['Published on 7 Mar 2024 at 10:11', '2024-03-07'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['05/05/2024', '2024-05-05'],
    ['07.03.2024, 14.22 Uhr', '2024-03-07'],
    ['1900-01-01', '1900-01-01'],
    ['29 February 2024', '2024-02-29'],
    // Of several days that of an update does not count, wherever it stands.
    ['Updated March 9, 2024 Published March 7, 2024', '2024-03-07'],
    ['Published March 7, 2024, updated March 9, 2024', '2024-03-07'],
    ['Last modified on Thu 30 Nov 2023', undefined],
    ['Updated: August 21, 2022 19:40 IST', undefined],
    // Not to be read in one way.
    ['03/04/2024', undefined],
    ['3-4-2024', undefined],
    ['3/4/24', undefined],
    // No day, no such day, none that a page means.
    ['2024-03', undefined],
    ['2024', undefined],
    ['March 2024', undefined],
    ['2 hours ago', undefined],
    ['yesterday', undefined],
    ['2024-02-30', undefined],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['20241301', undefined],
    ['31 June 2024', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['1899-12-31', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['', undefined],
    ['tel. 555-2024-03-07-11', undefined],
    [`7 March 2024 ${'x'.repeat(300)}`, undefined],
  ])('%s → %s', (written, day) => {
    expect(parsePageDate(written)).toBe(day);
  });
});

describe('parseTimestamp(written) → its day in UTC', () => {
  it.each([
    ['1709805600', '2024-03-07'],
    ['1709805600000', '2024-03-07'],
    ['1709855999', '2024-03-07'],
    ['1709856000', '2024-03-08'],
    ['0', undefined],
    ['12345678', undefined],
    ['2024', undefined],
    ['1709805600 x', undefined],
  ])('%s → %s', (written, day) => {
    expect(parseTimestamp(written)).toBe(day);
  });
});
