import { bootstrap } from './bootstrap.ts';
import type { ErrorClass } from './classify-errors.ts';
import { formatTable } from './format-table.ts';
import { type Measure, measure, type Rates } from './measure.ts';
import type { Counts, Scope } from './score-document.ts';

/** The counts of every document of a corpus, for one scope. */
export interface ScopeScore {
  readonly scope: Scope;
  readonly documents: readonly Counts[];
}

const measures: readonly Measure[] = ['strict', 'relaxed', 'value'];
const rates: readonly (keyof Rates)[] = ['precision', 'recall', 'f1'];

/** A table of percentages, each with its 95 % interval over documents: a row for each scope and measure. */
export function formatScore(scores: readonly ScopeScore[]): string {
  const rows = scores.flatMap(({ scope, documents }) =>
    measures.map((by, index) => [
      index === 0 ? scope : '',
      by,
      ...rates.map((rate) => {
        const [low, high] = bootstrap(documents, (sample) => measure(sample, by)[rate]) ?? [];
        return `${percent(measure(documents, by)[rate])} (${percent(low)}–${percent(high)})`;
      }),
    ]),
  );
  return formatTable([['', '', 'precision', 'recall', 'F1'], ...rows], 2);
}

/** The largest classes with up to five different examples each. */
export function formatErrors(classes: readonly ErrorClass[], limit: number): string {
  const shown = classes
    .slice(0, limit)
    .flatMap(({ kind, name, examples }) => [
      `${String(examples.length).padStart(5)}  ${kind}: ${name}`,
      ...[...new Set(examples)].slice(0, 5).map((example) => `         ${example}`),
    ]);
  const rest = classes.slice(limit).reduce((sum, { examples }) => sum + examples.length, 0);
  return [...shown, ...(rest === 0 ? [] : [`${String(rest).padStart(5)}  in smaller classes`])].join('\n');
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : (100 * share).toFixed(1);
}
