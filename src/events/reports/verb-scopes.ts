import { claimNounPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from './finite-verbs.ts';
import { quoteBefore } from './verb-patterns.ts';

const comment = new RegExp(
  `^[^,;]{0,60},\\san?\\s(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}(?:${claimNounPattern})\\s(?:that|which)\\s`,
  'iu',
);

/** "denied causing death but changed his plea": what was denied ends with the second verb. */
export function deniedEnd(masked: string, from: number, to: number): number {
  const second =
    /^\s\p{Ll}{3,14}ing\s[^,;:“”"]{0,90}?\s(?:but|and)\s(?:then\s|later\s)?(?=(?<verb>\p{Ll}{3,16})\s)/u.exec(
      masked.slice(from, to),
    );
  const forms = verbFormsOf(second?.groups?.['verb'] ?? '');
  return second !== null && forms?.past === second.groups?.['verb'] && forms?.base !== forms?.past
    ? from + second[0].length
    : to;
}

/** "believes it ignores his record, and she is to appeal", "expects a majority to back it when they vote": where what is held ends. */
export function viewEnd(masked: string, from: number, to: number): number {
  const stop =
    /,\sand\s(?=(?:he|she|it|they)\s(?:is|are|was|were|has|have|had|will)\s)|\s(?=(?:when|before|after|until|once)\s(?:they|he|she|it|the|its|their)\s)/u.exec(
      masked.slice(from, to),
    );
  return stop === null ? to : from + stop.index;
}

/** "…, the ministry said, a claim that the rebels dismissed": where what a report in passing at **end** covers ends, before what others make of it. */
export function commented(masked: string, end: number): number {
  // "It was peaceful, witnesses said; a photographer saw": another clause.
  const stop = /^[^,;:“”"]{0,50};\s/u.exec(masked.slice(end))?.[0].length;
  if (stop !== undefined) return end + stop - 1;
  const found = comment.exec(masked.slice(end));
  return found === null ? masked.length : end + masked.slice(end).indexOf(',') + 1;
}

/** An act of speech ends with its clause: at a comma, or a second verb. */
export function actEnd(masked: string, from: number): number {
  const end = /,\s(?!["“])|;|\sand\s(?:never|has|had|is|was|will|said|says|told|\p{Ll}{3,14}ed)(?![\p{L}])/u.exec(
    masked.slice(from),
  );
  const stop = end === null ? masked.length : from + end.index;
  // "denied targeting civilians since its invasion began": a clause of its own.
  const clause = [
    ...masked.slice(from, stop).matchAll(/\s(?:since|after|before|when|while|because|although|until)\s/gu),
  ].find(({ index, 0: mark }) => finitesIn(masked.slice(from + index + mark.length - 1, stop)).length > 0);
  return clause === undefined ? stop : from + clause.index;
}

/**
 * Where a clause that begins with its subject at **subject** starts to cover the sentence: at its beginning when only an adverbial
 * or a quotation stands before ("On the evening of …, Clark wrote that"), else at the subject ("It closed after Smith said that").
 */
export function scopeStart(masked: string, subject: number): number {
  const before = masked.slice(0, subject).trimEnd();
  if (before === '' || quoteBefore.test(before)) return 0;
  if (
    /(?:[;:]|(?<![\p{L}])(?:and|but|while|as|after|when|because|since|so|although|though|which|who|that|if))$/iu.test(
      before.slice(-12),
    )
  )
    return subject;
  return /^(?:["“]?\s?(?:During|After|Before|On|In|At|By|Since|Until|With|Despite|Following|When|While|As|Late|Early|Last|Over|Throughout|From|For|Under|Amid|Meanwhile|However|But|And|Yesterday)(?![\p{L}])|\u241F|[\p{Lu} .,]{3,40}[—–-])/u.test(
    before,
  )
    ? 0
    : subject;
}
