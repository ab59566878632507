import { compareEvents } from '../../src/dataset/compare-events.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import type { Attribution, Dataset, Passage } from '../../src/dataset/types.ts';

/**
 * What a dataset breaks of the laws that every extraction keeps, one line each: passages equal their slices, whole sentences are
 * cited, ids are unique, events in order, titles short and in whole words, and the validator has nothing to say. Written apart from
 * `src/dataset`'s own checks where it can be, by spreading the text into code points.
 */
export function brokenLaws(dataset: Dataset): readonly string[] {
  const broken: string[] = [];
  const texts = new Map(
    dataset.articles.map(({ id, text }) => [
      id,
      text.map((piece) => ({ start: piece.start, points: Array.from(piece.text) })),
    ]),
  );
  const checkPassage = (passage: Passage, what: string): void => {
    const { start, end } = passage.position;
    const piece = texts.get(passage.article)?.find((one) => one.start <= start && end <= one.start + one.points.length);
    const slice = piece?.points.slice(start - piece.start, end - piece.start).join('');
    if (slice !== passage.quote.exact)
      broken.push(`${what}: ${JSON.stringify(slice)} is not ${JSON.stringify(passage.quote.exact)}`);
  };
  const checkAttribution = ({ cue, via = [], source }: Attribution): void => {
    if (source.trim() === '') broken.push('an attribution without a source');
    if (cue !== undefined) checkPassage(cue, 'cue');
    via.forEach(checkAttribution);
  };
  for (const { id, title, evidence, attribution } of dataset.events) {
    if (title.trim() === '' || title.length > 82 || /\s{2}|^\s|\s$/u.test(title))
      broken.push(`${id}: title ${JSON.stringify(title)}`);
    if (evidence.length === 0) broken.push(`${id}: no evidence`);
    attribution.forEach(checkAttribution);
    for (const piece of evidence) {
      checkPassage(piece, 'evidence');
      const sentences = dataset.articles.find((article) => article.id === piece.article)?.sentences ?? [];
      const { start, end } = piece.position;
      if (!sentences.some(([from, to]) => from === start && to === end)) broken.push(`${id}: evidence is no sentence`);
      if (piece.timex !== undefined) {
        checkPassage(
          { ...piece, quote: { ...piece.quote, exact: piece.timex.text }, position: piece.timex.position },
          'timex',
        );
      }
    }
  }
  if (new Set(dataset.events.map(({ id }) => id)).size !== dataset.events.length) broken.push('ids are not unique');
  for (const [index, event] of dataset.events.entries()) {
    const next = dataset.events[index + 1];
    if (next !== undefined && compareEvents(event, next) > 0) broken.push(`${next.id}: out of order`);
  }
  return [...broken, ...checkDataset(structuredClone(dataset)).problems.map((problem) => JSON.stringify(problem))];
}
