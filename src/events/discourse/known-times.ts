/**
 * Well-known events whose dates an article need not state: a name as texts write it and EDTF dates as encyclopaedias give them, from the
 * first day to the last. Background knowledge, never what the article says: used when asked for, and marked as such (`rule` "background/…").
 */
const table: readonly (readonly [id: string, name: RegExp, edtf: string])[] = [
  ['french-revolution', /french revolution/iu, '1789-05-05/1799-11-09'],
  ['american-civil-war', /(?:american|u\.?s\.?) civil war/iu, '1861-04-12/1865-04-09'],
  ['first-world-war', /(?:first world war|world war i(?!i)|great war)/iu, '1914-07-28/1918-11-11'],
  ['october-revolution', /(?:october|bolshevik) revolution/iu, '1917-11-07'],
  ['russian-revolution', /russian revolution/iu, '1917'],
  ['great-depression', /great depression/iu, '1929/1939'],
  ['spanish-civil-war', /spanish civil war/iu, '1936-07-17/1939-04-01'],
  ['second-world-war', /(?:second world war|world war (?:ii|two))/iu, '1939-09-01/1945-09-02'],
  ['cold-war', /cold war/iu, '1947/1991'],
  ['korean-war', /korean war/iu, '1950-06-25/1953-07-27'],
  ['cuban-missile-crisis', /cuban missile crisis/iu, '1962-10-16/1962-10-28'],
  ['vietnam-war', /vietnam war/iu, '1955-11-01/1975-04-30'],
  ['cultural-revolution', /cultural revolution/iu, '1966-05-16/1976-10-06'],
  ['six-day-war', /six-day war/iu, '1967-06-05/1967-06-10'],
  ['yom-kippur-war', /yom kippur war/iu, '1973-10-06/1973-10-25'],
  ['iranian-revolution', /(?:iranian|islamic) revolution/iu, '1978-01-07/1979-02-11'],
  ['falklands-war', /falklands war/iu, '1982-04-02/1982-06-14'],
  ['chernobyl', /ch[eo]rnobyl (?:disaster|accident|explosion)/iu, '1986-04-26'],
  ['fall-of-the-berlin-wall', /fall of the berlin wall/iu, '1989-11-09'],
  ['velvet-revolution', /velvet revolution/iu, '1989-11-17/1989-12-29'],
  ['gulf-war', /gulf war/iu, '1990-08-02/1991-02-28'],
  [
    'collapse-of-the-soviet-union',
    /(?:collapse|fall|breakup|dissolution) of the (?:soviet union|ussr)/iu,
    '1991-12-26',
  ],
  ['rwandan-genocide', /rwandan genocide/iu, '1994-04-07/1994-07-19'],
  ['iraq-war', /iraq war/iu, '2003-03-20/2011-12-18'],
  ['orange-revolution', /orange revolution/iu, '2004-11-22/2005-01-23'],
  ['fukushima', /fukushima (?:disaster|accident)/iu, '2011-03-11'],
  [
    'maidan-revolution',
    /(?:euro)?maidan (?:revolution|uprising|protests)|revolution of dignity/iu,
    '2013-11-21/2014-02-23',
  ],
  ['annexation-of-crimea', /annexation of crimea/iu, '2014-03-18'],
  ['brexit-referendum', /brexit referendum/iu, '2016-06-23'],
  ['covid-19-pandemic', /(?:covid(?:-19)?|coronavirus) pandemic/iu, '2020-03-11/2023-05-05'],
];

export interface KnownTime {
  readonly id: string;
  readonly edtf: string;
}

/** The well-known event that **name** means, if it is in the table. */
export function knownTimeOf(name: string): KnownTime | undefined {
  const found = table.find(([, pattern]) => pattern.test(name));
  return found === undefined ? undefined : { id: found[0], edtf: found[2] };
}
