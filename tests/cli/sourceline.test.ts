import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { type InstalledCommand, installCommand } from './installed-command.ts';

let command: InstalledCommand;
let work: string;

const bridge = 'The Alder Street bridge was closed on 3 March 2014. Engineers had found cracks in it.\n';

const story = `<!doctype html><html lang="en-GB"><head><title>Bridge shut - The Post</title>
<meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2014-03-05T23:00:00-05:00">
<meta name="author" content="Ada Li"><link rel="canonical" href="https://example.org/bridge"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge shut</h1><p>${bridge}</p><p>It will open again on 9 May. The council has promised that for a year now.</p></article></body></html>`;

const feedItem = (day: number): string =>
  `<item><title>Day ${day}</title><pubDate>0${day} Mar 2014</pubDate><description>It rained on ${day} March 2014.</description></item>`;

beforeAll(async () => {
  command = await installCommand();
  work = join(command.folder, 'work');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'bridge.txt': bridge,
    'bread.txt': 'Bread is made of flour and water. Salt makes it last.\n',
    'bruecke.txt':
      'Die Brücke wurde am Montag gesperrt. Die Stadt hat das nicht erklärt, und niemand weiß, wann sie wieder öffnet.\n',
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2),
    'latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    'story.html': story,
    'latin.htm': Uint8Array.from('<meta charset=iso-8859-1><p>Caf\xe9 closed on 3 March 2014.', (letter) =>
      letter.charCodeAt(0),
    ),
    'shell.html': '<!doctype html><title>Bridge</title><div id="root"></div><script>run()</script>',
    'feed.xml': `<rss><channel><title>The Post</title>${[3, 4].map((day) => feedItem(day)).join('')}</channel></rss>`,
    'part.rss': `<rss><channel><title>The Post</title>${feedItem(3)}<item><title>Empty</title></item></channel></rss>`,
    'empty.atom': '<feed><title>The Post</title></feed>',
    'other.xml': '<svg></svg>',
    'feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'Closed', content_text: bridge, date_published: '2014-03-05' }],
    }),
    'notes.md': `---\ntitle: Bridge notes\ndate: 2014-03-06\n---\n\n${bridge}`,
    'web/story/article.html': story,
    'web/story/meta.json': '{"title": "Mine", "published": "2014-03-07"}',
    'web/b.htm': story,
    'not.json': '{"format": ',
    'other.json': '{"a": 1}',
    'nothing/picture.png': 'x',
    'wrong-meta/article.txt': bridge,
    'wrong-meta/meta.json': '{"title": "Bridge closed", "published": "March", "colour": "red"}',
    'odd-meta/article.txt': bridge,
    'odd-meta/meta.json': '{"title": "Bridge closed", "published": "2014-03-05", "colour": "red"}',
    'no-meta/article.txt': bridge,
    'no-meta/meta.json': '{"title": ',
    ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`many/${i}.txt`, bridge])),
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(work, name, '..'), { recursive: true });
    await writeFile(join(work, name), content);
  }
  const { stdout } = await run('extract', 'bridge.txt');
  await writeFile(join(work, 'good.json'), stdout);
  const dataset = JSON.parse(stdout) as Dataset;
  const [event] = dataset.events;
  const events = [...dataset.events, { ...event, id: 'e-broken', date: { ...event?.date, edtf: '2014-02-30' } }];
  await writeFile(join(work, 'broken.json'), JSON.stringify({ ...dataset, events }));
}, 120_000);
afterAll(() => command.remove());

const run = (...args: readonly string[]): ReturnType<InstalledCommand['run']> => command.run(args, { cwd: work });

