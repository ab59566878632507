import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Passage, TimelineEvent } from '../../src/dataset/types.ts';
import { createPage, inlineJson } from '../../src/embed/page.ts';
import { ensureBrowser, launchArguments } from '../browser/find-browser.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

/** Stands for the element: reads its data, and says that it ran; the string in it would end the script if it could. */
const script = `(() => {
  "</script><!--<script>";\r
  customElements.define('source-timeline', class extends HTMLElement {
    connectedCallback() { document.documentElement.dataset.ran = JSON.parse(this.querySelector('script').textContent).title; }
  });
})();`;

function passageOf(text: string): Passage {
  return {
    article: text,
    quote: { type: 'TextQuoteSelector', exact: text },
    position: { type: 'TextPositionSelector', start: 0, end: Array.from(text).length },
  };
}

function eventOf(text: string): TimelineEvent {
  const passage = passageOf(text);
  return {
    id: text,
    title: text,
    kind: 'occurrence',
    modality: 'actual',
    polarity: 'affirmed',
    date: { edtf: text, inferred: [], rule: text },
    attribution: [{ source: text, cue: passage, via: [{ source: text }] }],
    people: [text],
    organisations: [text],
    places: [text],
    evidence: [passage],
  };
}

/** One event, with `text` in every field that holds text of any kind. */
function datasetOf(text: string, url: string | null = null): Dataset {
  const passage = passageOf(text);
  return {
    format: 'sourceline',
    version: 1,
    title: text,
    language: 'en',
    articles: [
      {
        id: text,
        title: text,
        url,
        publisher: text,
        authors: [text],
        published: { edtf: null, basis: 'unknown' },
        language: 'en',
        hemisphere: 'north',
        sha256: '0'.repeat(64),
        text: [{ start: 0, text }],
        sentences: [[0, passage.position.end]],
      },
    ],
    events: [eventOf(text)],
    undated: [{ text, kind: 'claim', passage, attribution: [] }],
    edits: [],
  };
}

const attacks = [
  '<script>P</script>',
  '</script><script>P</script>',
  '<!--<script>P//--></script>',
  '<img src=x onerror="P">',
  '<svg onload=P>',
  '<iframe srcdoc="<script>parent.P</script>">',
  '<a href="javascript:P">x</a>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/a.css">',
];
const breakOuts = [
  '',
  '</title>',
  '</ol></source-timeline>',
  '"></b>',
  "'>--><!-- ",
  '</style>\u2028\u2029&lt;',
  ']]>\\u003c/script\\u003e',
];
const payloads = breakOuts.flatMap((out) => attacks.map((attack) => out + attack.replaceAll('P', 'window.hit=1')));

describe('createPage({ dataset, script, sha256 })', () => {
  it('holds the data unchanged, whatever is in it', () => {
    for (const payload of [...payloads, '\u2028\u0000\ud800 \u{1F600}&amp;']) {
      const dataset = datasetOf(payload);
      const page = createPage({ dataset, script, sha256 });
      const data = /<script type="application\/json">([^<>&\u2028\u2029]*)<\/script>/.exec(page)?.[1];
      expect(JSON.parse(data ?? '')).toEqual(dataset);
    }
  });

  it('makes no element of what is in the data', () => {
    const tags = (page: string): readonly string[] =>
      page.replace(/<script>[^]*<\/script>/, '').match(/<[a-z!/][^\s>]*/gi) ?? [];
    const plain = tags(createPage({ dataset: datasetOf('plain'), script, sha256 }));
    for (const payload of payloads)
      expect(tags(createPage({ dataset: datasetOf(payload), script, sha256 }))).toEqual(plain);
  });

  it('lists date, title, sentence, source and article of every event', () => {
    const event = eventOf('x');
    const dataset: Dataset = {
      ...datasetOf('The bridge was closed, TASS said.', 'https://example.org/?a=1&b="'),
      title: 'Bridges & roads',
      events: [
        {
          ...event,
          title: 'Bridge closed',
          modality: 'planned',
          date: { edtf: '2014-03-03', partOfDay: 'evening', inferred: ['year'], rule: 'en/month-day' },
          attribution: [{ source: 'TASS' }],
          evidence: [
            {
              article: 'The bridge was closed, TASS said.',
              quote: { type: 'TextQuoteSelector', exact: 'The bridge was closed, TASS said.' },
              position: { type: 'TextPositionSelector', start: 0, end: 33 },
            },
          ],
        },
      ],
    };
    const page = createPage({ dataset, script, sha256 });
    expect(/<ol>([^]*)<\/ol>/.exec(page)?.[1]?.trim()).toBe(
      '<li dir="auto"><b>Evening of 3 Mar 2014</b> <small>(year inferred, planned)</small> Bridge closed' +
        '<blockquote dir="auto">The bridge was closed, TASS said. <cite>' +
        '<a href="https://example.org/?a=1&amp;b=&quot;" rel="noopener noreferrer">The bridge was closed, TASS said.</a></cite></blockquote>' +
        '<p>According to TASS</p></li>',
    );
    expect(page).toContain('<title>Bridges &amp; roads</title>');
  });

  it('says that there are no events', () => {
    const page = createPage({ dataset: { ...datasetOf('x'), events: [] }, script, sha256 });
    expect(page).toContain('<p>No dated events</p>');
    expect(page).not.toContain('<ol>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org/', 'ftp://example.org/'])(
    'makes no link of %s',
    (url) => {
      expect(createPage({ dataset: datasetOf('x', url), script, sha256 })).not.toContain('href');
    },
  );

  it('lets nothing run but the one script', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(
      createPage({ dataset: datasetOf('x'), script, sha256 }),
    )?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}=';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('inlineJson(json) keeps the value', () => {
    const json = JSON.stringify({ '</script>': '<!-- & \u2028 \\u003c' });
    expect(inlineJson(json)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inlineJson(json))).toEqual(JSON.parse(json));
  });
});

describe('createPage({ dataset, script, sha256 }) in Chromium, from disk, without a network', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  const requested: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-page-'));
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...launchArguments] });
    const context = await browser.newContext({ offline: true });
    page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('request', (request) => requested.push(request.url()));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(name: string, content: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    const address = pathToFileURL(path).href;
    said.length = requested.length = 0;
    await page.goto(address);
    return address;
  }

  it('runs the script, which finds its data, and requests nothing', async () => {
    const address = await open('page.html', createPage({ dataset: datasetOf('A <title>'), script, sha256 }));
    expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBe('A <title>');
    expect(await page.title()).toBe('A <title>');
    expect([said, requested]).toEqual([[], [address]]);
  });

  it(`is not broken out of by any of ${payloads.length} payloads`, { timeout: 120_000 }, async () => {
    // The control: what is tried here does run where nothing is escaped.
    await open(
      'control.html',
      `<!doctype html><title>${payloads[1] ?? ''}</title>${payloads[3] ?? ''}<svg onload="window.hit=1">`,
    );
    await page.waitForFunction(() => 'hit' in window);
    for (const payload of payloads) {
      const address = await open('page.html', createPage({ dataset: datasetOf(payload), script, sha256 }));
      const seen = await page.evaluate(() => ({ ran: document.documentElement.dataset['ran'], hit: 'hit' in window }));
      expect(seen, payload).toEqual({ ran: payload, hit: false });
      expect([said, requested], payload).toEqual([[], [address]]);
    }
  });
});
