import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { classifyErrors } from './classify-errors.ts';
import { classifyCase } from './recognizers/classify-case.ts';
import { readCases, specifications } from './recognizers/read-cases.ts';
import { scoreCase } from './recognizers/score-cases.ts';
import { corporaFolder } from './corpora-folder.ts';
import { formatErrors, formatScore } from './format-score.ts';
import { formatTable } from './format-table.ts';
import { type CorpusDocument, readCorpus } from './read-corpus.ts';
import { type Counts, scoreDocument, type Scope } from './score-document.ts';
import { detectGenre } from '../../src/timex/en/detect-genre.ts';
import { measure, type Measure } from './measure.ts';
import { tagDocument } from './tag-document.ts';
import { tag } from '../../src/timex/tag.ts';
import { formatClaims } from './claims/format-claims.ts';
import { readClaims } from './claims/read-claims.ts';
import { scoreClaims } from './claims/score-claims.ts';
import { formatEventDates } from './event-dates/format-event-dates.ts';
import { readGoldMentions, readTimelineArticles } from './event-dates/read-timelines.ts';
import { scoreEventDates } from './event-dates/score-event-dates.ts';

const corpora = ['timex-history-dev', 'timex-news-dev'];
const scopes: readonly Scope[] = ['all types', 'DATE + TIME'];
const number = new Intl.NumberFormat('en');

/** How many classes of error are listed for a corpus. */
const classesShown = 30;

/** `npm run score`: how well dates are read, against texts in which people marked them. `--errors` lists what goes wrong. */
function main(): void {
  const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
  console.log(scoreClaimsOf(['own'], values.errors));
  console.log(scoreClaimsOf(['once-blind'], values.errors));
  console.log(scoreClaimsOf(['once-blind-2'], values.errors));
  // What is wrong there is not shown: nobody writes a rule from it.
  console.log(scoreClaimsOf(['blind'], false));
  console.log(scoreClaimsOf(['blind-2'], false));
  console.log(scoreClaimsOf(['blind-3'], false));
  console.log(scoreClaimsOf(['blind-4'], false));
  console.log(scoreClaimsOf(['blind-5'], false));
  console.log(scoreClaimsOf(['blind', 'blind-2', 'blind-3', 'blind-4', 'blind-5'], false));
  const folder = corporaFolder();
  if (!folder.exists) {
    console.log(`Nothing to score: ${folder.path} is missing; name the folder of the corpora in SOURCELINE_CORPORA.`);
    return;
  }
  for (const name of corpora) {
    const file = join(folder.path, `${name}.ndjson`);
    console.log(existsSync(file) ? scoreCorpus(name, file, values.errors) : `${name}: ${file} is missing.\n`);
  }
  const cases = join(folder.path, 'recognizers-text');
  console.log(existsSync(cases) ? scoreRecognizers(cases, values.errors) : `recognizers-text: ${cases} is missing.\n`);
  const [texts, timelines] = ['articles', 'gold'].map((part) => join(folder.path, `timeline-${part}-dev.ndjson`));
  if (texts !== undefined && timelines !== undefined && existsSync(texts) && existsSync(timelines))
    console.log(scoreTimelines(texts, timelines, values.errors));
}

/** The articles of `claims/`, made up for Sourceline; the folder is found from the place of the project. */
function scoreClaimsOf(names: readonly string[], withErrors: boolean): string {
  const files = names.map((name) => join('tests/score/claims', `${name}.ndjson`));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return `${missing} is missing.\n`;
  const articles = files.flatMap((file) => readClaims(readFileSync(file, 'utf8'), file));
  return formatClaims(`claims, ${names.join(' and ')}`, articles.map(scoreClaims), withErrors);
}

function scoreTimelines(texts: string, timelines: string, withErrors: boolean): string {
  const articles = readTimelineArticles(readFileSync(texts, 'utf8'));
  const gold = readGoldMentions(readFileSync(timelines, 'utf8'));
  return formatEventDates(scoreEventDates(articles, gold, hasTime), withErrors);
}