describe('sourceline', () => {
  it.each([[[]], [['extract']], [['tag']], [['validate']], [['serve']], [['embed']]])(
    '%j --help has examples',
    async (args) => {
      const { code, stdout, stderr } = await run(...args, '--help');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/Usage: sourceline[^]*Examples:\n {2}sourceline /);
    },
  );

  it('--version prints that of the package', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: '9.8.7\n', stderr: '' });
  });

  it.each([
    ['no command', [], /Usage: sourceline/],
    ['an unknown command', ['draw'], /unknown command 'draw'/],
    ['an unknown option', ['extract', 'bridge.txt', '--colour'], /unknown option '--colour'/],
    ['no article', ['extract'], /missing required argument/],
    [
      'a date in words',
      ['extract', 'bridge.txt', '--published', 'March 2014'],
      /'March 2014' is invalid\. Give a day, month or year such as 2025-12-01/,
    ],
    [
      'a day that does not exist',
      ['extract', 'bridge.txt', '--published', '2014-02-30'],
      /'2014-02-30' is invalid\. Give a day, month or year such as 2025-12-01/,
    ],
    [
      'an unknown genre',
      ['extract', 'bridge.txt', '--genre', 'poem'],
      /'poem' is invalid\. Allowed choices are news, history\./,
    ],
    [
      'an address that is none',
      ['extract', 'bridge.txt', '--url', 'javascript:alert(1)'],
      /Give an address such as https:\/\//,
    ],
    [
      'one address for many',
      ['extract', 'many', '--url', 'https://example.org/'],
      /--url is the address of one article, and there are 12: put each/,
    ],
    ['a port that is none', ['serve', '--port', '99999'], /Give a number from 0 to 65535/],
    ['a dataset among articles', ['serve', 'good.json', 'bridge.txt'], /good\.json is a dataset: name it alone/],
    [
      'article options with a dataset',
      ['embed', 'good.json', '--title', 'T'],
      /--title describes articles, and good\.json is a dataset/,
    ],
    [
      'an article as output',
      ['extract', 'bridge.txt', '-o', './bridge.txt'],
      /\.\/bridge\.txt is one of the files read: name another/,
    ],
    [
      'a dataset as the output of its own page',
      ['embed', 'good.json', '-o', './good.json'],
      /\.\/good\.json is one of the files read: name another/,
    ],
  ])('wrong usage ends with 2 and one sentence: %s', async (_title, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('prints a stack trace with --debug alone', async () => {
    for (const args of [
      ['--debug', 'extract', 'missing.txt'],
      ['extract', 'missing.txt', '--debug'],
    ]) {
      expect((await run(...args)).stderr).toMatch(/^ {4}at /m);
    }
    expect((await run('extract', 'missing.txt')).stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('sourceline without its package', () => {
  it('ends with 5 and says what to do', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'sourceline-alone-'));
    await copyFile(command.script, join(alone, 'sourceline.mjs'));
    const child = spawn(process.execPath, [join(alone, 'sourceline.mjs'), '--version']);
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number]>]);
    await rm(alone, { recursive: true });
    expect(stderr).toMatch(/^sourceline: cannot find the package sourceline above \S+: install it again\.\n$/);
    expect(code).toBe(5);
  });
});

