import { verbFormsOf } from '../en/verbs.ts';

const finite =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|rests?|remains?|circulates?|prompted|led|drew|met|came|went|caused|insults?|upset|sparked|raised|followed|cleared|angered|shocked|still)(?![\p{L}])/gu;

const oneFinite = new RegExp(finite.source, 'u');

/** Where the verb groups of **text** begin, each once: "had been sold" is one. */
export function finitesIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{2,16}(?![\p{L}’'-])/gu)) {
    const before = text.slice(Math.max(0, index - 24), index);
    const forms = verbFormsOf(word);
    const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)$/u.test(
      word,
    );
    const plain =
      forms !== undefined &&
      ((forms.past === word && word !== forms.base) || (forms.third === word && forms.base !== word)) &&
      !/(?<![\p{L}])(?:the|an?|its|his|her|their|of|by|be|been|to|and|or|[\p{L}]{2,20}[’']s)\s$/iu.test(before);
    if ((!auxiliary && !plain) || (!auxiliary && isPluralNoun(text, word, index))) continue;
    const grouped =
      /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|be|been|not|never)\s(?:\p{Ll}{2,14}ly\s|not\s|never\s|been\s|be\s)?$/u.test(
        before,
      );
    if (!grouped) found.push(index);
  }
  return found;
}

/** "took bribes", "profits fell", "two guards": a word in -s beside a verb or behind a number is a noun. */
function isPluralNoun(text: string, word: string, index: number): boolean {
  if (verbFormsOf(word)?.third !== word) return false;
  const next =
    /^\s(\p{Ll}{2,16})(?![\p{L}])/u.exec(text.slice(index + word.length, index + word.length + 20))?.[1] ?? '';
  const before = /(?<![\p{L}])(\p{L}{1,16})\s$/u.exec(text.slice(Math.max(0, index - 18), index))?.[1] ?? '';
  return (
    isPastForm(next) ||
    isPastForm(before) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|all|both|no|more|other)$/iu.test(before)
  );
}

function isPastForm(word: string): boolean {
  const forms = verbFormsOf(word);
  return /^(?:was|were|had|has|have|will|would|are|is)$/u.test(word) || (forms?.past === word && forms.base !== word);
}

/** Whether **text** holds a finite verb. */
export function finiteIn(text: string): boolean {
  const third = [...text.matchAll(/(?<=\p{L}\s)\p{Ll}{3,16}s(?![\p{L}])/gu)].some(
    ({ 0: word, index }) => verbFormsOf(word)?.third === word && !isPluralNoun(text, word, index),
  );
  return (
    third ||
    /\s(?:suggest|indicate|show|say|reveal|warn|argue|conclude|confirm|allege|imply|describe)\s{0,2}$/u.test(text) ||
    oneFinite.test(text) ||
    /(?<![\p{L}])(?:said|found|says|finds|\p{Ll}{3,14}ed)(?=\s(?!by))/u.test(text)
  );
}
