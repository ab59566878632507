import { verbFormsOf } from '../en/verbs.ts';
import { isPlural } from '../names/is-plural.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { isPast, tokenise } from '../reports/phrase-tokens.ts';
import { dateMark } from '../sentence-view.ts';

const behind =
  /\s(?:after|before|since)\s(?:first\s|\p{Ll}{2,12}ly\s)?(?<gerund>\p{Ll}{2,14}ing)(?<rest>\s[^,;:“”"()]{1,90}?)\s(?:(?:in|on|at|late|early)\s){1,2}(?:the\s)?$/u;

/**
 * What a gerund at the end of a sentence dates, with the subject of the sentence: "Matthysse has won six times after losing to Alexander in 2011" →
 * "Matthysse lost to Alexander", "… before being moved to Leeds in 2002" → "… was moved to Leeds".
 */
export function gerundTitle(text: string, masked: string, start: number, end: number): string | undefined {
  if (!/^[.!?"”]{0,3}$/u.test(masked.slice(end))) return undefined;
  const from = Math.max(0, start - 130);
  const match = behind.exec(masked.slice(from, start));
  const { gerund = '', rest = '' } = match?.groups ?? {};
  if (match === null || rest.includes(dateMark) || finitesIn(rest.replace(/^\s\p{Ll}{3,16}/u, '')).length > 0)
    return undefined;
  const clause = masked.slice(0, from + match.index);
  const verb = finitesIn(clause)[0];
  const subject = verb === undefined || /[,;:“”"]/u.test(clause.slice(verb)) ? undefined : phraseBefore(clause, verb);
  if (subject === undefined || !/^["“]?$/u.test(clause.slice(0, subject[0]))) return undefined;
  const who = text.slice(...subject);
  const at = from + match.index + match[0].indexOf(rest, match[0].indexOf(gerund));
  const complement = text.slice(at, at + rest.length);
  if (gerund !== 'being') {
    const forms = verbFormsOf(gerund);
    // "after admitting taking bribes in 2010": when they were taken.
    if (forms?.ing !== gerund || /^\s\p{Ll}{3,14}ing\s/u.test(rest)) return undefined;
    return `${who} ${forms.past}${complement}`;
  }
  const [participle] = tokenise(rest, 0);
  return isPast(participle) ? `${who} ${isPlural(who) ? 'were' : 'was'}${complement}` : undefined;
}
