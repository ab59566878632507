import type { RecogniseRule } from '../language.ts';
import type { Reading } from '../reading.ts';

/** Not in the middle of a word, a number, a price, a version, an address or a score. */
const left = '(?<![\\p{L}\\p{N}_$€£#@/]|[\\p{N}][.,:–-])';

/** Not before more of a word or number: `30,000`, `3.5`, `3:1`, `3/4`, `30%`, `May-class`. */
const right = '(?![\\p{L}\\p{N}_/%°]|[.,:–-][\\p{N}]|-\\p{Ll})';

/**
 * A rule of the English tagger from the source of a pattern, which may rely on the standing guards at both ends and is matched
 * without regard to case. **needs** are from `stems.ts`.
 */
export function defineRule(
  name: string,
  needs: readonly RegExp[],
  examples: readonly string[],
  pattern: string,
  read: (groups: Readonly<Record<string, string | undefined>>) => Reading | undefined,
): RecogniseRule {
  return { name: `en/${name}`, needs, examples, pattern: new RegExp(`${left}(?:${pattern})${right}`, 'giu'), read };
}
