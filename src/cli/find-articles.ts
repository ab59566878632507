import { existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { reasonOf } from './reason-of.ts';

/** An article on the disk: its text or page, the `meta.json` of its folder if it has one, and the name that its id is made of. */
export interface FoundArticle {
  readonly name: string;
  readonly textPath: string;
  readonly metaPath: string | undefined;
}

export interface FoundArticles {
  /** In the order of their paths, each file once. */
  readonly articles: readonly FoundArticle[];
  /** One sentence for each path that leads to no article, in the order given. */
  readonly problems: readonly string[];
}

const textNames = ['article.txt', 'article.md', 'article.html'];
const textExtensions = ['.txt', '.md', '.html', '.htm', '.xhtml', '.xml', '.rss', '.atom'];

/**
 * Finds the articles that files and folders stand for.
 *
 * A file is an article, or several when it is a feed. A folder with an `article.txt` (or `.md`, `.html`) is one article, named as the
 * folder and described by the `meta.json` in it; naming its text file comes to the same. Any other folder stands for every text,
 * page and feed (`textExtensions`) and every article folder below it; entries whose name starts with a dot and links to folders
 * are left out.
 */
export async function findArticles(paths: readonly string[]): Promise<FoundArticles> {
  const found = new Map<string, FoundArticle>();
  const problems: string[] = [];
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      const articles = isFolder ? await articlesBelow(path) : [articleAt(path)];
      for (const article of articles) {
        const problem = isFolder ? await problemOf(article) : undefined;
        if (problem === undefined) found.set(await realpath(article.textPath), article);
        else problems.push(problem);
      }
      if (articles.length === 0) {
        problems.push(`${path}: the folder holds no articles. Put .txt, .md or .html files in it, or name the files.`);
      }
    } catch (error) {
      problems.push(`${path}: ${reasonOf(error)}. Check the name.`);
    }
  }
  return { articles: [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article), problems };
}

/** Why what a folder holds under the name of a text cannot be read: a link that leads nowhere, or a pipe, which would be waited for. */
async function problemOf({ textPath }: FoundArticle): Promise<string | undefined> {
  try {
    if ((await stat(textPath)).isFile()) return undefined;
    return `${textPath} is no file and is left out: rename it, or name it by itself.`;
  } catch (error) {
    return `${textPath}: ${reasonOf(error)}. Mend the link, or take it away.`;
  }
}

async function articlesBelow(folder: string): Promise<readonly FoundArticle[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const text = textNames.find((name) => names.includes(name));
  if (text !== undefined) return [articleAt(join(folder, text))];
  const found: FoundArticle[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await articlesBelow(path)));
    else if (textExtensions.includes(extname(entry.name).toLowerCase())) found.push(articleAt(path));
  }
  return found;
}

function articleAt(path: string): FoundArticle {
  const name = basename(path);
  if (!textNames.includes(name)) return { name: basename(name, extname(name)), textPath: path, metaPath: undefined };
  const metaPath = join(dirname(path), 'meta.json');
  return {
    name: basename(dirname(resolve(path))) || 'article',
    textPath: path,
    metaPath: existsSync(metaPath) ? metaPath : undefined,
  };
}
