import type { PageElement } from './page-tree.ts';
import { isNotice } from './block-notices.ts';
import { parsePageDate } from './parse-page-date.ts';
import type { Block } from './write-blocks.ts';

/** Longer blocks are no links in a row and no names. */
const longestLabel = 220;

/** What stands under a headline before the text begins. */
const byline =
  /^(?:(?:words|text|story|written|posted|reported|photos?|von|par|por|di|door|av|af)\s)?(?:by\s)?:?\s*(?=\S)/iu;
const headNotes: readonly RegExp[] = [
  /^(?:first |last )?(?:published|posted|updated|modified|date|on|aktualisiert|publié|stand|veröffentlicht|publicado)\b[^.!?]{0,100}\d/iu,
  /^(?:published|posted) in\s?\S[^.!?]{0,80}$/iu,
  /^\d+ (?:minutes?|hours?|days?|weeks?|months?) ago$/iu,
  /^\d{1,2}:\d{2}\b.{0,40}$/u,
  /^[^.!?]{2,60}\s[—–-]$/u, // "Lisbon, CNN —", when the sentence that follows is another block
];

/** Headings of what stands after an article: they end it. */
const endMatter =
  /^(?:sources?|references|external links?|sister links|see also|notes|footnotes|bibliography|further reading|einzelnachweise|quellen|weblinks|références|notes et références|referencias|fuentes|fonti)$/iu;

/** How many blocks at the start may belong to the head of the page. */
const headLength = 12;

/** A line of dates stands among the first of these. */
const stampReach = 5;

/** What is known of the article besides its blocks. */
export interface BlockContext {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  /** Whether the page says elsewhere when it was published: then a line that only says a date is not needed. */
  readonly isDated: boolean;
  /** What the page says the article is about, often the line under the headline. */
  readonly descriptions: readonly string[];
  /** Texts that stand for pictures; captions repeat them. */
  readonly alternatives: ReadonlySet<string>;
  /** Whether an element stands before the headline in the page. */
  readonly isBeforeHeadline: (element: PageElement) => boolean;
}

export interface CleanBlocks {
  readonly blocks: readonly Block[];
  /** The names of a byline in the head, as written. */
  readonly byline: string | undefined;
}

const endsSentence = /[.!?…]["”’)]?$/u;

/**
 * Leaves out of **blocks** what their place, their words or their links show not to be the article: everything up to the headline
 * where it stands among them; bylines, dates and the line under it; captions; links to other articles, alone or in lists; notices;
 * headings that have lost what stood under them; sources and notes at the end.
 */
export function cleanBlocks(blocks: readonly Block[], context: BlockContext): CleanBlocks {
  const under = afterHeadline(
    blocks.filter(({ element }) => !context.isBeforeHeadline(element)),
    context.title,
  );
  const begun = beforeEndMatter(under);
  const lost = new Set<Block>();
  const isDek = ({ text }: Block): boolean => !endsSentence.test(text) && context.descriptions.includes(text);
  const firstText = begun.findIndex((block) => isSentence(block) && !isDek(block));
  begun.forEach((block, index) => {
    const inHead = index < headLength && index < firstText;
    if (
      isNotice(block.text) ||
      isLinks(block) ||
      context.alternatives.has(block.text) ||
      (inHead && isOfHead(block, context)) ||
      (index < stampReach && context.isDated && isStamp(block.text))
    ) {
      lost.add(block);
    }
  });
  const kept = begun.filter((block) => !lost.has(block));
  const head = blocks.slice(0, blocks.findIndex((block) => block === begun[firstText]) + 1).slice(0, 40);
  const byline = head.map(({ text }) => bylineIn(text, context.title)).find((names) => names !== undefined);
  return { blocks: withoutEmptyHeadings(begun, kept, lost), byline };
}

/** "Updated: Thursday, 18 July 2013, 4:25 PM EDT Published: …", behind a headline that is not quite the page's title, too. */
function isStamp(text: string): boolean {
  return (
    text.length <= 160 &&
    /^(?:first |last )?(?:published|posted|updated)\s?(?:on\s|:)/iu.test(text) &&
    !/[.!?]\s\p{Lu}/u.test(text) &&
    /(?:published|posted)\s?(?:on\s|:)[^:]{0,40}\d{4}/iu.test(text)
  );
}

const bylineOnly =
  /^(?:(?:[Ww]ords|[Ss]tory|[Ww]ritten|[Rr]eported)\s)?(?:by|By|BY):?\s(\p{Lu}[\p{L}'’.-]{0,30}(?:(?:,? and |, | )\p{Lu}[\p{L}'’.-]{0,30}){1,11})$/u;

