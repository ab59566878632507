import { grammarWords, nextWord } from '../../timex/en/function-words.ts';
import type { Span } from '../sentence-view.ts';

const prepositions =
  /(?<![\p{L}’'])(?:(?:at\s)?(?:as late as|as early as|only|late|early|sometime|around|about|until|till|since|from|shortly|just|soon|right|immediately|starting|beginning)\s)?(?:(?:on|in|at|by|since|until|till|before|after|from|of|during|through|throughout|over|within|for|around|about|between|only|late|early|sometime|(?:from|since|until)\sat\sleast|as\sof)\s)?(?:the\s)?$/iu;
const governed =
  /(?<![\p{L}’'])(?:in|during|throughout|since|over|through|after|before|until|amid|for|of)\s(?:the|its|his|her|their|our|this|that)\s$/iu;

/**
 * The words of **text** that date it, around the mention at [**start**, **end**): its prepositions with it ("on the evening of …"), or
 * the whole phrase it is an attribute of ("during their autumn operations"). `undefined` where the sentence would break without them.
 */
export function datePhrase(
  text: string,
  masked: string,
  start: number,
  end: number,
  attributive: boolean,
): Span | undefined {
  const left = masked.slice(Math.max(0, start - 48), start);
  const right = masked.slice(end, end + 80);
  if (attributive) {
    const phrase = governed.exec(left)?.[0];
    const noun = /^\s[\p{Ll}-]{2,30}/u.exec(right)?.[0];
    const ends = noun !== undefined && /^(?:[.,;:!?—–)]|$)/u.test(right.slice(noun.length));
    return phrase !== undefined && ends ? [start - phrase.length, end + noun.length] : undefined;
  }
  if (/^[’']s?(?![\p{L}])/u.test(right)) return undefined;
  if (left.endsWith('(') && right.startsWith(')')) return [start - 1, end + 1];
  const phrase = prepositions.exec(left)?.[0] ?? '';
  const from = start - phrase.length;
  const next = nextWord(right);
  // "June 3 was cold": the date is the subject, not a date phrase.
  const subject =
    phrase === '' &&
    /^["“'‘\s]*$/u.test(text.slice(0, from)) &&
    /^\p{Ll}/u.test(next) &&
    !/^(?:the|a|an|he|she|they|it|we)$/u.test(next);
  // "1804 and 1805", "the 1921 strike": parts of a larger phrase.
  const part =
    phrase === '' &&
    // "and three years later he submitted": the date leads a clause.
    !/^(?:he|she|it|they|we|the|an?|his|her|its|their)$/u.test(next) &&
    /(?:^|\s)(?:and|or|the|a|an|to|than|was|were|is|be|been|being|said|as|with)\s$/iu.test(left) &&
    // "said Tuesday, according to the agency, that"
    !(/\ssaid\s$/u.test(left) && /^(?:,|\sthat\s)/u.test(right));
  const joined =
    /^\s(?:and|or|to|–|-)\s(?:(?:in|on|at|by|of|the|early|late)\s){0,3}\u241F/u.test(right) ||
    /\u241F\s(?:and|or)\s(?:(?:in|on|at|by|of|the|early|late)\s){0,3}$/u.test(left);
  // "the 12 May vote", "the update released Thursday came": without the date the words around it would run together.
  const between = phrase === '' && /^\p{Ll}/u.test(next) && !/[,”"]\s$/u.test(left) && !grammarWords.has(next);
  const welded = between && (/^\d/u.test(text.slice(start)) || /ed\s$/u.test(left));
  // "in the 2023 presidential election", "the December 10 vote": part of a name for something.
  const counted =
    /(?<![\p{L}])(?:before|after)\sthe\s/u.test(text.slice(start, end)) &&
    /^\p{Ll}/u.test(next) &&
    !grammarWords.has(next);
  const named =
    /(?<![\p{L}])(?:the|an?|its|his|her|their)\s$/iu.test(left) &&
    /^\p{L}/u.test(next) &&
    !grammarWords.has(next.toLowerCase());
  // "were given until the end of the month to lay down": what they were given.
  const given =
    /(?<![\p{L}])(?:given|gave|gives|have|has|had)\s(?:[^,.;:]{1,40}\s)?$/u.test(
      masked.slice(Math.max(0, from - 50), from),
    ) &&
    /^until\s/u.test(phrase) &&
    /^\sto\s/u.test(right);
  if (subject || part || joined || welded || named || counted || given) return undefined;
  // "over Christmas break": the noun belongs to the date.
  const holiday = /^\s(?:break|weekend|holidays?|eve|period|season)(?![\p{L}])/u.exec(right)?.[0].length ?? 0;
  if (holiday > 0 && phrase !== '') return [from, end + holiday];
  // "had, on June 5, dismissed": so do both commas around it.
  if (
    /(?<=\p{L}),\s$/u.test(masked.slice(Math.max(0, from - 3), from)) &&
    /^,\s\p{Ll}/u.test(right) &&
    /(?<![\p{L}])(?:had|has|have|was|were|is|are|will|would|and|that|who|which),\s$/u.test(
      masked.slice(Math.max(0, from - 8), from),
    )
  )
    return [from - 2, end + 1];
  // "on Tuesday 14, Thursday 16 and Saturday 18 October"
  const number = text.slice(start, end).endsWith('day')
    ? (/^\s\d{1,2}(?=,|\s(?:and|or)\s)/u.exec(right)?.[0].length ?? 0)
    : 0;
  if (number > 0) return [from, end + number];
  // "closed on 30 May 1999, when": the comma belongs to the date.
  return [from, /^,\s(?:when|after|because|while|if|before|as)\s/u.test(right) ? end + 1 : end];
}
