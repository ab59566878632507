/** Astronomical year of **digits** with an optional era in any English spelling: "44" and "B.C." give -43. Year 0 is none. */
export function readYear(digits: string, era: string | undefined): number | undefined {
  const year = Number(digits);
  if (year === 0) return undefined;
  return era !== undefined && /^b/iu.test(era) ? 1 - year : year;
}
