import { isRole } from '../names/find-names.ts';
import type { Span } from '../sentence-view.ts';
import { finitesIn } from './finite-verbs.ts';
import { findIslands } from './islands.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** "Scott Carson, president and [CEO of Acme] said": who bears the role, where no comma closes it. */
function bearerOf(masked: string, role: Span): Span | undefined {
  const match =
    /(?:^["“]?|[.;:”"]\s|(?<![\p{L}])(?:and|but|that|while)\s)(?<name>\p{Lu}[\p{L}’'-]{1,20}(?:\s(?:\p{Lu}\.|de|van|von|al|el|bin|da|di|\p{Lu}[\p{L}’'-]{1,20})){0,2}\s\p{Lu}[\p{L}’'-]{1,20}),\s(?<lead>(?:[\p{L}’'-]{1,20}\s){0,6}and\s)?$/u.exec(
      masked.slice(Math.max(0, role[0] - 120), role[0]),
    );
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return undefined;
  const words = masked.slice(...role).split(' ');
  const plain = words.findIndex((word) => /^(?:of|for|at|in|from|with)$/u.test(word));
  const head = words[plain === -1 ? words.length - 1 : plain - 1] ?? '';
  if (!isRole(head.toLowerCase()) || (match.groups?.['lead'] === undefined && plain === -1)) return undefined;
  const at = Math.max(0, role[0] - 120) + match.index + match[0].indexOf(name);
  return [at, at + name.length];
}

/** The phrase before the verb; behind a relative clause or a participle between commas it is what these belong to. */
export function subjectBefore(masked: string, verb: number): Span | undefined {
  if (!/,\s(?:(?:has|had|have|also)\s|\p{Ll}{2,16}ly\s)*$/u.test(masked.slice(Math.max(0, verb - 20), verb))) {
    const phrase = phraseBefore(masked, verb);
    return phrase === undefined ? undefined : (bearerOf(masked, phrase) ?? phrase);
  }
  const comma = masked.lastIndexOf(',', verb);
  const island = findIslands(masked).find(([, end]) => end === comma);
  // "the festival, whose director, Carlo Mantegna, said"
  const whose = island !== undefined && /^,\swhose\s[^,]{2,60},\s[^,]{2,60}$/u.test(masked.slice(...island));
  // "which the police chief, Néstor Gil, rejected"
  if (
    island !== undefined &&
    /^,\s(?:which|whom)\s(?:the|an?|his|her|its|their|\p{Lu})/u.test(masked.slice(island[0])) &&
    finitesIn(masked.slice(...island)).length === 0
  )
    return phraseBefore(masked, verb);
  if (island !== undefined && !whose) return phraseBefore(masked, island[0]);
  return (
    phraseBefore(masked, verb) ??
    (/^["“]?(?:The|An?|Its|His|Her|Their|\p{Lu}[\p{L}’']{1,20}[’']s)\s/u.test(masked)
      ? phraseAfter(masked, 0)
      : undefined)
  );
}
