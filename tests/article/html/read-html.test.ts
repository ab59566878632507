import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateSources } from '../../../src/article/html/date-sources.ts';
import { readHtml } from '../../../src/article/html/read-html.ts';

const story =
  'The council met on Thursday night and agreed, after four hours of talk, to mend the old bridge before the winter.';
const more =
  'The mayor said that the work would begin in May, and that nobody would have to take the long way round again.';

function page(
  head: string,
  body = `<article><h1>Bridge to be mended</h1><p>${story}</p><p>${more}</p></article>`,
): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (more: object): string => ld({ '@type': 'NewsArticle', ...more });
const og = '<meta property="article:published_time" content="2024-03-06T10:00:00Z">';

describe('readHtml(html).meta.published: the most trusted source that names a day', () => {
  it.each([
    ['JSON-LD of an article', article({ datePublished: '2024-03-07T23:30:00-05:00' }) + og],
    ['in a list', ld([{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '2024-03-07' }])],
    ['in a graph', ld({ '@graph': [{ '@type': ['Article', 'BlogPosting'], datePublished: '2024-03-07' }] })],
    ['as mainEntity', ld({ '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2024-03-07' } })],
    [
      'with raw line breaks and commas too many',
      '<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2024-03-07",}</script>',
    ],
    [
      'in a comment',
      '<script type="application/ld+json"><!-- {"@type":"Article","datePublished":"2024-03-07"} --></script>',
    ],
    [
      'in CDATA',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","datePublished":"2024-03-07"}\n//]]></script>',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2024-03-07T10:00:00Z">'],
    ['a value in the place of the content', '<meta itemprop="datePublished" value="2024-03-07 07:34:00.0">'],
    ['the day before the month', '<meta name="date.release" content="2024/07/03">'],
    [
      'the address of the page for small screens',
      '<link rel="alternate" media="only screen and (max-width: 640px)" href="https://m.news.example/news/20240307/x">',
    ],
    ['Open Graph as a name', '<meta name="og:article:published_time" content="2024-03-07T10:00:00Z">'],
    ['itemprop', '<meta itemprop="datePublished" content="2024-03-07">'],
    ...[
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publication_date',
      'date',
      'DC.date',
      'DC.date.issued',
      'dcterms.created',
      'dcterms.issued',
      'dcterms.date',
      'article.published',
      'cXenseParse:recs:publishtime',
      'citation_publication_date',
    ].map((name) => [name, `<meta name="${name}" content="2024-03-07">`]),
    ['parsely-page', `<meta name="parsely-page" content='{"pub_date":"2024-03-07T10:00:00Z"}'>`],
    ['the address', '<link rel="canonical" href="https://a.example/2024/03/07/bridge">'],
    ['the address in words', '<link rel="canonical" href="https://a.example/news/2024/mar/07/bridge">'],
  ])('%s', (_title, head) => {
    expect(readHtml(page(head)).meta).toMatchObject({ published: '2024-03-07', publishedBasis: 'metadata' });
  });

  it.each([
    ['time with pubdate', '<time pubdate datetime="2024-03-07T10:00">7 March</time>'],
    [
      'time with pubdate that is called updated',
      '<time pubdate class="updated" datetime="2024-03-07 20:08:00-0400">x</time>',
    ],
    ['time with datetime', '<time datetime="2024-03-07">7 March</time>'],
    ['the text of a time', '<time>March 7, 2024</time>'],
    ['a line', '<p>Updated: Friday, 8 Mar 2024, 4:25 PM EDT<br/>Published : Thursday, 7 Mar 2024, 3:05 PM EDT</p>'],
    ['abbr.published', '<abbr class="published" title="2024-03-07T10:00:00Z">Thursday</abbr>'],
    ['a time stamp', '<span class="date" data-timestamp="1709805600">Thursday</span>'],
    ['an element called a date', '<span class="post-date">7 March 2024</span>'],
    [
      'the last item of a list',
      '<ul><li class="byline first">Ada Li</li><li class="date-and-time last"><span class="datestamp">March 7, 2024</span> 9:00PM</li></ul>',
    ],
    ['beside an update', '<time class="updated" datetime="2024-03-09">x</time><time datetime="2024-03-07">x</time>'],
    [
      'before a related article',
      '<time datetime="2024-03-07"></time><aside><time datetime="2024-01-01"></time></aside>',
    ],
  ])('in the header: %s', (_title, mark) => {
    const body = `<article><header><h1>Bridge to be mended</h1>${mark}</header><p>${story}</p><p>${more}</p></article>`;
    expect(readHtml(page('', body)).meta.published).toBe('2024-03-07');
  });

  it.each([
    ['a date of modification', article({ dateModified: '2024-03-07' })],
    ['a modified meta element', '<meta property="article:modified_time" content="2024-03-07">'],
    ['another kind of object', ld({ '@type': 'VideoObject', uploadDate: '2024-03-07', datePublished: '2024-03-07' })],
    ['a teaser', ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'Article', datePublished: '2024-03-07' }] })],
    ['an impossible day', og.replace('2024-03-06', '2024-02-30')],
    ['a year before 1900', og.replace('2024', '0001')],
    ['an ambiguous one', '<meta name="date" content="03/04/2024">'],
    ['nothing', ''],
  ])('not from %s', (_title, head) => {
    expect(readHtml(page(head)).meta).not.toHaveProperty('published');
  });

  it('names both of two days that contradict each other, and takes the more trusted', () => {
    const { meta, problems } = readHtml(page(article({ datePublished: '2024-03-07' }) + og.replace('03-06', '01-02')));
    expect(meta.published).toBe('2024-03-07');
    expect(problems).toEqual([
      expect.stringMatching(/2024-03-07 \(JSON-LD\) and 2024-01-02 \(article:published_time\)/u),
    ]);
  });

  it('takes the day of the last change, and says so, when readers are shown no other', () => {
    const mark = '<div class="date"><span>Updated: </span>August 13, 2010, 5:02 PM ET</div>';
    const read = (head: string) => readHtml(page(head, `<article>${mark}<h1>Bridge</h1><p>${story}</p></article>`));
    expect(read('').meta.published).toBe('2010-08-13');
    expect(read('').problems).toEqual([
      expect.stringMatching(/^the page says only when it was last changed, 2010-08-13,/u),
    ]);
    expect(read('<meta name="date" content="2010-08-11">')).toMatchObject({
      meta: { published: '2010-08-11' },
      problems: [],
    });
  });

  it('takes the day in the address where the page dates itself by its last change, a day or two later', () => {
    const read = (address: string, day: string) =>
      readHtml(
        page(
          `<link rel="canonical" href="https://news.example/${address}/x"><meta name="DC.date.issued" content="${day}">`,
        ),
      ).meta.published;
    expect(read('2024/03/06', '2024-03-07')).toBe('2024-03-06');
    expect(read('2024/03/06', '2024-03-05')).toBe('2024-03-05');
    expect(read('2024/02/06', '2024-03-07')).toBe('2024-03-07');
  });

  it('a day that is shown behind that of the last change is that of the visit', () => {
    const body = `<div class="date">Wed, Jun 5, 2013</div><article><h1>Bridge to be mended</h1><div class="date"><span class="datetime">LAST UPDATED: 05/15/2013 20:32</span></div><p>${story}</p></article>`;
    expect(readHtml(page('', body)).meta.published).toBe('2013-05-15');
  });

  it('a day apart is the time zone', () => {
    expect(readHtml(page(article({ datePublished: '2024-03-07' }) + og)).problems).toEqual([]);
  });

  it('every source of the order says why it stands there', () => {
    expect(new Set(dateSources.map(({ name }) => name)).size).toBe(dateSources.length);
    for (const { reason } of dateSources) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('readHtml(html).meta: what the page says', () => {
  it.each([
    ['the headline of JSON-LD', { title: 'Bridge' }, article({ headline: 'Bridge' }) + '<title>Bridge | Post</title>'],
    [
      'no name of the site',
      { title: 'Bridge', publisher: 'The Post' },
      '<meta property="og:title" content="Bridge | The Post"><meta property="og:site_name" content="The Post">',
    ],
    [
      'a heading that the title repeats',
      { title: 'Bridge to be mended' },
      '<title>Bridge to be mended - Some Paper</title>',
    ],
    ['entities read', { title: 'A & B’s' }, article({ headline: 'A &amp; B&#8217;s' })],
    ['authors of JSON-LD', { authors: ['Ada Li', 'Bo Berg'] }, article({ author: [{ name: 'Ada Li' }, 'Bo Berg'] })],
    [
      'authors by reference',
      { authors: ['Ada Li'] },
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@id': '#a', '@type': 'Person', name: 'Ada Li' },
        ],
      }),
    ],
    ['authors in one line', { authors: ['Ada Li', 'Bo Berg'] }, '<meta name="author" content="By Ada Li and Bo Berg">'],
    ['a firm as author', { authors: ['Summit Foods, Inc.'] }, article({ author: { name: 'Summit Foods, Inc.' } })],
    ['the canonical address', { url: 'https://a.example/x' }, '<link rel="canonical" href="https://a.example/x">'],
    [
      'an address without a host, from og:url',
      { url: 'https://a.example/x' },
      '<meta property="og:url" content="https://a.example/y"><link rel="canonical" href="/x">',
    ],
    ['three letters', { language: 'en' }, '<meta name="language" content="eng">'],
    ['og:locale', { language: 'en-GB' }, '<meta property="og:locale" content="en_GB">'],
  ])('%s', (_title, meta, head) => {
    expect(readHtml(page(head)).meta).toMatchObject(meta);
  });

  it('the language as written', () => {
    expect(readHtml(`<html lang="en-gb"><p>${story}`).meta.language).toBe('en-gb');
    expect(readHtml(`<html xml:lang="de"><p>${story}`).meta.language).toBe('de');
    expect(readHtml(`<html lang="english!"><p>${story}`).meta).not.toHaveProperty('language');
  });

  it.each([['javascript:alert(1)'], ['ftp://a.example/x'], ['/x'], ['data:text/html,x']])('no address %s', (href) => {
    expect(readHtml(page(`<link rel="canonical" href="${href}">`)).meta).not.toHaveProperty('url');
  });
});

