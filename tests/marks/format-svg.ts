import type { SvgNode } from '../../src/marks/svg-node.ts';

/** Enough of a style to look at a picture that is written down: colours and ridges are the page's. */
const style = [
  'svg { --_mark: #2563a8; background: #fff; font: 12px sans-serif }',
  'line { stroke: #667 } .grid { stroke: #dde } .leader { stroke: #2563a8 } .published { stroke-dasharray: 2 3 }',
  '.flag > rect { fill: #f4f7fb; stroke: #9ab } .entry > rect, .target { fill: none } .title { font-weight: 650; font-size: 13px }',
  '.selected > rect:first-child { fill: #cde } .point > rect { fill: #fff; stroke: #2563a8; stroke-width: 2 }',
  '.many > rect, .pill > rect, .selected > rect { fill: #2563a8 } .many > text, .pill > text, .bar > text { fill: #fff }',
  '.uncertain > rect { stroke-dasharray: 3 2 } .bar > .target, .point > .target { stroke: none }',
].join('\n      ');

/**
 * Writes **nodes** as an SVG document, an element a line and its children indented, so that a difference can be read. Numbers have one
 * decimal at most.
 */
export function formatSvg(nodes: readonly SvgNode[], width: number, height: number): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
  return [
    open,
    '  <style>',
    `      ${style}`,
    '  </style>',
    ...nodes.flatMap((node) => linesOf(node, '  ')),
    '</svg>',
    '',
  ].join('\n');
}

function linesOf({ tag, with: attributes, text, children = [] }: SvgNode, indent: string): readonly string[] {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(round(String(value)))}"`)
    .join('');
  const start = `${indent}<${tag}${written}`;
  if (text !== undefined) return [`${start}>${escape(text)}</${tag}>`];
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${tag}>`];
}

/** The numbers of an attribute with one decimal: "translate(12.345,6)", "M1.25,2l3,4". Names keep theirs. */
function round(value: string): string {
  if (/^(?!M\d|translate)[^\d.-]/u.test(value)) return value;
  return value.replace(/-?\d+\.\d+(?:e[+-]?\d+)?/gu, (number) => String(Number(Number(number).toFixed(1)) + 0));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