describe('sourceline extract', () => {
  it('makes the committed dataset of the sample, and says nothing', async () => {
    const { code, stdout, stderr } = await run('extract', join(command.folder, 'data/articles/safety-zone'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(await readFile(join(command.folder, 'data/datasets/safety-zone.json'), 'utf8'));
  });

  it('--explain prints how each article is read instead of the dataset, which -o writes', async () => {
    const sample = join(command.folder, 'data/articles/safety-zone');
    const explained = await readFile(join(import.meta.dirname, '../events/explain/safety-zone.txt'), 'utf8');
    expect(await run('extract', sample, '--explain')).toEqual({ code: 0, stdout: explained, stderr: '' });
    const both = await run('extract', sample, 'bread.txt', 'missing.txt', '--explain', '-o', 'explained.json');
    expect(both.stdout).toMatch(/\n\n\nBread · publication date not known\n/);
    expect(both.stdout.startsWith(explained)).toBe(true);
    expect(both.stderr.match(/^missing\.txt: /gm)).toHaveLength(1);
    expect(both.code).toBe(1);
    const { articles } = JSON.parse(await readFile(join(work, 'explained.json'), 'utf8')) as Dataset;
    expect(articles.map(({ id }) => id)).toEqual(['bread', 'safety-zone']);
  });

  it('describes the article by the options', async () => {
    const options = [
      '--published',
      '2014-03-05',
      '--title',
      'T',
      '--publisher',
      'P',
      '--url',
      'https://example.org/a?b',
      '--genre',
      'news',
    ];
    const { title, articles } = JSON.parse((await run('extract', 'bridge.txt', ...options)).stdout) as Dataset;
    expect(title).toBe('T');
    expect(articles).toMatchObject([
      {
        id: 'bridge',
        title: 'T',
        publisher: 'P',
        url: 'https://example.org/a?b',
        published: { edtf: '2014-03-05', basis: 'given' },
      },
    ]);
  });

  it.each([
    ['an empty file', ['empty.txt'], 3, /^empty\.txt is empty: give/],
    ['a file of white space', ['blank.txt'], 3, /^blank\.txt holds only white space: give/],
    ['a binary file', ['picture.txt'], 3, /^picture\.txt is a PNG image, not text: save/],
    ['a file in another encoding', ['latin.txt'], 3, /^latin\.txt is not UTF-8: save/],
    ['a missing file', ['missing.txt'], 3, /^missing\.txt: there is no such file or folder\. Check the name\.$/m],
    ['a folder without articles', ['nothing'], 3, /^nothing: the folder holds no articles\. Put/],
    ['a dataset', ['good.json'], 3, /^good\.json is JSON, not an article\. Name the text file; to draw a dataset use/],
    [
      'a page that scripts fill',
      ['shell.html'],
      3,
      /^shell\.html: the page holds no text to read: save the page after/,
    ],
    ['an empty feed', ['empty.atom'], 3, /^empty\.atom: the feed holds no items: save/],
    ['another XML', ['other.xml'], 3, /^other\.xml: this is no feed that can be read/],
    [
      'a feed with an item without text',
      ['part.rss'],
      1,
      /^part\.rss: item 2 \(“Empty”\) holds no text and is left out/,
    ],
    ['one bad among good', ['empty.txt', 'bridge.txt', 'missing.txt'], 1, /^missing\.txt: [^]*^empty\.txt is empty/m],
    [
      'metadata that is wrong in part',
      ['wrong-meta'],
      1,
      /^wrong-meta\/meta\.json: "published" must be a date[^]*^wrong-meta\/meta\.json: unknown key "colour"/m,
    ],
    ['metadata with an unknown key', ['odd-meta'], 0, /^odd-meta\/meta\.json: unknown key "colour"/],
    [
      'metadata that is no JSON',
      ['no-meta'],
      1,
      /^no-meta\/meta\.json: it is not JSON\. The article is read without it/,
    ],
    ['an article without a date', ['bread.txt'], 0, /^bread: .*\bdate/],
    ['an article that is not English', ['bruecke.txt'], 0, /^bruecke: .*English/],
  ])('says in one sentence what is wrong, and reads the rest: %s', async (_title, paths, code, message) => {
    const result = await run('extract', ...paths);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(code);
    if (code === 3) expect(result.stdout).toBe('');
    else expect((JSON.parse(result.stdout) as Dataset).articles).toHaveLength(1);
  });

  const articlesOf = async (...args: readonly string[]): Promise<Dataset['articles']> => {
    const { code, stdout, stderr } = await run('extract', ...args);
    expect([code, stderr]).toEqual([0, '']);
    return (JSON.parse(stdout) as Dataset).articles;
  };

  it('reads a page: its text and what it says of itself', async () => {
    expect(await articlesOf('story.html')).toMatchObject([
      {
        id: 'story',
        title: 'Bridge shut',
        url: 'https://example.org/bridge',
        publisher: 'The Post',
        authors: ['Ada Li'],
        published: { edtf: '2014-03-05', basis: 'metadata' },
        language: 'en-GB',
        text: [
          { text: `${bridge.trim()}\n\nIt will open again on 9 May. The council has promised that for a year now.` },
        ],
      },
    ]);
  });

  it('options go before meta.json, and that before the page', async () => {
    expect(await articlesOf('web')).toMatchObject([
      { id: 'b', title: 'Bridge shut', published: { edtf: '2014-03-05', basis: 'metadata' } },
      { id: 'story', title: 'Mine', publisher: 'The Post', published: { edtf: '2014-03-07', basis: 'given' } },
    ]);
    expect(await articlesOf('web/story', '--published', '2014-03', '--title', 'T')).toMatchObject([
      { title: 'T', published: { edtf: '2014-03', basis: 'given' } },
    ]);
  });

  it('reads a page in its own encoding', async () => {
    expect(await articlesOf('latin.htm')).toMatchObject([{ text: [{ text: 'Café closed on 3 March 2014.' }] }]);
  });

  it('makes an article of every item of a feed', async () => {
    expect(await articlesOf('feed.xml')).toMatchObject([
      { id: 'day-3', title: 'Day 3', publisher: 'The Post', published: { edtf: '2014-03-03', basis: 'metadata' } },
      { id: 'day-4', title: 'Day 4', published: { edtf: '2014-03-04' } },
    ]);
    expect(await articlesOf('feed.json')).toMatchObject([{ id: 'closed', published: { edtf: '2014-03-05' } }]);
    const { code, stderr } = await run('extract', 'feed.xml', '--url', 'https://example.org/a');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--url is the address of one article, and there are 2'),
    ]);
  });

  it('reads the front matter of Markdown', async () => {
    expect(await articlesOf('notes.md')).toMatchObject([
      { title: 'Bridge notes', published: { edtf: '2014-03-06', basis: 'metadata' }, text: [{ text: bridge }] },
    ]);
  });

  it('writes a file, says so on stderr, and leaves nothing beside it', async () => {
    await mkdir(join(work, 'out'));
    const { code, stdout, stderr } = await run('extract', 'bridge.txt', '-o', 'out/bridge.json');
    expect([code, stdout, stderr]).toEqual([0, '', 'out/bridge.json: 1 event from 1 article\n']);
    expect(await readdir(join(work, 'out'))).toEqual(['bridge.json']);
    expect(await readFile(join(work, 'out/bridge.json'), 'utf8')).toBe((await run('extract', 'bridge.txt')).stdout);
  });

  it('counts many files in one line', async () => {
    const { code, stdout, stderr } = await run('extract', 'many');
    expect([code, stderr]).toEqual([0, 'read 12 of 12 articles\n']);
    expect((JSON.parse(stdout) as Dataset).articles.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i)).sort(),
    );
  });

  it('is the same whatever the order in which the articles are named', async () => {
    const [one, other] = await Promise.all([
      run('extract', 'bridge.txt', 'many'),
      run('extract', 'many', 'bridge.txt'),
    ]);
    expect(one.stdout).toBe(other.stdout);
  });

  it.each([
    [
      'a folder that is not there',
      'missing/out.json',
      /^sourceline: cannot write missing\/out\.json: there is no such file or folder\. Make/,
    ],
    ['a full disk', '/dev/full', /^sourceline: cannot write \/dev\/full: the disk is full\. Free/],
  ])('ends with 4 when the output cannot be written: %s', async (_title, path, message) => {
    const { code, stderr } = await run('extract', 'bridge.txt', '-o', path);
    expect(code).toBe(4);
    expect(stderr).toMatch(message);
  });

  it('is quiet when the reader of its output goes away, and says so when that is full', async () => {
    const shell = async (line: string): Promise<readonly unknown[]> => {
      const child = spawn('bash', ['-c', line, 'bash', process.execPath, command.script], { cwd: work });
      let stderr = '';
      child.stderr.on('data', (piece) => (stderr += String(piece)));
      child.stdout.resume();
      const [code] = (await once(child, 'close')) as [number];
      return [code, stderr];
    };
    await writeFile(join(work, 'long.txt'), bridge.repeat(2_000));
    expect(await shell('"$1" "$2" extract long.txt | head -c 10; exit ${PIPESTATUS[0]}')).toEqual([0, '']);
    expect(await shell('"$1" "$2" extract bridge.txt > /dev/full')).toEqual([
      4,
      'sourceline: cannot write to standard output: the disk is full.\n',
    ]);
  });
});

