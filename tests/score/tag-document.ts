import { splitSentences } from '../../src/article/split-sentences.ts';
import { createCodePointIndex } from '../../src/base/code-points.ts';
import { tag } from '../../src/timex/tag.ts';
import { markedWords } from '../../src/timex/timex-mention.ts';
import type { CorpusDocument } from './read-corpus.ts';
import type { Mention } from './mention.ts';

/** What our tagger finds in the text of **document**, knowing its day of publication and, unless another **genre** is given, its own. */
export function tagDocument(
  { text, genre: own, published }: CorpusDocument,
  genre: CorpusDocument['genre'] = own,
): readonly Mention[] {
  const { toCodePoint } = createCodePointIndex(text);
  return markedWords(tag(text, splitSentences(text), { genre, published, hemisphere: 'north' })).map(
    ({ start, end, text: words, type, value, rule }) => ({
      start: toCodePoint(start),
      end: toCodePoint(end),
      text: words,
      type,
      value,
      rule,
    }),
  );
}
