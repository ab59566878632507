import { claimNounPattern } from '../en/reporting-verbs.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { longestTitle } from './shorten.ts';

const claim = new RegExp(`(?<![\\p{L}])${claimNounPattern}$`, 'iu');
const joined = /(?<![\p{L}])(?:and|or|but|when|while|that|which|who|he|she|it|they)\s$/u;
const relative = /\s(?:that|who|which)\s/u;

/**
 * **title** without the relative clause of its subject. In one that is too long the clause goes ("A ferry that has carried cars … will stop" → "A ferry will
 * stop"); where it is all there is, it becomes the title ("pension funds that took it over" → "pension funds took it over").
 */
export function dropRelative(title: string): string {
  const match = relative.exec(title);
  if (match === null || /["“”]/u.test(title.slice(0, match.index)) || finitesIn(title.slice(0, match.index)).length > 0)
    return title;
  // "Allegations that inspectors took bribes": no relative clause, but what is alleged.
  if (match[0] === ' that ' && claim.test(title.slice(0, match.index))) return title;
  const from = match.index + match[0].length;
  const verbs = finitesIn(title.slice(from)).map((at) => from + at);
  // A word in -s may be a plural: "on the old hospital grounds".
  const [first, ...later] = verbs.filter(
    (at, place) => place === 0 || !/^(?!is |was |has )\p{Ll}{3,16}s(?![\p{L}])/u.test(title.slice(at)),
  );
  if (first === undefined) return title;
  const subject = title.slice(0, match.index).replace(/,$/u, '');
  if (later.length === 0)
    return title.slice(from, first).trim().split(' ').length > 2 ? title : `${subject} ${title.slice(from)}`;
  if (title.length <= longestTitle) return title;
  // The main verb follows its subject, not a conjunction or another subject within the relative clause.
  const main = later.find((at) => !joined.test(title.slice(0, at)));
  return main === undefined || /[,;]\s(?:and|but)\s/u.test(title.slice(from, main))
    ? title
    : `${subject} ${title.slice(main)}`;
}
