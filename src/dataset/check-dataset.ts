import { createArticleText } from './article-text.ts';
import { checkArticle } from './check-article.ts';
import { type CheckedEntries, checkEntries, uniquely } from './check-entries.ts';
import { type Sources, checkEvent, checkUndated } from './check-event.ts';
import { checkHead, refusalOf } from './check-head.ts';
import { freshJson } from './fresh-json.ts';
import { type Problem, createProblem } from './problem.ts';
import { type Checked, readShape } from './read-shape.ts';
import { datasetSchema, editSchema } from './schema.ts';
import type { Article, Dataset, Edit, TimelineEvent } from './types.ts';
import { unknownKeyProblems } from './unknown-keys.ts';

/** What a file or value gave. */
export interface DatasetReading {
  /** All that is valid, in fresh objects; `undefined` only when nothing is (no JSON, another format, a newer version). */
  readonly dataset: Dataset | undefined;
  /** Everything that was rejected (`error`), corrected or ignored (`warning`), in order of the file. */
  readonly problems: readonly Problem[];
  /**
   * Pointers of the entries of `articles`, `events`, `undated` and `edits` that were left out, and of pieces of evidence left out of an
   * event that stayed: entries read + entries rejected = entries of the file.
   */
  readonly rejected: readonly string[];
}

/**
 * Checks a value parsed from JSON, or made by a host page, and keeps all of it that is valid: one broken event never takes others with
 * it, while a rejected article takes the events that rest on it alone. Every problem is listed. Never throws, never changes **input**.
 */
export function checkDataset(input: unknown): DatasetReading {
  const refusal = refusalOf(input);
  if (refusal) return { dataset: undefined, problems: [refusal], rejected: [] };
  const file = input as Readonly<Record<string, unknown>>;
  const head = checkHead(file);
  const articles = checkEntries(file, 'articles', uniquely(checkArticle));
  const sources = sourcesOf(articles.values);
  const partial: string[] = [];
  const events = checkEntries(
    file,
    'events',
    uniquely((entry, pointer) => {
      const { rejected, ...checked } = checkEvent(entry, sources, pointer);
      partial.push(...rejected);
      return checked;
    }),
  );
  const undated = checkEntries(file, 'undated', (entry, pointer) => checkUndated(entry, sources, pointer));
  const edits = checkEntries(file, 'edits', checkEdit);
  const dataset: Dataset = {
    ...head.value,
    articles: articles.values,
    events: events.values,
    undated: undated.values,
    edits: edits.values,
  };
  const lists = [articles, events, undated, edits];
  return {
    dataset,
    problems: [
      ...head.problems,
      ...lists.flatMap(({ problems }) => problems),
      ...anchorProblems(events),
      ...unknownKeyProblems(datasetSchema, file),
    ],
    rejected: [...lists.flatMap(({ rejected }) => rejected), ...partial],
  };
}

function sourcesOf(articles: readonly Article[]): Sources {
  return {
    texts: new Map(articles.map((article) => [article.id, createArticleText(article)])),
    hemispheres: new Map(articles.map(({ id, hemisphere }) => [id, hemisphere])),
  };
}

function checkEdit(input: unknown, pointer: string): Checked<Edit> {
  const { value: edit, problems } = readShape<Edit>(editSchema, input, pointer);
  return { value: edit && (freshJson(edit) as Edit), problems };
}

/** A date may lean on an event that is not there (any more): the date stays as it is, and a warning says so. */
function anchorProblems({ values, pointers }: CheckedEntries<TimelineEvent>): readonly Problem[] {
  const ids = new Set(values.map(({ id }) => id));
  return values.flatMap(({ date: { anchor } }, index) => {
    if (anchor?.kind !== 'event' || ids.has(anchor.event)) return [];
    const pointer = `${pointers[index] ?? ''}/date/anchor/event`;
    const message = 'the event from which this date was inferred is not there';
    return [
      createProblem(
        'warning',
        'anchor',
        pointer,
        anchor.event,
        message,
        'the date stays; restore the event or mend the id',
      ),
    ];
  });
}
