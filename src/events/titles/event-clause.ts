import { finitesIn } from '../reports/finite-verbs.ts';
import { findIslands } from '../reports/islands.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';

/** The clause of a title: the words before it (its subject, when that stands elsewhere), and its place. */
export interface EventClause {
  readonly before: string;
  readonly span: Span;
}

const behindDate = new RegExp(`^${dateMark}{1,60}\\s(?:is|was|are|were|has|have|had|will|would|and)\\s`, 'u');

/** Where one clause ends and another begins, within what a report holds. */
const joints =
  /[;:]\s|,?\s(?:but|while|whereas|although|though|because|so|yet(?!\s(?:another|to|again))|when|after|before|until|once|unless|where|since)\s|,\s(?:and|as|who|which|whose|with|\p{Ll}{3,16}ing)\s|\sand\s|\s[–—]\s|—|,\s(?=(?:was|were|had|has)\s\p{Ll})/gu;
const subject =
  /^(?:the|a|an|it|he|she|they|we|I|his|her|its|their|our|no|some|most|many|two|three|four|five|that|there|this|these|those|nobody|none|\p{Lu}|\d)/u;
/** A noun in the plural with its verb: "classes would start". */
const bare =
  /^(?!(?:which|that|who|then|also|later|never|there|still|now|only|soon|once|again|afterwards|eventually|finally)\s)\p{Ll}{3,20}\s(?:will|would|was|were|is|are|has|have|had|may|could|did|does)\s/u;
const finiteVerb =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does)(?![\p{L}])/u;

/**
 * The clause of **masked**[**region**] that holds its verb at **trigger**: between the joints around it that have a clause on their other side. A second
 * verb of the same subject ("… and was promoted") gets the subject of the first. `undefined` when no joint cuts anything off.
 */
export function eventClause(text: string, masked: string, [from, to]: Span, trigger: Span): EventClause {
  let [start, end] = [from, to];
  let shares = false;
  // What stands in brackets joins nothing.
  let window = masked.slice(from, to).replace(/\([^()]{0,120}\)/gu, (inner) => 'x'.repeat(inner.length));
  // Nor does the comma behind "…, whose name was not released, was pronounced dead".
  for (const [a, b] of findIslands(masked)) {
    if (a < from || b >= to || masked[b] !== ',' || (trigger[0] >= a && trigger[0] < b)) continue;
    window = window.slice(0, a - from) + 'x'.repeat(b + 1 - a) + window.slice(b + 1 - from);
  }
  // Between two dashes stands an aside, not a clause.
  const dashes = [...window.matchAll(/—|\s–\s/gu)].length;
  for (const match of window.matchAll(joints)) {
    if (dashes > 1 && /[—–]/u.test(match[0])) continue;
    const at = from + match.index;
    const next = at + match[0].length;
    const mark = match[0].trim().replace(/^,\s?/u, '');
    if (next <= trigger[0]) {
      const kind = opens(masked.slice(next, trigger[1]), mark, masked.slice(start, at));
      if (kind === undefined) continue;
      if (kind === 'shared' && !hasFinite(masked.slice(start, at))) continue;
      shares = kind === 'shared';
      if (!shares) start = next;
      else start = next;
    } else if (at >= trigger[1] && closes(masked.slice(next, to), mark)) {
      end = Math.min(end, at);
      break;
    }
  }
  if (!shares) {
    // "…, Ann Li said, and hopes to": the subject stands before the frame of the report.
    const lead = /^[\s,]{0,2}(?:and|but)\s/u.exec(masked.slice(start, end))?.[0].length ?? 0;
    const first =
      start === from && lead > 0 && isVerbFirst(masked.slice(start + lead))
        ? subjectOf(text, masked, 0, from)
        : undefined;
    return first === undefined ? { before: '', span: [start, end] } : { before: first, span: [start + lead, end] };
  }
  const owner = subjectOf(text, masked, from, start);
  if (owner === undefined) return { before: '', span: [from, end] };
  // "was arrested and charged": the auxiliary is shared, too.
  const passive = /(?<![\p{L}])(was|were)\s(?:\p{Ll}{2,14}ly\s)?\p{Ll}{3,16}(?:ed|en|wn|ld|ght|nt|pt)(?![\p{L}])/u.exec(
    masked.slice(from, start),
  )?.[1];
  const forms = verbFormsOf(/^\p{Ll}{2,16}/u.exec(masked.slice(start))?.[0] ?? '');
  const shared =
    passive !== undefined &&
    forms !== undefined &&
    masked.slice(start).startsWith(forms.participle) &&
    forms.base !== forms.participle &&
    !/^(?:had|has|have|did)(?![\p{L}])/u.test(masked.slice(start)) &&
    // "were relegated and spent eleven seasons": a verb with an object of its own is active.
    !/^\p{Ll}{2,16}\s(?:the|an?|its|his|her|their|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{N}|\p{Lu})/u.test(
      masked.slice(start),
    );
  return { before: shared ? `${owner} ${passive}` : owner, span: [start, end] };
}

