import type { ArticleView } from '../article-view.ts';
import type { SentenceView } from '../sentence-view.ts';
import { unnamed } from '../../dataset/unnamed.ts';

/**
 * **title** with its subject named, when it begins with a pronoun or with "Its owner, Bannock Copper,": a headline stands alone. **at** is the place of
 * its first word in the sentence. What nobody can be found for stays.
 */
export function nameSubject(article: ArticleView, sentence: SentenceView, title: string, at: number): string {
  const owned =
    /^(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,3}\p{Ll}[\p{L}-]{1,20},\s(?:the\s(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})?(?<name>\p{Lu}[\p{L}’'.-]{0,24}(?:\s\p{Lu}[\p{L}’'.-]{0,24}){0,3}),?\s/u.exec(
      title,
    );
  if (owned?.groups !== undefined)
    return `${owned.groups['name'] ?? ''} ${title.slice(owned[0].length)}`;
  const pronoun = /^(?:He|She|It|he|she|it)(?=\s)/u.exec(title)?.[0];
  if (
    pronoun === undefined ||
    /^it\s(?:is|was|has been|will be)\s(?:\p{Ll}{3,16}\s)?(?:that|to|the first|clear|unclear|not clear)/iu.test(title)
  )
    return title;
  if (article.quotationAt(sentence.start + at) !== undefined) return title;
  const name = article.speakers.name(sentence, at, at + pronoun.length);
  if (name === unnamed || /^\p{Ll}/u.test(name)) return title;
  return `${name}${title.slice(pronoun.length)}`;
}
