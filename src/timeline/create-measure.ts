import type { Measure } from '../layout/wrap-text.ts';

/**
 * Creates the measure of texts set in **font** (CSS shorthand). Every text is measured once; a pixel is added so that
 * rounding never cuts a label. Without a canvas, wide characters are assumed.
 */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  if (context !== null) context.font = font;
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = (context?.measureText(text).width ?? text.length * 9) + 1;
    widths.set(text, width);
    return width;
  };
}
