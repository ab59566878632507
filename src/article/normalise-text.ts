/** C0 controls other than line feed and tab; the C1 block and DEL stay, they occur in old encodings of real text. */
const controls = /(?![\n\t\u007F-\u009F])\p{Cc}/gu;

/**
 * The text to which all offsets refer: **raw** without a leading byte-order mark, with every line end as `\n`, and with lone
 * surrogates and control characters other than tab and line feed as U+FFFD. Nothing else changes, so that a clean file
 * stays the same byte for byte. Normalising twice changes nothing more.
 */
export function normaliseText(raw: string): string {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').toWellFormed().replace(controls, '\uFFFD');
}
