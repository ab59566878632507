import { grammarWords } from '../../timex/en/function-words.ts';
import { isHappening } from '../en/happenings.ts';
import { dateMark, type SentenceView, type Span } from '../sentence-view.ts';

const relation =
  /(?<![\p{L}])(?:following|after|before|since|during|until|amid|ahead of|prior to|in the wake of|in the aftermath of|in the run-up to|on the eve of)\s(?=(?<name>(?:the|[\p{Lu}][\p{L}]{2,20}[’']s)(?:\s[\p{L}][\p{L}’'-]{1,20}){1,5}))/giu;
/** Happenings that need no name of their own to be known. */
const known =
  /^(?:war|pandemic|revolution|coup|crisis|invasion|uprising|occupation|annexation|independence|genocide|armistice|reunification|referendum|election|elections)$/u;

/**
 * Times that a sentence names without a date: "following the Maidan revolution", "since the war". A name has a capital, or is a happening of which
 * there is one for everybody. Spans are relative to the sentence.
 */
export function findNamedTimes({ masked }: SentenceView): readonly Span[] {
  const found: Span[] = [];
  for (const match of masked.matchAll(relation)) {
    const { name = '' } = match.groups ?? {};
    const words = name.split(/\s/u);
    const last = words.findIndex((word, place) => place > 0 && isHappening(word));
    if (
      last === -1 ||
      words.slice(1, last).some((word) => grammarWords.has(word.toLowerCase()) && !/^(?:of|on|in|and)$/u.test(word))
    )
      continue;
    const noun = words[last] ?? '';
    // "after the Chega party abstained"
    if (/^(?:party|court|congress|forum|assembly|mission|campaign)$/u.test(noun)) continue;
    const start = match.index + match[0].length;
    const end = start + words.slice(0, last + 1).join(' ').length;
    const hasName = words.slice(1, last + 1).some((word) => /^\p{Lu}/u.test(word));
    if (!hasName && !known.test(noun)) continue;
    // With a date beside it the time is dated; "the war memorial" is none.
    if (
      masked.slice(end, end + 24).includes(dateMark) ||
      /^\s\p{Ll}{3,}(?:ing)?\s(?:of|in)\s\u241F/u.test(masked.slice(end))
    )
      continue;
    if (
      /^\s(?:memorial|crime|crimes|effort|zone|room|machine|museum|years?|ended|commission|results?)(?![\p{L}])/u.test(
        masked.slice(end, end + 14),
      )
    )
      continue;
    found.push([start, end]);
  }
  return found;
}
