import { grammarWords } from '../../timex/en/function-words.ts';
import { demonyms, nameParticles, personTitles } from '../en/titles-of-people.ts';
import { unnamed } from '../../dataset/unnamed.ts';
import type { NameBook } from './name-book.ts';

/**
 * The name of the speaker whom **phrase**, at the offset **at** of the article, stands for.
 *
 * "he" is the person named last; "Sheriff Dana Whitlock" and "union secretary Inês Duarte" are the bare name in its fullest form;
 * "the president" is the bearer of that title, if the article names one; any other phrase stands as it is, its article in lower
 * case. `unnamed` for words that name nobody ("they", "some").
 */
export function nameSource(phrase: string, at: number, book: NameBook): string {
  const words = phrase
    .trim()
    .replace(/[’']s$/u, '')
    .split(/\s{1,4}/u);
  const [first = ''] = words;
  if (!/[\p{L}\p{N}]/u.test(words.join(''))) return unnamed;
  if (words.length === 1 && /^(?:he|she)$/iu.test(first)) return book.lastBefore(at) ?? unnamed;
  if (words.length === 1 && grammarWords.has(first.toLowerCase())) return unnamed;
  const tail = words.findLastIndex((word) => !isNamePart(word)) + 1;
  const head = words.slice(0, tail);
  const name = words.slice(tail);
  if (name.length > 0) {
    const person = personOf(head, name, book);
    if (person !== undefined) return person;
  }
  return titleHolder(words, at, book) ?? lowerArticle(words).join(' ');
}

function personOf(head: readonly string[], run: readonly string[], book: NameBook): string | undefined {
  const lastTitle = run.findLastIndex((word) => personTitles.has(word.toLowerCase().replace(/\.$/u, '')));
  const name = run.slice(lastTitle + 1).join(' ');
  if (name === '') return undefined;
  if (head.length === 0 || lastTitle >= 0 || book.isPerson(name)) return book.fullest(name);
  const before = head.at(-1)?.toLowerCase() ?? '';
  // "union secretary Duarte" is the person; "the Interior Ministry" and "the mayor of Linden" are what they say.
  return grammarWords.has(before) || before.endsWith('’s') ? undefined : book.fullest(name);
}

/** "the president", "the Russian president": the one whom the article introduced with that title. */
function titleHolder(words: readonly string[], at: number, book: NameBook): string | undefined {
  if (!/^(?:the|this)$/iu.test(words[0] ?? '')) return undefined;
  const rest = words.slice(demonyms.has(words[1] ?? '') ? 2 : 1).map((word) => word.toLowerCase());
  return rest.length > 0 && rest.length <= 3 ? book.holderOf(rest.join(' '), at) : undefined;
}

function lowerArticle(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return grammarWords.has(first.toLowerCase()) ? [first.toLowerCase(), ...rest] : words;
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}/u.test(word) ? !grammarWords.has(word.toLowerCase()) : nameParticles.has(word) && word !== 'of';
}
