import { claimNounPattern, reportingVerbOf, reportNounPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { dateMark } from '../sentence-view.ts';
import { isNounAt, possessiveBefore } from './claim-nouns.ts';
import { finitesIn } from './finite-verbs.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Report } from './report.ts';

const reportsOf =
  /(?<![\p{L}’'-])(?<noun>reports?|rumou?rs?|allegations?|accusations?|claims?|fears?|news|word)\sof(?=\s)/giu;
/** "the claim, first made by the coastguard": the making is the maker's. */
export function* findMade(masked: string): Generator<Report> {
  for (const match of masked.matchAll(made)) {
    const at = match.index + (match.groups?.['lead'] ?? '').length;
    const end = match.index + match[0].length;
    const source = phraseAfter(masked, end);
    if (source === undefined) continue;
    yield {
      form: 'nominal',
      cue: [at, end],
      source,
      scope: [at, dateBehind(masked, source[1])],
      after: source[1],
      denies: false,
    };
  }
}

/** "A report by the Trust, published last month": it was published by its author. */
const published = new RegExp(
  `(?<![\\p{L}])${reportNounPattern}\\s(?:[^,.;]{0,30}?\\s)?(?:by|from)\\s(?<author>[^,.;]{2,60}),?\\s(?<verb>published|released|issued|unveiled)(?![\\p{L}])(?!\\sby)`,
  'giu',
);

/** "A survey published by the federation", "His team's statement, released on Sunday": so did its author. */
const publishedBy = new RegExp(
  `(?<![\\p{L}])${reportNounPattern},?\\s(?<verb>published|released|issued|unveiled|signed|sent)(?:\\s(?:(?:on|in|at)\\s)?${dateMark}{1,60})?\\sby(?=\\s)`,
  'giu',
);
const ownedPaper = new RegExp(
  `(?<![\\p{L}])${reportNounPattern},\\s(?<verb>published|released|issued|unveiled)(?![\\p{L}])(?!\\s[^,]{0,40}\\sby\\s)`,
  'giu',
);

export function* findPublished(masked: string): Generator<Report> {
  for (const match of masked.matchAll(publishedBy)) {
    const end = match.index + match[0].length;
    const verb = match.groups?.['verb'] ?? '';
    const start = match.index + match[0].indexOf(verb, match[0].search(/\s/u));
    const source = phraseAfter(masked, end);
    if (source !== undefined)
      yield {
        form: 'nominal',
        cue: [start, end],
        source,
        scope: [start, dateBehind(masked, source[1])],
        after: end,
        denies: false,
      };
  }
  for (const match of masked.matchAll(ownedPaper)) {
    const source = possessiveBefore(masked, match.index);
    const end = match.index + match[0].length;
    const cue: [number, number] = [end - (match.groups?.['verb'] ?? '').length, end];
    if (source !== undefined)
      yield { form: 'nominal', cue, source, scope: [cue[0], dateBehind(masked, end)], after: end, denies: false };
  }
  for (const match of masked.matchAll(published)) {
    const { author = '', verb = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(author, match[0].length - verb.length);
    const source = phraseAfter(masked, start);
    if (source !== undefined)
      yield {
        form: 'nominal',
        cue: [end - verb.length, end],
        source,
        scope: [end - verb.length, dateBehind(masked, end)],
        after: end,
        denies: false,
      };
  }
}

/** The end of the date right behind **at**, or **at**. */
function dateBehind(masked: string, at: number): number {
  return (
    at +
    (new RegExp(`^,?\\s(?:(?:on|in|at|late|early)\\s){0,2}(?:the\\s)?${dateMark}{1,60}`, 'u').exec(
      masked.slice(at, at + 80),
    )?.[0].length ?? 0)
  );
}

const made = new RegExp(
  `(?<lead>(?<![\\p{L}])${claimNounPattern},?\\s(?:[^,.;]{0,60},\\s)?(?:first\\s|originally\\s)?)(?:made|put about|issued|voiced|raised|spread|repeated|published|reported|aired)(?:\\s(?:(?:on|in|at)\\s)?${dateMark}{1,60})? by(?=\\s)`,
  'giu',
);

/** Acts of speech as nouns: "the ministry's announcement of", "a warning from the union". */
const acts =
  /(?<![\p{L}’'-])(?<noun>announcements?|statements?|claims?|accusations?|allegations?|warnings?|promises?|pledges?|denials?|admissions?|demands?|calls?|requests?|threats?|proposals?|criticisms?|condemnation|predictions?|apology|apologies|assertions?|declarations?|insistence|assessments?|conclusions?|suggestions?|objections?|explanations?|confessions?|recommendations?|vows?|pleas?|rebuttals?|rebukes?|boasts?|acknowledge?ments?|endorsements?)(?![\p{L}’'-])/giu;

/** A noun of speech with its owner, without a clause: it covers itself and what depends on it. */
export function* findOwned(masked: string): Generator<Report> {
  for (const match of masked.matchAll(acts)) {
    const noun = match.groups?.['noun'] ?? '';
    const end = match.index + noun.length;
    const owner = possessiveBefore(masked, match.index);
    const by = owner === undefined ? /^\s(?:by|from)(?=\s)/u.exec(masked.slice(end, end + 8)) : null;
    const source = owner ?? (by === null ? undefined : phraseAfter(masked, end + by[0].length));
    if (source === undefined || !isNounAt(masked, match.index, noun)) continue;
    // "ignored her calls for help on 4 January": what was done is of that day.
    const before =
      /(?<verb>\p{Ll}{3,16})\s(?:his|her|its|their)\s(?:\p{Ll}{2,20}\s){0,2}$/u.exec(masked.slice(0, match.index))
        ?.groups?.['verb'] ?? '';
    const forms = verbFormsOf(before);
    const isObject = forms?.past === before && forms.base !== before && reportingVerbOf(before) === undefined;
    const stop = isObject ? 0 : finitesIn(masked.slice(end, end + 160))[0];
    yield {
      form: 'nominal',
      cue: [match.index, end],
      source,
      scope: [match.index, stop === undefined ? Math.min(masked.length, end + 160) : end + stop],
      after: end,
      denies: /^denials?$/iu.test(noun),
    };
  }
}

/** "Reports of a second strike". */
export function* findReportsOf(masked: string): Generator<Report> {
  for (const match of masked.matchAll(reportsOf)) {
    const end = match.index + match[0].length;
    const what = phraseAfter(masked, end);
    const noun = match.groups?.['noun'] ?? '';
    if (what === undefined) continue;
    const owner = possessiveBefore(masked, match.index);
    const date =
      new RegExp(`^(?:\\s(?:on|in|at)\\s)?(?:the\\s)?${dateMark}{1,60}`, 'u').exec(
        masked.slice(what[1], what[1] + 80),
      )?.[0].length ?? 0;
    yield {
      form: 'nominal',
      cue: [match.index, match.index + noun.length],
      ...(owner === undefined ? {} : { source: owner }),
      scope: [end, what[1] + date],
      after: end,
      denies: false,
    };
  }
}
