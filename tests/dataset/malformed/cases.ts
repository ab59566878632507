import { formatDataset } from '../../../src/dataset/format-dataset.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

/** A file that is not as it should be. */
export interface MalformedCase {
  readonly title: string;
  readonly text: string;
  /** Whether the JSON Schema sees it too: `no` for what no shape can say, and for text that is no JSON. */
  readonly inShape: boolean;
}

type Json = Record<string, unknown>;

const whole = formatDataset(smallDataset);

/** The small dataset with the value at **pointer** replaced, or removed when **value** is `undefined`. */
function set(pointer: string, value: unknown, from: string = whole): string {
  const root = JSON.parse(from) as Json;
  const steps = pointer.slice(1).split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Json>((at, step) => at[step] as Json, root);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(root);
}

/** **value** in **levels** lists. */
function nested(levels: number, value = '0'): string {
  return '['.repeat(levels) + value + ']'.repeat(levels);
}

const file = (title: string, text: string): MalformedCase => ({ title, text, inShape: false });
const shape = (title: string, pointer: string, value?: unknown): MalformedCase => ({
  title,
  text: set(pointer, value),
  inShape: true,
});
const sense = (title: string, pointer: string, value?: unknown): MalformedCase => ({
  title,
  text: set(pointer, value),
  inShape: false,
});

const deepVia = (levels: number): unknown =>
  levels === 0 ? { source: 'x' } : { source: 'x', via: [deepVia(levels - 1)] };

