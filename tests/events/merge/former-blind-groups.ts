import type { GroupCase } from './group-case.ts';

/**
 * Written after the first rules, which found 9 of these 17 and took 3 of the 18 below for one; then the rules were changed for some of them.
 */
export const formerBlindSame: readonly GroupCase[] = [
  {
    name: 'a bridge collapses, other numbers',
    articles: [
      ['2018-08-15', '§a A motorway bridge collapsed in Genoa on Tuesday, killing at least 26 people.'],
      ['2018-08-19', 'Italy mourned. §a The collapse of the Morandi bridge in Genoa on August 14 left 43 people dead.'],
    ],
  },
  {
    name: 'a prize',
    articles: [
      ['2014-10-10', '§a Malala Yousafzai won the Nobel Peace Prize on Friday at the age of 17.'],
      ['2014-10-12', '§a On Friday the Nobel Peace Prize went to Malala Yousafzai and Kailash Satyarthi.'],
    ],
  },
  {
    name: 'a factory fire, a day in conflict',
    articles: [
      ['2012-11-26', '§a A fire at a garment factory outside Dhaka killed 112 workers on Saturday.'],
      ['2012-11-28', '§a More than 110 people died on Sunday in a garment factory fire near Dhaka.'],
    ],
  },
  {
    name: 'a prison break',
    articles: [
      ['2015-07-13', '§a Drug lord Joaquín Guzmán escaped from a Mexican prison through a tunnel on Saturday.'],
      [
        '2015-07-14',
        '§a Joaquín “El Chapo” Guzmán broke out of prison on Saturday; he had fled through a mile-long tunnel.',
      ],
    ],
  },
  {
    name: 'a town meeting',
    articles: [
      ['2014-03-05', '§a Residents of Brackley packed the town hall on Monday to protest against the landfill.'],
      ['2014-03-06', '§a About 300 residents protested against the planned landfill on Monday at Brackley town hall.'],
    ],
  },
  {
    name: 'a company goes bankrupt, month and day',
    articles: [
      ['2008-09-16', '§a Lehman Brothers filed for bankruptcy on Monday.'],
      ['2010-09-10', '§a The investment bank Lehman Brothers filed for bankruptcy in September 2008.'],
    ],
  },
  {
    name: 'a shipwreck',
    articles: [
      ['2012-01-14', '§a The cruise ship Costa Concordia ran aground off Giglio on Friday with 4,200 people on board.'],
      ['2012-01-20', '§a The Costa Concordia hit rocks near the island of Giglio on January 13, 2012.'],
    ],
  },
  {
    name: 'a statement to parliament',
    articles: [
      ['2014-03-05', '§a Chancellor Eva Kern told parliament on Tuesday that taxes would not rise before 2016.'],
      ['2014-03-06', '§a On Tuesday, Kern said in parliament that taxes would not rise before 2016.'],
    ],
  },
  {
    name: 'a train derailed',
    articles: [
      ['2013-07-25', '§a A high-speed train derailed near Santiago de Compostela on Wednesday, killing 78 people.'],
      [
        '2013-07-28',
        '§a The train came off the tracks near Santiago de Compostela on July 24. The driver was arrested.',
      ],
    ],
  },
  {
    name: 'a school reopens, planned in both',
    articles: [
      ['2014-03-05', '§a Hollis school will reopen on 24 March after repairs to its roof.'],
      ['2014-03-07', '§a The school in Hollis is to reopen on March 24, once its roof has been repaired.'],
    ],
  },
  {
    name: 'a dam closed by its owner',
    articles: [
      ['2014-03-05', '§a Northwater shut the Elmore dam on Sunday after a crack was found in its wall.'],
      ['2014-03-06', '§a The Elmore dam was closed on Sunday. Engineers had found a crack in the wall.'],
    ],
  },
  {
    name: 'an abdication in three papers',
    articles: [
      ['2014-06-03', '§a King Juan Carlos of Spain announced his abdication on Monday.'],
      ['2014-06-04', '§a Spain’s King Juan Carlos announced on Monday that he would abdicate.'],
      ['2014-07-01', '§a Juan Carlos announced his abdication on June 2, 2014, after 39 years on the throne.'],
    ],
  },
  {
    name: 'a robbery, the sum differs',
    articles: [
      ['2014-03-05', '§a Three masked men robbed a jeweller in Kirkby on Monday and took watches worth £200,000.'],
      ['2014-03-06', '§a Robbers stole watches worth £350,000 from a Kirkby jeweller on Monday, police said.'],
    ],
  },
  {
    name: 'a referendum',
    articles: [
      ['2014-09-19', '§a Scotland voted against independence on Thursday by 55 to 45 percent.'],
      ['2015-01-10', '§a Scottish voters rejected independence in a referendum on 18 September 2014.'],
    ],
  },
  {
    name: 'a spacecraft lands',
    articles: [
      ['2014-11-13', '§a The probe Philae landed on a comet on Wednesday, a first in the history of spaceflight.'],
      ['2014-11-14', '§a Philae, released by the Rosetta spacecraft, touched down on the comet on Wednesday.'],
    ],
  },
  {
    name: 'a siege over several days',
    articles: [
      ['2014-07-01', '§a Rebels besieged the town of Orlivka from 3 to 12 June 2014.'],
      ['2014-07-03', '§a The siege of Orlivka by the rebels lasted from June 3 to June 12, 2014.'],
    ],
  },
  {
    name: 'a bomb at a market, night and day',
    articles: [
      ['2014-03-05', '§a A bomb exploded at the fish market in Kano on Monday evening, killing nine traders.'],
      ['2014-03-06', '§a Nine traders were killed when a bomb went off at Kano’s fish market on Monday.'],
    ],
  },
];

