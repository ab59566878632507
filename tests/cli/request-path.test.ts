import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestPath } from '../../src/cli/request-path.ts';

describe('requestPath(url)', () => {
  it.each([
    ['/', '/index.html'],
    ['/?x=/../y#z', '/index.html'],
    ['/datasets/', '/datasets/index.html'],
    ['/assets/index-a1.js?v=1', '/assets/index-a1.js'],
    ['/%C3%BCber.json', '/über.json'],
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['http://example.org/index.html', undefined],
    ['//example.org/', undefined],
    ['/../package.json', undefined],
    ['/a/..', undefined],
    ['/%2e%2e/package.json', undefined],
    ['/a%2f..%2f..%2fpackage.json', undefined],
    ['/..%5c..%5cpackage.json', undefined],
    ['/%252e%252e/x', '/%2e%2e/x'],
    ['/.git/config', undefined],
    ['/a//b', undefined],
    ['/a%00.html', undefined],
    ['/%', undefined],
    ['/%ff', undefined],
  ])('%s → %s', (url, path) => {
    expect(requestPath(url)).toBe(path);
  });

  it('never leads up or out, whatever is asked for', () => {
    const part = fc.constantFrom('/', '.', '..', '%2e', '%2F', '\\', '%5C', 'a', '%00', '%25', '?', '#', '//');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const segments =
          requestPath(`/${parts.join('')}`)
            ?.slice(1)
            .split('/') ?? [];
        expect(segments.filter((segment) => /^\.|^$|[\\\0]/.test(segment))).toEqual([]);
      }),
    );
  });
});