/** "by Ada Li" alone in a line or behind the headline, without "by". */
function bylineIn(text: string, title = ''): string | undefined {
  const line = title !== '' && text.startsWith(title) ? text.slice(title.length).trim() : text;
  return bylineOnly.exec(line.slice(0, 200))?.[1];
}

function afterHeadline(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const wanted = bare(title ?? '');
  if (wanted.length < 8) return blocks;
  const at = blocks.slice(0, 40).findLastIndex(({ text }) => {
    // A byline may follow in the same line.
    return text.length < (title ?? '').length + 100 && bare(text).startsWith(wanted);
  });
  // A headline below the first paragraphs is a mention.
  return at === -1 || blocks.slice(0, at).filter(isSentence).length > 1 ? blocks : blocks.slice(at + 1);
}

function beforeEndMatter(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, text }, index) => index > blocks.length / 3 && kind === 'heading' && endMatter.test(text),
  );
  return end === -1 ? blocks : blocks.slice(0, end);
}

function isSentence({ kind, text, linked }: Block): boolean {
  return kind !== 'heading' && text.length >= 60 && linked * 2 < text.length;
}

/** A block that leads elsewhere with all its words; in short blocks most of them are enough. A linked sentence is no list of links. */
function isLinks({ text, linked, kind }: Block): boolean {
  if (linked === 0 || text.length > longestLabel) return false;
  if (kind === 'text' && endsSentence.test(text) && text.split(' ').length >= 8) return false;
  return linked >= text.length * (text.length <= 120 ? 0.85 : 0.95);
}

function isOfHead({ text, kind }: Block, { authors, descriptions, isDated }: BlockContext): boolean {
  if (kind === 'heading' && text.length > 80 && !endsSentence.test(text)) return true;
  if (descriptions.includes(text) || headNotes.some((pattern) => pattern.test(text))) return true;
  if (isDated && text.length <= 60 && parsePageDate(text) !== undefined) return true;
  const prefix = byline.exec(text)?.[0] ?? '';
  if (prefix !== '' && text.length < 120 && /^\p{Lu}[^.!?]{2,}$/u.test(text.slice(prefix.length))) return true;
  return text.length <= 80 && authors.some((author) => author.toLowerCase() === text.toLowerCase());
}

/** A heading goes when everything up to the next heading went, or when nothing follows it at all. */
function withoutEmptyHeadings(
  all: readonly Block[],
  kept: readonly Block[],
  lost: ReadonlySet<Block>,
): readonly Block[] {
  const empty = new Set<Block>();
  let holds = false;
  let lostBelow = 0;
  for (const block of [...all].reverse()) {
    if (block.kind !== 'heading') {
      if (lost.has(block)) lostBelow += 1;
      else holds = true;
      continue;
    }
    if (!holds && (lostBelow > 0 || isLast(block, kept))) empty.add(block);
    if (holds || !empty.has(block)) holds = false;
    lostBelow = 0;
  }
  return kept.filter((block) => !empty.has(block));
}

function isLast(block: Block, kept: readonly Block[]): boolean {
  return kept.at(-1) === block;
}

/** A text by its letters and digits. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
