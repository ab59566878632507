import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, createServer } from 'node:http';
import sirv from 'sirv';
import type { Package } from './package-root.ts';
import { hostPagePolicy, onePagePolicy, pagePolicy } from './policies.ts';
import { requestPath } from './request-path.ts';

export interface ReaderServerOptions {
  /** The text of `/dataset.json`. */
  readonly dataset: string;
  /** Makes `/page.html`, the same dataset as one self-contained page; while it rejects, there is none. */
  readonly page: () => Promise<string>;
  /** The folders served as `/`, `/element/` and `/datasets/`. */
  readonly package: Pick<Package, 'reader' | 'element' | 'datasets'>;
}

/**
 * The server of the reader page, not yet listening. It answers `GET` and `HEAD` with files of three folders and with the dataset, and
 * nothing else: no folder is listed and no path leads out of them. A request under another name than 127.0.0.1 or
 * localhost is refused, so that no page elsewhere can read the dataset through a name that it points at this machine.
 * The element and the shipped datasets may be used by pages of any origin, the dataset opened here by its own pages alone.
 */
export function createReaderServer({
  dataset,
  page,
  package: { reader, element, datasets },
}: ReaderServerOptions): Server {
  // `dev` looks at the disk with every request: after a new build the page is the new one, and a file that is gone is a 404.
  const files = (folder: string): RequestListener => sirv(folder, { dev: true, etag: true, extensions: [], onNoMatch });
  const shared: readonly (readonly [prefix: string, serve: RequestListener])[] = [
    ['/element', files(element)],
    ['/datasets', files(datasets)],
  ];
  const pages = files(reader);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (!isLocal(request.headers.host))
      return refuse(response, 421, 'Open this page as http://127.0.0.1 or http://localhost.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered.');
    }
    const path = requestPath(request.url);
    if (path === undefined) return refuse(response, 404, 'There is no such page.');
    if (path === '/dataset.json') return send(response, 'application/json', dataset);
    if (path === '/page.html') {
      response.setHeader('Content-Security-Policy', onePagePolicy);
      page().then(
        (text) => send(response, 'text/html; charset=utf-8', text),
        () => refuse(response, 404, 'The element is not built: run npm run build.'),
      );
      return;
    }
    const [prefix, serve] = shared.find(([start]) => path.startsWith(`${start}/`)) ?? ['', pages];
    if (prefix !== '') allowEverywhere(response);
    else if (path === '/host.html') response.setHeader('Content-Security-Policy', hostPagePolicy);
    // The file server would read a range as it comes, and fail on one that ends before it starts.
    delete request.headers.range;
    request.url = encodeURI(path.slice(prefix.length));
    serve(request, response);
  }

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
    try {
      answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The page could not be served.');
    }
  });
}

const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': pagePolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What the package ships is no secret; a frame with an opaque origin may load it too. */
function allowEverywhere(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

function onNoMatch(_request: IncomingMessage, response: ServerResponse): void {
  refuse(response, 404, 'There is no such page.');
}

/** Sends text that is not kept; Node leaves the body out of an answer to `HEAD`. */
function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${message}\n`);
}
