import { functionWords } from './function-words.ts';

/** Enough to be sure of a language; the rest of a long text is not read. */
const sampleLength = 20_000;

/**
 * The language of **text** as a BCP 47 tag: `en`, another one, or `und` when nothing speaks for any.
 *
 * A text whose letters are mostly not Latin is named by its script (Cavnar and Trenkle 1994 call this the cheap first
 * step). In Latin script the language with the most function words wins, but only with at least four of them and
 * half as many again as English has: a short English text with a foreign name in it stays English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const script = scriptLanguage(sample);
  if (script !== undefined) return script;
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(functionWords).map(([language, list]) => ({
    language,
    score: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const english = scores.find(({ language }) => language === 'en')?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= 4 && best.score >= 1.5 * english) return best.language;
  return english > 0 ? 'en' : 'und';
}

/** For each script its commonest language; those that share a script are told apart by letters that only one of them has. */
const scripts: readonly (readonly [script: RegExp, languageOf: (text: string) => string])[] = [
  [/\p{Script=Cyrillic}/gu, (text) => (/[іїєґ]/iu.test(text) ? 'uk' : /[ыэё]/iu.test(text) ? 'ru' : 'bg')],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (text) => (/\p{Script=Hiragana}/u.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Arabic}/gu, (text) => (/[پچژگ]/u.test(text) ? 'fa' : 'ar')],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Armenian}/gu, () => 'hy'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
];

function scriptLanguage(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  for (const [script, languageOf] of scripts) {
    if (count(text, script) * 2 > letters) return languageOf(text);
  }
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  let sum = 0;
  for (const _ of text.matchAll(pattern)) sum += 1;
  return sum;
}