describe('sourceline validate', () => {
  it.each([
    ['a good dataset', ['good.json'], 0, /^good\.json: 1 event from 1 article, valid\n$/, /^$/],
    [
      'one broken event',
      ['broken.json'],
      1,
      /^broken\.json: 1 event from 1 article, 1 rejected, 1 error\n$/,
      /^broken\.json: .*\/events\/1\/date\/edtf.*2014-02-30/,
    ],
    ['not JSON', ['not.json'], 1, /^not\.json: not a dataset, 1 error\n$/, /^not\.json: .*line 1/],
    ['something else', ['other.json'], 1, /^other\.json: not a dataset/, /^other\.json: .*format/],
    [
      'a missing file',
      ['missing.json'],
      3,
      /^$/,
      /^missing\.json: there is no such file or folder\. Name a dataset, a JSON file\.\n$/,
    ],
    ['a folder', ['many'], 3, /^$/, /^many: it is a folder\. Name a dataset/],
    [
      'several',
      ['good.json', 'missing.json', 'broken.json'],
      1,
      /^good\.json: [^]*^broken\.json: /m,
      /^missing\.json: /,
    ],
  ])('%s', async (_title, paths, code, stdout, stderr) => {
    const result = await run('validate', ...paths);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
    expect(result.code).toBe(code);
  });
});

