import type { Article, Attribution, Dataset, TimelineEvent } from '../dataset/types.ts';
import { englishDateWords, formatDateWords } from '../time/format-date-words.ts';
import type { Words } from '../timeline/words.ts';
import { escapeHtml } from './escape-html.ts';

export interface Wording {
  /** BCP 47 tag of the language in which dates are written. */
  readonly locale: string;
  readonly words: Words;
}

/**
 * The events of a dataset as an ordered list in HTML, in the order of the dataset, each with its date, its title, what keeps it from being
 * a plain fact, every sentence that it stands in with a link to the article, and who says so. It is what stands inside
 * `<source-timeline>` for readers without scripts. All text is escaped; links are `http(s)` alone.
 */
export function eventList({ articles, events }: Dataset, wording: Wording): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ['<ol>', ...events.map((event) => itemOf(event, byId, wording)), '</ol>'].join('\n');
}

function itemOf(event: TimelineEvent, articles: ReadonlyMap<string, Article>, { locale, words }: Wording): string {
  const when = formatDateWords(event.date, { locale, words: englishDateWords });
  const notes = notesOf(event, words.chips).join(', ');
  const passages = event.evidence.map(({ article, quote }) => passageOf(quote.exact, articles.get(article)));
  const says = event.attribution.map((source) => `<p>${escapeHtml(sayerOf(source, words))}</p>`);
  return [
    `<li dir="auto"><b>${escapeHtml(when)}</b>${notes && ` <small>(${escapeHtml(notes)})</small>`}`,
    ` ${escapeHtml(event.title)}${[...passages, ...says].join('')}</li>`,
  ].join('');
}

/** What keeps an event from being a plain dated fact. */
function notesOf({ date, modality, polarity }: TimelineEvent, chips: Words['chips']): readonly string[] {
  return [
    date.inferred.length > 0 && (date.inferred.join() === 'year' ? chips.yearInferred : chips.dateInferred),
    date.edtf.startsWith('XXXX') && chips.yearless,
    modality !== 'actual' && chips[modality],
    polarity !== 'affirmed' && chips[polarity],
  ].filter((note) => note !== false);
}

function passageOf(quote: string, article: Article | undefined): string {
  const address = article?.url;
  const linked = address !== null && address !== undefined && /^https?:\/\//i.test(address);
  const name = escapeHtml(article?.title ?? '');
  const cite = linked ? `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${name}</a>` : name;
  return `<blockquote dir="auto">${escapeHtml(quote)} <cite>${cite}</cite></blockquote>`;
}

function sayerOf({ source, cue, via = [] }: Attribution, words: Words): string {
  const named = source !== unnamedSource;
  const name = named ? source : words.unnamed(cue?.quote.exact ?? source);
  if (via.length > 0) return words.asReportedBy(name, via.map((by) => by.source).join(', '));
  return named ? words.accordingTo(name) : name;
}

/** A source that the article does not name, as `tests/cases/README.md` and the extractor write it. */
const unnamedSource = 'unnamed';
