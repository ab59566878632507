import { splitSentences } from '../../../src/article/split-sentences.ts';
import { tag } from '../../../src/timex/tag.ts';
import { acceptedBy, meaningsOf } from './meanings.ts';
import type { Case } from './read-cases.ts';

/** A case with what was made of it. */
export interface ScoredCase {
  readonly scored: Case;
  /** Whether every expected expression has a mention that means one of its resolutions; or nothing was expected and nothing found. */
  readonly same: boolean;
  /** What was read instead, for people: words, value and EDTF of each mention. */
  readonly found: readonly string[];
}

/** Reads a case as American news of its day and compares meanings; spans and notation do not count. */
export function scoreCase(scored: Case): ScoredCase {
  const { input, reference, expected } = scored;
  const mentions = tag(input, splitSentences(input), {
    genre: 'news',
    hemisphere: 'north',
    dayFirst: false,
    ...(reference === undefined ? {} : { published: reference }),
  });
  const found = mentions.map((mention) => meaningsOf(mention));
  const same =
    expected.length === 0
      ? mentions.length === 0
      : expected.every((one) => {
          const accepted = acceptedBy(one);
          return found.some((meanings) => [...meanings].some((meaning) => accepted.has(meaning)));
        });
  return {
    scored,
    same,
    found: mentions.map(
      ({ text, value, edtf }) => `${text} = ${value}${edtf === undefined || edtf === value ? '' : ` (${edtf})`}`,
    ),
  };
}
