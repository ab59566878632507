/** Width in pixels of a text set in one font. Must never be less than the drawn width, or labels are cut. */
export type Measure = (text: string) => number;

/** Lines of a wrapped text; `cut` tells that an ellipsis replaced the rest. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly cut: boolean;
}

/**
 * Wraps **text** at spaces into at most **maxLines** lines of at most **maxWidth** pixels, greedily.
 *
 * A word wider than a line is broken where it must be. What does not fit ends in "…". `width` is that of the widest line.
 */
export function wrapText(text: string, maxWidth: number, maxLines: number, measure: Measure): WrappedText {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= maxWidth) {
      line = longer;
    } else if (line !== '' && lines.length + 1 < maxLines) {
      lines.push(line);
      line = '';
      i--; // the same word begins the next line
    } else {
      lines.push(fitWithEllipsis(longer, maxWidth, measure));
      return { lines, width: widest(lines, measure), cut: true };
    }
  }
  if (line !== '') lines.push(line);
  return { lines, width: widest(lines, measure), cut: false };
}

/** Finds the narrowest of **widths** (ascending) at which **text** fits uncut in **maxLines**; the last one if none does. */
export function wrapNarrowest(
  text: string,
  widths: readonly number[],
  maxLines: number,
  measure: Measure,
): WrappedText {
  let wrapped: WrappedText = { lines: [], width: 0, cut: false };
  for (const width of widths) {
    wrapped = wrapText(text, width, maxLines, measure);
    if (!wrapped.cut) return wrapped;
  }
  return wrapped;
}

function fitWithEllipsis(text: string, maxWidth: number, measure: Measure): string {
  const characters = Array.from(text.length > 400 ? text.slice(0, 400) : text); // no line is longer than 400 characters
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

function widest(lines: readonly string[], measure: Measure): number {
  return lines.reduce((width, line) => Math.max(width, measure(line)), 0);
}
