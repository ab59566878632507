import { irregularPasts } from '../../timex/en/irregular-pasts.ts';
import type { Span } from '../sentence-view.ts';
import { findIslands } from '../reports/islands.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { hasVerb } from './has-verb.ts';

const residence =
  /(?:,\s\d{1,3})?,\s(?:of|from)\s\p{Lu}[\p{L}’' -]{1,30}(?:,\s\p{Lu}[\p{L}’' -]{1,30}){0,2},(?=\s(?!and\s|or\s)\p{Ll}{2})/gu;

/** How a part between commas begins when the sentence stands without it. */
const aside =
  /^\s?(?:who|whom|whose|which|where|when|reportedly|allegedly|supposedly|apparently|ostensibly|according|as|however|meanwhile|moreover|too|therefore|of course|including|led|known|characteri[sz]ed|designed|reported|due|formerly|best known|\p{Ll}{3,20}ed|\p{Ll}{3,20}ing|(?:he|she|they|it)\s\p{Ll}{2,16}\s?$)(?![\p{L}])/u;

const brackets = /\s?\([^()]{0,300}\)|\s?\[[^[\]]{0,300}\]/gu;
const dashes = /(?:—|\s–\s)[^—–]{1,240}(?:—|\s–\s)/gu;

/**
 * Spans of [**from**, **to**) of **masked** that can go: brackets, parts between dashes or commas that only add to the sentence, and
 * the **marks** of reports where a comma sets them off. Nothing that holds the date at [**start**, **end**) goes.
 */
export function findAsides(
  masked: string,
  [from, to]: Span,
  [start, end]: Span,
  marks: readonly Span[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of [brackets, dashes]) {
    for (const match of masked.slice(from, to).matchAll(pattern)) {
      spans.push([from + match.index, from + match.index + match[0].length]);
    }
  }
  const commas = [from - 1];
  // A comma within a number is none.
  for (const { index } of masked.slice(from, to).matchAll(/,(?!\p{N})/gu)) commas.push(from + index);
  commas.push(to);
  for (let index = 0; index + 1 < commas.length; index += 1) {
    const [first, last] = [commas[index] ?? from, commas[index + 1] ?? to];
    const part = masked.slice(first + 1, last);
    const marked = marks.some(([a, b]) => first < a && b <= last);
    const middle = index > 0 && last < to;
    if (index > 0 && last === to && /^\s(?:(?:compared (?:with|to)|versus)\s|(?:up|down)\sfrom\s.*\u241F)/u.test(part))
      spans.push([first, to]);
    if (marked && index > 0) spans.push([first, last === to ? to : last + 1]);
    else if (marked && last < to) spans.push([from, last + 1]);
    // "The fund, the largest, lost 3%, its manager said": the verb of the sentence.
    else if (
      middle &&
      index > 1 &&
      finitesIn(part)[0] === 1 &&
      finitesIn(masked.slice(from, first)).length === 0 &&
      finitesIn(masked.slice(last + 1, to))[0] !== 1
    )
      continue;
    else if (middle && goesOn.test(masked.slice(last + 1, last + 24)) && isAside(part, masked.slice(from, first))) {
      spans.push([first, last + 1]);
    }
  }
  // "Darren Coyle, of Seacroft, Leeds, was": a place of two names.
  for (const match of masked.slice(from, to).matchAll(residence))
    spans.push([from + match.index, from + match.index + match[0].length]);
  // ", two of whom were badly burned," goes where the sentence goes on behind it.
  for (const [a, b] of findIslands(masked)) if (a > from && b < to && masked[b] === ',') spans.push([a, b + 1]);
  return spans.filter(([a, b]) => b <= start || end <= a);
}

/** The sentence goes on behind an aside with its verb, not with the next member of a list. */
const goesOn = /^\s(?!and\s|or\s)(?:\p{Ll}{2}|\u241F)/u;

/** A part that adds to what stands **before** it: "built of timber", or a name's description ("Ann Li, head of the town, said"). */
function isAside(part: string, before: string): boolean {
  // "which the police chief, Néstor Gil, rejected": the clause goes on behind the comma.
  if (/^\s?(?:which|whom)\s(?:the|an?|his|her|its|their|\p{Lu})/u.test(part) && finitesIn(part).length === 0)
    return false;
  if (aside.test(part) || isParticiple(part)) return true;
  return /\p{Lu}[\p{L}’'-]{1,30}$/u.test(before) && before.split(' ').length <= 6 && !hasVerb(before) && !hasVerb(part);
}

/** "built of timber": a participle that does not end in -ed. */
function isParticiple(part: string): boolean {
  const first = /^\s(\p{Ll}{3,14})\s/u.exec(part.slice(0, 20))?.[1] ?? '';
  return irregularPasts.has(first) && !/^(?:was|were|had|has|have|did|began|said)$/u.test(first);
}

/** **text** between **from** and **to** without **spans**, which may overlap; each leaves one blank. */
export function without(text: string, [from, to]: Span, spans: readonly Span[]): string {
  let kept = '';
  let at = from;
  for (const [a, b] of [...spans].sort(([x], [y]) => x - y)) {
    if (b <= at || a >= to) continue;
    if (a > at) kept += text.slice(at, a);
    kept += ' ';
    at = Math.min(to, Math.max(at, b));
  }
  return kept + text.slice(at, to);
}