describe('readHtml(html).text', () => {
  const textOf = (inner: string): readonly string[] =>
    readHtml(page('', `<article><h1>Bridge to be mended</h1><p>${story}</p>${inner}<p>${more}</p></article>`))
      .text.split('\n\n')
      .slice(1, -1);

  it.each([
    ['list items', '<ul><li>one boat</li><li>two\n boats</li></ul>', ['one boat', 'two boats']],
    ['a subheading', '<h2>Who pays</h2><p>Nobody knows.</p>', ['Who pays', 'Nobody knows.']],
    ['a quotation', '<blockquote><p>It fell.</p><cite>A man</cite></blockquote>', ['It fell.']],
    ['rows', '<table><tr><th>Year<th>Cost<tr><td>1921<td>£3</table>', ['Year | Cost', '1921 | £3']],
    ['a row of blocks', '<table><tr><td><div><p>One.</p><p>Two.</p></div></table>', ['One.', 'Two.']],
    ['line breaks', '<p>One.<br>Still one.<br><br>Two.</p>', ['One. Still one.', 'Two.']],
    [
      'elements of a site’s own, within a line and alone',
      '<p>We opened our <own-company><b>Acme</b></own-company> page.</p><own-box>One.</own-box><own-box>Two.</own-box>',
      ['We opened our Acme page.', 'One.', 'Two.'],
    ],
    [
      'phrases',
      '<p>A <b>bold</b>, <i>soft</i>&shy;ly <a href="/x">linked</a>&nbsp;word.</p>',
      ['A bold, softly linked word.'],
    ],
    ['a formatted drop cap', '<p><span class="dropcap">T</span>he end.</p>', ['The end.']],
    ['a caption', '<figure><img alt=""><figcaption>A bridge.</figcaption></figure>', []],
    ['a picture in a box', '<div><img src="x.jpg"><p>The old bridge in 1921.</p></div>', []],
    ['a table in a figure', '<figure><table><tr><td>a</td><td>b</td></tr></table></figure>', ['a | b']],
    ['a tweet', '<blockquote class="twitter-tweet"><p>Look at it!</p>— Ann (@ann)</blockquote>', []],
    ['a newsletter', '<div class="newsletter-signup"><h3>The news</h3><p>Every morning in your inbox.</p></div>', []],
    ['related links', '<h3>Also</h3><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>', []],
    ['a promoted link', '<p><a href="/x">Ten more bridges that fell last year</a></p>', []],
    ['READ MORE', '<p>READ MORE: <a href="/x">Ten bridges</a></p>', []],
    ['an advertisement', '<div class="ad-slot">Advertisement</div><p>Advertisement</p>', []],
    ['what is hidden', '<p hidden>x</p><p style="display:none">y</p><script>z</script><template>w</template>', []],
    ['a linked sentence stays', `<p><a href="/x">${more}</a></p>`, [more]],
    ['a class that only mentions a word', '<p class="has-comments no-sidebar">It rained.</p>', ['It rained.']],
  ])('%s', (_title, inner, blocks) => {
    expect(textOf(inner)).toEqual(blocks);
  });

  it.each([
    ['Search teams found two bodies on Tuesday.'],
    ['Copyright law changed on 3 May 1921.'],
    ['Advertising fell by a third in 2020.'],
    ['Promoted to captain in 1921, he never sailed again.'],
    ['Follow the money, she said in 1974.'],
    ['Loading docks were shut on Friday.'],
    ['Recommended doses were exceeded twice in March.'],
    ['Subscribers left in 2019.'],
    ['Photos by witnesses showed the bridge on Monday morning. It stood.'],
    ['Related cases were heard on 4 June.'],
    ['Sign in the window read: closed.'],
    ['By Monday the water had gone.'],
  ])('keeps a sentence that begins as a notice does: %s', (sentence) => {
    expect(textOf(`<p>${sentence}</p>`)).toEqual([sentence]);
  });

  it('the id of a heading is no name', () => {
    expect(textOf('<h2 id="comments-by-the-minister">Comments by the minister</h2><p>None.</p>')).toEqual([
      'Comments by the minister',
      'None.',
    ]);
  });

  it('comments are left out although they are longer than the article', () => {
    const comments = `<section id="comments">${`<p>${more} And so on, and so on, and so on.</p>`.repeat(40)}</section>`;
    const { text } = readHtml(
      page('', `<div><h1>Bridge to be mended</h1><div><p>${story}</p><p>${more}</p></div>${comments}</div>`),
    );
    expect(text).toBe(`${story}\n\n${more}`);
  });

  it('what "read more" folds is the rest of the article', () => {
    const folded = `<div id="read-more"><a href="#">Read more</a><div id="read-more-content"><p>${more}</p><p>${more}</p></div></div>`;
    const read = readHtml(page('', `<h1>Bridge to be mended</h1><div class="story"><p>${story}</p>${folded}</div>`));
    expect(read.text).toContain(more);
  });

  it('keeps the words of a link within a sentence, whatever it is called', () => {
    const text = `<p><a class="meta-per" href="/p">Ann Li</a> bought a share in <a class="meta-org" href="/o">the Nets</a>. ${story}</p>`;
    expect(readHtml(page('', `<h1>A sale</h1>${text}<p>${story}</p>`)).text).toContain(
      'Ann Li bought a share in the Nets.',
    );
    const share = '<p>It closed. <a class="share" href="/s">Share</a></p>';
    expect(readHtml(page('', `<h1>A sale</h1>${share}<p>${story}</p>`)).text).not.toContain('Share');
  });

  it('keeps a box of facts that is written in sentences', () => {
    const box = (text: string) =>
      readHtml(page('', `<h1>A</h1><p>${story}</p><div class="infobox">${text}</div><p>${more}</p>`)).text;
    expect(
      box(
        `<h3>The injured</h3><p>${more.replaceAll('the', 'this')}</p><p>${story.replace('old', 'wooden')}</p><p>${more}</p><p>${more}</p>`,
      ),
    ).toContain('wooden');
    expect(box('<p>Opened: 1921</p>')).not.toContain('1921');
  });

  it('a name that could mean something else does not remove the article', () => {
    for (const name of ['newsletter', 'promo', 'author', 'meta', 'sidebar', 'ad']) {
      const { text } = readHtml(
        page('', `<div class="${name}"><h1>Bridge to be mended</h1><p>${story}</p><p>${more}</p></div>`),
      );
      expect(text).toBe(`${story}\n\n${more}`);
    }
  });

  it('is that of JSON-LD where the page shows only its beginning', () => {
    const whole = [story, more, story, more, more].join('\n\n');
    expect(readHtml(page(article({ articleBody: whole }), `<article><p>${story}</p></article>`)).text).toBe(whole);
  });

  it('is empty for a page that scripts fill, and says what to do', () => {
    const { text, meta, problems } = readHtml(
      page('<title>Bridge</title>', '<div id="root"></div><script>run()</script>'),
    );
    expect([text, meta.title]).toEqual(['', 'Bridge']);
    expect(problems).toEqual(['the page holds no text to read: save the page after it has loaded, or paste its text.']);
  });

  it.each([[''], ['<'], ['<html>'], ['<frameset><frame>'], ['just words'], ['</p></p>'], ['<!doctype html>']])(
    'takes %j',
    (html) => {
      expect(() => readHtml(html)).not.toThrow();
    },
  );
});

