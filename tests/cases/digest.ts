import type { Attribution, Dataset, Evidence, TimelineEvent } from '../../src/dataset/types.ts';

/** A dataset of one article in the short form in which the cases are written by hand (`README.md`). */
export interface Digest {
  readonly published: string;
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly undated?: readonly string[];
}

/** The digest of **dataset**, its events in the dataset's order. */
export function digestOf(dataset: Dataset): Digest {
  const [article] = dataset.articles;
  const { edtf, basis } = article?.published ?? { edtf: null, basis: 'unknown' };
  const undated = dataset.undated.map(({ text }) => text);
  return {
    published: edtf === null ? basis : `${edtf} ${basis}`,
    events: dataset.events.map((event) => digestOfEvent(event, dataset)),
    ...(undated.length === 0 ? {} : { undated }),
  };
}

function digestOfEvent(event: TimelineEvent, dataset: Dataset): Readonly<Record<string, unknown>> {
  const { edtf, earliest, latest, partOfDay, inferred, anchor } = event.date;
  const [first, ...also] = event.evidence.map((evidence) => digestOfEvidence(evidence, dataset));
  return {
    ...first,
    edtf,
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    inferred,
    ...(anchor === undefined ? {} : { anchor: `${anchor.kind} ${anchor.edtf}` }),
    kind: event.kind,
    modality: event.modality,
    polarity: event.polarity,
    source: event.attribution.map(sourceOf).join('; '),
    ...(also.length === 0 ? {} : { also }),
  };
}

function digestOfEvidence({ position, timex }: Evidence, dataset: Dataset): Readonly<Record<string, unknown>> {
  const sentences = dataset.articles[0]?.sentences ?? [];
  return {
    sentence: sentences.findIndex(([start]) => start === position.start) + 1,
    ...(timex === undefined ? {} : { words: timex.text, timex: digestOfTimex(timex) }),
  };
}

function digestOfTimex({ type, value, mod }: NonNullable<Evidence['timex']>): string {
  return [type, value, mod].filter((part) => part !== undefined).join(' ');
}

function sourceOf({ source, cue, via = [] }: Attribution): string {
  const marked = cue === undefined ? source : `${source} “${cue.quote.exact}”`;
  return [marked, ...via.map((carrier) => `via ${sourceOf(carrier)}`)].join(' ');
}
