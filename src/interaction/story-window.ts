/** The rows of a story that are written out: from `first` to `last`, excluded. */
export interface StoryWindow {
  readonly first: number;
  readonly last: number;
}

/** Up to so many rows all are written out: searching and printing in a browser finds them all. */
export const wholeStory = 2000;
/** So many rows are written out before anything else is drawn. */
export const firstRows = 16;
/** Of a longer story so many are, about the one that the reader is at. */
const windowLength = 60;
/** The window moves before the reader comes so near its end. */
const margin = 12;

/**
 * The window of a story of **size** rows for a reader at **row**: the **known** one as long as it goes on far enough to either side, else one with
 * the row in its middle.
 */
export function storyWindow(size: number, row: number, known: StoryWindow | undefined): StoryWindow {
  if (size <= wholeStory) return { first: 0, last: size };
  if (known !== undefined) {
    const { first, last } = known;
    if ((first === 0 || row - first >= margin) && (last === size || last - row > margin) && row >= first && row < last)
      return known;
  }
  const first = Math.max(0, Math.min(row - windowLength / 2, size - windowLength));
  return { first, last: Math.min(size, first + windowLength) };
}
