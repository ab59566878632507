import { likeWords } from './like-words.ts';
import { stem } from './stem.ts';

const pairs = `
begin end
begin finish
open end
open close
launch end
rise fall
rise drop
win lose
arrest release
arrest free
arrive leave
approve reject
accept reject
join leave
convict acquit
impose lift
hire dismiss
appoint resign
appoint dismiss
`;

/** Of a word's key the keys of what it cannot be at the same time: what began on a day did not end in the same words. Symmetric. */
export const oppositeWords: ReadonlyMap<string, readonly string[]> = opposites();

function opposites(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const line of pairs.trim().split('\n')) {
    const [a = '', b = ''] = line.split(' ').map((word) => likeWords.get(stem(word)) ?? stem(word));
    all.set(a, [...(all.get(a) ?? []), b]);
    all.set(b, [...(all.get(b) ?? []), a]);
  }
  return all;
}