export const formerBlindNear: readonly GroupCase[] = [
  {
    name: 'two accidents on one road',
    articles: [
      ['2014-03-05', '§a A lorry overturned on the M4 near Swindon on Monday, and its driver was hurt.'],
      ['2014-03-05', '§b A motorcyclist died on the M4 near Reading on Monday.'],
    ],
  },
  {
    name: 'two laws of one parliament',
    articles: [
      ['2014-03-05', '§a The Danish parliament passed a law on fishing quotas on Tuesday.'],
      ['2014-03-05', '§b The Danish parliament passed a law on school meals on Tuesday.'],
    ],
  },
  {
    name: 'two goals of a player',
    articles: [
      ['2014-03-03', '§a Ola Berg scored twice on Saturday as Viken beat Drammen 3-1.'],
      ['2014-03-10', '§b Ola Berg scored twice on Saturday as Viken beat Larvik 3-1.'],
    ],
  },
  {
    name: 'two meetings of a minister',
    articles: [
      ['2014-03-05', '§a Foreign Minister Luc Barre met his German counterpart in Brussels on Monday.'],
      ['2014-03-05', '§b Foreign Minister Luc Barre met union leaders in Lyon on Monday.'],
    ],
  },
  {
    name: 'arrest and trial',
    articles: [
      ['2014-03-05', '§a Maria Ortiz was arrested in Salem on 3 March on charges of fraud.'],
      ['2014-09-05', '§b Maria Ortiz was convicted of fraud in Salem on 4 September.'],
    ],
  },
  {
    name: 'storms in two states',
    articles: [
      ['2014-03-05', '§a A tornado killed four people in Arkansas on Sunday.'],
      ['2014-03-05', '§b A tornado killed two people in Oklahoma on Sunday.'],
    ],
  },
  {
    name: 'two quarters',
    articles: [
      ['2014-04-20', '§a Acme reported a loss of $3 million on 15 April.'],
      ['2014-07-20', '§b Acme reported a loss of $3 million on 15 July.'],
    ],
  },
  {
    name: 'two exhibitions open',
    articles: [
      ['2014-03-05', '§a An exhibition of Dutch maps opened at the city museum on Saturday.'],
      ['2014-03-05', '§b An exhibition of children’s toys opened at the castle on Saturday.'],
    ],
  },
  {
    name: 'a strike is called and a strike begins',
    articles: [
      ['2014-03-05', '§a Pilots of Northair will strike on 10 March for higher pay.'],
      ['2014-03-11', '§b Pilots of Northair went on strike on 10 March for higher pay.'],
    ],
  },
  {
    name: 'two statements of a minister on one day',
    articles: [
      ['2014-03-05', '§a Minister Eva Kern said on Tuesday that Germany would send two more ships to the Gulf.'],
      ['2014-03-05', '§b Minister Eva Kern said on Tuesday that Germany would not raise the pensions of soldiers.'],
    ],
  },
  {
    name: 'two villages shelled',
    articles: [
      ['2014-03-05', '§a The army shelled the village of Orlivka on Monday.'],
      ['2014-03-05', '§b The army shelled the village of Petrivka on Monday.'],
    ],
  },
  {
    name: 'two buildings in a year',
    articles: [
      ['2014-03-05', '§a The Hollis mill was built in 1874 for the brothers Crane.'],
      ['2014-03-05', '§b The Hollis church was built in 1874 of red brick.'],
    ],
  },
  {
    name: 'two murders, a day apart',
    articles: [
      ['2014-03-05', '§a A taxi driver was shot dead in Kingston on Sunday.'],
      ['2014-03-06', '§b A shopkeeper was shot dead in Kingston on Monday.'],
    ],
  },
  {
    name: 'two candidates withdraw',
    articles: [
      ['2016-02-12', '§a Carly Fiorina dropped out of the Republican race on Wednesday.'],
      ['2016-02-12', '§b Chris Christie dropped out of the Republican race on Wednesday.'],
    ],
  },
  {
    name: 'denied by the ministry and affirmed',
    articles: [
      ['2014-03-05', '§a The company denied that oil had leaked into the Elbe on Sunday.'],
      ['2014-03-05', '§b Oil leaked into the Elbe on Sunday.'],
    ],
  },
  {
    name: 'two appointments',
    articles: [
      ['2014-03-05', '§a Northair named Peter Holm its finance chief on Monday.'],
      ['2014-03-05', '§b Northair named Eva Kern head of its cargo business on Monday.'],
    ],
  },
  {
    name: 'two rulings of one court',
    articles: [
      ['2014-03-05', '§a The Supreme Court ruled on Wednesday that police may search phones.'],
      ['2014-03-05', '§b The Supreme Court ruled on Wednesday that churches may refuse weddings.'],
    ],
  },
  {
    name: 'first and second day of talks',
    articles: [
      ['2014-03-05', '§a Iran and six powers opened talks on its nuclear programme in Vienna on Tuesday.'],
      ['2014-03-06', '§b Iran and six powers ended talks on its nuclear programme in Vienna on Wednesday.'],
    ],
  },
];