/** Whether a clause begins behind a joint: with a subject of its own, or sharing the one before ("and was promoted"). */
function opens(clause: string, mark: string, left: string): 'own' | 'shared' | undefined {
  // "and in 1982 she set up"
  const behind = clause.replace(/^(?:(?:in|on|by|at|late|early)\s){0,2}\u241F{1,60},?\s/u, '');
  // ", with work starting in September"
  if (mark === 'with')
    return /^(?:\p{L}[\p{L}’'-]{0,20}\s){1,5}(?:\p{Ll}{3,14}ing|due|expected|set|scheduled)(?![\p{L}])/u.test(behind)
      ? 'own'
      : undefined;
  if (/^(?:who|which|whose|as)$/u.test(mark) || mark.endsWith('ing')) return undefined;
  const words = behind.split(' ').length;
  // "because of fog, but resumed": a phrase.
  if (mark === 'because' && clause.startsWith('of ')) return undefined;
  // "the workroom that she ran until 1996 is to be renamed": a date.
  if (/^(?:after|before|until|since)$/u.test(mark) && behindDate.test(clause)) return undefined;
  // "before York magistrates and was remanded", "since the autumn and she did not": a phrase, not a clause.
  const ownPart = firstPart(behind);
  if (/^(?:after|before|until|since|where)$/u.test(mark) && ownPart !== behind && !hasFinite(ownPart)) return undefined;
  const own = (subject.test(behind) || bare.test(behind)) && words >= 2;
  if (mark !== 'and' && mark !== ',' && own) return 'own';
  if (/^(?:when|after|before|until|once|unless|where|while|although|though|because)$/u.test(mark))
    return words >= 2 ? 'own' : undefined;
  // Not "The witness, a former chemist called Ann Li, was": an apposition.
  if (mark === '' && isVerbFirst(behind))
    return hasFinite(left) && !/^[^,]{3,60},\s(?:an?|the|its|his|her)\s[^,]{3,80}$/u.test(left) ? 'shared' : undefined;
  if (/^[;:]$/u.test(mark) && /^\p{Ll}{3,20}\s/u.test(behind) && hasFinite(behind)) return 'own';
  if (/^[;:–—]?$/u.test(mark)) return own ? 'own' : undefined;
  // "talks between drivers and Central Rail broke down"
  if (
    mark === 'and' &&
    /(?<![\p{L}])between\s[^,;]{2,60}$/u.test(left) &&
    finitesIn(left.slice(left.lastIndexOf('between'))).length === 0
  )
    return undefined;
  // "and": a subject with a verb, or a verb of the same subject.
  if (isVerbFirst(behind)) return hasFinite(left) ? 'shared' : undefined;
  return own && (words >= 3 || /^(?:it|he|she|they|we|I|that)\s/u.test(behind)) && hasFinite(left) && hasFinite(behind)
    ? 'own'
    : undefined;
}

/** What stands before the next "and"; "between A and B" is one phrase. */
function firstPart(clause: string): string {
  const between = /^[^,;]{0,40}(?<![\p{L}])between\s[^,;]{2,60}?\sand\s/u.exec(clause)?.[0].length ?? 0;
  return clause.slice(0, between) + (clause.slice(between).split(/,?\s(?:and|but)\s/u)[0] ?? '');
}

function closes(clause: string, mark: string): boolean {
  const behind = clause.replace(/^(?:(?:in|on|by|at|late|early)\s){0,2}\u241F{1,60},?\s/u, '');
  // "after the strike" is a phrase, "after it closed" a clause.
  if (/^(?:since|after|before|until)$/u.test(mark)) return hasFinite(firstPart(behind).slice(0, 60));
  if (/^(?:who|which|whose)$/u.test(mark) || mark.endsWith('ing')) return true;
  if (mark === 'as' || mark === 'with') return true;
  if (mark === 'and')
    return (
      isVerbFirst(behind) ||
      bare.test(behind) ||
      (subject.test(behind) &&
        hasFinite(behind.slice(0, 80)) &&
        !/^\p{Lu}[\p{L}’'-]{1,20}(?:,|\s(?:on|in|at))/u.test(behind)) ||
      behind.startsWith('that ')
    );
  return true;
}

function isVerbFirst(text: string): boolean {
  const [, adverb = '', word = ''] =
    /^((?:also|then|later|never|not|has|had|have|was|were|is|are|will|would|\p{Ll}{3,14}ly)\s)?(\p{Ll}{2,16})/u.exec(
      text,
    ) ?? [];
  if (
    /^(?:has|had|have|was|were|is|are|will|would)\s$/u.test(adverb) ||
    /^(?:has|had|have|was|were|is|are)$/u.test(word)
  )
    return true;
  const forms = verbFormsOf(word);
  return (
    forms !== undefined &&
    (forms.past === word || (forms.third === word && !isNounHere(text))) &&
    !/^(?:\p{Ll}{2,16}s?)\s(?:of|and)\s/u.test(text)
  );
}

/** "and wages fell": a word in -s with a verb behind it. */
function isNounHere(text: string): boolean {
  const next = /^\p{Ll}{2,16}\s(?<next>\p{Ll}{2,16})(?![\p{L}])/u.exec(text)?.groups?.['next'] ?? '';
  const forms = verbFormsOf(next);
  return forms?.past === next && forms.base !== next;
}

function hasFinite(text: string): boolean {
  if (finiteVerb.test(text)) return true;
  return [...text.matchAll(/(?<=[\p{L}\p{N}\u241F’',”]\s["“]?)(?<word>\p{Ll}{3,16})(?![\p{L}])/gu)].some(
    ({ groups }) => {
      const word = groups?.['word'] ?? '';
      const forms = verbFormsOf(word);
      return forms !== undefined && (forms.past === word || (forms.third === word && forms.base !== word));
    },
  );
}

/** The subject of the clause before: the phrase before its first verb. */
function subjectOf(text: string, masked: string, from: number, to: number): string | undefined {
  const window = masked.slice(from, to);
  for (const match of window.matchAll(
    /(?<![\p{L}’'-])(?:has|have|had|is|are|was|were|will|would|may|might|could|can|did|\p{Ll}{3,16})(?![\p{L}])/gu,
  )) {
    const word = match[0];
    const forms = verbFormsOf(word);
    const finite =
      finiteVerb.test(word) ||
      (forms !== undefined && (forms.past === word || (forms.third === word && word !== forms.base)));
    if (!finite || match.index === 0) continue;
    const phrase = phraseBefore(window, match.index);
    if (phrase !== undefined) return text.slice(from + phrase[0], from + phrase[1]);
  }
  return undefined;
}
