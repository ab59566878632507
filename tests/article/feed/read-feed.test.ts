import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/article/feed/read-feed.ts';

const rss = (
  items: string,
  channel = '<title>The Post</title><link>https://a.example/</link><language>en-us</language>',
): string => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (inner: string): string => `<item><title>Bridge</title>${inner}</item>`;
const text = 'The bridge was shut on Thursday after engineers had found cracks in two of its piers.';

describe('readFeed(source) → an article for each item, in order', () => {
  it('RSS 2.0: the whole content before the summary; author, date, address; the feed as publisher', () => {
    const source = rss(
      `<item><title>A &amp; B</title><link>https://a.example/1</link><dc:creator><![CDATA[Ada Li]]></dc:creator>
       <pubDate>Thu, 07 Mar 2024 23:30:00 -0500</pubDate><description>Short.</description>
       <content:encoded><![CDATA[<p>${text}</p><figure><figcaption>A pier</figcaption></figure><ul><li>one</li></ul>
       <p>The post <a href="x">A</a> appeared first on <a href="y">The Post</a>.</p>]]></content:encoded></item>` +
        item('<guid>https://a.example/2</guid><description>&lt;p&gt;It rained.&lt;/p&gt;</description>'),
    );
    expect(readFeed(source)).toEqual({
      articles: [
        {
          title: 'A & B',
          text: `${text}\n\none`,
          meta: {
            title: 'A & B',
            url: 'https://a.example/1',
            publisher: 'The Post',
            authors: ['Ada Li'],
            published: '2024-03-07',
            publishedBasis: 'metadata',
            language: 'en-us',
          },
        },
        {
          title: 'Bridge',
          text: 'It rained.',
          meta: { title: 'Bridge', url: 'https://a.example/2', publisher: 'The Post', language: 'en-us' },
        },
      ],
      problems: [],
      rejected: 0,
    });
  });

  it.each([
    [
      'dc:date',
      item(`<description>${text}</description><dc:date>2024-03-07T10:00:00Z</dc:date>`),
      { published: '2024-03-07' },
    ],
    [
      'an author by mail',
      item(`<description>${text}</description><author>a@b.c (Ada Li)</author>`),
      { authors: ['Ada Li'] },
    ],
    ['a relative link', item(`<description>${text}</description><link>/x</link>`), { url: 'https://a.example/x' }],
  ])('RSS: %s', (_title, items, meta) => {
    expect(readFeed(rss(items)).articles[0]?.meta).toMatchObject(meta);
  });

  it.each([['javascript:alert(1)'], ['ftp://a.example/x'], ['']])('RSS: no address %j', (link) => {
    const { articles } = readFeed(rss(item(`<description>${text}</description><link>${link}</link>`)));
    expect(articles[0]?.meta).not.toHaveProperty('url');
  });

  it('RSS 1.0, whose items stand beside the channel', () => {
    const source = `<rdf:RDF><channel rdf:about="x"><title>The Post</title></channel>
      <item rdf:about="https://a.example/1"><title>Bridge</title><description>${text}</description></item></rdf:RDF>`;
    expect(readFeed(source).articles).toEqual([
      { title: 'Bridge', text, meta: { title: 'Bridge', url: 'https://a.example/1', publisher: 'The Post' } },
    ]);
  });

  it('Atom: content of every type, links, authors of the feed, and a change as the last resort', () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">The Post</title>
      <link rel="self" href="https://a.example/feed"/><link href="https://a.example/"/><author><name>Ada Li</name></author>
      <entry><title type="html">A &amp;amp; B</title><link rel="alternate" href="/1"/><published>2024-03-07T10:00:00Z</published>
        <updated>2024-03-09T10:00:00Z</updated><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>
      <entry><title>C</title><updated>2024-03-08T10:00:00Z</updated><author><name>Bo Berg</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It<br/>rained.</p><p>It snowed.</p></div></content></entry>
      <entry><title>D</title><content src="https://a.example/d"/><summary>One.\n\nTwo.</summary></entry></feed>`;
    const { articles, problems } = readFeed(source);
    expect(
      articles.map(({ title, text: body, meta }) => [title, body, meta.published, meta.authors, meta.url]),
    ).toEqual([
      ['A & B', text, '2024-03-07', ['Ada Li'], 'https://a.example/1'],
      ['C', 'It rained.\n\nIt snowed.', '2024-03-08', ['Bo Berg'], undefined],
      ['D', 'One.\n\nTwo.', undefined, ['Ada Li'], undefined],
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^item 2 \(“C”\) says only when it was last changed, 2024-03-08, /u),
    ]);
  });

  it('JSON Feed', () => {
    const source = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Post',
      language: 'en',
      authors: [{ name: 'Ada Li' }],
      items: [
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'A',
          content_html: `<p>${text}</p>`,
          date_published: '2024-03-07T23:00:00-05:00',
        },
        { id: '2', content_text: 'a < b & c', authors: [{ name: 'Bo Berg' }] },
      ],
    });
    expect(readFeed(source).articles.map(({ title, text: body, meta }) => [title, body, meta])).toEqual([
      [
        'A',
        text,
        {
          title: 'A',
          url: 'https://a.example/1',
          publisher: 'The Post',
          authors: ['Ada Li'],
          published: '2024-03-07',
          publishedBasis: 'metadata',
          language: 'en',
        },
      ],
      [undefined, 'a < b & c', { publisher: 'The Post', authors: ['Bo Berg'], language: 'en' }],
    ]);
  });

  it('an item without text is named and left out', () => {
    const { articles, problems, rejected } = readFeed(rss(item('') + item(`<description>${text}</description>`)));
    expect([articles.length, rejected]).toEqual([1, 1]);
    expect(problems).toEqual(['item 1 (“Bridge”) holds no text and is left out: save its page and name that.']);
  });

  it.each([
    ['an empty feed', rss(''), /^the feed holds no items: /u],
    ['another XML', '<svg></svg>', /^this is no feed/u],
    ['another JSON', '{"a": 1}', /^this is no feed/u],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1"', /^this is no feed/u],
    ['nothing', '', /^this is no feed/u],
  ])('%s says what to do', (_title, source, problem) => {
    expect(readFeed(source)).toEqual({ articles: [], problems: [expect.stringMatching(problem)], rejected: 1 });
  });

  it('expands no entities', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${rss(item('<description>It rained &b; here.</description>'))}`;
    expect(readFeed(bomb).articles[0]?.text).toBe('It rained &b; here.');
  });

  it('never throws', () => {
    const whole = rss(item(`<description><![CDATA[<p>${text}</p>]]></description><pubDate>x</pubDate>`).repeat(3));
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(60),
        fc.constantFrom('', '<', ']]>', '<item>', '</rss>', '&#x;'),
        (at, cut, put) => {
          readFeed(whole.slice(0, at) + put + whole.slice(at + cut));
        },
      ),
      { numRuns: 300 },
    );
  });
});
