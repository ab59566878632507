import type { GroupCase } from './group-case.ts';

/** Written before the rules, which were made to fit them. */
export const sameEvents: readonly GroupCase[] = [
  {
    name: 'a fire in other words',
    articles: [
      ['2014-03-05', '§a A fire destroyed the old bakery in Linden on Monday. Nobody was hurt.'],
      ['2014-03-06', '§a Linden’s old bakery burned down on Monday, fire officials said. It was built in 1921.'],
    ],
  },
  {
    name: 'a fire on conflicting days',
    articles: [
      ['2014-03-05', '§a A fire destroyed the old bakery in Linden on March 3. Neighbours were moved out.'],
      ['2014-03-06', '§a The fire that destroyed the old bakery in Linden broke out on March 4.'],
    ],
  },
  {
    name: 'an earthquake, conflicting numbers of dead',
    articles: [
      ['2015-04-27', '§a An earthquake of magnitude 7.8 struck Nepal on Saturday, killing at least 1,900 people.'],
      ['2015-04-28', '§a A 7.8-magnitude quake hit Nepal on Saturday. More than 3,300 people died.'],
      ['2015-05-02', '§a The earthquake in Nepal on 25 April killed more than 6,200 people.'],
    ],
  },
  {
    name: 'a resignation, one of two with the full date',
    articles: [
      ['2011-02-14', '§a President Hosni Mubarak resigned on Friday after weeks of protest.'],
      ['2012-06-02', '§a Mubarak stepped down as president on 11 February 2011. He was tried a year later.'],
    ],
  },
  {
    name: 'a month against a day',
    articles: [
      ['2010-05-30', '§a The Deepwater Horizon rig exploded in the Gulf of Mexico on 20 April 2010.'],
      ['2011-04-10', '§a The explosion on the Deepwater Horizon rig in April 2010 killed 11 workers.'],
    ],
  },
  {
    name: 'a year against a day',
    articles: [
      ['1999-11-09', '§a The Berlin Wall fell on 9 November 1989. Crowds climbed it with hammers.'],
      ['2009-11-01', '§a The fall of the Berlin Wall in 1989 surprised the governments of Europe.'],
    ],
  },
  {
    name: 'a merger announced',
    articles: [
      ['2016-10-24', '§a AT&T agreed on Saturday to buy Time Warner for $85.4 billion.'],
      ['2016-10-25', '§a Time Warner was sold to AT&T on Saturday in a deal worth $85.4 billion.'],
    ],
  },
  {
    name: 'a statement of one mayor',
    articles: [
      ['2014-03-05', '§a Mayor Ann Li said on Monday that the Linden bridge would stay closed until the autumn.'],
      ['2014-03-05', '§a On Monday, Mayor Ann Li said the bridge will stay closed until autumn. Shops complained.'],
    ],
  },
  {
    name: 'a minister by surname and by full name',
    articles: [
      ['2018-07-10', '§a Boris Johnson resigned as foreign secretary on Monday over the Brexit plan.'],
      ['2018-07-11', 'Theresa May lost two ministers. §a Foreign Secretary Johnson quit on Monday over Brexit.'],
    ],
  },
  {
    name: 'a shooting, conflicting numbers',
    articles: [
      ['2017-10-02', '§a A gunman opened fire on a concert in Las Vegas on Sunday, killing at least 50 people.'],
      ['2017-10-04', '§a The gunman killed 58 people at a country music concert in Las Vegas on Sunday.'],
    ],
  },
  {
    name: 'a plane crash over night',
    articles: [
      ['2014-03-09', '§a A Malaysia Airlines jet with 239 people on board disappeared on Saturday.'],
      ['2014-03-10', '§a The Malaysia Airlines plane vanished from radar on March 8 with 239 people on board.'],
      ['2014-03-30', '§a Malaysia Airlines flight 370 vanished on March 7 with 239 on board, its crew silent.'],
    ],
  },
  {
    name: 'a court verdict',
    articles: [
      ['2013-08-22', '§a A military judge sentenced Bradley Manning to 35 years in prison on Wednesday.'],
      ['2013-08-23', '§a Manning was sentenced on Wednesday to 35 years for leaking files to WikiLeaks.'],
    ],
  },
  {
    name: 'a vote of the council with its count',
    articles: [
      ['2014-03-05', '§a The Linden council voted 7-2 on Tuesday to close the swimming pool. Swimmers wept.'],
      ['2014-03-06', 'Swimmers are angry. §a On Tuesday the council in Linden voted to close the pool, 7 to 2.'],
    ],
  },
  {
    name: 'a strike of a week',
    articles: [
      ['2014-07-01', '§a Bus drivers in Salem were on strike from 3 to 7 June 2014.'],
      ['2014-07-02', '§a The strike of the bus drivers in Salem lasted from 3 June to 7 June 2014.'],
    ],
  },
  {
    name: 'a final, the score in both',
    articles: [
      ['2014-07-14', '§a Germany beat Argentina 1-0 in the World Cup final on Sunday in Rio de Janeiro.'],
      ['2014-07-15', '§a A goal by Mario Götze won Germany the World Cup final against Argentina on Sunday.'],
    ],
  },
  {
    name: 'a visit with a clock time and without',
    articles: [
      ['2016-03-21', '§a President Barack Obama landed in Havana at 4:19 p.m. on March 20, 2016.'],
      ['2016-03-22', '§a Obama arrived in Havana on March 20, the first visit of a president in 88 years.'],
    ],
  },
  {
    name: 'an attribution against the own voice',
    articles: [
      ['2014-03-05', '§a The army shelled the village of Orlivka on Monday, according to Reuters.'],
      ['2014-03-06', '§a The village of Orlivka was shelled by the army on Monday. Three houses burned.'],
    ],
  },
  {
    name: 'two events of two articles at once',
    articles: [
      [
        '2014-03-08',
        '§a The Linden bridge was closed on Monday after divers found cracks. §b On Thursday the county hired an engineer, Dana Whitlock.',
      ],
      [
        '2014-03-09',
        '§b The county hired engineer Dana Whitlock on Thursday. §a Divers found cracks in the Linden bridge, which was closed on Monday.',
      ],
    ],
  },
  {
    name: 'a launch, planned in both',
    articles: [
      ['2014-03-05', '§a The rocket will be launched from Kourou on 12 March with two satellites.'],
      ['2014-03-06', '§a Two satellites will be launched on a rocket from Kourou on March 12.'],
    ],
  },
  {
    name: 'a treaty signed',
    articles: [
      ['2015-12-13', '§a Nearly 200 countries adopted the Paris climate agreement on Saturday.'],
      ['2016-04-20', '§a The climate agreement was adopted in Paris on 12 December 2015 by 195 nations.'],
    ],
  },
  {
    name: 'a death',
    articles: [
      ['2013-12-06', '§a Nelson Mandela died on Thursday at his home in Johannesburg. He was 95.'],
      ['2013-12-16', '§a Mandela, who died on 5 December at 95, was buried in Qunu.'],
      ['2014-02-01', '§a Nelson Mandela’s death on December 5, 2013, was mourned around the world.'],
    ],
  },
  {
    name: 'a flood, a day apart',
    articles: [
      ['2021-07-16', '§a Floods swept through the Ahr valley on Wednesday, killing dozens of people.'],
      ['2021-07-20', '§a The flood that swept through the Ahr valley on July 15 killed at least 110 people.'],
    ],
  },
  {
    name: 'an arrest by the police',
    articles: [
      ['2019-04-11', '§a British police arrested WikiLeaks founder Julian Assange on Thursday in London.'],
      ['2019-04-12', '§a Julian Assange was arrested on Thursday at the Ecuadorian embassy in London.'],
    ],
  },
  {
    name: 'an opening in the passive and in the active',
    articles: [
      ['2014-03-05', '§a Governor Maria Ortiz opened the new hospital in Salem on Tuesday.'],
      ['2014-03-07', '§a The new Salem hospital was opened on Tuesday by the governor, Maria Ortiz.'],
    ],
  },
  {
    name: 'a statement that names the source twice',
    articles: [
      ['2014-03-05', '§a Acme said on Monday that it would cut 500 jobs at its plant in Toledo.'],
      ['2014-03-05', '§a Acme will cut 500 jobs in Toledo, the company Acme said on Monday.'],
    ],
  },
  {
    name: 'the same copy from an agency',
    articles: [
      ['2014-03-05', '§a Two trains collided near Dover on Monday, injuring 14 passengers.'],
      ['2014-03-05', '§a Two trains collided near Dover on Monday, injuring 14 passengers. Roads were blocked.'],
      ['2014-03-06', '§a Two trains collided near Dover on Monday, injuring 14 passengers.'],
    ],
  },
  {
    name: 'an acronym against the name',
    articles: [
      ['2020-03-12', '§a The World Health Organization declared the outbreak a pandemic on Wednesday.'],
      ['2020-03-13', '§a The WHO declared a pandemic on Wednesday. Markets fell.'],
    ],
  },
  {
    name: 'a denial in both',
    articles: [
      ['2014-03-05', '§a The ministry denied on Monday that its drones had crossed the border at Orlivka.'],
      ['2014-03-06', '§a On Monday the ministry denied that drones had crossed the border near Orlivka.'],
    ],
  },
  {
    name: 'parliament passes a law',
    articles: [
      ['2013-05-19', '§a France legalised same-sex marriage on Saturday when President Hollande signed the law.'],
      ['2013-05-21', '§a French President François Hollande signed the same-sex marriage law on Saturday.'],
    ],
  },
  {
    name: 'among other fires',
    articles: [
      [
        '2014-03-05',
        '§a A fire destroyed a warehouse in Linden on Monday. §b A fire damaged a school in Salem on Monday.',
      ],
      ['2014-03-05', '§b The school in Salem was damaged by a fire on Monday. Classes were cancelled.'],
      ['2014-03-05', '§a A warehouse in Linden was destroyed by fire on Monday.'],
    ],
  },
];

