import type { Hemisphere, PublishedBasis } from '../dataset/types.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** What is known of an article beside its text (`meta.json`, the command's options, a page's form). */
export interface ArticleMeta {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** EDTF: a day, month, year or minute. */
  readonly published?: string;
  readonly publishedBasis?: PublishedBasis;
  /** BCP 47. */
  readonly language?: string;
  /** Decides how the year of a year-less date is found; `news` unless said. */
  readonly genre?: 'news' | 'history';
  readonly hemisphere?: Hemisphere;
}

/**
 * Reads **value**, as parsed from JSON, into the metadata of an article. What is wrong is left out and named in a sentence of
 * `problems`, in the order of the keys; everything else is kept. `null` counts as absent.
 *
 * `published` must be a year, month, day or minute in EDTF; `publishedBasis` without it is a problem, and a date without a basis
 * counts as `given` later on.
 */
export function readMeta(value: unknown): { readonly meta: ArticleMeta; readonly problems: readonly string[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { meta: {}, problems: [`metadata must be an object such as { "title": "…" }, not ${show(value)}.`] };
  }
  const meta: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null) continue;
    const rule = Object.hasOwn(rules, key) ? rules[key as keyof ArticleMeta] : undefined;
    if (rule === undefined) {
      problems.push(`unknown key "${cut(key)}" in the metadata: known are ${Object.keys(rules).join(', ')}.`);
    } else if (rule.accepts(entry)) {
      meta[key] = entry;
    } else {
      problems.push(`"${key}" must be ${rule.wanted}, not ${show(entry)}.`);
    }
  }
  const { published, publishedBasis } = meta as ArticleMeta;
  if (published === undefined && publishedBasis !== undefined && publishedBasis !== 'unknown') {
    problems.push(`"publishedBasis" is given without a valid "published": give the date too, or leave both out.`);
    delete meta['publishedBasis'];
  } else if (published !== undefined && publishedBasis === 'unknown') {
    problems.push(`"publishedBasis" is "unknown" although "published" is given: leave one of them out.`);
    delete meta['publishedBasis'];
  }
  return { meta: meta, problems };
}

interface KeyRule {
  readonly wanted: string;
  readonly accepts: (entry: unknown) => boolean;
}

const text: KeyRule = { wanted: 'text that is not empty', accepts: isText };

const rules: Readonly<Record<keyof ArticleMeta, KeyRule>> = {
  title: text,
  url: { wanted: 'an http or https address', accepts: isWebAddress },
  publisher: text,
  authors: { wanted: 'a list of names', accepts: (entry) => Array.isArray(entry) && entry.every(isText) },
  published: { wanted: 'a date such as 2025-12-01, 2025-12, 2025 or 2025-12-01T18:30', accepts: isPublicationDate },
  publishedBasis: oneOf('given', 'metadata', 'dateline', 'assumed', 'unknown'),
  language: { wanted: 'a language tag such as en or en-GB', accepts: isLanguageTag },
  genre: oneOf('news', 'history'),
  hemisphere: oneOf('north', 'south'),
};

function oneOf(...allowed: readonly string[]): KeyRule {
  const accepts = (entry: unknown): boolean => typeof entry === 'string' && allowed.includes(entry);
  return { wanted: `one of ${allowed.join(', ')}`, accepts };
}

function isText(entry: unknown): entry is string {
  return typeof entry === 'string' && entry.trim() !== '';
}

function isWebAddress(entry: unknown): boolean {
  return typeof entry === 'string' && /^https?:\/\//iu.test(entry) && URL.canParse(entry);
}

function isLanguageTag(entry: unknown): boolean {
  return typeof entry === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}$/u.test(entry);
}

function isPublicationDate(entry: unknown): boolean {
  const shape = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;
  // A month position of 21 and above is a season; nobody publishes on one.
  return typeof entry === 'string' && shape.test(entry) && !/^\d{4}-[2-9]/u.test(entry) && 'value' in parseEdtf(entry);
}

function show(value: unknown): string {
  return cut(value === undefined ? 'undefined' : JSON.stringify(value));
}

function cut(shown: string): string {
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