describe('readHtml(html) on damaged pages', () => {
  const full = process.env['SOURCELINE_RUNS'] === 'full';
  const folder = join(import.meta.dirname, '../pages');
  const pages = readdirSync(folder).map((slug) => readFileSync(join(folder, slug, 'page.html'), 'utf8'));
  const damages = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(400),
      put: fc.constantFrom(
        ...[
          '',
          '<',
          '>',
          '"',
          '</div>',
          '<div>',
          '<p>',
          '<table>',
          '<svg>',
          '<!--',
          '<b>',
          '&#0;',
          '{"',
          '\u0000',
          '<article>',
          '</article>',
        ],
      ),
    }),
    { maxLength: 12 },
  );

  it('never throws, always ends, and gives blocks of one line each', { timeout: 1_200_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), damages, (whole, changes) => {
        const html = changes.reduce((text, { at, cut, put }) => {
          const from = Math.floor(at * text.length);
          return text.slice(0, from) + put + text.slice(from + cut);
        }, whole);
        const { text, meta } = readHtml(html);
        for (const block of text === '' ? [] : text.split('\n\n')) {
          expect(block).toBe(block.trim());
          expect(block).not.toMatch(/^$|[\n\u00a0\u00ad]| {2}/u);
        }
        if (meta.published !== undefined) expect(meta.published).toMatch(/^\d{4}-\d\d-\d\d$/u);
        if (meta.url !== undefined) expect(meta.url).toMatch(/^https?:\/\//u);
      }),
      { numRuns: full ? 10_000 : 150 },
    );
  });
});
