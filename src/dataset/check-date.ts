import { type Bounds, boundsOf } from '../time/bounds-of.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { type Problem, createProblem } from './problem.ts';
import type { Checked } from './read-shape.ts';
import type { EventDate, Hemisphere } from './types.ts';

/**
 * Checks that a date's EDTF values can be read, and that its bounds are the ones that `src/time/` derives for **hemisphere**.
 *
 * Bounds are derived, so they are never a reason to lose an event: wrong ones are replaced, and a warning says so. EDTF that cannot be
 * read rejects the date.
 */
export function checkDate(date: EventDate, hemisphere: Hemisphere, pointer: string): Checked<EventDate> {
  const value = parseEdtf(date.edtf);
  const anchorProblems = date.anchor ? edtfProblems(date.anchor.edtf, `${pointer}/anchor/edtf`) : [];
  if ('problem' in value || anchorProblems.length > 0)
    return { value: undefined, problems: [...edtfProblems(date.edtf, `${pointer}/edtf`), ...anchorProblems] };
  const bounds = boundsOf(value.value, hemisphere);
  if (bounds.earliest === date.earliest && bounds.latest === date.latest) return { value: date, problems: [] };
  const message = `the bounds were ${describe(date)}, but ${date.edtf} gives ${describe(bounds)}`;
  const warning = createProblem(
    'warning',
    'bounds',
    pointer,
    undefined,
    message,
    'they were corrected; save the file again',
  );
  return { value: withBounds(date, bounds), problems: [warning] };
}

/** The problem of an EDTF text, if it has one. */
export function edtfProblems(edtf: string, pointer: string): readonly Problem[] {
  const value = parseEdtf(edtf);
  if (!('problem' in value)) return [];
  // The reader ends its line with the text, which a problem shows by itself.
  const message = value.problem.endsWith(`: ${edtf}`) ? value.problem.slice(0, -edtf.length - 2) : value.problem;
  return [createProblem('error', 'edtf', pointer, edtf, message, 'write an EDTF date')];
}

/** **date** with other bounds, its keys in their order. */
function withBounds({ edtf, partOfDay, inferred, anchor, rule }: EventDate, bounds: Bounds): EventDate {
  return { edtf, ...bounds, ...(partOfDay && { partOfDay }), inferred, ...(anchor && { anchor }), rule };
}

function describe({ earliest, latest }: Bounds): string {
  return earliest === undefined && latest === undefined ? 'absent' : `${earliest ?? '..'} to ${latest ?? '..'}`;
}
