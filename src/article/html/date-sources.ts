import type { PageFacts } from './page-facts.ts';
import { headerDates } from './header-dates.ts';
import type { LinkedData } from './read-json-ld.ts';

/** A place in which pages say when they were published. */
export interface DateSource {
  /** As it is named to people. */
  readonly name: string;
  /** Why it stands where it stands in the order of trust. */
  readonly reason: string;
  /** Whether a page that contradicts it is reported: what is written for machines about this one article. */
  readonly firstRank: boolean;
  /** Whether readers see it near the article, where many sites also show today's date. */
  readonly shown?: true;
  /** Whether it names the day of the last change, which is reported. */
  readonly ofChange?: true;
  /** What is written there, the most trusted first; nothing of modification, unless `ofChange`. */
  readonly find: (facts: PageFacts, address: string | undefined) => readonly string[];
}

/** The order of trust, the most trusted first. What machines are told of modifications is no source: they follow publication by years. */
export const dateSources: readonly DateSource[] = [
  {
    name: 'JSON-LD',
    reason: 'written for search engines, which punish wrong dates; bound to an object that says it is the article',
    firstRank: true,
    find: ({ linkedData }) => linkedData.articles.flatMap((article) => valuesOf(article, 'datePublished')),
  },
  {
    name: 'article:published_time',
    reason: 'the same for social networks; one a page, but some systems leave that of a first draft in it',
    firstRank: true,
    find: metaNames('article:published_time', 'og:article:published_time', 'og:published_time', 'og:pubdate'),
  },
  {
    name: 'datePublished',
    reason:
      'microdata and RDFa of schema.org; may belong to a comment or a teaser, which are passed over where they can be told',
    firstRank: true,
    find: (facts) => [
      ...metaNames('datepublished', 'article.datepublished', 'schema:datepublished')(facts),
      ...headerDates(facts, 'microdata'),
    ],
  },
  {
    name: 'a meta element for the publication date',
    reason: 'names that analytics, archives and libraries ask for; they mean the publication, and say so',
    firstRank: false,
    find: (facts) => [
      ...metaNames(...publicationNames)(facts),
      ...metaNames('date.release')(facts).map((written) => written.replace(yearDayMonth, '$1-$3-$2')),
    ],
  },
  {
    name: 'parsely-page',
    reason: 'an object with the same date for the same analytics',
    firstRank: false,
    find: ({ metas }) => (metas.get('parsely-page') ?? []).flatMap(readParsely),
  },
  {
    name: 'a time marked as published',
    reason: 'what readers see under the headline, marked by class, pubdate or itemprop',
    firstRank: false,
    find: (facts) => headerDates(facts, 'marked'),
  },
  {
    name: 'JSON-LD of the page',
    reason: 'that of the page around the article; some systems put there when the page was first made',
    firstRank: false,
    find: ({ linkedData }) => linkedData.pages.flatMap((page) => valuesOf(page, 'datePublished')),
  },
  {
    name: 'a meta element for a date',
    reason: 'does not say of what: mostly the publication, on some sites the last change',
    firstRank: false,
    find: metaNames(
      'date',
      'dc.date',
      'dcterms.date',
      'article:date',
      'dateline',
      'created',
      'creation_date',
      'datecreated',
      'date-creation-yyyymmdd',
      // A day without a zone, that of the newsletter: after the evening's in America.
      'sailthru.date',
    ),
  },
  {
    name: 'a time in the header',
    reason: 'the first time under the headline that is not one of modification',
    firstRank: false,
    find: (facts) => headerDates(facts, 'time'),
  },
  {
    name: 'JSON-LD dateCreated',
    reason: 'days before the publication on some sites, but better than what follows',
    firstRank: false,
    find: ({ linkedData }) => linkedData.articles.flatMap((article) => valuesOf(article, 'dateCreated')),
  },
  {
    name: 'a date under the headline',
    reason: 'text of an element that is called a date, for readers and in the words of the page',
    firstRank: false,
    shown: true,
    find: (facts) => headerDates(facts, 'text'),
  },
  {
    name: 'a line that says “published” or “posted”',
    reason: 'the same where nothing but its words marks it',
    firstRank: false,
    find: (facts) => headerDates(facts, 'line'),
  },
  {
    name: 'the address',
    reason: 'never wrong by much, but the day on which the page was made; no other source has fewer words',
    firstRank: false,
    find: (_facts, address) => (address === undefined ? [] : datesInAddress(address)),
  },
  {
    name: '“updated” under the headline',
    reason: 'some sites show readers no other day, and nearly always it is that of the publication',
    firstRank: false,
    ofChange: true,
    find: (facts) => headerDates(facts, 'changed'),
  },
];

const publicationNames = [
  'parsely-pub-date',
  'govuk:first-published-at',
  'article.published',
  'article.created',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_date',
  'publisheddate',
  'published',
  'publication-date',
  'publication_date',
  'publicationdate',
  'datepublic',
  'pubdate',
  'pub_date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.published',
  'dcterms.created',
  'dc.date.created',
  'dc.issued',
  'dc.created',
  'prism.publicationdate',
  'article_date_original',
  'originalpublicationdate',
  'original-publish-date',
  'displaydate',
  'ptime',
  'pdate',
  'livedate',
  'dcsext.articlefirstpublished',
];

/** As the newspapers of one large group write it, and nobody else: 2013/17/07. */
const yearDayMonth = /^\s*(\d{4})\/(\d\d)\/(\d\d)\s*$/u;

function metaNames(...names: readonly string[]): (facts: PageFacts) => readonly string[] {
  return ({ metas }) => names.flatMap((name) => metas.get(name) ?? []);
}

function valuesOf(object: LinkedData, key: string): readonly string[] {
  return [object[key]].flat().filter((value) => typeof value === 'string');
}

function readParsely(json: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? valuesOf(value as LinkedData, 'pub_date') : [];
  } catch {
    return [];
  }
}

const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** `/2024/03/07/`, `/2024/section/03/07/`, `/2024/mar/07/`, `/2024-03-07/`, `/20240307/`, as ISO or in words. */
export function datesInAddress(address: string): readonly string[] {
  const path = address.replace(/^\w{1,10}:\/\/[^/]*/u, '').slice(0, 2000);
  const numeric = /[/_-]((?:19|20)\d\d)([/-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/u.exec(path);
  if (numeric !== null && (numeric[2] !== '' || numeric[0].length === 9)) {
    const [, year = '', , month = '', day = ''] = numeric;
    return [`${year}-${month}-${day}`];
  }
  const parted = /\/((?:19|20)\d\d)\/[A-Za-z][\w-]{0,30}\/(\d\d)\/(\d\d)\//u.exec(path); // /2010/POLITICS/08/13/
  if (parted !== null) return [parted.slice(1).join('-')];
  const named = new RegExp(`/((?:19|20)\\d\\d)[/-](${monthNames})[/-](\\d{1,2})(?=[/_.-]|$)`, 'iu').exec(path);
  return named === null ? [] : [`${named[3] ?? ''} ${named[2] ?? ''} ${named[1] ?? ''}`];
}
