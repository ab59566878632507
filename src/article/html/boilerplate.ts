import { type BoilerplateKind, boilerplateNames } from './boilerplate-names.ts';
import { classWords } from './class-words.ts';
import { attributeOf, type PageElement } from './page-tree.ts';

/** Elements that never hold an article's text, whatever they are called. */
export const voidOfText: ReadonlySet<string> = new Set(
  `
    script style noscript template svg math canvas iframe object embed applet audio video map input select
    textarea button option datalist dialog menu nav head link meta figcaption picture img source track param progress
    meter rt rp title noembed noframes del amp-ad amp-social-share amp-sidebar amp-consent gu-island
  `
    .trim()
    .split(/\s+/u),
);

/** Elements that stand beside a text rather than in it, unless they hold most of it. */
const beside = new Set(['aside', 'footer', 'header', 'address', 'figure', 'caption', 'hgroup', 'legend', 'form']);

const rolesBeside =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|toolbar|menu|menubar|form|tablist|alert|status|button|doc-footnote|doc-endnotes)$/u;

/** Kinds that may also name an element around the article: a page "with sidebar", a story behind a paywall. */
const aroundText: readonly BoilerplateKind[] = [
  ...(['pictures', 'people', 'dates', 'heads', 'promotion', 'advertising', 'sharing', 'doubled', 'site'] as const),
];

function patternOf(names: readonly (readonly string[])[]): RegExp {
  return new RegExp(`-(?:${names.flat().join('|')})-`, 'u');
}

const anyName = patternOf(Object.values(boilerplateNames));
const mayHoldText = patternOf(aroundText.map((kind) => boilerplateNames[kind]));

/** Words that mean it only when they are the whole name. */
const exactName = /^-(?:hidden|search|save|pub|account|commercial|summary-box|subheading-meta|source)-$/u;

/** Names that hold such a word and mean something else: what a page has or not, and names of style sheets. */
const harmless =
  /-(?:no|has|with|without|is|show|hide|single|allow)-(?:\p{L}{1,20}-){0,2}?(?:sidebar|ads?|comments?|related|share|nav|author|date|meta|widget|newsletter|promo|caption|banner|menu|credit)-|-(?:category|tag|format|type|overflow|x|y)-\p{L}{1,30}-$|-newsletter-post-|-mw-headline-|-h-card-|-label-hidden-|-(?:article|story|post|entry)-(?:body|content|text)-(?:commercial|viewer|inner|wrapper|container)/u;

const subheading = /^(?:h[2-6]|span)$/u;

/** Why an element is no part of an article: it may still hold all of it (`maybe`), or hardly (`surely`); `undefined` when nothing says so. */
export type Verdict = 'maybe' | 'surely' | undefined;

/**
 * Judges an element by what it is, by what it is called and by whether it is hidden. What it holds is not looked at: the caller keeps
 * an element that holds the article itself.
 */
export function judgeElement(element: PageElement): Verdict {
  const { tagName } = element;
  if (tagName === 'body') return undefined;
  if (tagName.startsWith('amp-')) return 'surely';
  if (beside.has(tagName)) return 'maybe';
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true') return 'maybe';
  if (/display\s?:\s?none|visibility\s?:\s?hidden/iu.test((attributeOf(element, 'style') ?? '').slice(0, 500)))
    return 'maybe';
  if (rolesBeside.test(attributeOf(element, 'role')?.trim().toLowerCase() ?? '')) return 'maybe';
  const property = attributeOf(element, 'itemprop')?.toLowerCase() ?? '';
  if (
    /^(?:author|creator|datepublished|datemodified|headline|alternativeheadline|image|publisher|comment|keywords|caption)$/u.test(
      property,
    )
  ) {
    return 'maybe';
  }
  const called = classWords(element)
    .split(' ')
    .filter((name) => (anyName.test(name) && !harmless.test(name)) || exactName.test(name))
    // Subheadings are called headlines and titles too.
    .filter((name) => !(subheading.test(tagName) && /-(?:headline|title)-$/u.test(name)));
  if (called.length === 0) return undefined;
  return called.every((name) => mayHoldText.test(name) || exactName.test(name)) ? 'maybe' : 'surely';
}
