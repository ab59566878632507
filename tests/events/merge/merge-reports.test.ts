import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../../src/dataset/format-dataset.ts';
import { checkDataset } from '../../../src/dataset/check-dataset.ts';
import type { Dataset, EventDate, TimelineEvent } from '../../../src/dataset/types.ts';
import type { ArticleInput } from '../../../src/events/extraction.ts';
import { extract } from '../../../src/events/extract.ts';
import { mergeReports } from '../../../src/events/merge/merge-reports.ts';
import { splitMerged } from '../../../src/events/merge/split-merged.ts';
import { brokenLaws } from '../broken-laws.ts';

const input = (id: string, published: string | undefined, text: string): ArticleInput => ({
  id,
  text,
  meta: { language: 'en', genre: 'news', ...(published === undefined ? {} : { published }) },
});

const shelled = [
  input('a', '2014-03-06', 'The army shelled the village of Orlivka on Monday, according to Reuters.'),
  input('b', '2014-03-05', 'Mayor Ann Li said that the army shelled the village of Orlivka on Monday.'),
  input('c', '2014-03-07', 'The village of Orlivka was shelled by the army on March 4.'),
  input('d', '2014-03-08', 'The village of Orlivka was shelled by the army on Monday, according to Reuters.'),
];

const merged = (articles: readonly ArticleInput[]): Dataset => extract(articles).dataset;
const unmerged = (articles: readonly ArticleInput[]): Dataset => extract(articles, { merge: false }).dataset;

