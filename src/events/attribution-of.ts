import type { Attribution } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import { grammarWords } from '../timex/en/function-words.ts';
import type { ArticleView } from './article-view.ts';
import { bodyNouns, firmNouns } from './en/descriptions.ts';
import { isPlural } from './names/is-plural.ts';
import { createPassage } from './passage.ts';
import { reportNounPattern } from './en/reporting-verbs.ts';
import { authorIn } from './reports/claim-nouns.ts';
import { finitesIn } from './reports/finite-verbs.ts';
import { phraseBefore } from './reports/phrase-before.ts';
import type { Report } from './reports/report.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** **attribution** with those who pass it on, nearest first. */
export function withVia({ source, cue }: Attribution, via: readonly Attribution[]): Attribution {
  return { source, ...(cue === undefined ? {} : { cue }), ...(via.length === 0 ? {} : { via }) };
}

/** The source and cue of one report, and who passes it on when the same words say so. */
export function attributionOf(article: ArticleView, sentence: SentenceView, report: Report): Attribution {
  const { start } = sentence;
  const passage = ([from, to]: Span) => createPassage(article, start + from, start + to);
  const named = subjectOfPassing(article, sentence, report) ?? nameOf(article, sentence, report.source);
  const own: Attribution = { source: named, cue: passage(report.cue) };
  const { carrier } = report;
  if (carrier === undefined) return own;
  return withVia(own, [{ source: nameOf(article, sentence, carrier.source), cue: passage(carrier.cue) }]);
}

/** "The company will close the plant, it said": the pronoun of a report in passing takes up the subject before it. */
function subjectOfPassing(article: ArticleView, sentence: SentenceView, { form, source }: Report): string | undefined {
  const pronoun = source === undefined ? '' : sentence.text.slice(...source).toLowerCase();
  if (form !== 'passing' || source === undefined || !/^(?:it|they)$/u.test(pronoun)) return undefined;
  const before = sentence.masked.slice(0, source[0]);
  const verb = finitesIn(before)[0];
  // "Scientists drilling in Antarctica have"
  const head = /^(?:The\s|Some\s)?[\p{L}-]{3,20}s(?=\s\p{Ll}{3,14}(?:ing|ed)\s)/u.exec(before)?.[0].length;
  const phrase: Span | undefined =
    verb === undefined || /["“]/u.test(before)
      ? undefined
      : head === undefined
        ? phraseBefore(before, verb)
        : [0, head];
  if (phrase === undefined) return undefined;
  const words = sentence.text.slice(...phrase);
  if (
    grammarWords.has(words.toLowerCase()) ||
    isPlural(words) !== (pronoun === 'they') ||
    article.names.isPerson(words)
  )
    return undefined;
  // Only who can speak: a body, or people.
  const name = nameOf(article, sentence, phrase);
  const body = article.names.bodiesBetween(sentence.start, sentence.start + source[0]).includes(name);
  return pronoun === 'they' || body || isSpeaker(words) ? name : undefined;
}

/** A body or firm by its noun. */
function isSpeaker(words: string): boolean {
  const last = words.toLowerCase().split(' ').at(-1) ?? '';
  return bodyNouns.has(last) || firmNouns.has(last);
}

/** "The ministry’s account could not be verified. Its statement": whose the sentence before speaks of. */
function ownerBefore(article: ArticleView, sentence: SentenceView, words: string): string | undefined {
  const before = /^Its(?:\s|$)/u.test(words) ? article.sentence(sentence.index - 1) : undefined;
  const owner = /^(?:The\s)?(?:[\p{L}-]{2,20}\s){0,3}[\p{L}-]{2,24}(?=[’']s\s)/u.exec(before?.text ?? '')?.[0];
  if (before === undefined || owner === undefined) return undefined;
  const name = article.speakers.name(before, 0, owner.length);
  return article.names.isPerson(name) ? undefined : name;
}

const ownPaper = new RegExp(
  `^(?:its|his|her|their)(?=\\s(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}$)`,
  'iu',
);

/** "A report by the Freight Council" is the council. */
function nameOf(article: ArticleView, sentence: SentenceView, source: Span | undefined): string {
  if (source === undefined) return unnamed;
  const words = sentence.text.slice(...source);
  // "The council points to the authority, which it says owned the wall": the subject of the sentence.
  if (words === 'it' && /(?<![\p{L}])(?:which|that)\s$/u.test(sentence.masked.slice(0, source[0]))) {
    const verb = finitesIn(sentence.masked.slice(0, source[0]))[0];
    const subject = verb === undefined ? undefined : phraseBefore(sentence.masked, verb);
    const owner = subject === undefined ? unnamed : article.speakers.name(sentence, ...subject);
    if (owner !== unnamed && !article.names.isPerson(owner) && !isPlural(owner)) return owner;
  }
  // "Its statement put the number at 61"
  const owner = words === 'Its' ? words.length : ownPaper.exec(words)?.[0].length;
  const named =
    owner === undefined
      ? unnamed
      : (ownerBefore(article, sentence, words) ?? article.speakers.name(sentence, source[0], source[0] + owner));
  if (named !== unnamed) return named;
  const author = authorIn(words);
  const [from, to] = author ?? [0, source[1] - source[0]];
  return article.speakers.name(sentence, source[0] + from, source[0] + to);
}
