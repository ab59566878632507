import type { Vocabulary } from '../language.ts';
import { irregularPasts } from './irregular-pasts.ts';
import { mixedKindOf, numberKinds, readNumber } from './numerals.ts';

/** The words of English that the rules speak of, by class; words in quotation marks in a rule need no entry here. */
export const vocabulary: Vocabulary = {
  numbers: numberKinds,
  readNumber,
  mixedKindOf,
  isPast,
  words: {
    MonthAny: 'january february march april may june july august september october november december',
    MonAny: 'jan feb mar apr jun jul aug sep sept oct nov dec',
    Month: 'january february april june july september october november december',
    Mon: 'feb sept',
    weekdayAny: 'monday tuesday wednesday thursday friday saturday sunday',
    weekdaysAny: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    wdAny: 'mon tue tues wed thu thur thurs fri sat sun',
    season: 'spring summer autumn fall winter',
    seasons: 'springs summers autumns falls winters',
    part: 'morning noon midday afternoon evening night midnight dawn daybreak sunrise dusk nightfall sunset noontime lunchtime nighttime daytime dinnertime midmorning midafternoon',
    longPart: 'morning afternoon evening night',
    parts: 'mornings afternoons evenings nights weekends weekdays',
    deictic: 'today yesterday tomorrow tonight',
    unit: 'year month week day hour minute second decade century quarter fortnight weekend millennium moment night',
    units:
      'years months weeks days hours minutes seconds decades centuries quarters fortnights weekends millennia nights',
    shortUnit: 'yr yrs mo mos wk wks hr hrs min mins sec secs h',
    calUnit: 'year month week quarter decade century',
    numw: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    unitw: 'one two three four five six seven eight nine',
    teenw: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tensw: 'twenty thirty forty fifty sixty seventy eighty ninety',
    centw: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ordw: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
    ordUnitw: 'first second third fourth fifth sixth seventh eighth ninth',
    nthw: 'first second third fourth',
    decadew: 'twenties thirties forties fifties sixties seventies eighties nineties',
    tensDecadew: 'tens teens noughties',
    vague: 'several few many couple some various numerous countless',
    shift: 'last past this next coming previous preceding following upcoming current',
    back: 'ago earlier previously before prior',
    later: 'later after afterwards afterward',
    era: 'bc bce',
    early: 'early late mid',
    ampm: 'am pm',
    period: 'period era time age epoch',
    setAdverb:
      'daily weekly monthly yearly annually quarterly hourly nightly biweekly fortnightly biannually biennially semiannually bimonthly semimonthly',
    setAdjective: 'annual biannual biennial semiannual everyday',
    grammar: 'the a an of in on at by for to from and or but with as',
  },
  capital: {
    era: 'ad ce',
    zone: 'gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest ist jst msk hkt sgt aest aedt et ct mt pt',
    Month: 'march may august',
    Mon: 'jan mar apr jun jul aug sep oct nov dec',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday',
    weekdays: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    wd: 'mon tue tues wed thu thur thurs fri sat sun',
  },
  lower: {
    past: `${[...irregularPasts].join(' ')} set put cut hit shut hurt beat`,
    possible: 'may might could',
    future: "will shall would 'll 'd won should must",
    clauseEnd: '; :',
    // Scheduled things are told in the present.
    present:
      'is are am begins starts opens ends closes runs resumes meets expires matures goes comes falls ' +
      'arrives returns concludes convenes debuts premieres airs travels visits marks faces turns kicks moves becomes speaks heads lands departs reopens ' +
      'retires votes hosts plays flies gets takes makes holds hears decides appears announces reports releases publishes launches unveils issues ' +
      'celebrates joins sits addresses delivers presents considers debates reconvenes gathers lifts hits finishes wraps competes races fights welcomes ' +
      'happens enters receives testifies stands signs inaugurates steps switches hands applies leaves',
    // The plain form is one only without "to" before it.
    infinitive:
      'begin start open end resume expire mature meet arrive go come take decide appear gather convene reopen speak fly apply leave return travel host visit face play join',
    be: 'be',
    // With "to" after them these look ahead: "is expected to", "voted to".
    ahead:
      'expected scheduled due set planned slated poised likely going supposed about plan plans hope hopes intend intends aim aims want wants agreed voted ' +
      'decided ordered promised vowed pledged offered threatened asked urged invited expect expects need needs has have try tries ready eager free unlikely postponed delayed adjourned deferred rescheduled extended suspended remanded valid anticipated possible told hoped hoping aimed aiming wanted wanting intended meant planning calls',
  },
};

/** Words in -ed that are no verb forms. */
const notPast =
  /^(?:hundred|indeed|need|speed|seed|feed|breed|bed|weed|reed|red|shed|sacred|naked|kindred|wicked|exceed|proceed|succeed|aged)$/u;

function isPast(text: string, start: number, end: number): boolean {
  if (end - start < 4 || text.charCodeAt(end - 1) !== 0x64 || text.charCodeAt(end - 2) !== 0x65) return false;
  return text.charCodeAt(end - 3) !== 0x65 && !notPast.test(text.slice(start, end));
}
