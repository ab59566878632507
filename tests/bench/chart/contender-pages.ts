export type ContenderName = 'empty' | 'reference' | 'ours' | 'naive' | 'vis-timeline';

/** A contender as the bench knows it; its script is `<name>.ts` beside this module. */
export interface ContenderPage {
  readonly name: ContenderName;
  /** The most events it is given: beyond, it would take minutes a frame. */
  readonly largest: number;
  /** Whether zooming and dragging have to change its picture. */
  readonly moves: boolean;
  /** Scripts below `dist/` that its page loads before its own. */
  readonly scripts: readonly string[];
}

/** Who takes part, in the order of the tables. */
export const contenderPages: readonly ContenderPage[] = [
  { name: 'empty', largest: Infinity, moves: false, scripts: [] },
  { name: 'reference', largest: Infinity, moves: true, scripts: [] },
  { name: 'ours', largest: Infinity, moves: true, scripts: ['element/sourceline.js'] },
  { name: 'naive', largest: 10_000, moves: true, scripts: [] },
  { name: 'vis-timeline', largest: 10_000, moves: true, scripts: [] },
];
