import type { EventDate, EventKind } from '../../dataset/types.ts';

/** A dated event as other sentences may refer to it. */
export interface Anchor {
  readonly id: string;
  readonly date: EventDate;
  readonly kind: EventKind;
  readonly sentence: number;
  /** UTF-16 offset of its date words in the article. */
  readonly at: number;
}

/** The dated events of an article by their sentences, in the order of the text: what is asked of a few sentences costs no more in a long article. */
export interface Anchors {
  readonly ofSentence: (index: number) => readonly Anchor[];
  /** Those of the sentence **index** and of **reach** sentences before it. */
  readonly upTo: (index: number, reach: number) => readonly Anchor[];
}

/** **list** is in the order of the text. */
export function createAnchors(list: readonly Anchor[]): Anchors {
  const bySentence = new Map<number, Anchor[]>();
  for (const anchor of list) {
    const known = bySentence.get(anchor.sentence);
    if (known === undefined) bySentence.set(anchor.sentence, [anchor]);
    else known.push(anchor);
  }
  const ofSentence = (index: number): readonly Anchor[] => bySentence.get(index) ?? [];
  return {
    ofSentence,
    upTo: (index, reach) => Array.from({ length: reach + 1 }, (_, step) => ofSentence(index - reach + step)).flat(),
  };
}