export const malformedCases: readonly MalformedCase[] = [
  // The file as a whole
  file('an empty file', ''),
  file('a file of spaces', ' \n\t '),
  file('a byte order mark and nothing else', '\ufeff'),
  file('a web page', '<!doctype html>\n<html><title>Not found</title></html>'),
  file('XML', '\n  <feed xmlns="http://www.w3.org/2005/Atom"/>'),
  file('plain text', 'Once upon a time'),
  file('cut short in a text', whole.slice(0, 100)),
  file('cut short after a comma', whole.slice(0, whole.indexOf('"title"'))),
  file('cut short after a value', whole.slice(0, whole.indexOf(',\n  "undated"'))),
  file('a comma too many', whole.replace('"version": 1,', '"version": 1,,')),
  file('a comma at the end', whole.replace(/\n\}\n$/, ',\n}\n')),
  file('a comma missing', whole.replace('"version": 1,', '"version": 1')),
  file('a colon missing', whole.replace('"version": 1', '"version" 1')),
  file('single quotation marks', whole.replace('"version"', "'version'")),
  file('a comment', whole.replace('{', '{ // made by hand')),
  file('a line break in a text', whole.replace('A bridge and', 'A bridge\nand')),
  file('an escape that JSON does not have', whole.replace('A bridge', 'A \\bridge \\x41')),
  file('a number that JSON does not have', whole.replace('"version": 1', '"version": 01')),
  file('NaN', whole.replace('"version": 1', '"version": NaN')),
  file('two documents', whole + whole),
  file('brackets that do not match', '{"format": ["sourceline"}'),
  file('65 levels', `{"format":"sourceline","version":1,"x":${nested(64)}}`),
  file('a million levels', nested(1_000_000)),
  file('another format', '{"type":"FeatureCollection","features":[]}'),
  { title: 'the name of another format', text: set('/format', 'timelinejs'), inShape: true },
  { title: 'no format', text: set('/format', undefined), inShape: true },
  { title: 'a list', text: '[]', inShape: true },
  { title: 'null', text: 'null', inShape: true },
  { title: 'a text', text: '"sourceline"', inShape: true },
  shape('a newer version', '/version', 2),
  shape('a version in quotation marks', '/version', '1'),
  shape('version 0', '/version', 0),
  shape('no version', '/version'),
  // Above the lists
  shape('no title', '/title'),
  shape('a number for a title', '/title', 42),
  shape('no language', '/language'),
  shape('a language that is none', '/language', 'English, please'),
  shape('a schema that is no text', '/$schema', 1),
  shape('no articles', '/articles'),
  shape('articles that are an object', '/articles', { bridge: {} }),
  shape('events that are null', '/events', null),
  shape('no undated', '/undated'),
  shape('edits that are a text', '/edits', 'none'),
  sense('keys of no meaning at several levels', '/events/0', {
    ...smallDataset.events[0],
    colour: 'red',
    date: { ...smallDataset.events[0]?.date, calendar: 'julian', 'a/b~c': 1 },
  }),
  file(
    'keys that mean something to JavaScript',
    whole.replace('"version": 1,', '"version": 1, "__proto__": {"title": "x"}, "constructor": 1, "toString": 2,'),
  ),
  sense('a title of more than 100 000 characters', '/title', 'x'.repeat(99_999) + '😀'),
  // Articles
  shape('an article that is a text', '/articles/0', 'bridge'),
  shape('an article without an id', '/articles/0/id'),
  shape('an article with an empty id', '/articles/0/id', ''),
  sense('two articles of one id', '/articles/1/id', 'bridge'),
  shape('an address that would run', '/articles/0/url', 'javascript:alert(1)'),
  shape('an address of data', '/articles/0/url', 'data:text/html,<script>alert(1)</script>'),
  shape('an address without a scheme', '/articles/0/url', '//news.example/bridge'),
  sense('an address without a host', '/articles/0/url', 'https://?x'),
  shape('an address that is a number', '/articles/0/url', 7),
  shape('no publisher, not even null', '/articles/0/publisher'),
  shape('authors in one text', '/articles/0/authors', 'A. Writer'),
  sense('a publication date that does not exist', '/articles/0/published/edtf', '2025-02-29'),
  shape('a publication date of unknown basis', '/articles/0/published/basis', 'unknown'),
  shape('a basis without a publication date', '/articles/0/published/edtf', null),
  shape('a basis of no kind', '/articles/0/published/basis', 'guessed'),
  shape('a hemisphere of its own', '/articles/1/hemisphere', 'east'),
  shape('a hash in capitals', '/articles/0/sha256', 'A'.repeat(64)),
  shape('text that is one text', '/articles/0/text', 'The bridge'),
  sense('pieces of text that overlap', '/articles/1/text/1/start', 10),
  sense('pieces of text that are missing', '/articles/1/text', [{ start: 0, text: 'Settlers' }]),
  sense('text that has changed', '/articles/0/text/0/text', 'The bridge was closed on the evening of November 30.'),
  sense('sentences out of order', '/articles/1/sentences/1', [20, 30]),
  sense('an empty sentence', '/articles/1/sentences/2', [80, 80]),
  shape('a sentence with three ends', '/articles/1/sentences/2', [77, 80, 95]),
  shape('a sentence with half an offset', '/articles/1/sentences/2', [77, 94.5]),
  // Events
  shape('an event that is null', '/events/3', null),
  shape('an event without a date', '/events/3/date'),
  sense('two events of one id', '/events/4/id', 'e-fort'),
  shape('an event of no kind', '/events/3/kind', 'rumour'),
  shape('an event with several mistakes', '/events/3', {
    ...smallDataset.events[3],
    title: null,
    modality: 'sure',
    people: [1, 'x', {}],
  }),
  sense('a day that does not exist', '/events/3/date/edtf', '2025-11-31'),
  sense('a date in words', '/events/3/date/edtf', 'November 30, 2025'),
  shape('an empty date', '/events/3/date/edtf', ''),
  sense('a year that cannot be drawn', '/events/0/date/edtf', 'Y-5000000'),
  sense('bounds of another date', '/events/3/date/latest', '2025-12-01'),
  sense('no bounds', '/events/3/date', { edtf: '2025-11-30', inferred: [], rule: 'en/month-day' }),
  sense('bounds without a year', '/events/4/date/earliest', '2025-03-01'),
  sense('bounds of the other hemisphere', '/articles/0/hemisphere', 'south'),
  shape('a part of day of its own', '/events/3/date/partOfDay', 'teatime'),
  shape('inferred components that are none', '/events/3/date/inferred', ['year', 'hour']),
  shape('an anchor of no kind', '/events/3/date/anchor/kind', 'guess'),
  shape('an anchor event that is not named', '/events/2/date/anchor/event'),
  shape('an anchor with an event too many', '/events/3/date/anchor/event', 'e-work'),
  sense('an anchor that is no date', '/events/3/date/anchor/edtf', 'yesterday'),
  sense('an anchor event that does not exist', '/events/2/date/anchor/event', 'e-nobody'),
  shape('a source without a name', '/events/3/attribution/0/source', ''),
  sense('cue words elsewhere', '/events/3/attribution/0/cue/position/start', 0),
  sense('the cue of one who passes on, in no article', '/events/3/attribution/0/via/0/cue/article', 'tass'),
  sense('sources behind sources without end', '/events/3/attribution', [deepVia(40)]),
  shape('no evidence', '/events/3/evidence', []),
  shape('evidence that is an object', '/events/3/evidence', {}),
  sense('one piece of evidence in no article', '/events/3/evidence/1/article', 'nowhere'),
  sense(
    'one quotation that the text does not have',
    '/events/3/evidence/0/quote/exact',
    'The bridge was never closed.',
  ),
  sense('an offset counted in UTF-16', '/events/3/evidence/0/position', {
    type: 'TextPositionSelector',
    start: 3,
    end: 76,
  }),
  sense('a position beyond the text', '/events/3/evidence/1/position/end', 5000),
  sense('a position that runs backwards', '/events/3/evidence/1/position/end', 70),
  sense('a position between the pieces of the text', '/events/1/evidence/0/position/end', 44),
  shape('a negative position', '/events/0/evidence/0/position/start', -1),
  shape('a position in quotation marks', '/events/0/evidence/0/position/start', '44'),
  shape('another selector', '/events/0/evidence/0/position/type', 'CssSelector'),
  sense('date words outside their sentence', '/events/3/evidence/0/timex/position/end', 80),
  sense('date words that the text does not have', '/events/3/evidence/0/timex/text', 'the morning of November 30'),
  shape('a TIMEX3 type that does not exist', '/events/3/evidence/0/timex/type', 'DATETIME'),
  shape('a TIMEX3 modifier that does not exist', '/events/1/evidence/0/timex/mod', 'ABOUT'),
  sense('another date of one piece that does not exist', '/events/3/evidence/1/date/edtf', '2025-11-30T25:00'),
  sense('other bounds of one piece', '/events/3/evidence/1/date/latest', '2025-11-30T23:00'),
  // The rest
  shape('an undated mention of no kind', '/undated/0/kind', 'rumour'),
  sense('an undated mention in no article', '/undated/0/passage/article', 'nowhere'),
  shape('an edit of no kind', '/edits/0/op', 'rename'),
  shape('an edit of no time', '/edits/0/at', 'yesterday'),
  shape('an edit at a path that is no pointer', '/edits/1/path', 'events/e-gone'),
];
