import { reportingVerbPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { hasVerb } from './has-verb.ts';

/** Longest title in UTF-16 units: two lines of a flag in the chart. */
export const longestTitle = 80;

/**
 * **title** in at most `longestTitle` units: without its last clauses where a comma or conjunction sets them off, then without its last
 * adverbials, else cut after a whole word with `…`. What is left has three words and a verb at least.
 */
export function shorten(title: string): string {
  let short = title.length > longestTitle ? withoutApposition(title) : title;
  while (short.length > longestTitle) {
    const at = lastBreak(short, breaks) ?? lastBreak(short, adverbials);
    if (at === undefined) return cut(short);
    short = short
      .slice(0, at)
      .replace(/[\s,;:–—-]{1,4}$/u, '')
      // "a statement from July in | which it promised"
      .replace(/\s(?:in|on|at|of|for|with|from|under|through|during)$/u, (end) =>
        /^\s(?:who|which|whom)\s/u.test(short.slice(at)) ? '' : end,
      )
      .replace(/,?\s(?:and|or|but)(?:,\s\p{Ll}{3,16}ly)?$/u, '');
  }
  return short;
}

/** "The witness, a former chemist called Ann Li, was paid": without what stands between the subject and its verb. */
function withoutApposition(whole: string): string {
  // "the police chief, Néstor Gil, rejected": the name will do.
  const title = whole.replace(
    /(?<![\p{L}])(?:the|its|his|her|their)\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,3}\p{Ll}[\p{L}-]{2,20},\s(?<name>\p{Lu}[\p{L}’'.-]{1,20}(?:\s\p{Lu}[\p{L}’'.-]{1,20}){1,3}),(?=\s)/u,
    '$<name>',
  );
  const match = /^(?<subject>[^,]{2,60}),\s(?:an?|the|its|his|her|their)\s[^,“”"]{2,80},(?=\s)/u.exec(title);
  if (match === null || hasVerb(match.groups?.['subject'] ?? '')) return title;
  const rest = title.slice(match[0].length);
  const next = finitesIn(rest)[0];
  return next !== undefined && /^\s(?:also\s|then\s|\p{Ll}{2,14}ly\s)?$/u.test(rest.slice(0, next))
    ? `${match.groups?.['subject'] ?? ''}${rest}`
    : title;
}

const breaks =
  /[,;:](?=\s)|\s[–—]\s|\s(?=(?:after|when|while|because|although|though|if|unless|where|as|amid|whereas|during|despite|following|throughout|including|who|which)\s)|,?\s(?=(?:and|but)\s(?:would|will|had|has|was|were|is|are|could|may|might|\p{Ll}{3,14}ed)\s)|\s(?=that\s)/gu;
/** Before the preposition of an adverbial that the sentence can do without. */
const adverbials =
  /\s(?=(?:in|on|at|with|for|from|over|under|before|through|by|against|among|across|near|about|between|within|without|into|onto|to|of)\s)/gu;

/** Behind a verb of saying "that" begins what is said. */
const says = new RegExp(reportingVerbPattern, 'u');

function lastBreak(title: string, pattern: RegExp): number | undefined {
  const found = [...title.matchAll(pattern)]
    .map(({ index }) => index)
    .filter((index) => {
      const kept = title.slice(0, index);
      const words = kept.split(' ');
      return (
        words.length >= 3 &&
        hasVerb(kept) &&
        isWhole(kept) &&
        (kept.split(/["“”]/u).length - 1) % 2 === 0 &&
        (/^\sthat\s/u.test(title.slice(index))
          ? verbFormsOf(words.at(-1) ?? '') === undefined && !says.test(kept) && isComplete(words)
          : pattern === breaks || isComplete(words))
      );
    });
  // The longest that fits, else the longest at all: the next round shortens it further.
  return found.findLast((index) => index <= longestTitle) ?? (pattern === breaks ? found.at(-1) : undefined);
}

/** Behind the last "that" or "who" stands a verb: not "show that robberies", "warned that another area east". */
function isWhole(kept: string): boolean {
  // "Jon Sieben says today's announcement": and what does it?
  const said =
    /^[^"“]{2,50}?\s(?:said|says|say)\s(?!(?:in|on|at|to|by|during|that|so|of|nothing|little)(?![\p{L}]))(?<rest>.+)$/u.exec(
      kept,
    )?.groups?.['rest'];
  if (said !== undefined && !hasVerb(said)) return false;
  const opener = [...kept.matchAll(/\s(?:that|who|which|whether|if|how)\s/gu)].at(-1);
  return opener === undefined || hasVerb(kept.slice(opener.index + opener[0].length));
}

/** What is left ends with an object rather than with a verb that still waits for one. */
function isComplete(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const forms = verbFormsOf(last);
  // "would be inspected" has its object before it.
  const isPassive = forms?.participle === last && /^(?:be|been|being|was|were|is|are)$/u.test(words.at(-2) ?? '');
  if (
    isPassive &&
    !/^(?:asked|accused|told|given|expected|seen|said|thought|believed|known|used|called|named|made|put|taken)$/u.test(
      last,
    )
  )
    return true;
  const verb =
    forms !== undefined &&
    (forms.past === last || forms.third === last || forms.participle === last || forms.ing === last);
  return (
    !verb &&
    !/^(?:the|a|an|of|to|in|on|at|and|or|more|than|its|his|her|their|that|is|was|are|were|been|be|not|least|most|up|out|first|two|three|due|able|part|one|some|accused)$/iu.test(
      last,
    )
  );
}

function cut(title: string): string {
  const room = title.slice(0, longestTitle - 1);
  const blank = room.lastIndexOf(' ');
  const whole =
    title[longestTitle - 1] === ' ' ? room : blank > 0 ? room.slice(0, blank) : room.replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole.replace(/[\s,;:–—-]{1,4}$/u, '')}…`;
}
