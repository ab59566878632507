import { describe, expect, it } from 'vitest';
import {
  type DateWords,
  createDateWording,
  englishDateWords,
  formatDateWords,
} from '../../src/time/format-date-words.ts';

const british = { locale: 'en-GB', words: englishDateWords };

describe('formatDateWords(date, options)', () => {
  it.each([
    ['2025-11-30', '30 Nov 2025'],
    ['2011-10', 'Oct 2011'],
    ['1893', '1893'],
    ['0476', '476'],
    ['0079-08-24', '24 Aug 79 CE'],
    ['0079', '79 CE'],
    ['0001', '1 CE'],
    ['0000', '1 BCE'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 Mar 44 BCE'],
    ['Y12345', '12345'],
    ['Y-12000~', 'approx. 12001 BCE'],
    ['2025-11-XX', 'Nov 2025'],
    ['2025-XX', '2025'],
    ['2025-XX-30', '2025'],
    ['2025-1X', '2025'],
    ['XXXX-11-30', '30 Nov'],
    ['XXXX-02-29', '29 Feb'],
    ['XXXX-11', 'November'],
    ['XXXX-23', 'Autumn'],
    ['XXXX', 'date not stated'],
    ['XXXX-XX-30', 'date not stated'],
    ['2025-23', 'Autumn 2025'],
    ['1805-24', 'Winter 1805'],
    ['-0043-21', 'Spring 44 BCE'],
    ['199X-22', 'Summer 1990s'],
    ['2025-25', 'Spring (northern) 2025'],
    ['2025-32', 'Winter (southern) 2025'],
    ['2025-34', 'Quarter 2 2025'],
    ['2025-39', 'Third 3 of the year 2025'],
    ['2025-40', 'Half 1 2025'],
    ['199X', '1990s'],
    ['001X', '10s CE'],
    ['000X', '1 BCE – 9 CE'],
    ['-004X', '50 BCE – 41 BCE'],
    ['19XX', '20th century'],
    ['00XX', '1st century'],
    ['-01XX', '2nd century BCE'],
    ['12XX', '13th century'],
    ['20XX', '21st century'],
    ['1XXX', '1000 – 1999'],
    ['1984~', 'approx. 1984'],
    ['1984?', '1984?'],
    ['1984%', 'approx. 1984?'],
    ['2004-06-~11', 'approx. 11 Jun 2004'],
    ['[..1804-10]', 'by Oct 1804'],
    ['[1760-12..]', 'Dec 1760 or later'],
    ['[1667,1668]', '1667 or 1668'],
    ['1801/..', 'from 1801'],
    ['../1801', 'until 1801'],
    ['1801/', 'from 1801, end unknown'],
    ['/1801', 'until 1801, start unknown'],
    ['1804/1806', '1804 – 1806'],
    ['2025-11-30/2025-12-02', '30 Nov – 2 Dec 2025'],
    ['2025-11-30/2026-01', '30 Nov 2025 – Jan 2026'],
    ['2014-21/2015-23', 'Spring 2014 – Autumn 2015'],
    ['1804~/1806', 'approx. 1804 – 1806'],
    ['-0057/-0049', '58 BCE – 50 BCE'],
    ['XXXX-11-03/XXXX-11-05', '3 Nov – 5 Nov'],
    ['2025-11-30T22:05', '30 Nov 2025, 22:05'],
    ['2025-11-30T24:00', '1 Dec 2025, 00:00'],
    ['2025-11-30T22:05Z', '30 Nov 2025, 22:05 (UTC)'],
    ['2025-11-30T22:05:59+05:30', '30 Nov 2025, 22:05 (UTC+05:30)'],
    ['not a date', 'not a date'],
  ])('%s is %s', (edtf, expected) => {
    expect(formatDateWords({ edtf }, british)).toBe(expected);
  });

  it.each([
    ['evening', '2025-11-30', 'Evening of 30 Nov 2025'],
    ['night', 'XXXX-11-01', 'Night of 1 Nov'],
  ] as const)('%s of %s', (partOfDay, edtf, expected) => {
    expect(formatDateWords({ edtf, partOfDay }, british)).toBe(expected);
  });

  it.each([
    ['en-US', '2025-11-30', 'Nov 30, 2025'],
    ['de-DE', '2025-11-30', '30. Nov. 2025'],
    ['de-DE', '-0043-03-15', '15. März 44 BCE'],
    ['th-TH', '2025', '2025'],
    ['th-TH-u-ca-buddhist', '2025', '2025'],
    ['fa-IR-u-nu-latn', '2025', '2025'],
    ['ar-EG-u-nu-latn', '2025', '2025'],
  ])('%s stays Gregorian: %s is %s', (locale, edtf, expected) => {
    expect(formatDateWords({ edtf }, { locale, words: englishDateWords })).toBe(expected);
  });

  it('lets every word be replaced', () => {
    const words: DateWords = { ...englishDateWords, bce: '{year} v. Chr.', by: 'bis {date}' };
    const wording = createDateWording({ locale: 'de-DE', words });
    expect(wording({ edtf: '[..-0043]' })).toBe('bis 44 v. Chr.');
  });

  it('puts nothing in place of names that a template inherits', () => {
    const words: DateWords = { ...englishDateWords, by: '{constructor} {date}' };
    expect(formatDateWords({ edtf: '[..1804]' }, { locale: 'en-GB', words })).toBe('{constructor} 1804');
  });

  it('never shows a year 0', () => {
    for (let year = -120; year <= 120; year++) {
      const edtf = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
      expect(formatDateWords({ edtf }, british)).toBe(
        year <= 0 ? `${1 - year} BCE` : year < 100 ? `${year} CE` : String(year),
      );
    }
  });

  it('refuses a malformed locale', () => {
    expect(() => formatDateWords({ edtf: '2025' }, { locale: 'not a locale', words: englishDateWords })).toThrow(
      RangeError,
    );
  });
});
