/**
 * The address that opens **url** at **quote** (Text Fragments, https://wicg.github.io/scroll-to-text-fragment/): the first and
 * the last words when the quote is long. A fragment that the address has already is kept before the directive.
 */
export function textFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/u);
  const text =
    words.length <= 12
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 6).join(' '))},${encode(words.slice(-6).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** `-`, `,` and `&` are syntax in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
