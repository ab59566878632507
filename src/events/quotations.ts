import type { Span } from './sentence-view.ts';

/** A quotation longer than this is a mark that nobody closed. */
const longest = 3000;

/**
 * The quotations of **text**, opening mark to closing one, ascending (UTF-16 units). They end with their paragraph; one that the next paragraph opens
 * again goes on there as a quotation of its own. Single quotation marks count where they cannot be apostrophes.
 */
export function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let mark = '';
  for (const { index, 0: sign } of text.matchAll(/["“”«»‘’'\n]/gu)) {
    if (sign === '\n') {
      if (start !== -1 && index - start <= longest) spans.push([start, index]);
      start = -1;
      continue;
    }
    if (start === -1) {
      if (opens(text, index, sign)) [start, mark] = [index, sign];
    } else if (closes(text, index, sign, mark)) {
      spans.push([start, index + 1]);
      start = -1;
    } else if (index - start > longest) start = -1;
  }
  if (start !== -1 && text.length - start <= longest) spans.push([start, text.length]);
  return spans;
}

function opens(text: string, at: number, sign: string): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (sign === '”' || sign === '’' || sign === '»') return false;
  if (sign === "'") return /[\s(—–[]/u.test(before) && /[\p{Lu}\p{N}]/u.test(text.charAt(at + 1));
  if (sign === '‘') return /[\s(—–[]/u.test(before);
  return sign !== '"' || /[\s(—–[“‘]/u.test(before);
}

function closes(text: string, at: number, sign: string, mark: string): boolean {
  if (mark === '"') return sign === '"';
  if (mark === '“') return sign === '”' || sign === '"';
  if (mark === '«') return sign === '»';
  if (mark === "'")
    return sign === "'" && /[.,!?…]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  if (sign === "'") return false;
  // ’ is an apostrophe before a letter, and in "the workers’ strike".
  return (
    sign === '’' &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) &&
    /[.,!?…]/u.test(text.charAt(at - 1) + text.charAt(at + 1))
  );
}
