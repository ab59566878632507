import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type Server, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/listen.ts';
import { hostPagePolicy, pagePolicy } from '../../src/cli/policies.ts';
import { createReaderServer } from '../../src/cli/reader-server.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let root: string;
let server: Server;
let port: number;
let page: () => Promise<string> = () => Promise.resolve('<p>Brücke');
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-serve-'));
  const folders = { reader: join(root, 'reader'), element: join(root, 'element'), datasets: join(root, 'datasets') };
  for (const folder of [...Object.values(folders), join(root, 'reader/assets')]) await mkdir(folder);
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'reader/index.html'), '<p>reader');
  await writeFile(join(root, 'reader/host.html'), '<p>host');
  await writeFile(join(root, 'reader/assets/a.js'), '1;');
  await writeFile(join(root, 'reader/.hidden'), 'secret');
  await writeFile(join(root, 'element/sourceline.js'), '2;');
  await writeFile(join(root, 'datasets/safety-zone.json'), '{}');
  server = createReaderServer({ dataset: '{"title":"Brücke"}\n', page: () => page(), package: folders });
  port = await listen(server, 0);
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true });
});

async function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, ...options }).end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('createReaderServer({ dataset, package }) serves', () => {
  it.each([
    ['the page', '/', 'text/html;charset=utf-8', '<p>reader'],
    ['the page by its name, whatever the query', '/index.html?a=1', 'text/html;charset=utf-8', '<p>reader'],
    ['its assets', '/assets/a.js', 'text/javascript', '1;'],
    ['the host page', '/host.html', 'text/html;charset=utf-8', '<p>host'],
    ['the dataset', '/dataset.json', 'application/json', '{"title":"Brücke"}\n'],
    ['the one-file page', '/page.html', 'text/html; charset=utf-8', '<p>Brücke'],
    ['the element', '/element/sourceline.js', 'text/javascript', '2;'],
    ['the shipped datasets', '/datasets/safety-zone.json', 'application/json', '{}'],
  ])('%s', async (_title, path, type, body) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body]).toEqual([
      200,
      String(Buffer.byteLength(body)),
      '',
    ]);
  });

  it('a strict policy with every answer, and the stricter one of somebody else with host.html alone', async () => {
    for (const path of ['/', '/assets/a.js', '/dataset.json', '/element/sourceline.js', '/missing']) {
      expect((await get(path)).headers).toMatchObject({
        'content-security-policy': pagePolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
    expect((await get('/host.html')).headers['content-security-policy']).toBe(hostPagePolicy);
    expect(hostPagePolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(pagePolicy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('the one-file page, which has a policy of its own, to frames of its own pages; none when it cannot be made', async () => {
    expect((await get('/page.html')).headers['content-security-policy']).toBe("frame-ancestors 'self'");
    const good = page;
    page = () => Promise.reject(new Error('not built'));
    expect(await get('/page.html')).toMatchObject({
      status: 404,
      body: 'The element is not built: run npm run build.\n',
    });
    page = good;
  });

  it('what the package ships to pages of any origin, and the dataset to its own alone', async () => {
    const allowed = await Promise.all(
      ['/element/sourceline.js', '/datasets/safety-zone.json', '/dataset.json', '/'].map(
        async (path) => (await get(path)).headers['access-control-allow-origin'],
      ),
    );
    expect(allowed).toEqual(['*', '*', undefined, undefined]);
  });

  it('the new page after a new build, and nothing for a file that is gone', async () => {
    const path = join(root, 'reader/assets/new.js');
    expect((await get('/assets/new.js')).status).toBe(404);
    await writeFile(path, '33;');
    expect((await get('/assets/new.js')).body).toBe('33;');
    await rm(path);
    expect((await get('/assets/new.js')).status).toBe(404);
  });
});

describe('createReaderServer({ dataset, package }) refuses', () => {
  it.each([
    ['/../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/element/../../secret.txt'],
    ['/element/%2e%2e%2f%2e%2e%2fsecret.txt'],
    ['/..%5csecret.txt'],
    ['/.hidden'],
    ['/assets/'],
    ['/assets'],
    ['/element/'],
    ['/element'],
    ['/index'],
    ['/host'],
    ['/%'],
    ['/assets/a.js%00'],
    ['//secret.txt'],
  ])('%s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.includes('secret')]).toEqual([404, false]);
  });

  it.each([
    ['evil.example', 421],
    ['evil.example:4173', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost@evil.example', 421],
    ['127.0.0.1', 200],
    ['localhost:8080', 200],
    ['[::1]:4173', 200],
  ])('host %j: %i', async (host, status) => {
    expect((await get('/dataset.json', { headers: { host } })).status).toBe(status);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s', async (method) => {
    const { status, headers } = await get('/dataset.json', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['bytes=5-2', 'bytes=-1', 'bytes=99-', 'lines=1'])(
    'no request for range %s, but sends the whole',
    async (range) => {
      expect(await get('/assets/a.js', { headers: { range } })).toMatchObject({ status: 200, body: '1;' });
    },
  );
});

describe('listen(server, asked)', () => {
  it('refuses a port that was asked for and is taken, in one sentence', async () => {
    const other = createServer();
    await expect(listen(other, port)).rejects.toMatchObject({
      code: 4,
      message: `cannot listen on port ${port}: the port is taken. Name another one with --port.`,
    });
  });

  it('takes a free port when the usual one is taken, on 127.0.0.1 alone', async () => {
    const servers = [createServer(), createServer()];
    const ports: number[] = [];
    for (const each of servers) ports.push(await listen(each));
    expect(new Set(ports).size).toBe(2);
    expect(servers.map((each) => each.address())).toMatchObject([{ address: '127.0.0.1' }, { address: '127.0.0.1' }]);
    for (const each of servers) each.close();
  });
});
