import type { GroupCase } from './group-case.ts';

/** Written after the rules, which have not been changed for them: what is measured here is what strangers will find. */
export const blindSame: readonly GroupCase[] = [
  {
    name: 'a hospital struck',
    articles: [
      ['2015-10-05', '§a An American air strike hit a hospital in Kunduz on Saturday, killing 19 people.'],
      ['2015-10-07', '§a At least 22 people died on Saturday when an American plane bombed a hospital in Kunduz.'],
    ],
  },
  {
    name: 'a mine accident',
    articles: [
      ['2014-05-14', '§a An explosion in a coal mine in Soma killed more than 200 miners on Tuesday.'],
      ['2014-05-20', '§a The explosion at the Soma coal mine on May 13 killed 301 miners.'],
    ],
  },
  {
    name: 'a cathedral burns',
    articles: [
      ['2019-04-16', '§a Fire tore through Notre-Dame cathedral in Paris on Monday, toppling its spire.'],
      ['2019-05-02', '§a The spire of Notre-Dame in Paris collapsed in the fire of April 15.'],
    ],
  },
  {
    name: 'a dismissal',
    articles: [
      ['2014-03-05', '§a Ashford Town sacked their manager, Colin Webb, on Monday after six defeats in a row.'],
      ['2014-03-06', '§a Colin Webb was dismissed as manager of Ashford Town on Monday.'],
    ],
  },
  {
    name: 'a helicopter, a day in conflict',
    articles: [
      ['2014-03-06', '§a A rescue helicopter crashed into Lake Thun on Tuesday, and both pilots died.'],
      ['2014-03-07', '§a Both pilots died when their rescue helicopter crashed into Lake Thun on March 5.'],
    ],
  },
  {
    name: 'a takeover',
    articles: [
      ['2014-02-20', '§a Facebook bought the messaging service WhatsApp on Wednesday for $19 billion.'],
      ['2015-01-12', '§a WhatsApp was acquired by Facebook for $19 billion on 19 February 2014.'],
    ],
  },
  {
    name: 'an oil spill, week and month',
    articles: [
      ['2014-03-28', '§a A barge spilled 168,000 gallons of oil into Galveston Bay on 22 March 2014.'],
      ['2014-09-01', '§a The oil spill in Galveston Bay in March 2014 killed hundreds of birds.'],
    ],
  },
  {
    name: 'a verdict in three papers',
    articles: [
      ['2014-03-05', '§a A jury in Dorset found the nurse Helen Marsh guilty of poisoning two patients on Tuesday.'],
      ['2014-03-05', '§a Nurse Helen Marsh was found guilty on Tuesday of poisoning two of her patients.'],
      ['2014-03-09', '§a Helen Marsh, a nurse from Dorset, was convicted of poisoning patients on March 4.'],
    ],
  },
  {
    name: 'a statement by a bank',
    articles: [
      ['2014-03-05', '§a Lloyds said on Tuesday that it would close 45 branches in Wales.'],
      ['2014-03-05', '§a Lloyds is to shut 45 branches in Wales, the bank Lloyds said on Tuesday.'],
    ],
  },
  {
    name: 'an eclipse, planned',
    articles: [
      ['2017-08-01', '§a A total eclipse of the sun will cross the United States on August 21.'],
      ['2017-08-03', '§a The United States will see a total solar eclipse on August 21.'],
    ],
  },
  {
    name: 'a bus falls into a river',
    articles: [
      ['2014-03-05', '§a A bus plunged into the river Drin near Kukes on Sunday night, killing 13 students.'],
      ['2014-03-06', '§a Thirteen students were killed on Sunday when their bus fell into the Drin near Kukes.'],
    ],
  },
  {
    name: 'a truce signed',
    articles: [
      ['2014-09-06', '§a Ukraine and the rebels signed a ceasefire in Minsk on Friday.'],
      ['2014-09-20', '§a The ceasefire that Ukraine and the rebels signed in Minsk on 5 September is holding.'],
    ],
  },
  {
    name: 'a museum theft by year and by day',
    articles: [
      ['1990-03-20', '§a Thieves stole 13 works of art from the Gardner Museum in Boston on 18 March 1990.'],
      ['2013-03-19', '§a The theft of 13 works from the Gardner Museum in 1990 has never been solved.'],
    ],
  },
  {
    name: 'a council buys land',
    articles: [
      ['2014-03-05', '§a Brackley council bought the old gravel pit on Monday for £1.2 million.'],
      ['2014-03-06', '§a The old gravel pit was bought by Brackley council on Monday. A park is planned there.'],
    ],
  },
  {
    name: 'an occupation over days',
    articles: [
      ['2014-07-01', '§a Students occupied the university library in Leiden from 10 to 14 June 2014.'],
      ['2014-07-02', '§a The occupation of the Leiden university library lasted from June 10 to June 14, 2014.'],
    ],
  },
  {
    name: 'a collision at sea',
    articles: [
      ['2014-03-05', '§a Two cargo ships collided off Texel on Monday, and one of them sank.'],
      ['2014-03-05', '§a A cargo ship sank off Texel on Monday after a collision with another vessel.'],
    ],
  },
  {
    name: 'a speech reported with a source and without',
    articles: [
      ['2014-03-05', '§a Protesters set fire to the town hall of Tuzla on Friday, according to Reuters.'],
      ['2014-03-06', '§a The town hall of Tuzla was set on fire by protesters on Friday.'],
    ],
  },
];

