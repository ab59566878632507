import { finitesIn } from '../reports/finite-verbs.ts';
import { longestTitle } from './shorten.ts';

const relative = /\s(?:that|who|which)\s/u;

/**
 * **title** without the relative clause of its subject. In one that is too long the clause goes ("A ferry that has carried cars … will stop" → "A ferry will
 * stop"); where it is all there is, it becomes the title ("pension funds that took it over" → "pension funds took it over").
 */
export function dropRelative(title: string): string {
  const match = relative.exec(title);
  if (match === null || /["“”]/u.test(title.slice(0, match.index)) || finitesIn(title.slice(0, match.index)).length > 0)
    return title;
  const from = match.index + match[0].length;
  const verbs = finitesIn(title.slice(from)).map((at) => from + at);
  // A word in -s may be a plural: "on the old hospital grounds".
  const [first, main] = verbs.filter(
    (at, place) => place === 0 || !/^(?!is |was |has )\p{Ll}{3,16}s(?![\p{L}])/u.test(title.slice(at)),
  );
  if (first === undefined) return title;
  if (main === undefined)
    return title.slice(from, first).trim().split(' ').length > 2
      ? title
      : `${title.slice(0, match.index).replace(/,$/u, '')} ${title.slice(from)}`;
  // The main verb follows its subject, not a conjunction within the relative clause.
  const joined = /(?:and|or|but|when|while|that|which|who|he|she|it|they)\s$/u.test(title.slice(0, main));
  return title.length > longestTitle && !joined
    ? `${title.slice(0, match.index).replace(/,$/u, '')} ${title.slice(main)}`
    : title;
}
