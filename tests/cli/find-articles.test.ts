import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticles } from '../../src/cli/find-articles.ts';

const tree = [
  'plain/b.txt',
  'plain/a.md',
  'plain/.hidden.txt',
  'plain/picture.png',
  'plain/deep/c.TXT',
  'plain/story/article.txt',
  'plain/story/meta.json',
  'plain/story/notes.txt',
  'markdown/article.md',
  'web/page.html',
  'web/old.HTM',
  'web/feed.rss',
  'web/data.json',
  'web/story/article.html',
  'web/story/meta.json',
  'nothing/picture.png',
];

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-find-'));
  for (const file of tree) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), 'x');
  }
  await symlink(root, join(root, 'plain', 'loop'));
});
afterAll(() => rm(root, { recursive: true }));

async function find(...paths: readonly string[]): Promise<unknown> {
  const { articles, problems } = await findArticles(paths.map((path) => join(root, path)));
  return {
    articles: articles.map(({ name, textPath, metaPath }) =>
      [name, relative(root, textPath), ...(metaPath === undefined ? [] : [relative(root, metaPath)])].join(' '),
    ),
    problems: problems.map((problem) => problem.replaceAll(root, '')),
  };
}

const story = 'story plain/story/article.txt plain/story/meta.json';

describe('findArticles(paths)', () => {
  it.each([
    ['a file', ['plain/b.txt'], ['b plain/b.txt'], []],
    [
      'a folder, sorted, links and dots left out',
      ['plain'],
      ['a plain/a.md', 'b plain/b.txt', 'c plain/deep/c.TXT', story],
      [],
    ],
    ['an article folder', ['plain/story'], [story], []],
    ['the text of an article folder', ['plain/story/article.txt'], [story], []],
    ['another file of an article folder', ['plain/story/notes.txt'], ['notes plain/story/notes.txt'], []],
    ['an article in Markdown without metadata', ['markdown/'], ['markdown markdown/article.md'], []],
    [
      'pages and feeds, but no JSON that is not named',
      ['web'],
      [
        'feed web/feed.rss',
        'old web/old.HTM',
        'page web/page.html',
        'story web/story/article.html web/story/meta.json',
      ],
      [],
    ],
    ['JSON that is named', ['web/data.json'], ['data web/data.json'], []],
    [
      'the same twice, in any order',
      ['plain/story', 'plain/a.md', 'plain/story/article.txt'],
      ['a plain/a.md', story],
      [],
    ],
    [
      'what is not there or holds nothing is said, the rest is found',
      ['missing.txt', 'plain/b.txt', 'nothing', 'plain/b.txt/x'],
      ['b plain/b.txt'],
      [
        '/missing.txt: there is no such file or folder. Check the name.',
        '/nothing: the folder holds no articles. Put .txt, .md or .html files in it, or name the files.',
        '/plain/b.txt/x: a part of its path is not a folder. Check the name.',
      ],
    ],
  ])('%s', async (_title, paths, articles, problems) => {
    expect(await find(...paths)).toEqual({ articles, problems });
  });

  it('leaves out pipes and broken links of a folder, names them, and keeps the rest', async () => {
    const folder = join(root, 'odd');
    await mkdir(folder);
    await writeFile(join(folder, 'z.txt'), 'x');
    await symlink(join(root, 'plain', 'b.txt'), join(folder, 'good.txt'));
    await symlink(join(root, 'nowhere'), join(folder, 'broken.txt'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.txt')]);
    const { articles, problems } = (await find('odd')) as { articles: string[]; problems: string[] };
    expect(articles.sort()).toEqual(['good odd/good.txt', 'z odd/z.txt']);
    expect(problems.sort()).toEqual([
      '/odd/broken.txt: there is no such file or folder. Mend the link, or take it away.',
      '/odd/pipe.txt is no file and is left out: rename it, or name it by itself.',
    ]);
  });
});
