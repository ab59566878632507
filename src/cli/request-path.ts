/**
 * The path that a request names, decoded and without its query; a folder's is that of the `index.html` in it. `undefined` for
 * anything but a plain path below `/`: an absolute address, a wrong escape, a backslash, a control character, or a segment
 * that is empty or starts with a dot, which includes every way up and out of a folder.
 */
export function requestPath(url: string | undefined): string | undefined {
  const path = decode(/^[^?#]*/.exec(url ?? '')?.[0] ?? '');
  // eslint-disable-next-line no-control-regex -- no file that is served has one in its name
  if (path === undefined || !path.startsWith('/') || /[\\\u0000-\u001f]/.test(path)) return undefined;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const segments = file.slice(1).split('/');
  return segments.some((segment) => segment === '' || segment.startsWith('.')) ? undefined : file;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
