import { irregularPasts } from '../../timex/en/irregular-pasts.ts';

/** A clause is looked at this far; its verb comes early. */
const reach = 400;

const auxiliaries = /^(?:is|are|am|will|would|shall|should|can|could|may|might|must|say|says|come|remain|continue)$/u;

/** A word in -s is a verb rather than a plural where an object or adverb follows: "opens its doors". */
const object = /^\s(?:the|a|an|its|his|her|their|that|up|out|about|into|live)(?![\p{L}])/u;

/** Whether **clause** seems to have a finite verb: it can then stand alone. A guess from the forms of words, without a lexicon. */
export function hasVerb(clause: string): boolean {
  const window = clause.slice(0, reach);
  for (const { 0: word, index } of window.matchAll(/(?<![\p{L}’'-])\p{Ll}{2,20}(?![\p{L}’'-])/gu)) {
    if (irregularPasts.has(word) || auxiliaries.test(word) || /[^e]ed$/u.test(word)) return true;
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