/** Whether a sentence by itself holds an expression that has a date or a time, however vague; mere lengths and habits do not count. */
function hasTime(sentence: string): boolean {
  return tag(sentence, [[0, sentence.length]], { genre: 'news', hemisphere: 'north' }).some(
    ({ type }) => type === 'DATE' || type === 'TIME',
  );
}

function scoreRecognizers(folder: string, withErrors: boolean): string {
  const scored = readCases(folder).map(scoreCase);
  const row = (name: string, all: typeof scored): readonly string[] => {
    const same = all.filter((one) => one.same).length;
    return [name, number.format(all.length), number.format(same), ((100 * same) / Math.max(1, all.length)).toFixed(1)];
  };
  const table = formatTable([
    ['', 'cases', 'same meaning', 'percent'],
    ...specifications.map((name) =>
      row(
        name,
        scored.filter((one) => one.scored.specification === name),
      ),
    ),
    row('all', scored),
  ]);
  const wrong = scored.filter((one) => !one.same);
  const counts = new Map<string, number>();
  for (const one of wrong) counts.set(classifyCase(one), (counts.get(classifyCase(one)) ?? 0) + 1);
  const explained = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${String(count).padStart(5)}  ${name}`)
    .join('\n');
  const errors = withErrors
    ? `\n\n${wrong.map(({ scored: { specification, reference, input, expected }, found }) => `${specification} ${reference ?? ''} | ${input} | ${expected.map(({ timex, resolutions }) => `${timex} ${resolutions.map((one) => Object.values(one).join(' ')).join(' or ')}`).join('; ')} | read: ${found.join('; ')}`).join('\n')}`
    : '';
  return `Recognizers-Text, English: the share of cases that mean the same\n${table}\n\nThe others, by class:\n${explained}${errors}\n`;
}

function scoreCorpus(name: string, file: string, withErrors: boolean): string {
  const corpus = readCorpus(readFileSync(file, 'utf8'), file);
  const documents = corpus.map((document) => ({ gold: document.mentions, found: tagDocument(document) }));
  const scores = scopes.map((scope) => ({
    scope,
    scored: documents.map(({ gold, found }) => scoreDocument(gold, found, scope)),
  }));
  const table = formatScore(
    scores.map(({ scope, scored }) => ({ scope, documents: scored.map(({ counts }) => counts) })),
  );
  const total = (key: 'gold' | 'found'): string =>
    number.format(documents.reduce((sum, one) => sum + one[key].length, 0));
  const heading = `${name}, genre given. Documents: ${documents.length}, marked: ${total('gold')}, found: ${total('found')}. Percent, with 95 % intervals over documents.`;
  const pairings = scores[0]?.scored.map(({ pairing }) => pairing) ?? [];
  const errors = withErrors ? `\n\n${formatErrors(classifyErrors(pairings), classesShown)}` : '';
  return `${heading}\n${table}\n${describeDetection(corpus)}${errors}\n`;
}

/** How well the genre is told from the text, and what the scores of all types are when it is. */
function describeDetection(corpus: readonly CorpusDocument[]): string {
  const read = corpus.map((document) => {
    const genre = detectGenre(document.text, document.published);
    const count = (as: CorpusDocument['genre']): Counts =>
      scoreDocument(document.mentions, tagDocument(document, as), 'all types').counts;
    return { isRight: genre === document.genre, given: count(document.genre), detected: count(genre) };
  });
  const change = (by: Measure): string => {
    const [given, detected] = [
      measure(
        read.map((one) => one.given),
        by,
      ).f1,
      measure(
        read.map((one) => one.detected),
        by,
      ).f1,
    ];
    return `${by} ${(100 * detected).toFixed(1)} (${detected < given ? '' : '+'}${(100 * (detected - given)).toFixed(1)})`;
  };
  const right = read.filter(({ isRight }) => isRight).length;
  return `Genre detected: right for ${right} of ${read.length}; F1 of all types then ${(['strict', 'relaxed', 'value'] as const).map(change).join(', ')}`;
}

main();
