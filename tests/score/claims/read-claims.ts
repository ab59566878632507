import * as v from 'valibot';

const claim = v.object({
  sentence: v.string(),
  focus: v.string(),
  focusNth: v.optional(v.number()),
  class: v.picklist([
    'chain',
    'governed',
    'pronoun',
    'direct',
    'indirect',
    'according',
    'passive',
    'nominal',
    'adverb',
    'view',
    'own',
  ]),
  source: v.array(v.string()),
  via: v.array(v.array(v.string())),
  modality: v.picklist(['actual', 'planned', 'possible']),
  polarity: v.picklist(['affirmed', 'negated', 'denied']),
  kind: v.picklist(['occurrence', 'statement', 'period']),
  date: v.nullable(v.string()),
  dateWords: v.nullable(v.string()),
  anchor: v.nullable(v.string()),
  titles: v.array(v.string()),
});

const article = v.object({
  id: v.string(),
  manner: v.picklist(['wire', 'feature', 'business', 'one-sided']),
  published: v.nullable(v.string()),
  text: v.string(),
  claims: v.array(claim),
});

/** A claim as annotated by hand; see `README.md`. */
export type GoldClaim = v.InferOutput<typeof claim>;
export type ClaimArticle = v.InferOutput<typeof article>;

/** One article a line. Throws with the line's number when a line does not follow `README.md`. */
export function readClaims(ndjson: string, name: string): readonly ClaimArticle[] {
  return ndjson
    .split('\n')
    .map((line, index) => [line, index + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => {
      try {
        return v.parse(article, JSON.parse(line));
      } catch (error) {
        throw new SyntaxError(`${name}:${number}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}
