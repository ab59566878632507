import { loadedPattern } from '../en/loaded-words.ts';

/** **title** with loaded words in quotation marks, unless they stand in some already: the source's wording, not ours. */
export function quoteLoaded(title: string): string {
  return title.replace(loadedPattern, (word: string, ...rest: readonly unknown[]) => {
    const before = title.slice(0, rest.find((part) => typeof part === 'number') as number);
    const open = before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
    return open ? word : `“${word}”`;
  });
}
