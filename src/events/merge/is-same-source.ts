import type { Attribution } from '../../dataset/types.ts';
import { unnamed } from '../../dataset/unnamed.ts';
import { grammarWords } from '../../timex/en/function-words.ts';

/**
 * Whether two reports name the same speaker: all words of one name stand in the other ("Li", "Ann Li"). Who passes the words on
 * does not matter. Speakers without a name are nobody's same, as "they" may be anybody.
 */
export function isSameSource([a]: readonly Attribution[], [b]: readonly Attribution[]): boolean {
  if (a === undefined || b === undefined || a.source === unnamed || b.source === unnamed) return false;
  const [first, second] = [wordsOf(a.source), wordsOf(b.source)];
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function wordsOf(source: string): ReadonlySet<string> {
  const words = source.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !grammarWords.has(word)));
}
