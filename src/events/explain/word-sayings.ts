import { unnamed } from '../../dataset/unnamed.ts';
import type { Saying } from './explanation.ts';

/**
 * Who says so, as a sentence: `Says Ann Li ("said that", clause), passed on by TASS ("reported by", sentence 3).` **number** is that of the sentence it
 * is about; a cue that stands in another one is named with its own.
 */
export function wordSayings(sayings: readonly Saying[], number: number): string {
  if (sayings.length === 0) return 'Says the article itself.';
  return `Says ${sayings.map((saying) => wordSaying(saying, number)).join('; ')}.`;
}

/** One source with its cue, and who passes it on. */
export function wordSaying({ source, cue, form, sentence, via }: Saying, number: number): string {
  const marks = [
    ...(cue === undefined ? [] : [`"${cue}"`]),
    ...(form === undefined ? [] : [form]),
    ...(sentence === undefined || sentence === number ? [] : [`sentence ${sentence}`]),
  ];
  const own = `${source === unnamed ? 'somebody unnamed' : source}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
  return [own, ...via.map((one) => `passed on by ${wordSaying(one, number)}`)].join(', ');
}
