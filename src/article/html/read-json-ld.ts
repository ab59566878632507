/** An object of JSON-LD as it stands in the page. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** What schema.org and its users call an article. */
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Reportage\w*|Analysis\w*|Opinion\w*|Review\w*|Background\w*|AskPublicNews\w*|Satirical\w*|Advertiser\w*|Scholarly|Tech|Medical\w*|Social)?Article|(?:\w+)NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|ClaimReview)$/u;

const pageType = /^(?:https?:\/\/schema\.org\/)?(?:\w{0,20}WebPage|ItemPage|AboutPage)$/u;

/** Objects looked at in one page; what is about the page itself stands among the first. */
const most = 2000;

/** The objects of a page's JSON-LD that speak of the page itself, each list in the order of the page. */
export interface PageLinkedData {
  readonly articles: readonly LinkedData[];
  /** The page around the article, which often has a date of its own. */
  readonly pages: readonly LinkedData[];
  /** Every object with an `@id`, for those that only point to it. */
  readonly byId: ReadonlyMap<string, LinkedData>;
}

/**
 * Reads the scripts of JSON-LD of one page. Lists, `@graph` and `mainEntity` are followed, other properties are not: they are about
 * other articles. Line breaks within strings, commas before a closing bracket and comments around the whole are forgiven; a script
 * that still is not JSON is passed over.
 */
export function readJsonLd(scripts: readonly string[]): PageLinkedData {
  const articles: LinkedData[] = [];
  const pages: LinkedData[] = [];
  const byId = new Map<string, LinkedData>();
  const queue: unknown[] = scripts.map(parseLeniently);
  for (let index = 0; index < queue.length && index < most; index += 1) {
    const entry = queue[index];
    if (Array.isArray(entry)) queue.push(...(entry as readonly unknown[]).slice(0, most));
    else if (isLinkedData(entry)) {
      const types = [entry['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => articleType.test(type))) articles.push(entry);
      else if (types.some((type) => pageType.test(type))) pages.push(entry);
      const id = entry['@id'];
      if (typeof id === 'string' && Object.keys(entry).length > 1 && !byId.has(id)) byId.set(id, entry);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof entry[key] === 'object') queue.push(entry[key]);
    }
  }
  return { articles, pages, byId };
}

export function isLinkedData(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLeniently(script: string): unknown {
  const json = unwrap(script);
  for (const text of [() => json, () => mendJson(json)]) {
    try {
      return JSON.parse(text()) as unknown;
    } catch {
      // the second try mends; after it the script says nothing
    }
  }
  return undefined;
}

const openings = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['];
const closings = [';', '-->', '//', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>'];

function unwrap(script: string): string {
  let json = script.trim();
  for (const opening of openings) if (json.startsWith(opening)) json = json.slice(opening.length).trim();
  for (const closing of [...closings].reverse()) {
    if (json.endsWith(closing)) json = json.slice(0, -closing.length).trim();
  }
  return json;
}

/** Control characters within strings as spaces, and no comma before a closing bracket; one pass. */
function mendJson(json: string): string {
  const pieces: string[] = [];
  let from = 0;
  while (from < json.length) {
    const quote = json.indexOf('"', from);
    const between = json.slice(from, quote === -1 ? undefined : quote);
    pieces.push(between.replace(/,(?=\s*[}\]])/gu, ''));
    if (quote === -1) break;
    let end = quote + 1;
    while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
    pieces.push(json.slice(quote, end + 1).replace(/(?![\u007F-\u009F])\p{Cc}/gu, ' '));
    from = end + 1;
  }
  return pieces.join('');
}
