import { judgeElement, voidOfText } from './boilerplate.ts';
import { ancestorsOf, attributeOf, elementsOf, isElement, isText, type PageElement } from './page-tree.ts';
import { weighPage } from './page-weights.ts';

/** An element that holds more than this share of the page's text is the article, whatever it is called. */
const mostShare = 0.5;

/** An article beside the one with the headline that has less is a teaser; more may be a part of it. */
const teaserShare = 0.15;

/** What is called "read more" and has more than this share of the page's text is the rest of the article. */
const foldedShare = 0.2;
const folds = /(?:^|[\s_-])read-?_?more(?:[\s_-]|$)/iu;

/** So many letters of sentences make a box of facts a part of the story. */
const boxedProse = 400;

/** Parts of a page of which this share leads elsewhere, without a sentence between, are lists of links. */
const linkShare = 0.6;
const listed = new Set(['div', 'section', 'ul', 'ol', 'dl', 'table', 'center']);

/** What holds one picture and a few words is a picture with its caption, unless that is all there is. */
const captioned = new Set(['div', 'table', 'center', 'span', 'dl']);
const longestCaption = 250;
const captionShare = 0.3;

/**
 * The outermost elements of **body** that are no part of an article. An element stays when it holds what the page marks as the text of
 * the article; when its name is one that is given to what surrounds texts too, also when it holds most of the page's text; and when
 * its name is another, also when it holds the headline. Lists of links go, and articles beside that with the headline.
 */
export function findBoilerplate(body: PageElement): ReadonlySet<PageElement> {
  const isVoid = ({ tagName }: PageElement): boolean => voidOfText.has(tagName);
  const weights = weighPage(body, isVoid);
  const { prose: all } = weights.get(body) ?? nothing;
  const { aroundText, aroundHeadline } = landmarksOf(body);
  const hasArticle = [...aroundHeadline].some(({ tagName }) => tagName === 'article');

  function isOutside(element: PageElement, index: number): boolean {
    if (isVoid(element)) return true;
    if (aroundText.has(element)) return false;
    const { prose, text } = weights.get(element) ?? nothing;
    const { tagName } = element;
    if (tagName === 'figure' && holdsText(element)) return false;
    const verdict = judgeElement(element);
    if (verdict !== undefined && tagName === 'a' && text > 0 && isInSentence(element, index)) return false;
    // Some systems put whole pages into one form.
    if (tagName === 'form' && aroundHeadline.has(element)) return false;
    if (verdict === 'maybe') return prose <= mostShare * all || prose === 0;
    if (verdict === 'surely') {
      // "Read more" folds the rest of a text on some pages, and leads to others on most.
      if (
        prose > foldedShare * all &&
        folds.test(`${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`)
      )
        return false;
      // A box of facts beside a story, in sentences; encyclopedias call their tables so.
      if (prose > boxedProse && /(?:^|\s)infobox(?:\s|$)/u.test(attributeOf(element, 'class') ?? '')) return false;
      return !aroundHeadline.has(element);
    }
    if (aroundHeadline.has(element)) return false;
    if (hasArticle && tagName === 'article' && prose < teaserShare * all) return true;
    if (
      captioned.has(tagName) &&
      text > 0 &&
      text <= longestCaption &&
      prose < captionShare * all &&
      isPicture(element)
    )
      return true;
    return isLinkList(element);
  }

  function isLinkList(element: PageElement): boolean {
    const { prose, text, linked } = weights.get(element) ?? nothing;
    return listed.has(element.tagName) && prose === 0 && linked > linkShare * text;
  }

  const found = new Set<PageElement>();
  const open: PageElement[] = [body];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    let before: PageElement | undefined;
    for (const [index, child] of element.childNodes.entries()) {
      if (!isElement(child)) continue;
      if (!isOutside(child, index)) open.push(child);
      else {
        found.add(child);
        // "Related", "More stories"
        if (before !== undefined && /^h[2-6]$/u.test(before.tagName) && isLinkList(child)) found.add(before);
      }
      before = child;
    }
  }
  return found;
}

const nothing = { prose: 0, text: 0, linked: 0 };

/** The elements around what is marked as the text of the article, and those around its headline. */
function landmarksOf(body: PageElement): Readonly<Record<'aroundText' | 'aroundHeadline', ReadonlySet<PageElement>>> {
  const aroundText = new Set<PageElement>();
  const aroundHeadline = new Set<PageElement>();
  for (const element of elementsOf(body)) {
    if (/(?:^|\s)articleBody(?:\s|$)/u.test(attributeOf(element, 'itemprop') ?? '')) mark(element, aroundText);
    else if (
      element.tagName === 'h1' ||
      /(?:^|\s)(?:entry|post)-title(?:\s|$)/u.test(attributeOf(element, 'class') ?? '')
    ) {
      mark(element, aroundHeadline);
    }
  }
  return { aroundText, aroundHeadline };
}

function mark(element: PageElement, set: Set<PageElement>): void {
  for (const ancestor of ancestorsOf(element)) {
    if (set.has(ancestor)) return;
    set.add(ancestor);
  }
}

/** Whether the words of a link, at place **at** of its paragraph, stand within a sentence, by what stands beside it: "interest in <a class="meta-org">the Nets</a>." */
function isInSentence(link: PageElement, at: number): boolean {
  if (link.parentNode === null || !('tagName' in link.parentNode) || link.parentNode.tagName !== 'p') return false;
  const beside = link.parentNode.childNodes;
  const [before, after] = [beside[at - 1], beside[at + 1]];
  return (
    (after !== undefined && isText(after) && /^(?:[,;.’']|\s{1,20}\p{Ll})/u.test(after.value)) ||
    (before !== undefined && isText(before) && /\p{Ll}{2}\s{1,20}$/u.test(before.value.slice(-30)))
  );
}

/** Some systems write tables and quotations as figures. */
function holdsText(figure: PageElement): boolean {
  let looked = 0;
  for (const { tagName } of elementsOf(figure)) {
    if (tagName === 'table' || tagName === 'blockquote' || tagName === 'pre') return true;
    looked += 1;
    if (looked > 50) return false;
  }
  return false;
}

/** Whether an element holds a picture that is not a sign within a line, and no heading. */
function isPicture(element: PageElement): boolean {
  let holds = false;
  let looked = 0;
  for (const below of elementsOf(element)) {
    if (/^h[1-6]$/u.test(below.tagName)) return false;
    const small = Number(attributeOf(below, 'width') ?? 100) <= 40;
    if (below.tagName === 'img' && !small && !/emoji|smiley|icon/iu.test(attributeOf(below, 'class') ?? ''))
      holds = true;
    looked += 1;
    if (looked > 30) return false;
  }
  return holds;
}
