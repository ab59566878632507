import type { TimexMention } from '../../timex/timex-mention.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Words looked at on either side of a date. */
export const reach = 90;

/** "up 5% from a year earlier", "than a year before": only compared with. */
const earlier = /(?<![\p{L}])(?:from|than|on|over|against|with)\s$/iu;

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
/** "The same period" is a time itself, and painted over. */
export const samePeriod =
  /(?<![\p{L}])(?:same|corresponding|comparable|equivalent|year-ago|prior-year) (?:period|quarter|month|week|time|day|stage|point|half|(?:two|three|six|nine|twelve|\d{1,2}) (?:months|weeks))(?:\s(?:a|of|in|the|last))?\s?$/iu;
/** "back for the first time since 2007, when they swept Cleveland": what is only compared with has a clause of its own. */
export const whenClause = /^,\swhen(?=\s)/u;

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

/** Whether something is only compared with the date: "up 5% from a year earlier", "the highest since 2009". */
export function isCompared({ reading, relation, attributive, text }: TimexMention, left: string): boolean {
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