export const blindNear: readonly GroupCase[] = [
  {
    name: 'two robberies in one city',
    articles: [
      ['2014-03-05', '§a A jeweller in Antwerp was robbed of diamonds on Monday.'],
      ['2014-03-05', '§b A bank clerk in Antwerp was robbed of his wages on Monday.'],
    ],
  },
  {
    name: 'two deals of a company',
    articles: [
      ['2014-03-05', '§a Siemens won an order for 60 trains from Thailand on Tuesday.'],
      ['2014-03-05', '§b Siemens sold its hearing aid business to a Danish investor on Tuesday.'],
    ],
  },
  {
    name: 'quarter finals of one day',
    articles: [
      ['2014-07-05', '§a Germany beat France 1-0 in the World Cup quarter-final on Friday.'],
      ['2014-07-05', '§b Brazil beat Colombia 2-1 in the World Cup quarter-final on Friday.'],
    ],
  },
  {
    name: 'a new month, a new report',
    articles: [
      ['2014-03-08', '§a The Labor Department reported on Friday that employers had added 175,000 jobs.'],
      ['2014-04-05', '§b The Labor Department reported on Friday that employers had added 192,000 jobs.'],
    ],
  },
  {
    name: 'two votes of one parliament',
    articles: [
      ['2014-03-05', '§a The House of Commons approved the budget for schools on Tuesday.'],
      ['2014-03-05', '§b The House of Commons rejected a ban on fox hunting on Tuesday.'],
    ],
  },
  {
    name: 'two bodies found',
    articles: [
      ['2014-03-05', '§a The body of a hiker was found on Ben Nevis on Sunday.'],
      ['2014-03-05', '§b The body of a diver was found in Loch Ness on Sunday.'],
    ],
  },
  {
    name: 'funeral and death, a day apart',
    articles: [
      ['2014-03-05', '§a The singer Rosa Calvo died in Seville on Monday.'],
      ['2014-03-06', '§b The singer Rosa Calvo was buried in Seville on Tuesday.'],
    ],
  },
  {
    name: 'possible and happened',
    articles: [
      ['2014-03-05', '§a Nurses in Leeds may strike on 10 March over their shifts.'],
      ['2014-03-11', '§b Nurses in Leeds went on strike on 10 March over their shifts.'],
    ],
  },
  {
    name: 'two clubs and one league day',
    articles: [
      ['2014-03-03', '§a Ashford Town drew 1-1 with Margate on Saturday.'],
      ['2014-03-03', '§b Folkestone drew 1-1 with Whitstable on Saturday.'],
    ],
  },
  {
    name: 'two bombs of one night in two cities',
    articles: [
      ['2014-03-05', '§a A bomb went off outside a police station in Lahore on Monday night.'],
      ['2014-03-05', '§b A bomb went off outside a police station in Karachi on Monday night.'],
    ],
  },
  {
    name: 'two meetings of a president',
    articles: [
      ['2014-03-05', '§a President Rossi met the Chinese ambassador in Rome on Tuesday.'],
      ['2014-03-05', '§b President Rossi received the team of Lazio in Rome on Tuesday.'],
    ],
  },
  {
    name: 'two statements of a police chief',
    articles: [
      ['2014-03-05', '§a Police chief Karin Dahl said on Monday that two suspects had been arrested in Malmo.'],
      ['2014-03-05', '§b Police chief Karin Dahl said on Monday that her officers needed better radios.'],
    ],
  },
  {
    name: 'two novels of a writer',
    articles: [
      ['2014-03-05', '§a Anna Lund published her first novel, The Ferry, in 1958.'],
      ['2014-03-05', '§b Anna Lund moved to Oslo with her sisters in 1958.'],
    ],
  },
  {
    name: 'the second quake',
    articles: [
      ['2016-04-15', '§a An earthquake of magnitude 6.2 struck Kumamoto on Thursday, killing nine people.'],
      ['2016-04-17', '§b An earthquake of magnitude 7.0 struck Kumamoto on Saturday, killing 32 people.'],
    ],
  },
  {
    name: 'two candidates win',
    articles: [
      ['2014-11-06', '§a Republican Joni Ernst won the Senate race in Iowa on Tuesday.'],
      ['2014-11-06', '§b Republican Cory Gardner won the Senate race in Colorado on Tuesday.'],
    ],
  },
  {
    name: 'two flights cancelled',
    articles: [
      ['2014-03-05', '§a Northair cancelled its flights to Cairo on Monday because of the strike.'],
      ['2014-03-05', '§b Northair cancelled its flights to Lagos on Monday because of the strike.'],
    ],
  },
  {
    name: 'a siege begins and ends in one month',
    articles: [
      ['2014-07-01', '§a Rebels seized the airport of Orlivka on 3 June 2014.'],
      ['2014-07-01', '§b The army retook the airport of Orlivka from the rebels on 24 June 2014.'],
    ],
  },
  {
    name: 'two suspects charged',
    articles: [
      ['2014-03-05', '§a Prosecutors in Turin charged a nurse with murder on Monday.'],
      ['2014-03-05', '§b Prosecutors in Turin charged a former mayor with bribery on Monday.'],
    ],
  },
];
