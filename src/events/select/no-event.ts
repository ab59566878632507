import type { TimexMention } from '../../timex/timex-mention.ts';
import { hasVerb } from '../titles/has-verb.ts';
import { isHappening } from '../en/happenings.ts';
import { dateMark, type SentenceView } from '../sentence-view.ts';
import { isCompared, reach, samePeriod, whenClause } from './compared.ts';
import { document, isDaily, isNowadays } from './nowadays.ts';

/**
 * Why a date makes no event: it is the `dateline` of a report or stands in a `heading`, is only compared with (`comparison`: "the highest since 2009"),
 * the `name` of something ("the 2019 budget law"), a `lifetime` ("(1770–1827)"), of no one day
 * (`nowadays`), tells when the reporters asked (`inquiry`: "residents interviewed on Friday"), or is made more exact in its clause
 * (`finer`: "In 1990, the bridge closed in March").
 */
export type NoEvent = 'dateline' | 'heading' | 'comparison' | 'name' | 'lifetime' | 'nowadays' | 'inquiry' | 'finer';

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
