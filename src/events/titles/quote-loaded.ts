import { loadedPattern } from '../en/loaded-words.ts';

/** **title** with loaded words in quotation marks, unless they stand in some already: the source's wording, not ours. */
export function quoteLoaded(title: string): string {
  return title.replace(loadedPattern, (word: string, at: number) => {
    const before = title.slice(0, at);
    const open = before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
    return open ? word : `“${word}”`;
  });
}
