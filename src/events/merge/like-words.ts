import { stem } from './stem.ts';

/** Words with which news tells one thing, one group a line; forms that `stem` joins are left out. */
const groups = `
fire blaze burn burnt inferno
quake earthquake tremor
kill die dead death fatal toll slay slain died
injure injury hurt wound
plane jet aircraft airliner flight airplane
vanish disappear disappearance missing
resign quit step stepped resignation resigned
arrest detain detention custody
explode explosion blast bomb bombing bomber detonate
destroy destruction ruin gut
crash collide collision
shoot shot shooting gunman gunfire shooter
buy bought purchase acquire acquisition takeover sell sold sale
begin began begun start commence
win won victory beat defeat defeated
fall fell fallen collapse
hit strike struck
sign signature signed
sentence jail imprison prison
convict guilty conviction
elect election elected
land arrive arrival touchdown
fly flew flown
flee fled escape
steal stole stolen theft rob robber robbery thief thieves
build built
find found discover discovery
launch lift liftoff
storm hurricane cyclone typhoon
flood floods flooding
attack assault raid
fine penalty
dismiss sack oust
name appoint appointed appointment
open opening inaugurate reopen
close closure shut
approve adopt pass back
reject refuse
war invasion invade invaded
truce ceasefire armistice
talk talks negotiation negotiate
protest demonstration demonstrate demonstrator protester rally
law bill legislation legalise legalize
deal agreement accord pact treaty agree
country nation state
plant factory
pupil student
child children
doctor physician
car vehicle
train railway rail
ship vessel boat ferry
worker employee staff
soldier troop troops army military
inhabitant resident
record recorded
rise rose risen increase
cut slash reduce
drop decline
bury buried burial funeral
marry wed wedding marriage
meet met meeting
speak spoke speech
leave left
take took taken
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
`;

/** Stem of a word to the stem that stands for its group. */
export const likeWords: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...others] = line.split(' ').map(stem);
      return others.map((word) => [word, head] as const);
    }),
);
