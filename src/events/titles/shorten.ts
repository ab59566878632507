import { hasVerb } from './has-verb.ts';

/** Longest title in UTF-16 units: two lines of a flag in the chart. */
export const longestTitle = 80;

/**
 * **title** in at most `longestTitle` units: without its last clauses where a comma or conjunction sets them off, else cut after
 * a whole word with `…`. What is left has three words and a verb at least.
 */
export function shorten(title: string): string {
  let short = title;
  while (short.length > longestTitle) {
    const at = lastBreak(short);
    if (at === undefined) return cut(short);
    short = short.slice(0, at).replace(/[\s,;:–—-]{1,4}$/u, '');
  }
  return short;
}

const breaks =
  /[,;:](?=\s)|\s[–—]\s|\s(?=(?:after|when|while|because|although|though|if|unless|where|as|amid|whereas|during|despite|following|throughout|including)\s)/gu;

function lastBreak(title: string): number | undefined {
  const found = [...title.matchAll(breaks)]
    .map(({ index }) => index)
    .filter((index) => {
      const kept = title.slice(0, index);
      return kept.split(' ').length >= 3 && hasVerb(kept) && (kept.split(/["“”]/u).length - 1) % 2 === 0;
    });
  // The longest that fits, else the longest at all: the next round shortens it further.
  return found.findLast((index) => index <= longestTitle) ?? found.at(-1);
}

function cut(title: string): string {
  const room = title.slice(0, longestTitle - 1);
  const blank = room.lastIndexOf(' ');
  const whole =
    title[longestTitle - 1] === ' ' ? room : blank > 0 ? room.slice(0, blank) : room.replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole.replace(/[\s,;:–—-]{1,4}$/u, '')}…`;
}
