import type { SentenceView } from '../sentence-view.ts';
import type { NameMention } from './find-names.ts';
import type { GenderVote } from './name-book.ts';

const he = /(?<![\p{L}])(?:he|his|him|himself)(?![\p{L}])/iu;
const she = /(?<![\p{L}])(?:she|her|hers|herself)(?![\p{L}])/iu;

/**
 * What pronouns tell of people: those in a sentence that names one person alone, and those that open the sentence after it. **namesOf** gives the
 * names of a sentence. Quotations speak of anybody and are passed over.
 */
export function countGenders(
  sentences: readonly SentenceView[],
  namesOf: (sentence: SentenceView) => readonly NameMention[],
): readonly GenderVote[] {
  const votes: GenderVote[] = [];
  let alone: string | undefined;
  for (const sentence of sentences) {
    const plain = sentence.masked.replace(/["“][^"”]{0,400}["”]?/gu, ' ');
    const named = namesOf(sentence);
    const names = [...new Set(named.map(({ name }) => name.split(' ').at(-1) ?? name))];
    const opening = /^(?:He|She)(?![\p{L}])/u.exec(plain)?.[0];
    if (names.length === 0 && opening !== undefined && alone !== undefined)
      votes.push({ name: alone, gender: opening === 'He' ? 'm' : 'f' });
    const [only] = names;
    // "Her manager Anton Reiss": her, but not his.
    if (names.length === 1 && only !== undefined && named.every(({ of }) => of === undefined)) {
      const [m, f] = [he.test(plain), she.test(plain)];
      if (m !== f) votes.push({ name: only, gender: m ? 'm' : 'f' });
    }
    if (names.length > 0) alone = names.length === 1 ? only : undefined;
  }
  return votes;
}
