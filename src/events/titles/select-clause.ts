import { irregularPasts } from '../../timex/en/irregular-pasts.ts';
import { grammarWords, nextWord } from '../../timex/en/function-words.ts';
import { phraseBefore } from '../reports/noun-phrase.ts';
import type { SentenceView, Span } from '../sentence-view.ts';

/** The part of a sentence that a title is made of: words before it, the part, words after it. */
export interface Clause {
  readonly before: string;
  readonly span: Span;
  readonly after: string;
}

const adverbials =
  /^["“]?(?:During|After|Before|On|In|At|By|Since|Until|With|Without|Despite|Following|Over|Throughout|From|For|Under|Amid|Within|Through|As|To|Of|Among|Like|Unlike|Besides|Instead|According|Meanwhile|However|Earlier|Later|Then|Still|Today|Yesterday|Tomorrow|Late|Early|Last|Next|This|That|But|And|Yet|So|Finally|\p{Lu}\p{Ll}{2,20}(?:ly|ing|ed))(?![\p{L}])/u;
const subordinate = /^(?:When|While|After|Before|Since|Because|Although|Though|As|If|Once|Until|Where|Whereas)\s/u;
const relative = /,\s(?<pronoun>who|which|whom|where)\s/gu;

/** Longest opening that is taken for an adverbial; behind a later comma the sentence has long begun. */
const longestOpening = 200;

/**
 * The clause of **sentence** that the date at [**start**, **end**) belongs to: the relative clause around it with its noun as subject or
 * object ("Jefferson, who had been president since 1801, …" → "Jefferson had been president …"), the subordinate clause it stands in, or
 * the sentence without its dateline and leading adverbial.
 */
export function selectClause({ text, masked }: SentenceView, start: number, end: number): Clause {
  const opened = openingOf(masked);
  return (
    relativeClause(text, masked, start, end) ?? {
      before: '',
      span: mainClause(masked, [opened, endOf(masked, end)], start, end),
      after: '',
    }
  );
}

/** Behind "# " and "LINDEN, Ore. — ". */
function openingOf(masked: string): number {
  const heading = /^#{1,6}\s{1,4}/u.exec(masked)?.[0].length ?? 0;
  const dateline = /^\p{Lu}{2}[\p{L}\u241F .,()]{1,60}\s?[—–-]{1,2}\s/u.exec(masked.slice(heading, heading + 80))?.[0];
  return heading + (dateline === undefined || /\p{Ll}{9}/u.test(dateline) ? 0 : dateline.length);
}

function endOf(masked: string, end: number): number {
  const stop = /[.\s]{1,4}$/u.exec(masked.slice(-4))?.[0].length ?? 0;
  return Math.max(end, masked.length - stop);
}

/** Behind a leading adverbial, or the subordinate clause at the head of the sentence when the date stands in it. */
function mainClause(masked: string, [from, to]: Span, start: number, end: number): Span {
  const comma = masked.slice(from, from + longestOpening).indexOf(',');
  if (comma === -1 || from + comma + 1 >= to) return [from, to];
  const opening = masked.slice(from, from + comma);
  if (!adverbials.test(opening) && !subordinate.test(opening) && !opening.startsWith('␟')) return [from, to];
  const within = start < from + comma && end > from;
  // "By late October the party had reached …, where": the clause begins behind the date, not behind the comma.
  if (
    within &&
    /^\s(?:\p{Lu}|(?:the|a|an|he|she|it|they|we|his|her|its|their|some|many|most|all)\s)/u.test(
      masked.slice(end, end + 8),
    )
  ) {
    return [from, to];
  }
  if (within && subordinate.test(opening) && hasVerb(opening)) {
    return [from + (/^\p{L}{1,12}\s/u.exec(opening)?.[0].length ?? 0), from + comma];
  }
  // What follows must be able to stand alone; a list ("In Leeds, York and Hull the …") cannot.
  return hasVerb(masked.slice(from + comma + 1, to)) ? [from + comma + 1, to] : [from, to];
}

function relativeClause(text: string, masked: string, start: number, end: number): Clause | undefined {
  const from = Math.max(0, start - longestOpening);
  const match = [...masked.slice(from, start).matchAll(relative)].at(-1);
  if (match === undefined) return undefined;
  const comma = from + match.index;
  const body = comma + match[0].length;
  if (masked.slice(body, start).includes(',')) return undefined;
  const noun = phraseBefore(masked, comma);
  if (noun === undefined || match.groups?.['pronoun'] === 'where') return undefined;
  const close = masked.indexOf(',', end);
  const span: Span = [body, close === -1 ? endOf(masked, end) : close];
  const words = text.slice(...noun);
  const next = nextWord(masked.slice(body - 1, body + 60));
  const hasSubject =
    /^\p{Lu}/u.test(next) || /^(?:the|a|an|he|she|it|they|we|his|her|its|their|this|that)$/u.test(next);
  return hasSubject ? { before: '', span, after: lowerFirst(words) } : { before: words, span, after: '' };
}

function lowerFirst(words: string): string {
  const first = /^[\p{L}’']{1,40}/u.exec(words)?.[0] ?? '';
  return grammarWords.has(first.toLowerCase()) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function hasVerb(clause: string): boolean {
  for (const [word] of clause.slice(0, 400).matchAll(/[\p{Ll}’']{2,20}/gu)) {
    if (
      irregularPasts.has(word) ||
      /[^e]ed$|[^s]s$/u.test(word) ||
      /^(?:is|are|will|would|can|could|may|might|shall|must)$/u.test(word)
    )
      return true;
  }
  return false;
}
