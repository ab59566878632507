import type { ReadingKind } from './explain-date.ts';
import type { PartOfDay } from '../time/index.ts';

/**
 * Every string that a reader sees, but for the wording of dates (`src/time`). A host page can replace any of them.
 *
 * Functions get numbers already known to be the right ones for their plural; texts of an article are passed as they are
 * and come back within plain text, never as markup.
 */
export interface Words {
  readonly summary: (events: number, undated: number, articles: number) => string;
  readonly published: (date: string) => string;
  readonly publishedUnknown: string;
  readonly publishedLine: string;
  readonly basis: Readonly<Record<'assumed' | 'metadata' | 'dateline' | 'given', string>>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly search: string;
  readonly found: (place: number, count: number, searching: boolean) => string;
  readonly lanes: string;
  /** Of a field of the dataset; empty for none. */
  readonly laneField: (name: string) => string;
  readonly laneOrder: string;
  readonly laneOrderBy: (order: string) => string;
  readonly otherLanes: (count: number) => string;
  readonly noLane: string;
  readonly earlier: (count: number) => string;
  readonly later: (count: number) => string;
  readonly given: string;
  readonly chart: (title: string) => string;
  readonly chartHelp: string;
  readonly story: string;
  readonly source: string;
  readonly announce: (date: string, title: string, place: number, of: number) => string;
  readonly eventsOfDay: (date: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly periods: (count: number) => string;
  readonly events: (count: number) => string;
  readonly yearless: string;
  readonly undated: (count: number) => string;
  readonly noEvents: string;
  readonly noEventsHint: string;
  readonly chips: Readonly<
    Record<
      | 'yearInferred'
      | 'dateInferred'
      | 'approx'
      | 'uncertain'
      | 'yearless'
      | 'conflict'
      | 'planned'
      | 'possible'
      | 'negated'
      | 'denied',
      string
    >
  >;
  readonly season: string;
  readonly accordingTo: (source: string) => string;
  readonly saidBy: (source: string) => string;
  readonly unnamed: (cue: string) => string;
  readonly ownVoice: string;
  readonly asReportedBy: (speaker: string, via: string) => string;
  readonly cue: (words: string) => string;
  readonly cueInSentence: (words: string, sentence: number) => string;
  readonly sentenceOf: (sentence: number, of: number) => string;
  readonly placeInStory: (place: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly chooseEvent: string;
  readonly howRead: string;
  readonly whoSays: string;
  readonly goOn: string;
  readonly dateRead: (words: string) => string;
  readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
  readonly inherited: string;
  readonly partsInferred: Readonly<Record<'year' | 'month' | 'day' | 'century' | 'decade', string>>;
  readonly fromPublished: (parts: string, date: string, basis: string) => string;
  readonly fromMention: (parts: string, date: string) => string;
  readonly stated: string;
  /** The date is general knowledge, not in the article. */
  readonly background: string;
  readonly noYear: string;
  readonly kinds: Readonly<Record<ReadingKind, string>>;
  readonly seasonBounds: (from: string, to: string, hemisphere: 'north' | 'south') => string;
  readonly openArticle: string;
  readonly showFullText: string;
  readonly backToSentence: string;
  readonly fullText: (title: string) => string;
  readonly copyLink: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly and: string;
  readonly notShown: (count: number) => string;
}

const numbers = new Intl.NumberFormat('en');
const grouped = (count: number): string => numbers.format(count);
const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** English, short and plain. */
export const englishWords: Words = {
  summary: (events, undated, articles) =>
    `${plural(events, 'event', 'events')}${undated > 0 ? ` and ${undated} undated` : ''} from ${plural(articles, 'article', 'articles')}`,
  published: (date) => `published ${date}`,
  publishedUnknown: 'publication date unknown',
  publishedLine: 'article published',
  basis: { assumed: 'assumed', metadata: 'from the page', dateline: 'from the dateline', given: 'as given' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  search: 'Search events',
  found: (place, count, searching) =>
    count === 0 ? (searching ? 'Searching …' : 'None') : `${place > 0 ? `${grouped(place)} of ` : ''}${grouped(count)}`,
  lanes: 'Lanes',
  laneField: (name) => (name === '' ? 'No lanes' : name === 'lane' ? 'Lanes' : `By ${name}`),
  laneOrder: 'Order of lanes',
  laneOrderBy: (order) => (order === 'size' ? 'Largest first' : 'By name'),
  otherLanes: (count) => plural(count, 'smaller lane', 'smaller lanes'),
  noLane: 'None named',
  earlier: (count) => plural(count, 'earlier event', 'earlier events'),
  later: (count) => plural(count, 'later event', 'later events'),
  given: 'As given with the data:',
  chart: (title) => `Timeline: ${title}`,
  chartHelp:
    'Left and right go from event to event, up and down from lane to lane; plus and minus zoom, 0 shows all, slash searches, Enter opens the source, Escape closes it.',
  story: 'Events in order',
  source: 'Source',
  announce: (date, title, place, of) => `${date}, ${title}, ${place} of ${of}`,
  eventsOfDay: (date, count) => `${date} · ${plural(count, 'event', 'events')}`,
  more: (count) => `+ ${grouped(count)} more`,
  periods: (count) => plural(count, 'period', 'periods'),
  events: (count) => plural(count, 'event', 'events'),
  yearless: 'Year not stated',
  undated: (count) => `Not dated in the text · ${count}`,
  noEvents: 'No dated events',
  noEventsHint: 'The text names no date for a timeline.',
  chips: {
    yearInferred: 'year inferred',
    dateInferred: 'date inferred',
    approx: 'approx.',
    uncertain: 'uncertain',
    yearless: 'year not stated',
    conflict: 'dates differ',
    planned: 'planned',
    possible: 'possible',
    negated: 'did not happen',
    denied: 'denied',
  },
  season: 'season, approx.',
  accordingTo: (source) => `According to ${source}`,
  saidBy: (source) => `Said by ${source}`,
  unnamed: (cue) => `Source not named (“${cue}”)`,
  ownVoice: 'Stated by the article itself',
  asReportedBy: (speaker, via) => `${speaker}, as reported by ${via}`,
  cue: (words) => `“${words}”`,
  cueInSentence: (words, sentence) => `“${words}”, sentence ${sentence}`,
  sentenceOf: (sentence, of) => `sentence ${sentence} of ${of}`,
  placeInStory: (place, of) => `${place} of ${of}`,
  previous: 'Previous event',
  next: 'Next event',
  chooseEvent: 'Choose an event to read its sentence.',
  howRead: 'How the date was read',
  whoSays: 'Who says so',
  goOn: 'Go on',
  dateRead: (words) => `“${words}” →`,
  partsOfDay: {
    dawn: 'dawn',
    morning: 'morning',
    midday: 'midday',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
    daytime: 'daytime',
  },
  inherited: 'No date in this sentence.',
  partsInferred: { year: 'year', month: 'month', day: 'day', century: 'century', decade: 'decade' },
  fromPublished: (parts, date, basis) =>
    `The ${parts} ${parts.includes(' ') ? 'come' : 'comes'} from the publication date, ${date}${basis}.`,
  fromMention: (parts, date) =>
    `The ${parts} ${parts.includes(' ') ? 'come' : 'comes'} from a date stated before, ${date}.`,
  stated: 'As the sentence states it.',
  background: 'General knowledge, not from the article.',
  noYear: 'The article does not state the year, and its publication date is not known.',
  kinds: {
    either: 'The figures fit either day.',
    feast: 'The day of that feast.',
    fiscal: 'A business year may begin in any month.',
    clock: 'The clock is as written.',
    length: 'A length of time; its ends are approximate.',
    week: 'A week is Monday to Sunday.',
  },
  seasonBounds: (from, to, hemisphere) =>
    `A season has no sharp ends; it is drawn from ${from} to ${to} (${hemisphere === 'north' ? 'northern' : 'southern'} hemisphere).`,
  openArticle: 'Open the article at this sentence',
  showFullText: 'Show in the full article',
  backToSentence: 'Back to the sentence',
  fullText: (title) => `Full text · ${title}`,
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  and: 'and',
  notShown: (count) => `${plural(count, 'entry', 'entries')} of the dataset could not be read`,
};
