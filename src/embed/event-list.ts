import type { Article, Dataset, TimelineEvent } from '../dataset/types.ts';
import { createDateWording, englishDateWords } from '../time/format-date-words.ts';
import { wordChain } from '../timeline/word-attribution.ts';
import type { Words } from '../timeline/words.ts';
import { escapeHtml } from './escape-html.ts';

export interface Wording {
  /** BCP 47 tag of the language in which dates are written. */
  readonly locale: string;
  readonly words: Words;
}

/**
 * The events of a dataset as an ordered list in HTML, in the order of the dataset, each with its date, its title,
 * what keeps it from being a plain fact, every sentence that it stands in with a link to the article, and who says so; one
 * paragraph when there is none. It is what stands inside `<source-timeline>` for readers without scripts. All text is
 * escaped; links are `http(s)` alone.
 */
export function eventList({ articles, events }: Dataset, { locale, words }: Wording): string {
  if (events.length === 0) return `<p>${escapeHtml(words.noEvents)}</p>`;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const wordDate = createDateWording({ locale, words: englishDateWords });
  const items = events.map((event) => {
    const passages = event.evidence.map(({ article, quote }) => passageOf(quote.exact, byId.get(article)));
    const says = event.attribution.map((source) => `<p>${escapeHtml(wordChain(source, event, words))}</p>`);
    const notes = notesOf(event, words.chips).join(', ');
    return [
      `<li dir="auto"><b>${escapeHtml(wordDate(event.date))}</b>${notes && ` <small>(${escapeHtml(notes)})</small>`}`,
      ` ${escapeHtml(event.title)}${[...passages, ...says].join('')}</li>`,
    ].join('');
  });
  return ['<ol>', ...items, '</ol>'].join('\n');
}

/** What keeps an event from being a plain dated fact. */
function notesOf({ date, modality, polarity }: TimelineEvent, chips: Words['chips']): readonly string[] {
  const vague = date.inferred.includes('month') || date.inferred.includes('day');
  return [
    date.edtf.startsWith('XXXX') && chips.yearless,
    date.inferred.length > 0 && (vague ? chips.dateInferred : chips.yearInferred),
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
