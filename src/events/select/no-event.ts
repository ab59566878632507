import type { TimexMention } from '../../timex/timex-mention.ts';
import { hasVerb } from '../titles/has-verb.ts';
import { isHappening } from '../en/happenings.ts';
import { dateMark, type SentenceView } from '../sentence-view.ts';

/**
 * Why a date makes no event: it is the `dateline` of a report or stands in a `heading`, is only compared with (`comparison`: "the highest since 2009"),
 * the `name` of something ("the 2019 budget law"), a `lifetime` ("(1770–1827)"), of no one day
 * (`nowadays`), tells when the reporters asked (`inquiry`: "residents interviewed on Friday"), or is made more exact in its clause
 * (`finer`: "In 1990, the bridge closed in March").
 */
export type NoEvent = 'dateline' | 'heading' | 'comparison' | 'name' | 'lifetime' | 'nowadays' | 'inquiry' | 'finer';

/** "up 5% from a year earlier", "than a year before": only compared with. */
const earlier = /(?<![\p{L}])(?:from|than|on|over|against|with)\s$/iu;

/** Words looked at on either side of a date. */
const reach = 90;

const compared =
  /(?<![\p{L}])(?:than\s(?:(?:in|for|during|on|at)\s|(?:a|the|last|it|they|those|that|we|he|she|expected|ever)\s(?:(?:[^,.;:—–]|(?<=\d)\.(?=\d)){0,40}\s)?(?:in|for|of|during|on|at)\s)|(?<!(?:more|less|fewer|longer|later|earlier|sooner|rather|other|better)\s)than\s|(?:(?:compared|contrast) (?:with|to|against)|comparing to|versus|vs\.?|unlike|up from|down from|as against|relative to|matching|topping|surpassing|exceeding|beating)(?:\s[^,.;:—–]{0,40})?\s(?:(?:in|for|of|during|on|at|from|by|set|as\sof)\s)?)(?:the\s|its\s|a\s)?$/iu;
const fromFigure =
  /(?<![\p{L}])from\s(?:a\s|an\s|about\s|around\s|nearly\s|some\s|just\s)?(?:record\s|low\s|high\s)?[$£€¥\p{Lu}]{0,3}[\d.,]{1,16}(?:\s?(?:per\s?cent|percent|%|percentage points|[bmkt]n?|million|billion|trillion|thousand|[\p{Ll}-]{2,20}))?(?:\s[\p{Ll}-]{2,20})?\s(?:(?:in|for|of|during|on|at)\s)?(?:the\s|its\s|a\s)?$/u;
/** "fell 3% from the fourth quarter" */
const figureFrom =
  /(?<![\p{L}])(?:\d[\d.,]*\s?(?:%|per\s?cent|percent|percentage points|basis points|cents?|pence|points|million|billion|trillion)|little changed|unchanged|flat)\sfrom\s(?:the\s|its\s)?$/u;
/** Both figures of a change, the new one first: "cut its rate to 4% from 5% on July 5", which is when it was changed. */
const changed =
  /(?<![\p{L}])to\s(?:[\p{L}]{1,8}\s){0,2}[$£€¥\p{Lu}]{0,3}\d[\d.,]*[^,.;:—–\d]{0,24}\sfrom\s[^,;:—–]{1,60}\son\s$/u;
const superlative =
  /(?<![\p{L}])(?:(?!(?:inter|for|ar|re|we|ea|gue|te|har|prot|con?t|b|r|l|qu|inv|t)est(?![\p{L}]))[\p{Ll}-]{2,14}est|(?<!at )most|(?<!at )least|(?:first|second|third|fourth|fifth|[\p{Ll}]{3,12}th)\s(?:time|consecutive|straight|successive|such)|only|record|best|worst|times|high|low|peak|any)(?:\s[^,.;:—–]{0,60})?\s(?:since|in|for)\s(?:at least\s|about\s|nearly\s|almost\s|more than\s)?(?:the\s)?$/iu;
