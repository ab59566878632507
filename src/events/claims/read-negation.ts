import { verbFormsOf } from '../en/verbs.ts';
import { findIslands } from '../reports/islands.ts';
import { clauseLeft } from './clause-left.ts';

const negation =
  /(?<![\p{L}])(?:not|never|neither|nor|nobody|none|nothing|no one|without|no longer|no(?=\s\p{L})|failed to|fails to|refused to|refuses to|declined to)(?!\s(?:only|just|later|doubt|sooner|more than|less than|least))(?![\p{L}])|n[’']t(?![\p{L}])/giu;
const after =
  /^\s(?:not|never|no|nothing|nobody|none|neither)(?!\s(?:only|just|later|doubt|longer than|more than|less than))(?![\p{L}])/u;

/** "There is no evidence that [the bank was robbed]", "It is not true that" */
const unfounded =
  /(?<![\p{L}])(?:no\s(?:\p{Ll}{2,14}\s)?(?:evidence|proof|sign|indication|suggestion|truth\sin\s\p{Ll}{3,9}(?:\s\p{Ll}{3,9})?)|(?:not|n[’']t)\s(?:true|the case)|untrue|false)\sthat\s$/u;

/** Whether the word [**start**, **end**) of **masked** text is said not to hold: by a "not" or the like in its clause before it, or right behind it. */
export function isNegated(masked: string, start: number, end: number): boolean {
  // What is told of the subject in passing is told of nothing else: "the victim, whose name was not released, was found".
  const island = findIslands(masked).findLast(([, close]) => close < start && masked[close] === ',');
  const whole = clauseLeft(masked, start);
  const clause = island !== undefined && island[1] > start - whole.length ? masked.slice(island[1] + 1, start) : whole;
  // "was not in talks, after Bloomberg [reported]": another clause.
  const left = clause.replace(/^.*,\s(?:after|before|since|until)\s(?=[^,]{2,40}$)/u, '');
  const right = masked.slice(end, end + 60);
  // "if there was no deal"
  if (/(?<![\p{L}])(?:if|unless)\s[^,]{0,60}$/iu.test(left)) return false;
  if (after.test(right)) return true;
  const last = [...left.matchAll(negation)].at(-1);
  // "without Ann Li, injured in May": what is told of her is not.
  if (last !== undefined && /^without$/iu.test(last[0]) && /,\s$/u.test(left)) return false;
  if (last === undefined) return unfounded.test(masked.slice(0, start - left.length));
  // "did not close until Monday" says that it did close; so does "no sooner … than".
  if (/^[^,;.]{0,40}\suntil\s/u.test(right) && /not|n[’']t/u.test(last[0])) return false;
  const between = left.slice(last.index + last[0].length);
  const own = verbFormsOf(masked.slice(start, end));
  // "found no fault with the Comptroller's resolution": no fault.
  if (
    /^no$/iu.test(last[0]) &&
    /^\s\p{Ll}{3,16}\s(?:with|in|about|of|to|for|from)\s(?:the|an?|its|his|her|their|[\p{L}\s-]{2,40}[’']s)\s(?:\p{Ll}{2,20}\s){0,2}$/u.test(
      between,
    ) &&
    own === undefined
  )
    return false;
  // "does not believe in it, she says, she believes in stairs"
  if (/,\s(?:he|she|it|they|we|I)\s$/u.test(between)) return false;
  // "a murder she did not commit walked free": the negated verb stands between.
  const negated = verbFormsOf(/^\s(?:\p{Ll}{2,14}ly\s)?(\p{Ll}{2,16})\s/u.exec(between)?.[1] ?? '');
  if (
    /not|n[’']t|never/u.test(last[0]) &&
    negated !== undefined &&
    own?.past === masked.slice(start, end) &&
    own.base !== own.past &&
    !/(?:and|or|to|be|been|being|have|has|had)\s$/u.test(between)
  )
    return false;
  // "was not hurt and left": a later verb of the same subject is not negated, unless it shares the auxiliary.
  return !/\s(?:and|but)\s(?:then\s|later\s|\p{Ll}{2,14}ly\s)?$/u.test(between) || /^(?:nor|neither)/iu.test(last[0]);
}
