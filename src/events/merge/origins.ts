/** Adjectives of origin that share no beginning with their country, to the country; other names of countries, too. As they are written. */
export const origins: ReadonlyMap<string, string> = new Map(
  (
    'French France, Dutch Netherlands, Scottish Scotland, Scots Scotland, Welsh Wales, Spanish Spain, Polish Poland, Danish Denmark, ' +
    'Swedish Sweden, Finnish Finland, Swiss Switzerland, Turkish Turkey, Irish Ireland, English England, British Britain, Greek Greece, ' +
    'Norwegian Norway, Mexican Mexico, Afghan Afghanistan, Pakistani Pakistan, Filipino Philippines, Czech Czechia, UK Britain, ' +
    'American US, America US, USA US'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);