/** "the first strike on the network since 2019" */
const firstSince =
  /(?<![\p{L}])(?:the|its|their|his|her|a)\s(?:first|only|second|third|biggest|worst|best)\s(?:[\p{L}’'-]{2,20}\s){1,6}since\s(?:at least\s)?(?:the\s)?$/iu;
/** "the best result since independence in 1991" */
const superlativeSince =
  /(?<![\p{L}])(?:[\p{Ll}-]{2,14}est|most|least|first|best|worst)(?:\s[^,.;:—–]{0,40})?\ssince\s(?:[\p{L}’'-]{1,20}\s){1,8}(?:in|of)\s(?:the\s)?$/iu;
const samePeriod =
  /(?<![\p{L}])(?:same|corresponding|comparable|equivalent|year-ago|prior-year) (?:period|quarter|month|week|time|day|stage|point|half|(?:two|three|six|nine|twelve|\d{1,2}) (?:months|weeks))(?:\s(?:a|of|in|the|last))?\s?$/iu;
const stative =
  /^,?\s(?:[^,.;]{0,60}\s)?(?:is|are|(?:has|have)(?!\s(?:\p{Ll}{2,14}ly\s)?(?:\p{Ll}{3,14}ed|been|become|made|taken|won|lost|begun|left|sold|given)(?![\p{L}]))|remains?|stands?|lies?|lives?|works?|serves?|houses?|employs?|covers?|belongs?|runs?|attracts?|draws?|numbers?)(?![\p{L}])/u;
/** Years that the words round them make part of a name: "the 2019 Act". */
const document =
  /^(?:report|study|survey|poll|paper|book|novel|film|movie|album|song|interview|essay|article|letter|memo|law|act|budget|bill|convention|constitution|agreement|treaty|deal|accord|contract|plan|policy|order|decree|ruling|judgment|edition|model|version|season|class|vintage|figures?|data|levels?|results?|total|average|record|target|price|prices|census)s?$/iu;

/** "back for the first time since 2007, when they swept Cleveland": what is only compared with has a clause of its own. */
const whenClause = /^,\swhen(?=\s)/u;

/** The end of the clause behind what is only compared with, or told by a copula; `undefined` for a date of another kind. */
export function comparedWhen(sentence: SentenceView, mention: TimexMention): readonly [number, number] | undefined {
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  const left = sentence.masked.slice(Math.max(0, start - reach), start);
  const when = whenClause.exec(sentence.masked.slice(end, end + reach))?.[0].length;
  // "His last fight was last July, when he stunned Khan": when what has the clause.
  const copula = /(?<![\p{L}])(?:was|were|is|came)\s(?:in\s|on\s|back\sin\s)?(?:the\s)?$/u.test(left);
  if (when === undefined || !(copula || isCompared(mention, left))) return undefined;
  const clause = /^[^,;:—–“”"]*/u.exec(sentence.masked.slice(end + when))?.[0].replace(/[.!?\s]+$/u, '').length ?? 0;
  return [mention.end + when + clause, mention.end + when + clause];
}

/** Why **mention** makes no event, or `undefined` when it dates something that happened, will happen or lasted. */
export function findNoEvent(sentence: SentenceView, mention: TimexMention): NoEvent | undefined {
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  const left = sentence.masked.slice(Math.max(0, start - reach), start);
  const right = sentence.masked.slice(end, end + reach);
  if (isDateline(sentence, start, end)) return 'dateline';
  if (isHeading(sentence)) return 'heading';
  if (isLifetime(mention, left, right)) return 'lifetime';
  // "The same period" is a time itself, and painted over.
  const compared = samePeriod.test(sentence.text.slice(Math.max(0, start - reach), start)) || isCompared(mention, left);
  if (compared && !whenClause.test(right)) return 'comparison';
  if (
    datingBack.test(left) ||
    periodEnd.test(left) ||
    lawOf.test(left) ||
    paperFor.test(left) ||
    isName(sentence, mention, left, right)
  )
    return 'name';
  // "at the Christmas party every year"
  const habit = sentence.mentions.some(
    (other) =>
      other.type === 'SET' &&
      other.start >= mention.end &&
      /^\s(?:\p{Ll}{2,16}\s){0,2}$/u.test(sentence.text.slice(end, other.start - sentence.start)),
  );
  if (mention.reading.kind === 'holiday' && (habit || /(?<![\p{L}])(?:each|every)\s$/u.test(left))) return 'nowadays';
  if (mention.reading.kind === 'weekday' && isWeekdayOfAnother(sentence, mention, left, right)) return 'name';
  // "during the monsoon and winter months": of every year.
  if (
    mention.reading.kind === 'calendar' &&
    mention.reading.season !== undefined &&
    /^\smonths(?![\p{L}])/u.test(right)
  )
    return 'nowadays';
  // "may be unclimbable in summer by 2035"
  if (
    mention.reading.kind === 'calendar' &&
    mention.reading.season !== undefined &&
    /(?<![\p{L}])in\s$/u.test(left) &&
    /^(?:spring|summer|autumn|winter)$/iu.test(mention.text) &&
    sentence.mentions.some((other) => other !== mention && other.edtf !== undefined && other.type === 'DATE')
  )
    return 'nowadays';
  if (asked.test(left)) return 'inquiry';
  if (isMadeFiner(sentence, mention)) return 'finer';
  if (isDaily(mention, left, right)) return 'nowadays';
  if (isNowadays(mention, left, right)) return 'nowadays';
  return undefined;
}

/** "In 1990, the bridge closed in March", "Last year, the county recorded its first case on May 14". */
function isMadeFiner({ masked, mentions, start }: SentenceView, mention: TimexMention): boolean {
  const { reading, edtf } = mention;
  const isYear =
    (reading.kind === 'calendar' && reading.month === undefined && reading.season === undefined) ||
    (reading.kind === 'offset' && reading.unit === 'year');
  if (
    !isYear ||
    edtf === undefined ||
    !/^\d{4}$/u.test(edtf) ||
    !/^(?:In\s)?$/u.test(masked.slice(0, mention.start - start))
  )
    return false;
  return mentions.some(
    (other) =>
      other.start > mention.end &&
      other.reading.kind === 'calendar' &&
      other.reading.month !== undefined &&
      other.edtf?.startsWith(`${edtf}-`) === true &&
      /^,?\s[^,;:“”"]{0,120}\s(?:in|on|by)\s$/u.test(masked.slice(mention.end - start, other.start - start)) &&
      !/\s(?:and|but|while|when|after|before|since|until|that|which|who)\s/u.test(
        masked.slice(mention.end - start, other.start - start),
      ),
  );
}

/** "to say a Sunday blessing on July 14", "on the same late November Saturday": another date says which. */
function isWeekdayOfAnother(
  { mentions }: SentenceView,
  { start, end }: TimexMention,
  left: string,
  right: string,
): boolean {
  if (
    /(?<![\p{L}])an?\s$/u.test(left) &&
    /^\s\p{Ll}[\p{L}-]{2,20}\s(?:on|for|of)\s\u241F/u.test(right) &&
    mentions.some(
      ({ start: other, reading }) =>
        other > end && other < end + 40 && reading.kind === 'calendar' && reading.day !== undefined,
    )
  )
    return true;
  return mentions.some(
    (other) =>
      other.end === start - 1 &&
      other.reading.kind === 'calendar' &&
      other.reading.day === undefined &&
      other.reading.month !== undefined,
  );
}

/** "LEEDS, March 3 (Wire) — …": a place in capitals, the date, perhaps the agency, and a dash. */
function isDateline({ text }: SentenceView, start: number, end: number): boolean {
  // "Feb. 23, 2015 -- Allergies are on the rise"
  if (start === 0 && /\d{4}$/u.test(text.slice(0, end)) && /^\s?(?:--|—|–)\s?\S/u.test(text.slice(end, end + 6)))
    return true;
  // "12:00 PM PT -- Deputies were there": when the line was added.
  if (start === 0 && /^\d/u.test(text) && /^(?:\s\p{Lu}{1,4})?\s?(?:--|—|–|-|:)\s/u.test(text.slice(end, end + 12)))
    return true;
  // "WEDNESDAY, June 5 (Wire) -- A gene was found"
  if (
    start <= 12 &&
    /^\p{Lu}{3,6}DAY(?:,\s)?/u.test(text) &&
    /^(?:,\s\d{4})?\s\([^()]{2,40}\)\s?(?:--|—|–)/u.test(text.slice(end, end + 60))
  )
    return true;
  if (start > 60) return false;
  const lead = text.slice(0, start);
  return (
    (/^(?:#{1,6}\s)?\p{Lu}[\p{L}.'’ /,-]{1,58}[,(]\s?$/u.test(lead) &&
      /^\.?,?(?:\s\d{4})?\s?[^—–\n]{0,40}?(?:\s?[—–]|\s-{1,2}\s|--|\)\.-\s)/u.test(text.slice(end, end + 60)) &&
      isPlaceLead(lead)) ||
    (isPlaceLead(lead) && /^\.?\s?(?:\/\p{Lu}|$)/u.test(text.slice(end, end + 6)) && /[,(]\s$/u.test(lead))
  );
}

/** "First Quarter Highlights": a short line without a stop and without a verb. */
function isHeading({ text, masked }: SentenceView): boolean {
  return (
    text.length <= 70 &&
    !/[.!?…:;,”"’]$/u.test(text) &&
    !hasVerb(masked) &&
    !/(?<![\p{L}])(?:is|are|was|were|has|have|will)(?![\p{L}])/u.test(masked)
  );
}

/** The first word of a dateline is a place in capitals: "LEEDS", "NEW YORK", "ST. LOUIS". */
function isPlaceLead(lead: string): boolean {
  return /^(?:#{1,6}\s)?\p{Lu}{2,}/u.test(lead) || /^(?:#{1,6}\s)?St\.\s\p{Lu}{2,}/u.test(lead);
}

function isLifetime({ reading }: TimexMention, left: string, right: string): boolean {
  if (reading.kind === 'range') {
    const years = [reading.from, reading.to].every((one) => one.kind === 'calendar' && one.month === undefined);
    return (
      years && /\p{Lu}[\p{L}.’'-]{0,30},?\s\(?(?:c\.\s|ca\.\s)?$/u.test(left) && /^(?:\)|\s?[”"’]|,|\.|$)/u.test(right)
    );
  }
  return /\((?:born|b\.|died|d\.|born on|c\.)\s$/u.test(left) && right.startsWith(')');
}

function isCompared({ reading, relation, attributive, text }: TimexMention, left: string): boolean {
  // "That compares with 40 cents a share a year earlier."
  if (/(?:^|[.;]\s)(?:That|This|It|The\sfigure|Which)\s(?:compares|compared)\s(?:with|to)\s[^;]{0,80}$/u.test(left))
    return true;
  if (reading.kind === 'offset' && /(?:earlier|before|ago|previously)$/iu.test(text) && earlier.test(left)) return true;
  if (reading.kind !== 'range' && figureFrom.test(left)) return true;
  if (compared.test(left) || (fromFigure.test(left) && !changed.test(left))) return true;
  const counts =
    relation === 'since' || reading.kind === 'duration' || reading.kind === 'decade' || reading.kind === 'century';
  return (
    !attributive &&
    ((counts && superlative.test(left)) ||
      (relation === 'since' && firstSince.test(left)) ||
      superlativeSince.test(left))
  );
}

const partOfYear =
  /^(?:whole|entirety|all|end|beginning|start|close|course|rest|half|middle|part|months?|weeks?|days?|quarters?|spring|summer|autumn|fall|winter|turn|early|late|outset|class)$/u;

function isName({ masked, mentions }: SentenceView, mention: TimexMention, left: string, right: string): boolean {
  const { reading, attributive } = mention;
  const year =
    (reading.kind === 'calendar' &&
      reading.month === undefined &&
      reading.season === undefined &&
      reading.quarter === undefined &&
      reading.half === undefined) ||
    (reading.kind === 'offset' && reading.unit === 'year');
  if (!year) return false;
  // "would undo the gains of 2025"
  const of =
    /(?<![\p{L}])(?:the|its|his|her|their)\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}(?<noun>\p{Ll}[\p{L}-]{2,20})\sof\s$/u.exec(
      left,
    )?.groups?.['noun'];
  if (reading.kind === 'calendar' && of !== undefined && !isHappening(of) && !partOfYear.test(of)) return true;
  // "a green vase from 1964"
  if (
    reading.kind === 'calendar' &&
    /(?<![\p{L}])(?:an?|the|its|his|her|their)\s(?:\p{Ll}[\p{L}-]{1,20}\s){1,3}from\s(?:the\s)?$/u.test(left) &&
    /^(?:[,.;)]|\s(?:that|which|who|was|were|is|are|and)\s|$)/u.test(right) &&
    !/(?<![\p{L}])(?:date|dates|dated|dating|stems?|stemmed|remain|known)\s/u.test(left)
  )
    return true;
  if (reading.kind === 'calendar' && madeIn.test(left) && /^\s\p{Lu}/u.test(right)) return true;
  const possessive = /^[’']s?\s/u.test(right);
  if (!attributive && !possessive) return false;
  const nouns =
    /^[’']?s?\s([\p{L}’'-]{2,30})(?:\s([\p{L}’'-]{2,30}))?(?:\s([\p{L}’'-]{2,30}))?(?:\s([\p{L}’'-]{2,30}))?/u
      .exec(right)
      ?.slice(1) ?? [];
  const words = nouns.flatMap((word: string | undefined) => word ?? []);
  const stop = words.findIndex(
    (word) =>
      /^\p{Ll}{2,5}$/u.test(word) &&
      /^(?:of|in|on|at|for|to|and|or|that|which|who|with|by|from|was|is|were|are|has|had|would|will)$/u.test(word),
  );
  const phrase = stop === -1 ? words : words.slice(0, stop);
  const better = mentions.some(
    (other) =>
      other !== mention && other.reading.kind !== 'duration' && other.type !== 'SET' && other.edtf !== undefined,
  );
  // "A 2007 paper showed that": the paper is what happened.
  if (phrase.some((word) => document.test(word))) return !saysAfter.test(right);
  if (!phrase.some(isHappening)) return true;
  // "Yesterday, at this year's conference": the day is the date.
  return better && masked.includes(dateMark);
}

/** "the budget for 2025", "its guidance for the year": what the paper is for, not when it was made. */
const paperFor =
  /(?<![\p{L}])(?:budgets?|guidance|outlooks?|forecasts?|targets?|estimates?|projections?|plans?|programmes?|calendars?|accounts|schedules?|fixtures?|results|earnings)\sfor\s(?:the\s|its\s)?$/iu;
/** "a 1739 Goffriller": a thing called by its year and maker. */
const madeIn = /(?<![\p{L}])(?:an?|his|her)\s$/iu;

/** "acquisitions dating back to 2008": how old something is. */
const datingBack =
  /(?<![\p{L}])(?:dat(?:ing|es?|ed)\sback\s(?:to|as\sfar\sas)|dating\s(?:from|to))\s(?:the\s|about\s|at\sleast\s|early\s|late\s)?$/u;
/** "the second quarter ended June 30": what the quarter is called. */
const periodEnd = /\u241F\s(?:ended|ending)\s(?:on\s)?$/u;

/** "the Reform Act of 1995" */
const lawOf =
  /(?<![\p{L}])(?:Act|Law|Treaty|Convention|Constitution|Code|Agreement|Accord|Charter|Bill|Rules|Class)\sof\s$/u;
/** "A 2007 paper showed" */
const saysAfter =
  /^(?:\s[\p{L}’'-]{2,24}){1,3}(?:\s(?:by|in|from|of)\s[^,.;]{2,50})?,?\s(?:said|says|showed|shows|found|finds|concluded|suggested|warned|estimated|argued|revealed|reported|claimed)(?![\p{L}])/u;

/** "workers interviewed at the gate on Friday" */
const asked =
  /(?<!(?:was|were|been|be|are|is)\s)(?<=\p{L}\s)(?:interviewed|polled|surveyed|contacted|reached\sby\s(?:tele)?phone)(?:\s(?:at|in|near|outside|by|on)\s[^,.;:]{2,40}?)?\s(?:(?:on|late|early|in)\s)*$/u;

/** "at night", "since dawn", "On a Saturday in August", "took the fall": no time of any one day. */
function isDaily({ reading, text }: TimexMention, left: string, right: string): boolean {
  if (reading.kind === 'clock') return reading.clock === undefined && !/(?:last|this|that|to)\s?\p{L}*$/iu.test(text);
  // "On a grey Tuesday last month": which, nobody says.
  if (
    reading.kind === 'weekday' &&
    /(?<![\p{L}])(?:on|one)\s(?:an?\s)(?:\p{Ll}{3,12}\s){0,2}$/iu.test(left) &&
    /^\s(?:in\s|of\s)?\u241F/u.test(right)
  )
    return true;
  if (/(?<![\p{L}])(?:on|every|of)\sa\s(?:\p{Lu}\p{L}{2,8}day|\u241F{1,20})\s(?:in|of)\s$/iu.test(left)) return true;
  return /^the fall$/iu.test(text) && /(?<![\p{L}])(?:took|takes?|taking|taken)\s$/u.test(left);
}

/** What is so these days: "Teenagers today cannot know", "Reptiles and mammals co-exist on the Earth today". */
const generic =
  /^,?\s(?:are|can|cannot|can[’']t|have\s(?:no|an?|more|fewer|less|little|the)|don[’']t|do\snot|need|want|know|live|face|such\sas)(?![\p{L}])/u;
const lasting = /(?<![\p{L}])(?:(?:co-?)?exists?|lives?|survives?|inhabits?)\s[^,.;:“”"]{0,50}$/u;

/** "Today, the village has 300 inhabitants", "today's teenagers". */
function isNowadays({ reading, tense }: TimexMention, left: string, right: string): boolean {
  const today = reading.kind === 'offset' && reading.unit === 'day' && reading.count === 0;
  if (!today || tense === 'future') return false;
  if (/^[’']s\s/u.test(right)) return !namesHappening(right);
  return (
    ((left.trim() === '' || /(?:^|,\s|;\s)(?:but|and|yet|while|though|so)\s$/iu.test(left)) &&
      (stative.test(right) ||
        /^,?\s(?:it|he|she|they|we|the\s\p{Ll}{2,20}|\p{Ll}{3,20}s|visitors|people)(?:[’'](?:s|re)\s(?:called|known|an?|the|home|part)|\s(?:can|has\sbecome|have\sbecome|is\scalled|are\scalled))(?![\p{L}])/iu.test(
          right,
        ))) ||
    // Of a kind, not of somebody: "Our teenagers today are …", not "The mayor today is …".
    (/(?:^\p{Lu}|(?<![\p{L}])\p{Ll})\p{Ll}{2,20}s(?:\s(?:on|in|of)\s[^,.;:]{2,30})?\s$/u.test(left) &&
      !hasVerb(left) &&
      generic.test(right)) ||
    (lasting.test(left) && /^[.,”"]/u.test(right)) ||
    /(?<![\p{L}])(?:still|even|of|until|as we know it)\s$/iu.test(left)
  );
}

/** "today's vote on the dam", "today's story": what happens or comes out on the day, not "today's teenagers". */
function namesHappening(right: string): boolean {
  const [, phrase = ''] = /^[’']s\s((?:[\p{L}’'-]{2,30}\s?){1,5})/u.exec(right) ?? [];
  const words = phrase.trim().split(/\s/u);
  const stop = words.findIndex((word) =>
    /^(?:of|in|on|at|for|to|and|or|that|which|who|with|by|from|was|is|were|are|has|had|would|will)$/u.test(word),
  );
  return (stop === -1 ? words : words.slice(0, stop)).some(
    (word) =>
      isHappening(word) ||
      document.test(word) ||
      /^(?:story|stories|edition|issue|newspaper|paper|post|news|events?|statement|comments?|remarks?|session|trading|editions?)$/u.test(
        word,
      ),
  );
}
