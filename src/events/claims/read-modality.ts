import type { Modality } from '../../dataset/types.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { clauseLeft } from './clause-left.ts';

/** What puts its verb ahead of the day of speaking. */
const planned =
  "(?:will|shall|won[’']t|would|wouldn[’']t|[’'](?:ll|d)|(?:is|are|was|were|be|been)\\s(?:\\p{Ll}{2,14}ly\\s|now\\s|also\\s|not\\s)?(?:due|set|scheduled|expected|slated|planned|going|about|bound|poised|supposed|likely)(?=\\s)|" +
  '(?:is|are|was|were)\\s(?:not\\s)?to(?=\\s)|plans?|planned|planning|intends?|intended|intention|aims?|hopes?|hoped|expects?|expected|vows?|vowed|pledges?|pledged|promises?|promised|agreed to|agrees to|agree to|decided to|decision to|preparing|prepares|scheduled|wants? to|threatens? to|threatened to|proposes?|proposed|due)';
const possible = "(?:may|might|could|can|couldn[’']t|can[’']t|cannot|possibly|perhaps|maybe|if)";
const markers = new RegExp(
  `(?<![\\p{L}])(?:(?<planned>${planned})|(?<possible>${possible}))(?![\\p{L}])|(?<contracted>[’'](?:ll))(?![\\p{L}])`,
  'giu',
);
/** Directly before a participle: it is no past form of its own. */
const auxiliary =
  /(?<![\p{L}])(?:be|been|being|get|gets|got|is|are|was|were|have|has|had|having|not|never|to)\s(?:\p{Ll}{2,14}ly\s|also\s|then\s|only\s|ever\s|still\s)?$/u;
/** "An appeal hearing is set for", "its first ruling is expected": of the noun of a happening. */
const plannedAfter =
  /^\s(?:[^,.;:]{0,40}?\s)??(?:is|are|was|were|had been|has been)\s(?:now\s|also\s|still\s)?(?:expected|due|set|scheduled|planned|slated)(?![\p{L}])/u;
const possibleAfter = /^\s(?:[^,.;:]{0,30}?\s)??(?:may|might|could)(?![\p{L}])/u;

const subjunctive =
  /(?<![\p{L}])(?:recommend|urg|demand|propos|suggest|request|insist|ask)(?:ed|s|es|ing)?\sthat\s[^,;:.]{2,70}\sbe\s(?:\p{Ll}{2,14}ly\s)?$/u;

/**
 * Whether what the word [**start**, **end**) of **masked** text says is planned, possible or actual: by the last auxiliary or verb of intention before
 * it in its clause; of a noun, by what the clause says of it.
 */
export function readModality(masked: string, start: number, end: number): Modality {
  const word = masked.slice(start, end).toLowerCase();
  const left = clauseLeft(masked, start);
  const forms = verbFormsOf(word.split(' ')[0] ?? '');
  // "the planned landfill" says nothing of its verb.
  const last = [...left.matchAll(markers)]
    .filter(
      ({ index, 0: marker }) =>
        !(
          /^(?:planned|expected|proposed|scheduled|intended|promised|hoped)$/iu.test(marker) &&
          /(?<![\p{L}])(?:the|a|an|its|his|her|their|this|any)\s(?:\p{Ll}{2,14}ly\s)?$/iu.test(left.slice(0, index))
        ),
    )
    .at(-1);
  if (
    forms === undefined ||
    /(?<![\p{L}])(?:the|a|an|its|his|her|their|[\p{L}]{2,20}[’']s?)\s(?:\p{L}{2,20}\s)?$/iu.test(left)
  ) {
    const right = masked.slice(end, end + 70);
    if (plannedAfter.test(right)) return 'planned';
    if (possibleAfter.test(right)) return 'possible';
  }
  // "recommended that the reservoir be lowered", "the election due in September"
  if (subjunctive.test(masked.slice(Math.max(0, start - 120), start))) return 'possible';
  if (
    forms === undefined &&
    /^\s(?:due|scheduled|planned|set|slated|expected)\s(?:for|in|on|by|next|later|early|to|\u241F)/u.test(
      masked.slice(end, end + 24),
    )
  )
    return 'planned';
  if (last === undefined) return 'actual';
  // "will pay and closed": a past form stands by itself.
  const past = forms?.past === word && forms.base !== word;
  if (past && !auxiliary.test(left)) return 'actual';
  if (last[0].toLowerCase() === 'if') return 'possible';
  // "had been closed", "has said it would": a perfect without a modal.
  const between = left.slice(last.index + last[0].length);
  if (/(?<![\p{L}])(?:had|has|was|were|is|are|did)\s/u.test(between) && !/to\s(?:be\s|have\s)?$/u.test(between))
    return 'actual';
  return last.groups?.['possible'] === undefined ? 'planned' : 'possible';
}
