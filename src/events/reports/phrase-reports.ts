import { hearsayPattern, passivePattern, reportingVerbPattern, reportNounPattern } from '../en/reporting-verbs.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import type { Span } from '../sentence-view.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Report } from './report.ts';

/** A relative clause begins this near behind the noun it belongs to. */
const reach = 120;

const according = /(?<![\p{L}])according to(?=\s)/giu;
const passive = new RegExp(`(?<=[,(—–]\\s?|(?<![\\p{L}])as\\s)${passivePattern} by(?=\\s)`, 'gu');
const hearsay = new RegExp(`(?<![\\p{L}])${hearsayPattern}(?![\\p{L}])`, 'giu');
const relative = new RegExp(
  `,\\s(?:which|that)\\s(?:(?:had|have|has)\\s)?(?<cue>${reportingVerbPattern}\\sthat)(?![\\p{L}])`,
  'gu',
);
const reportNoun = new RegExp(
  `(?<![\\p{L}])(?:(?<adjective>[\\p{L}-]{2,24})\\s)?(?<noun>${reportNounPattern})(?![\\p{L}])`,
  'giu',
);

/**
 * Reports by other means than a subject with its verb: "according to state records", "as outlined by Putin", "reportedly", "reports
 * from the night of …, which indicated that". In no particular order.
 */
export function findPhraseReports(masked: string): readonly Report[] {
  return [...findAccording(masked), ...findPassive(masked), ...findHearsay(masked), ...findRelative(masked)];
}

function* findAccording(masked: string): Generator<Report> {
  for (const match of masked.matchAll(according)) yield byPhrase(masked, 'according', spanOf(match));
}

function* findPassive(masked: string): Generator<Report> {
  for (const match of masked.matchAll(passive)) yield byPhrase(masked, 'passive', spanOf(match));
}

function* findHearsay(masked: string): Generator<Report> {
  for (const match of masked.matchAll(hearsay)) {
    const cue = spanOf(match);
    yield { form: 'hearsay', cue, scope: [0, masked.length], after: cue[1], denies: false };
  }
}

function* findRelative(masked: string): Generator<Report> {
  for (const match of masked.matchAll(relative)) {
    const from = Math.max(0, match.index - reach);
    const nouns = [...masked.slice(from, match.index).matchAll(reportNoun)];
    const noun = nouns.at(-1);
    if (noun === undefined) continue;
    const { adjective } = noun.groups ?? {};
    const bare = adjective === undefined || grammarWords.has(adjective.toLowerCase());
    const end = from + noun.index + noun[0].length;
    const start =
      from + noun.index + (bare && adjective !== undefined ? noun[0].length - (noun.groups?.['noun'] ?? '').length : 0);
    const cueEnd = match.index + match[0].length;
    const cue: Span = [cueEnd - (match.groups?.['cue'] ?? '').length, cueEnd];
    yield { form: 'relative', cue, source: [start, end], scope: [start, masked.length], after: end, denies: false };
  }
}

function byPhrase(masked: string, form: 'according' | 'passive', cue: Span): Report {
  const source = phraseAfter(masked, cue[1]);
  const scope: Span = [0, masked.length];
  const rest = { form, cue, scope, after: source?.[1] ?? cue[1], denies: false };
  return source === undefined ? rest : { ...rest, source };
}

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}