describe('sourceline embed', () => {
  it('writes one page with script, data and list', async () => {
    const { code, stderr } = await run('embed', 'good.json', '-o', 'page.html');
    expect([code, stderr]).toEqual([0, 'page.html: 1 event from 1 article\n']);
    const page = await readFile(join(work, 'page.html'), 'utf8');
    expect(page).toContain('<source-timeline>');
    expect(page).toContain('The Alder Street bridge was closed on 3 March 2014.');
    expect((await run('embed', 'good.json')).stdout).toBe(page);
    expect((await run('embed', 'bridge.txt')).stdout).toBe(page);
  });

  it('uses what is good in a damaged dataset and lists the rest', async () => {
    const { code, stdout, stderr } = await run('embed', 'broken.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^broken\.json: .*\/events\/1/);
    expect(stdout).toContain('The Alder Street bridge was closed');
  });

  it('says what to do when the element is not built', async () => {
    const [built, aside] = ['dist/element', 'dist/aside'].map((name) => join(command.folder, name)) as [string, string];
    await rename(built, aside);
    const { code, stderr } = await run('embed', 'good.json');
    await rename(aside, built);
    expect(code).toBe(5);
    expect(stderr).toMatch(
      /^sourceline: \S+sourceline\.js: there is no such file or folder\. Run npm run build first\.\n$/,
    );
  });
});

describe('sourceline serve', () => {
  async function serve(
    ...args: readonly string[]
  ): Promise<{ readonly child: ChildProcess; readonly address: string }> {
    const child = spawn(process.execPath, [command.script, 'serve', ...args], {
      cwd: work,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, address: line.toString() };
  }

  it('serves the sample, prints the address alone, and ends with 130 on an interrupt', async () => {
    const { child, address } = await serve();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const base = address.trim();
    expect(await (await fetch(base)).text()).toContain('<title>reader</title>');
    expect(await (await fetch(`${base}dataset.json`)).text()).toBe(
      await readFile(join(command.folder, 'data/datasets/safety-zone.json'), 'utf8'),
    );
    expect((await fetch(`${base}element/sourceline.js`)).status).toBe(200);
    expect((await fetch(`${base}datasets/safety-zone.json`)).status).toBe(200);
    expect(await (await fetch(`${base}page.html`)).text()).toBe(
      (await run('embed', join(command.folder, 'data/datasets/safety-zone.json'))).stdout,
    );
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  it.each([
    ['a dataset', ['good.json'], 1],
    ['articles made into one', ['many', 'bridge.txt'], 13],
    ['what is good in a damaged dataset', ['broken.json'], 1],
  ])('%s', async (_title, paths, articles) => {
    const { child, address } = await serve(...paths, '--port', '0');
    const dataset = (await (await fetch(`${address.trim()}dataset.json`)).json()) as Dataset;
    expect(dataset.articles).toHaveLength(articles);
    child.kill('SIGINT');
    await once(child, 'exit');
  });

  it('says what to do when the reader is not built', async () => {
    const [built, aside] = ['dist/reader', 'dist/aside'].map((name) => join(command.folder, name)) as [string, string];
    await rename(built, aside);
    const { code, stderr } = await run('serve');
    await rename(aside, built);
    expect(code).toBe(5);
    expect(stderr).toMatch(/^sourceline: \S+reader holds no reader page: run npm run build first\.\n$/);
  });

  it('ends with 3 and no address when nothing can be read', async () => {
    expect(await run('serve', 'not.json')).toMatchObject({ code: 3, stdout: '' });
    expect(await run('serve', 'missing.txt')).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('sourceline tag', () => {
  const tagLines = async (...lines: readonly string[]) => {
    const { code, stdout, stderr } = await command.run(['tag'], { cwd: work, stdin: lines.join('\n') });
    return {
      code,
      stderr,
      read: stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
    };
  };

  it('writes a line for each document in the same order, offsets in code points', async () => {
    const { code, stderr, read } = await tagLines(
      '{"id": "b", "text": "🐟 It closed on Friday.", "published": "2025-12-01", "genre": "news"}',
      '',
      '{"id": 1, "text": "It ran from 3/4/1997 to 5 May 1997.", "language": "en-GB"}',
      '{"id": "c", "text": "Nothing."}',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(read).toEqual([
      {
        id: 'b',
        timexes: [{ start: 15, end: 21, text: 'Friday', type: 'DATE', value: '2025-11-28', edtf: '2025-11-28' }],
      },
      {
        id: 1,
        timexes: [
          { start: 12, end: 20, text: '3/4/1997', type: 'DATE', value: '1997-04-03', edtf: '1997-04-03' },
          { start: 24, end: 34, text: '5 May 1997', type: 'DATE', value: '1997-05-05', edtf: '1997-05-05' },
        ],
      },
      { id: 'c', timexes: [] },
    ]);
  });

  it('writes an error for a line that cannot be read, and goes on', async () => {
    const { code, stderr, read } = await tagLines(
      '{"id": "a", "text": ',
      '[]',
      '{"id": "b"}',
      '{"text": "x"}',
      '{"id": "c", "text": "x", "published": "March"}',
      '{"id": "d", "text": "x", "genre": "poem"}',
      '{"id": "e", "text": "x", "language": "de"}',
      '{"id": "f", "text": "It closed in 1997."}',
    );
    expect(code).toBe(1);
    expect(stderr).toBe('7 lines could not be read; see "error" in the output.\n');
    expect(read).toEqual([
      { id: null, error: expect.stringMatching(/^line 1 is not JSON \(.+\): write one document a line$/u) as unknown },
      { id: null, error: 'line 2 is no document of the form {"id", "text", "published"?, "genre"?, "language"?}' },
      { id: 'b', error: 'line 3: "text" is missing; it must be the text as a string' },
      { id: null, error: 'line 4: "id" is missing; it must be a string or a number' },
      { id: 'c', error: 'line 5: "published" is "March"; it must be a date such as "2025-12-01"' },
      { id: 'd', error: 'line 6: "genre" is "poem"; it must be "news" or "history"' },
      { id: 'e', error: 'line 7 is in "de": only English ("en") is read' },
      { id: 'f', timexes: [expect.objectContaining({ value: '1997' }) as unknown] },
    ]);
  });

  it('holds one line at a time: the first answer comes before the input ends', async () => {
    const child = spawn(process.execPath, [command.script, 'tag']);
    child.stdin.write('{"id": "a", "text": "It closed in 1997."}\n');
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(first.toString('utf8'))).toMatchObject({ id: 'a' });
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
