import { unreachable } from '../base/unreachable.ts';
import type { Component, Edtf, EdtfMember, EdtfPoint, EdtfTime } from './edtf.ts';

/**
 * Writes a value as EDTF. `formatEdtf(parseEdtf(text))` is **text** itself, except that qualifiers are written the shortest way
 * (`~2004-~06` becomes `2004-06~`) and sets without spaces.
 */
export function formatEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'interval':
      return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    case 'one-of':
      return `[${value.members.map(formatMember).join(',')}]`;
    default:
      return formatPoint(value);
  }
}

function formatEnd(end: EdtfPoint | 'open' | 'unknown'): string {
  return end === 'open' ? '..' : end === 'unknown' ? '' : formatPoint(end);
}

function formatMember({ start, end }: EdtfMember): string {
  const [from, to] = [start && formatPoint(start), end && formatPoint(end)];
  return from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`;
}

function formatPoint(point: EdtfPoint): string {
  switch (point.kind) {
    case 'time':
      return formatTime(point);
    case 'season':
      return formatComponents([point.year, point.season]);
    case 'date':
      return formatComponents([point.year, point.month, point.day].filter((component) => component !== undefined));
    default:
      return unreachable(point);
  }
}

function formatTime({ date, hour, minute, second, zone }: EdtfTime): string {
  const clock = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  return `${formatPoint(date)}T${clock.join(':')}${zone ?? ''}`;
}

/** A sign after the last of the components that share the year's qualifier, a sign before each of the others. */
function formatComponents(components: readonly Component[]): string {
  const shared = components[0]?.qualifier ?? '';
  const differing = components.findIndex(({ qualifier }) => qualifier !== shared);
  const group = differing === -1 ? components.length : differing;
  return components
    .map(({ digits, qualifier }, index) => {
      const text = index === 0 && digits.replace('-', '').length > 4 ? `Y${digits}` : digits;
      return index >= group ? qualifier + text : index === group - 1 ? text + qualifier : text;
    })
    .join('-');
}
