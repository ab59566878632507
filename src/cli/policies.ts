/**
 * The Content-Security-Policy of the pages that the command serves. Nothing but the page's own scripts, sheets and data; no
 * third party, no form, and no page of another origin around it.
 */
export const pagePolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
});

/** That of `host.html`, a page of somebody strict who embeds the timeline: also no string becomes markup or script. */
export const hostPagePolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'frame-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** That of the one-file page, which says itself what may run in it: the server only says who may put it into a frame. */
export const onePagePolicy = policy({ 'frame-ancestors': "'self'" });

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
