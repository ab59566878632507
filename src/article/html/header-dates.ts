import { classWords } from './class-words.ts';
import type { PageFacts } from './page-facts.ts';
import { ancestorsOf, articleAround, attributeOf, type PageElement, rawTextOf } from './page-tree.ts';
import { parsePageDate, parseTimestamp } from './parse-page-date.ts';
import { plainText } from './plain-text.ts';

/**
 * How a date in the body of a page is marked: by schema.org, as published, as a time, only by what its element is called, only by the words of a
 * line ("Published: March 7, 2024"), or by a name and a word that says it is the day of the last change.
 */
export type DateMark = 'microdata' | 'marked' | 'time' | 'text' | 'line' | 'changed';

/** Not the date of this article: other articles, comments, the site around them, and what was done to it later. */
const elsewhere =
  /-(?:comments?|disqus|related|recirc|recommend\w*|teasers?|tiles?|cards?|promos?|sidebar|footer|nav|menu|latest|most|popular|trending|archive|masthead|ticker|today|todays|weather|tweet|twitter|copyright|next|previous|prev|video|gallery)-/u;
// Not "last" alone: so the last item of a list is called.
const modified = /-(?:updated|modified|update|modification|lastmod|edited|revised)-/u;
const published =
  /-(?:published|publish|pub|pubdate|publication|posted|entry-date|post-date|dt-published|created|original)-/u;
const dateNamed =
  /-(?:date|time|timestamp|dateline|datetime|byline-date|published|pubdate|posted|posted-on|submitted|datum|fecha|data|datestamp)-/u;

const changedLabel = /^\s*(?:last\s)?(?:updated?|modified|edited|corrected|aktualisiert|mis à jour|actualizado)\b/iu;

/** Elements that may hold a line and no more. */
const lines = new Set('p div span li td em i b strong small h2 h3 h4 h5 h6 address font'.split(' '));
const publishedLabel =
  /^(?:(?:last\s)?(?:updated?|modified)\b[^.!?]{0,80}\d\s?[^.!?\d]{0,20})?\b(?:first\s)?(?:published|posted)\s?(?:on\b|at\b|:|\p{Lu}|\d)/iu;

/** So many dates are looked at; lists of hundreds are not about one article. */
const mostTries = 60;

/** An element that holds more is not a date with a word or two. */
const longestText = 160;

const stampAttributes = [
  'data-timestamp',
  'data-datetime',
  'data-date',
  'data-published',
  'data-pubdate',
  'data-unixtime',
  'data-epoch',
  'data-time',
  'data-publish-date',
  'data-publishtime',
  'data-publish-time',
  'data-published-at',
];

/** What the elements of a page that carry **mark** say of a date, those near the headline first. */
export function headerDates({ elements }: PageFacts, mark: DateMark): readonly string[] {
  const at = elements.findIndex(
    (element) =>
      element.tagName === 'h1' || /(?:^|\s)(?:entry|post)-title(?:\s|$)/u.test(attributeOf(element, 'class') ?? ''),
  );
  const headline = elements[at];
  const home = headline === undefined ? undefined : articleAround(headline);
  // What stands before the headline belongs to the site more often than to the article.
  const ordered = at === -1 ? elements : [...elements.slice(at), ...elements.slice(0, at).reverse()];
  const found: string[] = [];
  let tries = 0;
  for (const element of ordered) {
    if (tries >= mostTries) break;
    const written = readers[mark](element);
    if (written.length === 0) continue;
    tries += 1;
    if (isOfTheArticle(element, home)) found.push(...written);
  }
  return found;
}

const readers: Readonly<Record<DateMark, (element: PageElement) => readonly string[]>> = {
  microdata(element) {
    const property = (attributeOf(element, 'itemprop') ?? attributeOf(element, 'property') ?? '').toLowerCase();
    if (!/(?:^|\s|:)(?:datepublished|dc:date|dc:created)(?:\s|$)/u.test(property) || element.tagName === 'meta')
      return [];
    return writtenIn(element);
  },
  marked(element) {
    const names = classWords(element);
    if (element.tagName === 'time' && (attributeOf(element, 'pubdate') !== undefined || published.test(names))) {
      // hAtom calls the date of an entry "updated" even where `pubdate` says that it is that of its publication.
      const own = attributeOf(element, 'pubdate') === undefined ? names : '';
      return isModified(element, own) && !names.includes('-published-') ? [] : writtenIn(element);
    }
    return element.tagName === 'abbr' && published.test(names) ? writtenIn(element) : [];
  },
  time(element) {
    if (element.tagName === 'time') return isModified(element, classWords(element)) ? [] : writtenIn(element);
    for (const name of stampAttributes) {
      const value = attributeOf(element, name);
      const day = value === undefined ? undefined : (parseTimestamp(value) ?? parsePageDate(value));
      if (day !== undefined && !isModified(element, `${classWords(element)} ${name}`)) return [day];
    }
    return [];
  },
  text(element) {
    const names = classWords(element);
    if (!dateNamed.test(names) || (modified.test(names) && !published.test(names))) return [];
    const text = plainText(rawTextOf(element, longestText + 1));
    return text.length <= longestText ? [text] : [];
  },
  line(element) {
    if (!lines.has(element.tagName)) return [];
    const text = plainText(rawTextOf(element, longestText + 1));
    return text.length <= longestText && publishedLabel.test(text) ? [text] : [];
  },
  changed(element) {
    if (!dateNamed.test(classWords(element))) return [];
    const text = plainText(rawTextOf(element, longestText + 1));
    const [label = ''] = changedLabel.exec(text) ?? [];
    return label !== '' && text.length <= longestText ? [text.slice(label.length)] : [];
  },
};

/** The attributes of an element before its text: they are for machines. */
function writtenIn(element: PageElement): readonly string[] {
  const written = ['datetime', 'content', 'title', 'data-datetime', 'data-timestamp']
    .map((name) => attributeOf(element, name) ?? '')
    .map((value) => parseTimestamp(value) ?? value);
  return [...written, plainText(rawTextOf(element, longestText + 1))].filter((value) => value !== '');
}

function isModified(element: PageElement, names: string): boolean {
  if (/datemodified/iu.test(attributeOf(element, 'itemprop') ?? '')) return true;
  if (modified.test(names) && !/-(?:published|entry-date)-/u.test(names)) return true;
  const { parentNode } = element;
  const around = parentNode === null ? '' : rawTextOf(parentNode, 200).slice(0, 60);
  return changedLabel.test(around);
}

function isOfTheArticle(element: PageElement, home: PageElement | undefined): boolean {
  const around = articleAround(element);
  if (around !== undefined && around !== home && home !== undefined) return false;
  for (const ancestor of ancestorsOf(element)) {
    const { tagName } = ancestor;
    if (tagName === 'nav' || tagName === 'aside' || tagName === 'figcaption') return false;
    if (tagName === 'footer' && around === undefined) return false;
    if (tagName !== 'body' && tagName !== 'html' && tagName !== 'article' && elsewhere.test(classWords(ancestor)))
      return false;
    if (/\/(?:Comment|UserComments|VideoObject|ImageObject)$/u.test(attributeOf(ancestor, 'itemtype') ?? ''))
      return false;
  }
  return true;
}
