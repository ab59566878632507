import { splitSentences } from '../../src/article/split-sentences.ts';
import { type TagContext, tag } from '../../src/timex/tag.ts';

/** **text** with every mention in brackets: its words, its type unless it is a DATE, value, modifier, and EDTF where that differs. */
export function marked(text: string, context: Partial<TagContext> = {}): string {
  const mentions = tag(text, splitSentences(text), { genre: 'news', hemisphere: 'north', ...context });
  return mentions.reduceRight((whole, { start, end, text: words, type, value, mod, edtf }) => {
    const facts = [
      type === 'DATE' ? '' : type,
      value,
      mod ?? '',
      edtf === undefined || edtf === value ? '' : `= ${edtf}`,
    ];
    return `${whole.slice(0, start)}[${words} | ${facts.filter((fact) => fact !== '').join(' ')}]${whole.slice(end)}`;
  }, text);
}

/** The text that `marked` was made from. */
export function unmarked(line: string): string {
  return line.replaceAll(/\[([^|\]]*?) \| (?:[^[\]]|\[[^\]]*\])*\]/gu, '$1');
}
