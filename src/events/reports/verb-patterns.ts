import { claimNounPattern } from '../en/reporting-verbs.ts';
import { dateMark } from '../sentence-view.ts';

/** A date with its preposition, as it may stand between a verb and what it governs. */
const dated = `(?:\\s(?:(?:on|in|at|late|early|by|since|over|during|for)\\s){0,2}(?:the\\s)?${dateMark}{1,60})?`;
const place = `(?:\\s(?:in|at|on|to|during|by|since|throughout|after)\\s(?:a|an|the|his|her|its|their)?\\s?(?:\\p{L}{2,20}\\s){0,3}\\p{L}{2,20})?`;
export const thatAfter = new RegExp(
  `^(?:${dated}?,\\s(?:in|at|on|during|after|before|following|amid|citing|while)\\s[^,;."“”]{2,90},)?(?:\\s\\p{Ll}{2,16}ly|\\s(?:evidence|proof|signs|indications))?${dated}${place}${dated}\\sthat(?![\\p{L}])`,
  'u',
);
export const quoteAfter = new RegExp(`^${dated}[,:]?\\s?(?:["“‘«]|'(?=\\p{Lu}))`, 'u');
export const endAfter = new RegExp(`^(?:\\s(?:later|then|afterwards|also|too))?${dated}\\s?(?:[.,;:!?”"’)]|$)`, 'u');
/** Behind the verb of a report in passing: a date, a place or an adverb, and the end of the clause. */
export const restAfter = new RegExp(
  `^(?:\\s(?:\\p{Ll}{2,16}ly|later|then|also|too))?${dated}(?:\\s(?:in|at|on|during|by|after|before|following|amid|ahead of|through|via|outside|from|to reporters)(?=\\s)[^.,;:!?”"]{0,90})?(?:,\\s\\p{Ll}{3,16}ing\\s[^.;”"]{1,120})?\\s?(?:[.;:!?”")]|,\\s|$)`,
  'u',
);
/** A clause without "that": a subject, and a finite verb near it. */
export const clauseAfter = new RegExp(
  `^${dated}\\s(?:the|a|an|it|he|she|they|we|there|no|some|many|its|his|her|their|more|most|all|\\p{Lu}[\\p{L}’'-]{0,30}|\\p{Ll}{3,20}s)(?![\\p{L}])(?:(?!\\s(?:and|that|which|who)\\s)[^.,;:”"]){0,60}?(?<![\\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|\\p{Ll}{3,14}ed|began|came|went|took|made|fell|rose|left|lost|won|held)(?![\\p{L}])`,
  'u',
);
/** "explained this week [he chose] to close": nothing but a subject. */
export const nominativeAfter = new RegExp(`^${dated}\\s(?:he|she|they|we|I)\\s\\p{Ll}`, 'u');
export const quoteBefore = /(?:[”"’»]|[,.!?]')\s?$/u;
export const passiveBefore =
  /(?<![\p{L}])(?:is|are|was|were|be|been|being|to|will|would|could|should|must|can|may|might|not|get|got)\s(?:\p{Ll}{2,16}ly\s|also\s)?$/iu;

/** Verbs that are nouns as well, and the words behind which they are nouns: "the state", "separate claims", "some of the biggest states". */
export const nouns =
  /^(?:states?|reports?|claims?|estimates?|forecasts?|promises?|pledges?|notes?|records?|views?|doubts?|fears?|hopes?|posts?|points?|rules?|plans?|projects?|proposes|finds?|details|highlights|demands?|calls?|puts?|figured)$/u;
export const nounBefore =
  /(?<![\p{L}])(?:the|an?|one|another|its|his|her|their|our|this|that|these|those|some|any|no|of|in|with|to|for|by|from|at|on|and|or|[\p{L}]{2,30}[’']s|[\p{Ll}]{2,14}(?:est|ous|ful|ive|ic|less|ent|ant|ary|al|ate|ble|solid|red|new|old|good|bad))\s(?:\p{Lu}\p{L}{2,20}\s)?$/iu;

export const wentOn = /(?<![\p{L}])(?:(?:went|goes|gone)\s(?:on|so\sfar\sas)|continued|proceeded)\sto\s$/u;

export const bareParticiple =
  /^(?:announced|disclosed|revealed|proposed|promised|pledged|reported|threatened|predicted)$/u;
export const onlyDate = new RegExp(`^${dated}[.,;)]`, 'u');
export const answers =
  /^(?:denied|denies|deny|dismissed|dismisses|dismiss|disputed|disputes|dispute|rejected|rejects|reject|questioned|repeated|ridiculed)$/u;
export const answered = new RegExp(
  `(?:${claimNounPattern}\\s(?:that|which)|,\\swhich)\\s(?:(?:the|an?|his|her|its)\\s[^,]{2,40},\\s)?$`,
  'iu',
);

/** "Investors appear to fear that" */
export const appears =
  /(?<![\p{L}])(?:appears?|appeared|seems?|seemed|continues?|tends?|tended|are\ssaid|is\ssaid|(?:has|have|had)\scome|came)\sto\s$/u;

/** "It had until now signalled that" */
export const untilNow =
  /(?<![\p{L}])(?:has|had|have)\s(?:until\s(?:now|then|\u241F{1,12})|so\sfar|for\s(?:months|years|weeks)|at\sfirst|to\sdate|in\sthe\spast)\s$/u;

/** Verbs that tell somebody something, when they have an object: "warned him that". */
export const warned =
  /^(?:warned|warns|warn|promised|promises|advised|advises|informed|informs|reminded|reminds|notified|briefed|cautioned|reassured|persuaded|convinced|admitted\sto|confided\sto)$/u;
export const objectThat =
  /^\s(?:him|her|them|me|us|you|it|(?:the|an?|his|her|its|their)\s(?:[\p{L}-]{2,20}\s){0,2}?[\p{L}-]{3,20}|\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20})?|reporters|parliament|lawmakers|investors|residents)\sthat(?![\p{L}])/u;

export const heardAfter = new RegExp(`^${dated}\\s(?:that|how)\\s`, 'u');

/** "“He was both,” believes the historian" */
export const believes = /^(?:believes|thinks|reckons|hopes|fears|suspects)$/u;

/** Those who describe what they saw. */
export const witnesses =
  /(?:^|\s)(?:residents?|witness(?:es)?|eyewitness(?:es)?|survivors?|neighbou?rs?|passengers?|refugees?|prisoners?|relatives|locals|villagers|bystanders|employees|workers|officials|doctors|people|he|she|they)$/iu;

export const hearers = /(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|panel|committee|magistrates)$/iu;

/** A participle behind its noun, which says nothing: "a car believed to have been used", "a plane suspected of spying". */
export const supposed =
  /^(?:(?:alleged|believed|feared|reported|said|suspected|thought)\sto\s(?:be|have)|suspected\sof)(?![\p{L}])/u;

/** What has words as its object: "the plan that Li announced", not "the body that divers found". */
export const announces =
  /^(?:announced|detailed|disclosed|revealed|proposed|predicted|projected|forecast|promised|pledged|described|demanded|reported|alleged|claimed|estimated|threatened|recommended)$/u;
