import { normaliseValue } from './normalise-value.ts';
import type { Mention } from './mention.ts';
import type { Pair, Pairing } from './pair-mentions.ts';
import { hasSameSpan, hasSameValue } from './score-document.ts';

/** Errors that look alike; the largest class is where a rule gains most. */
export interface ErrorClass {
  readonly kind: 'missed' | 'spurious' | 'span' | 'value' | 'type';
  /** What they have in common, such as `DURATION P9Y` (9 stands for any digit) or `"the" left out before`. */
  readonly name: string;
  readonly examples: readonly string[];
}

/** The classes of the errors in **pairings**, the largest first (then by kind and name); a pair may be wrong in several ways. */
export function classifyErrors(pairings: readonly Pairing[]): readonly ErrorClass[] {
  const classes = new Map<string, { kind: ErrorClass['kind']; name: string; examples: string[] }>();
  const add = (kind: ErrorClass['kind'], name: string, example: string): void => {
    const key = `${kind} ${name}`;
    const known = classes.get(key) ?? { kind, name, examples: [] };
    known.examples.push(example.replaceAll(/\s+/gu, ' '));
    classes.set(key, known);
  };
  for (const { pairs, missed, spurious } of pairings) {
    for (const gold of missed) add('missed', `${gold.type} ${shapeOf(gold)}`, `${gold.text} = ${gold.value}`);
    for (const found of spurious) {
      const { rule, type, text, value } = found;
      add('spurious', `${type} ${shapeOf(found)}${rule === undefined ? '' : ` by ${rule}`}`, `${text} = ${value}`);
    }
    for (const pair of pairs) {
      const { gold, found } = pair;
      const example = `${gold.text} = ${gold.value}, read: ${found.text} = ${found.value}`;
      if (!hasSameSpan(pair)) add('span', describeSpan(pair), example);
      if (!hasSameValue(pair)) add('value', `${shapeOf(gold)} read as ${describeReading(pair)}`, example);
      if (gold.type !== found.type) add('type', `${gold.type} read as ${found.type}`, example);
    }
  }
  return [...classes.values()].sort(
    (a, b) => b.examples.length - a.examples.length || compareText(a.kind, b.kind) || compareText(a.name, b.name),
  );
}

function shapeOf({ value }: Mention): string {
  return value === '' ? '(no value)' : normaliseValue(value).replaceAll(/\d/gu, '9');
}

/** Values of one shape that differ are told apart by where they first differ: mostly the year, or mostly the day. */
function describeReading({ gold, found }: Pair): string {
  if (shapeOf(gold) !== shapeOf(found)) return shapeOf(found);
  const [right, read] = [normaliseValue(gold.value), normaliseValue(found.value)];
  const parts = right.split('-');
  const other = read.split('-');
  const first = parts.findIndex((part, index) => part !== other[index]);
  return `another ${/^(?:BC)?\d{2,4}$/u.test(right.split('-')[0] ?? '') ? (['year', 'month', 'day'][first] ?? 'value') : 'value'}`;
}

function describeSpan({ gold, found }: Pair): string {
  const before = Math.abs(gold.start - found.start);
  const after = Math.abs(gold.end - found.end);
  const parts: string[] = [];
  if (gold.start < found.start) parts.push(`"${shape(take(gold, 0, before))}" left out before`);
  if (gold.start > found.start) parts.push(`"${shape(take(found, 0, before))}" too much before`);
  if (gold.end > found.end) parts.push(`"${shape(take(gold, -after))}" left out after`);
  if (gold.end < found.end) parts.push(`"${shape(take(found, -after))}" too much after`);
  return parts.join(', ');
}

function take({ text }: Mention, from: number, to?: number): string {
  return Array.from(text).slice(from, to).join('').trim();
}

function shape(words: string): string {
  return words.toLowerCase().replaceAll(/\d+/gu, '9').replaceAll(/\s+/gu, ' ');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
