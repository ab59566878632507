import { boundsOf } from './bounds-of.ts';
import { areReversed } from './bounds.ts';
import type { Edtf, EdtfInterval, EdtfMember, EdtfPoint } from './edtf.ts';
import { type Parsed, parsePoint } from './parse-point.ts';

/** Longer texts are no dates, and a message should stay readable. */
const LONGEST = 500;

/**
 * Reads EDTF (ISO 8601-2:2019) levels 0 and 1, and from level 2 unspecified digits anywhere (`XXXX-11-30`), qualification of single
 * components (`2004-06-~11`), one-of sets (`[..1804-10]`) and sub-year groupings 21–41 (`2025-23`).
 *
 * Beyond the standard's letter: a qualified value may have unspecified digits (`199X~`) or a long year (`Y-12000~`), seasons may be
 * ends of an interval or members of a set, seconds may be left out. Not read: all-of sets `{}`, exponents, significant digits, fractions of a second.
 *
 * Never throws and never repairs: a day that does not exist, an interval that ends before it starts, a year that cannot be drawn
 * (beyond -271820 to 275759) give a **problem**, one line that ends with the offending text.
 */
export function parseEdtf(text: string): Parsed<Edtf> {
  if (text.length > LONGEST) return { problem: `longer than ${LONGEST} characters: ${text.slice(0, 40)}…` };
  if (text.startsWith('[')) return parseOneOf(text);
  if (text.startsWith('{')) return { problem: `sets of all members are not read, only [one of]: ${text}` };
  if (text.includes('/')) return parseInterval(text);
  return parsePoint(text);
}

function parseInterval(text: string): Parsed<EdtfInterval> {
  const [startText = '', endText = '', ...more] = text.split('/');
  if (more.length > 0) return { problem: `an interval has two ends: ${text}` };
  const start = parseEnd(startText);
  const end = parseEnd(endText);
  if ('problem' in start) return start;
  if ('problem' in end) return end;
  if (typeof start.value === 'string' && typeof end.value === 'string')
    return { problem: `an interval needs a date at one end: ${text}` };
  if (typeof start.value !== 'string' && typeof end.value !== 'string' && isReversed(start.value, end.value))
    return { problem: `the interval ends before it starts: ${text}` };
  return { value: { kind: 'interval', start: start.value, end: end.value } };
}

function parseEnd(text: string): Parsed<EdtfPoint | 'open' | 'unknown'> {
  return text === '' ? { value: 'unknown' } : text === '..' ? { value: 'open' } : parsePoint(text);
}

function parseOneOf(text: string): Parsed<Edtf> {
  if (!text.endsWith(']')) return { problem: `the set has no closing bracket: ${text}` };
  const texts = text.slice(1, -1).split(',');
  const members: EdtfMember[] = [];
  for (const [index, memberText] of texts.entries()) {
    // The standard prints a space after the comma now and then.
    const member = parseMember(index > 0 ? memberText.replace(/^ /, '') : memberText);
    if ('problem' in member) return { problem: `${member.problem} in ${text}` };
    const { start, end } = member.value;
    if ((start === undefined && index > 0) || (end === undefined && index < texts.length - 1))
      return { problem: `only the first member may be open before it and the last after it: ${text}` };
    members.push(member.value);
  }
  return { value: { kind: 'one-of', members } };
}

function parseMember(text: string): Parsed<EdtfMember> {
  const dots = text.indexOf('..');
  if (dots === -1) {
    const point = parsePlain(text);
    return 'problem' in point ? point : { value: { start: point.value, end: point.value } };
  }
  const [before, after] = [text.slice(0, dots), text.slice(dots + 2)];
  const start = before === '' ? undefined : parsePlain(before);
  const end = after === '' ? undefined : parsePlain(after);
  if (start && 'problem' in start) return start;
  if (end && 'problem' in end) return end;
  if (!start && !end) return { problem: `a member needs a date: ${text}` };
  if (start && end && isReversed(start.value, end.value))
    return { problem: `the range ends before it starts: ${text}` };
  return { value: { ...(start && { start: start.value }), ...(end && { end: end.value }) } };
}

function parsePlain(text: string): Parsed<Exclude<EdtfPoint, { kind: 'time' }>> {
  const point = parsePoint(text);
  if ('problem' in point) return point;
  if (point.value.kind === 'time') return { problem: `a set has no clock times: ${text}` };
  return { value: point.value };
}

/** Whether **end** is over before **start** begins, in both hemispheres. */
function isReversed(start: EdtfPoint, end: EdtfPoint): boolean {
  return (['north', 'south'] as const).every((hemisphere) => {
    const { earliest } = boundsOf(start, hemisphere);
    const { latest } = boundsOf(end, hemisphere);
    return earliest !== undefined && latest !== undefined && areReversed(earliest, latest);
  });
}
