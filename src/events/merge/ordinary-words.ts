import { likeWords } from './like-words.ts';
import { stem } from './stem.ts';

/** Words that half of all news has: two reports that share them share little. */
const faint =
  'people person man men woman women official police government authority spokesman new first second third last old young ' +
  'former several many dozen hundred thousand million billion least most high low big large small more than other own next ' +
  'year month week day hour minute time morning evening night afternoon weekend today yesterday tomorrow ' +
  'city town village country state area place part way member group company leader president minister prime foreign head mayor governor ' +
  'make made take come came go went get got give gave hold held begin start include use be become put set see saw show ' +
  'say said tell told announce report according add news home house world national local public ' +
  '2 3 4 5 6 7 8 9 10';

/** Words of things that happen every day somewhere: they tell what happened, not which. */
const common =
  'kill injure fire crash arrest meet visit vote win open close shoot attack die accuse charge sentence prison court trial judge ' +
  'sign agree approve deal talk election elect protest strike law hit rise fall cut job profit match game play score goal final ' +
  'find name call ask order plan end leave move return lead join send build launch work help need want support oppose reach ' +
  'found born marry force army soldier attack war council parliament ministry school hospital road car bus train';

/** Share of its weight that a stem of ordinary news keeps; a stem that is not here keeps all. */
export const ordinaryWords: ReadonlyMap<string, number> = new Map([
  ...keysOf(common).map((key) => [key, 0.7] as const),
  ...keysOf(faint).map((key) => [key, 0.3] as const),
]);

function keysOf(words: string): readonly string[] {
  return words.split(' ').map((word) => {
    const key = stem(word);
    return likeWords.get(key) ?? key;
  });
}
