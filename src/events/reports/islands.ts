import { irregularPasts } from '../../timex/en/irregular-pasts.ts';
import { speechVerbPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { finitesIn } from './finite-verbs.ts';
import type { Span } from '../sentence-view.ts';

/**
 * Parts of a sentence that its report does not cover, as the article adds them in its own voice: relative clauses between commas ("…, who joined in
 * 2018, said") and participles ("a report, leaked at the weekend, said"). A part ends at the comma that closes it or with the sentence.
 */
export function findIslands(masked: string): readonly Span[] {
  if (masked !== last.masked) last = { masked, islands: readIslands(masked) };
  return last.islands;
}

/** The sentence that was asked for last: one is asked for many times over. */
let last: { readonly masked: string; readonly islands: readonly Span[] } = { masked: '', islands: [] };

function readIslands(masked: string): readonly Span[] {
  const islands: Span[] = [];
  for (const match of masked.matchAll(opening)) {
    const start = match.index;
    if (islands.some(([, end]) => start < end)) continue;
    const participle = match.groups?.['participle'];
    if (participle !== undefined && !isParticiple(participle)) continue;
    // ", the Journal reported that"
    if (/^,\s(?:an?|the)\s/u.test(match[0]) && reportsThat.test(match[0])) continue;
    // Before the main verb a comma may also open the main clause.
    const opensClause = !hasFinite(masked.slice(0, start));
    const close = closeOf(masked, start + match[0].length, opensClause, participle === undefined);
    // A participle at the end of the sentence may be anything; between commas it describes.
    if (participle !== undefined && (close === undefined || !goesOn.test(masked.slice(close, close + 24)))) continue;
    // "The fund, the world's largest, lost 3%, its manager said": behind an apposition stands the main verb, unless another one follows.
    if (
      participle !== undefined &&
      opensClause &&
      close !== undefined &&
      /(?:^|[-—–]\s)[^,]{2,80},\s(?:an?|the|its|his|her|their|one\sof)\s[^,]{2,80}$/u.test(masked.slice(0, start)) &&
      !isVerbNext(masked.slice(close, close + 40))
    )
      continue;
    // "which the police chief, Néstor Gil, rejected": the clause goes on behind the comma.
    const broken =
      close !== undefined &&
      /^,\s(?:which|whom)\s(?:the|an?|his|her|its|their|\p{Lu})/u.test(masked.slice(start, start + 24)) &&
      finitesIn(masked.slice(start, close)).length === 0;
    const end = broken ? masked.length : (close ?? masked.length);
    if (inQuotes(masked, start)) continue;
    islands.push([start, end]);
  }
  return islands;
}

const opening =
  /,\s(?:(?:(?:\p{L}{2,20}\s){0,3}(?:of|to|in|for|on|with|by)\s)?(?:who|whom|whose|which|where)(?![\p{L}])|(?:an?|the)\s(?:[\p{L}-]{2,20}\s){1,3}(?:who|whom|whose|which|that)(?![\p{L}])|(?<participle>\p{Ll}{3,16})(?=\s))/gu;

const reportsThat = new RegExp(`\\s(?:${speechVerbPattern})\\sthat$`, 'u');

/** After the closing comma the sentence goes on with its verb. */
const goesOn = /^,\s(?!and\s|or\s|but\s)(?:\p{Ll}{2}|\u241F)/u;

/** ", said", ", has also", ", will", ", reports" */
function isVerbNext(text: string): boolean {
  const word =
    /^,["”]?\s(?:(?:also|later|still|now|never|then|\p{Ll}{2,14}ly)\s){0,2}(\p{Ll}{2,16})(?![\p{L}])/u.exec(
      text,
    )?.[1] ?? '';
  const forms = verbFormsOf(word);
  return (
    /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|put)$/u.test(word) ||
    (forms !== undefined && (forms.past === word || forms.third === word)) ||
    /^(?:show|say|indicate|suggest|claim|expect|deny|report|plan|want|argue|believe|insist|put)$/u.test(word)
  );
}

function isParticiple(word: string): boolean {
  return (
    (word.endsWith('ed') &&
      !/^(?:said|added|noted|warned|reported|explained|insisted|claimed|argued|need|indeed)$/u.test(word)) ||
    (irregularPasts.has(word) &&
      !/^(?:was|were|had|has|have|did|said|told|wrote|began|came|went|saw|led|made)$/u.test(word))
  );
}

/** ", the regional governor, Ann Li, wrote on Friday." */
const frame = new RegExp(
  `^,["”]?\\s(?:(?:the|an?|its|his|her|their)\\s)?(?!which|who|that)[^,;:“”"]{2,60}(?:,\\s\\p{Lu}[^,;:“”"]{2,40},)?\\s(?:${speechVerbPattern})(?:\\s(?!that\\s|it\\s|he\\s|she\\s|they\\s|the\\s)[^,;:“”"]{1,60})?[.,]["”]?(?:\\s|$)`,
  'u',
);

/** The comma that closes the part which goes on at **from**: the first one that is not within a list or a number. */
function closeOf(masked: string, from: number, opensClause: boolean, isRelative: boolean): number | undefined {
  const semicolon = masked.indexOf(';', from);
  for (const { index } of masked.slice(from, from + 240).matchAll(/,(?!\p{N})(?=\s|["”])/gu)) {
    const next = masked.slice(from + index, from + index + 40);
    if (isRelative && frame.test(masked.slice(from + index, from + index + 160))) return from + index;
    // "regard the offensive, launched in May, as"
    if (!isRelative && /^,\sas\s/u.test(next)) return from + index;
    if (/^,["”]?\s(?:and|but)\s/u.test(next) || /^,\s["“‘]/u.test(next) || isVerbNext(next)) return from + index;
    if (
      opensClause &&
      /^,\s(?:the|an?|he|she|it|they|his|her|its|their|there|no|some|nearly|about|almost|at least|more than|less than|around|roughly|most|many|half|two|three|four|five|six|several|all|both|only|\p{N}{1,7}|\p{Lu}[\p{L}’]{1,20})\s/u.test(
        next,
      )
    )
      return from + index;
  }
  // "whose identity is unknown, envelopes changed hands": the clause begins with its noun.
  const bare = opensClause
    ? [
        ...masked
          .slice(from, from + 240)
          .matchAll(/,(?=\s(?:\p{Ll}{3,16}\s)?\p{Ll}{3,16}s\s(?<verb>\p{Ll}{2,16})(?![\p{L}]))/gu),
      ].find(({ groups }) => isVerbNext(`, ${groups?.['verb'] ?? ''}`))
    : undefined;
  if (bare !== undefined) return from + bare.index;
  return semicolon === -1 ? undefined : semicolon;
}

function hasFinite(text: string): boolean {
  return /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says|told|\p{Ll}{3,14}ed|began|came|went|took|made|fell|left|lost|won)(?![\p{L}])/u.test(
    text,
  );
}

function inQuotes(masked: string, at: number): boolean {
  const left = masked.slice(0, at);
  return left.lastIndexOf('“') > left.lastIndexOf('”') || (left.split('"').length - 1) % 2 === 1;
}
