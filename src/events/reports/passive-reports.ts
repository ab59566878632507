import { verbFormsOf } from '../en/verbs.ts';
import { passiveParticiples, passiveWith, passiveWithBy } from '../en/reporting-verbs.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { clauseBounds } from './clause-bounds.ts';
import { finitesIn } from './finite-verbs.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Report } from './report.ts';

const passive =
  /(?<![\p{L}])(?:is|are|was|were|be|been|being)\s(?:(?:also|later|once|still|now|then|first|not|long|already|repeatedly|\p{Ll}{2,16}ly)\s){0,2}(?<participle>\p{Ll}{3,16})(?![\p{L}])/gu;

/** Between a participle and its speaker: dates and short adverbials. */
const byAfter = new RegExp(
  `^(?:(?:(?!\\sto\\s)[^.;:,“”"]){0,60}?\\s)??by(?=\\s)(?!\\s(?:${dateMark}|the end|then|now))`,
  'u',
);

const thatBehind = new RegExp(
  `^(?:\\s(?:(?:on|in|at|late|early)\\s){0,2}(?:the\\s)?${dateMark}{1,60})?\\sthat(?![\\p{L}])`,
  'u',
);

/**
 * Reports in the passive: "was accused by the state of Montana of …", "is viewed by analysts as", "is said to have", "it is believed that".
 * The speaker is whom "by" names; without him it is a report whose source is not named.
 */
export function findPassiveReports(masked: string): readonly Report[] {
  const reports: Report[] = [];
  for (const match of masked.matchAll(passive)) {
    const participle = match.groups?.['participle'] ?? '';
    const end = match.index + match[0].length;
    const right = masked.slice(end, end + 160);
    const byOnly = passiveWithBy.has(participle);
    if (!passiveParticiples.has(participle) && !byOnly) continue;
    const needed = Object.hasOwn(passiveWith, participle) ? passiveWith[participle] : undefined;
    if (needed?.test(right) === false) continue;
    // "is expected by Friday" has no speaker.
    const by =
      /^(?:expected|reported)$/u.test(participle) && !/^\sby\s/u.test(right) ? undefined : byAfter.exec(right)?.[0];
    // "Among the neighbouring federations, the plan is seen as a favour"
    const among = by === undefined && needed !== undefined ? /^["“]?Among\s(?<who>[^,;:]{3,60}),/u.exec(masked) : null;
    const source =
      among?.groups?.['who'] === undefined
        ? by === undefined
          ? undefined
          : phraseAfter(masked, end + by.length)
        : phraseAfter(masked, among[0].indexOf('Among') + 'Among'.length);
    // "Hopf was told this spring that it would be paid": by whom, nobody says.
    const that =
      byOnly && source === undefined && /^(?:told|informed|warned|assured|notified)$/u.test(participle)
        ? thatBehind.exec(right)?.[0].length
        : undefined;
    if (that !== undefined) {
      reports.push({
        form: 'passive',
        cue: [end - participle.length, end],
        scope: [end + that, scopeOf(masked, match.index, end)[1]],
        after: end,
        denies: false,
      });
      continue;
    }
    if (
      byOnly &&
      (source === undefined ||
        /(?<![\p{L}])(?:not|never)(?![\p{L}])/u.test(masked.slice(Math.max(0, match.index - 12), end)))
    )
      continue;
    reports.push({
      form: 'passive',
      cue: [end - participle.length, by === undefined ? end : end + by.length],
      ...(source === undefined ? {} : { source }),
      scope:
        toldBehind(masked, participle, source) ??
        knownBehind(masked, participle, scopeOf(masked, match.index, end), end),
      after: end,
      denies: false,
    });
  }
  return reports;
}

/** "is seen as the last employer in a town that lost its shipyard": what the view takes for known is nobody's view. */
function knownBehind(masked: string, participle: string, [from, to]: Span, end: number): Span {
  if (!/^(?:seen|viewed|regarded|considered|perceived|framed|portrayed|deemed)$/u.test(participle)) return [from, to];
  const known = [
    ...masked.slice(end, to).matchAll(/(?<=\p{L}\s)(?:that|which|who)\s(?:had\s)?(?<verb>\p{Ll}{2,16})(?![\p{L}])/gu),
  ].find(({ groups }) => isPast(groups?.['verb'] ?? ''));
  return known === undefined ? [from, to] : [from, end + known.index];
}

/** "It had been told by two ministers that the vote was rigged": what they told. */
function toldBehind(masked: string, participle: string, source: Span | undefined): Span | undefined {
  if (source === undefined || !/^(?:told|informed|warned|assured|notified)$/u.test(participle)) return undefined;
  const that = thatBehind.exec(masked.slice(source[1]))?.[0].length;
  return that === undefined ? undefined : [source[1] + that, masked.length];
}

/** The clause, without a second verb of the same subject ("… and are due in court"). */
function scopeOf(masked: string, start: number, end: number): Span {
  const [whole, to] = clauseBounds(masked, start, end);
  // "resigned hours after he was accused": nobody says that he resigned.
  const subordinate = [
    ...masked.slice(whole, start).matchAll(/(?<![\p{L}])(?:after|before|when|until|since|once|as)\s(?=\S)/gu),
  ].at(-1);
  const from =
    subordinate !== undefined && finitesIn(masked.slice(whole, whole + subordinate.index)).length > 0
      ? whole + subordinate.index + subordinate[0].length
      : whole;
  const first = [...masked.slice(from, start).matchAll(/\sand\s$/gu)].at(-1);
  const second = [...masked.slice(end, to).matchAll(/\sand\s(\p{Ll}{2,16})(?![\p{L}])/gu)].find(
    ({ 1: word = '' }) => /^(?:is|are|was|were|has|have|had|will|would)$/u.test(word) || isPast(word),
  );
  return [first === undefined ? from : start, second === undefined ? to : end + second.index];
}

function isPast(word: string): boolean {
  const forms = verbFormsOf(word);
  return forms?.past === word && forms.base !== word;
}