describe('mergeReports: the merged event', () => {
  const dataset = merged(shelled);
  const parts = unmerged(shelled).events;
  const [event] = dataset.events;

  it('is one, sound, and shows its best report: of equally precise dates the first published', () => {
    expect(dataset.events).toHaveLength(1);
    expect(brokenLaws(dataset)).toEqual([]);
    const best = parts.find(({ evidence }) => evidence[0]?.article === 'b');
    expect(event).toMatchObject({ id: best?.id, title: best?.title, date: best?.date });
  });

  it('holds all evidence, the best first, then by publication; a conflicting date stands beside its sentence', () => {
    expect(event?.evidence.map(({ article, date }) => `${article} ${date?.edtf ?? ''}`)).toEqual([
      'b ',
      'a ',
      'c 2014-03-04',
      'd ',
    ]);
    const read = parts.find(({ evidence }) => evidence[0]?.article === 'c');
    expect(event?.evidence[2]?.date).toEqual(read?.date);
  });

  it('lists each source once, although one article says so itself', () => {
    expect(event?.attribution.map(({ source }) => source)).toEqual(['Ann Li', 'Reuters']);
    expect(event?.people).toEqual(['Ann Li']);
  });

  it('prefers the most precise date', () => {
    const { events } = merged([
      input('a', '2010-05-30', 'The Deepwater Horizon rig exploded in the Gulf of Mexico in April 2010.'),
      input('b', '2010-06-30', 'The Deepwater Horizon rig exploded in the Gulf of Mexico on 20 April 2010.'),
    ]);
    expect(events.map(({ date, evidence }) => [date.edtf, ...evidence.map((piece) => piece.date?.edtf)])).toEqual([
      ['2010-04-20', undefined, '2010-04'],
    ]);
  });

  it('is put down as an edit of the latest day of publication, which the validator passes', () => {
    const best = parts.find(({ id }) => id === event?.id);
    const [edit] = dataset.edits;
    expect(edit).toMatchObject({
      op: 'merge',
      path: `/events/${event?.id ?? ''}`,
      by: 'sourceline',
      at: '2014-03-08T00:00:00Z',
    });
    expect((edit?.was as readonly TimelineEvent[])[0]).toEqual(best);
    expect(edit?.value).toEqual((edit?.was as readonly TimelineEvent[]).map(({ id }) => id));
    expect(checkDataset(JSON.parse(formatDataset(dataset))).problems).toEqual([]);
  });

  it('is dated 1970 when no article has a known day', () => {
    const { edits } = merged([
      input('a', undefined, 'The Deepwater Horizon rig exploded on 20 April 2010.'),
      input('b', undefined, 'The rig Deepwater Horizon exploded on 20 April 2010.'),
    ]);
    expect(edits.map(({ at }) => at)).toEqual(['1970-01-01T00:00:00Z']);
  });

  it('is not made of one article, nor when it is not wanted', () => {
    const text =
      'The army shelled the village of Orlivka on Monday. The village of Orlivka was shelled by the army on Monday.';
    expect(extract([input('a', '2014-03-05', text)], { merge: true }).dataset.events).toHaveLength(2);
    expect(unmerged(shelled).events).toHaveLength(4);
    expect(unmerged(shelled).edits).toEqual([]);
  });

  it('takes one event of each article', () => {
    const twice =
      'The army shelled the village of Orlivka on Monday. The village of Orlivka was shelled by the army on Monday.';
    const { events } = merged([input('a', '2014-03-05', twice), input('b', '2014-03-05', twice)]);
    expect(events.map(({ evidence }) => evidence.map(({ article }) => article).sort())).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});

describe('splitMerged', () => {
  it('gives the bytes of the dataset without merging', () => {
    const dataset = merged(shelled);
    const split = splitMerged(dataset, dataset.events[0]?.id ?? '');
    expect(formatDataset(split)).toBe(formatDataset(unmerged(shelled)));
  });

  it('does so from a file', () => {
    const dataset = JSON.parse(formatDataset(merged(shelled))) as Dataset;
    expect(formatDataset(splitMerged(dataset, dataset.events[0]?.id ?? ''))).toBe(formatDataset(unmerged(shelled)));
  });

  it('throws for what was not merged, and for a merge that is damaged', () => {
    const dataset = merged(shelled);
    expect(() => splitMerged(dataset, 'e-1')).toThrow('no merged event: e-1');
    const [edit] = dataset.edits;
    const id = dataset.events[0]?.id ?? '';
    for (const was of [undefined, [], [{ id: 'x' }], 'x'])
      expect(() => splitMerged({ ...dataset, edits: edit === undefined ? [] : [{ ...edit, was }] }, id)).toThrow(
        RangeError,
      );
  });

  /** Extraction makes no dates that lean on other events yet; people may. */
  it('points dates that lean on a merged event at it, and back, in whatever order merges are taken back', () => {
    const texts = [
      'The army shelled the village of Orlivka on Monday. The hospital in Brenna reopened on Thursday.',
      'The village of Orlivka was shelled by the army on Monday. The Brenna hospital reopened on Thursday. A well was dug in Kolm on Friday.',
    ];
    const plain = unmerged(texts.map((text, index) => input(`${index}`, '2014-03-08', text)));
    const of = (article: string, words: string): TimelineEvent => {
      const found = plain.events.find(
        ({ evidence: [piece] }) => piece?.article === article && piece.quote.exact.includes(words),
      );
      if (found === undefined) throw new RangeError(words);
      return found;
    };
    const leaning = (date: EventDate, on: TimelineEvent): EventDate => ({
      ...date,
      anchor: { kind: 'event', edtf: on.date.edtf, event: on.id },
    });
    const events = plain.events.map((event) => {
      const article = event.evidence[0]?.article ?? '';
      return event.evidence[0]?.quote.exact.includes('Orlivka') === true
        ? event
        : { ...event, date: leaning(event.date, of(article, 'Orlivka')) };
    });
    const result = mergeReports(events, plain.articles);
    const dataset = { ...plain, ...result };
    const ids = new Set(dataset.events.map(({ id }) => id));
    expect(dataset.events).toHaveLength(3);
    for (const { date } of dataset.events)
      if (date.anchor?.kind === 'event') expect(ids.has(date.anchor.event)).toBe(true);
    const paths = dataset.edits.map(({ path }) => path.slice('/events/'.length));
    for (const order of [paths, paths.toReversed()]) {
      const once = splitMerged(dataset, order[0] ?? '');
      const known = new Set(once.events.map(({ id }) => id));
      for (const { date } of once.events)
        if (date.anchor?.kind === 'event') expect(known.has(date.anchor.event)).toBe(true);
      const back = order.reduce(splitMerged, dataset);
      expect(formatDataset(back)).toBe(formatDataset({ ...plain, events }));
    }
  });
});