/** Written before the rules as well: what a careless reader would take for one event. */
export const nearMisses: readonly GroupCase[] = [
  {
    name: 'another fire in another town',
    articles: [
      ['2014-03-05', '§a A fire destroyed a warehouse in Linden on Monday.'],
      ['2014-03-05', '§b A fire destroyed a warehouse in Salem on Monday.'],
    ],
  },
  {
    name: 'two announcements of a company, as occurrences',
    articles: [
      ['2014-03-05', '§a Acme opened a plant in Toledo on Monday.'],
      ['2014-03-05', '§b Acme named Dana Whitlock its chief executive on Monday.'],
    ],
  },
  {
    name: 'two statements of a company',
    articles: [
      ['2014-03-05', '§a Acme said on Monday that it would cut 500 jobs at its plant in Toledo.'],
      ['2014-03-05', '§b Acme said on Monday that its profit had risen by a third last year.'],
    ],
  },
  {
    name: 'a weekly meeting',
    articles: [
      ['2014-03-05', '§a The Linden council met on Monday to discuss the budget.'],
      ['2014-03-12', '§b The Linden council met on Monday to discuss the budget.'],
    ],
  },
  {
    name: 'planned and happened',
    articles: [
      ['2014-03-05', '§a The new bridge in Linden will open on 10 March.'],
      ['2014-03-12', '§b The new bridge in Linden opened on 10 March.'],
    ],
  },
  {
    name: 'denied and affirmed',
    articles: [
      ['2014-03-05', '§a The ministry denied that its drones crossed the border at Orlivka on Monday.'],
      ['2014-03-05', '§b The drones crossed the border at Orlivka on Monday.'],
    ],
  },
  {
    name: 'two hearings of a court, a day apart',
    articles: [
      ['2014-03-05', '§a The court in Linden heard two witnesses in the trial of Peter Holm on Monday.'],
      ['2014-03-06', '§b The court in Linden heard the closing speeches in the trial of Peter Holm on Tuesday.'],
    ],
  },
  {
    name: 'two cases at one court',
    articles: [
      ['2014-03-05', '§a The court in Linden sentenced Peter Holm to four years in prison on Monday.'],
      ['2014-03-05', '§b The court in Linden sentenced Maria Ortiz to two years in prison on Monday.'],
    ],
  },
  {
    name: 'the same people another day',
    articles: [
      ['2014-03-05', '§a Merkel met Hollande in Berlin on Monday.'],
      ['2014-03-08', '§b Merkel met Hollande in Paris on Thursday.'],
    ],
  },
  {
    name: 'matches of one day',
    articles: [
      ['2014-03-03', '§a Arsenal beat Chelsea 2-1 on Saturday.'],
      ['2014-03-03', '§b Liverpool beat Everton 3-0 on Saturday.'],
    ],
  },
  {
    name: 'matches of one day and one score',
    articles: [
      ['2014-03-03', '§a Harrow won 2-1 at Dunstable on Saturday to go second.'],
      ['2014-03-03', '§b Marlow won 2-1 at Wembley on Saturday to go second.'],
    ],
  },
  {
    name: 'two arrests of one day',
    articles: [
      ['2014-03-05', '§a Police arrested Peter Holm in Salem on Monday on charges of fraud.'],
      ['2014-03-05', '§b Police arrested Maria Ortiz in Salem on Monday on charges of fraud.'],
    ],
  },
  {
    name: 'statements of two ministers',
    articles: [
      ['2014-03-05', '§a The French minister, Luc Barre, said on Monday that the sanctions would stay.'],
      ['2014-03-05', '§b The German minister, Eva Kern, said on Monday that the sanctions would stay.'],
    ],
  },
  {
    name: 'a statement and what it is about',
    articles: [
      ['2014-03-05', '§a Mayor Ann Li said on Monday that the Linden bridge was closed.'],
      ['2014-03-05', '§b The Linden bridge was closed on Monday.'],
    ],
  },
  {
    name: 'opened and closed',
    articles: [
      ['2014-03-05', '§a Ann Li opened the exhibition of the painter Lund in Salem on Monday.'],
      ['2014-03-06', '§b Ann Li laid the first stone of a hospital in Salem on Monday.'],
    ],
  },
  {
    name: 'two earthquakes of one year',
    articles: [
      ['2015-12-20', '§a An earthquake struck Nepal on 25 April 2015, killing 9,000 people.'],
      ['2015-12-20', '§b An earthquake struck Nepal on 12 May 2015, killing 200 people.'],
    ],
  },
  {
    name: 'two births',
    articles: [
      ['2014-03-05', '§a The poet Anna Lund was born in Bergen in 1921.'],
      ['2014-03-05', '§b The painter Erik Moe was born in Bergen in 1921.'],
    ],
  },
  {
    name: 'two deaths in a year',
    articles: [
      ['2014-03-05', '§a Anna Lund died in 1987. She left three sons.'],
      ['2014-03-05', '§b Erik Moe died in 1987. He left no children.'],
    ],
  },
  {
    name: 'two companies report',
    articles: [
      ['2014-03-05', '§a Boeing reported a profit of $1.2 billion for the quarter on Tuesday.'],
      ['2014-03-05', '§b Airbus reported a profit of $1.2 billion for the quarter on Tuesday.'],
    ],
  },
  {
    name: 'a crash and the inquiry, one day',
    articles: [
      ['2014-03-05', '§a A bus crashed into a wall near Dover on Monday, and 14 children were hurt.'],
      ['2014-03-05', '§b The government ordered safety checks of all school buses in the country on Monday.'],
    ],
  },
  {
    name: 'two attacks in one city, one day apart',
    articles: [
      ['2014-03-05', '§a A car bomb killed 12 people at a market in Baghdad on Monday.'],
      ['2014-03-06', '§b A suicide bomber killed five policemen at a checkpoint in Baghdad on Tuesday.'],
    ],
  },
  {
    name: 'two attacks in one city on one day',
    articles: [
      ['2014-03-05', '§a A car bomb killed 12 people at a market in Baghdad on Monday.'],
      ['2014-03-05', '§b Gunmen killed a judge outside his house in Baghdad on Monday.'],
    ],
  },
  {
    name: 'negated and affirmed',
    articles: [
      ['2014-03-05', '§a The ferry to Harwich did not sail on Monday.'],
      ['2014-03-05', '§b The ferry to Harwich sailed on Monday.'],
    ],
  },
  {
    name: 'two visits of one day',
    articles: [
      ['2014-03-05', '§a The Pope visited a prison in Rome on Monday.'],
      ['2014-03-05', '§b The Pope visited a children’s hospital in Rome on Monday.'],
    ],
  },
  {
    name: 'two events of one sentence pattern in a year',
    articles: [
      ['2014-03-05', '§a The Salem library was founded in 1890 by the brewer John Pratt.'],
      ['2014-03-05', '§b The Salem orchestra was founded in 1890 by the violinist Karl Weiss.'],
    ],
  },
  {
    name: 'two elections of one day',
    articles: [
      ['2014-11-06', '§a Voters in Oregon approved the sale of marijuana on Tuesday.'],
      ['2014-11-06', '§b Voters in Nebraska approved a higher minimum wage on Tuesday.'],
    ],
  },
  {
    name: 'two votes of one council',
    articles: [
      ['2014-03-05', '§a The Linden council voted 7-2 on Tuesday to close the swimming pool.'],
      ['2014-03-05', '§b The Linden council voted 8-1 on Tuesday to widen Mill Road.'],
    ],
  },
  {
    name: 'two storms a month apart',
    articles: [
      ['2014-03-30', '§a A storm tore roofs off houses in Harwich on 3 March.'],
      ['2014-04-30', '§b A storm tore roofs off houses in Harwich on 3 April.'],
    ],
  },
  {
    name: 'two plants of one company open in one month',
    articles: [
      ['2014-04-05', '§a Acme opened its plant in Toledo in March 2014.'],
      ['2014-04-05', '§b Acme opened its plant in Austin on 14 March 2014.'],
    ],
  },
  {
    name: 'two talks of two envoys',
    articles: [
      ['2014-03-05', '§a The envoy of Norway met rebel leaders in Juba on Monday.'],
      ['2014-03-05', '§b The envoy of Kenya met President Kiir in Juba on Monday.'],
    ],
  },
];
