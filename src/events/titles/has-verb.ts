import { verbFormsOf } from '../en/verbs.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import { irregularPasts } from '../../timex/en/irregular-pasts.ts';

/** A clause is looked at this far; its verb comes early. */
const reach = 400;

const auxiliaries =
  /^(?:is|are|am|expects|predicts|believes|hopes|wants|warns|denies|says|faces|takes|makes|gives|begins|loses|will|would|shall|should|can|could|may|might|must|say|says|come|remain|continue)$/u;

/** A word in -s is a verb rather than a plural where an object or adverb follows: "opens its doors". */
const object = /^\s(?:the|a|an|its|his|her|their|that|up|out|about|into|live)(?![\p{L}])/u;

/** "the families plan to petition", "Congo plans to begin", but not "the plans to begin". */
function isBeforeInfinitive(window: string, word: string, index: number): boolean {
  if (!/^\sto\s\p{Ll}{2,16}/u.test(window.slice(index + word.length, index + word.length + 20))) return false;
  const forms = verbFormsOf(word);
  if (forms === undefined) return false;
  const before =
    /(?<word>[\p{L}’'-]{1,24})\s$/u.exec(window.slice(Math.max(0, index - 26), index))?.groups?.['word'] ?? '';
  if (before === '' || grammarWords.has(before.toLowerCase()) || /[’']s?$/u.test(before)) return false;
  return forms.third === word ? !before.endsWith('s') : forms.base === word && before.endsWith('s');
}

/** Whether **clause** seems to have a finite verb: it can then stand alone. A guess from the forms of words, without a lexicon. */
export function hasVerb(clause: string): boolean {
  const window = clause.slice(0, reach);
  for (const { 0: word, index } of window.matchAll(/(?<![\p{L}’'-])\p{Ll}{2,20}(?![\p{L}’'-])/gu)) {
    if (irregularPasts.has(word) || auxiliaries.test(word) || /[^e]ed$/u.test(word)) return true;
    if (isBeforeInfinitive(window, word, index)) return true;
    if (
      /[^isu]s$/u.test(word) &&
      word !== 'its' &&
      object.test(window.slice(index + word.length, index + word.length + 10))
    ) {
      return true;
    }
  }
  return false;
}
