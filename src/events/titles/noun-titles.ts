import { aheadOf, deathOf, nounOf } from '../claims/find-trigger.ts';
import { isHappening } from '../en/happenings.ts';
import { claimNounPattern } from '../en/reporting-verbs.ts';
import { dateMark } from '../sentence-view.ts';

const refuted = new RegExp(
  `^["“]?(?:The|An?|Its|His|Her|Their)\\s(?<noun>(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${claimNounPattern})\\sthat\\s[^.;“”"]{2,200}\\s(?:was|were|has\\sbeen|have\\sbeen)\\s(?:\\p{Ll}{2,14}ly\\s|first\\s|later\\s)?(?<participle>disputed|rejected|denied|dismissed|repeated|made|confirmed|refuted|challenged|withdrawn|retracted)\\s(?:(?<by>by\\s[^,.;:“”"]{2,60})\\s)?(?:(?:on|in|at|late|early)\\s){0,2}(?:the\\s)?$`,
  'u',
);

/** "The claim that it cooled the North was disputed in 2017 by a group in Bern" → "Claim disputed by a group in Bern" */
export function refutedTitle(text: string, masked: string, start: number, end: number): string | undefined {
  const { noun, participle, by } = refuted.exec(masked.slice(0, start))?.groups ?? {};
  if (noun === undefined || participle === undefined) return undefined;
  const behind = by ?? /^\s(by\s[^,.;:“”"]{2,60})/u.exec(masked.slice(end))?.[1];
  const whose = behind === undefined ? '' : ` ${behind}`;
  return whose.includes(dateMark) ? undefined : `${noun} ${participle}${whose}`;
}

const untilDeath =
  /(?<![\p{L}])(?:until|before|after|since|upon|at|following)\s(?<owner>his|her|its|their)\s(?<noun>(?:\p{Ll}{3,12}\s)?(?:death|resignation|retirement|arrest|election|appointment|marriage|birth|release|defeat|closure|collapse|dissolution|bankruptcy|ordination|coronation|abdication|conviction|dismissal|departure))\s(?:in|on)\s$/u;

/** "believed until his death in 1969 that" → "His death", which is then named. */
export function ownTitle(masked: string, start: number): string | undefined {
  const { owner, noun } = untilDeath.exec(masked.slice(Math.max(0, start - 60), start))?.groups ?? {};
  return owner === undefined || noun === undefined ? undefined : `${owner} ${noun}`;
}

/** "found no fault with the Comptroller's resolution of March 2023" → "Comptroller's resolution" */
export function ofTitle(text: string, masked: string, start: number): string | undefined {
  if (!masked.startsWith(' of ', start - 4)) return undefined;
  const left = masked.slice(Math.max(0, start - 90), start);
  const match = nounOf.exec(left);
  const { owner = '', words } = match?.groups ?? {};
  if (match === null || words === undefined) return undefined;
  const end = start - ' of '.length;
  const own = /[’']s?\s$/u.test(owner)
    ? owner.replace(/^(?:the|an?|of|with|to|in|by|for|on|from)\s/iu, '').replace(/^(?:the|an?)\s/iu, '')
    : '';
  return text.slice(end - words.length - own.length, end);
}

/** "an inquiry into the death of a guide in 2021" → "Death of a guide" */
export function deathTitle(text: string, masked: string, start: number): string | undefined {
  const found = deathOf(masked, start);
  return found === undefined ? undefined : text.slice(...found.words);
}

/** "panicking ahead of the local elections in May" → "Local elections" */
export function aheadTitle(text: string, masked: string, start: number): string | undefined {
  const words = aheadOf.exec(masked.slice(Math.max(0, start - 80), start))?.groups?.['words'];
  return words === undefined || !isHappening(words.split(' ').at(-1) ?? '')
    ? undefined
    : text.slice(masked.lastIndexOf(words, start)).slice(0, words.length);
}
