/**
 * The text with every control character but line feeds and tabs written as `\u001b`, and bidirectional controls likewise: a file name
 * or a value from a dataset can then neither move the cursor nor reorder the line.
 */
export function visible(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what must not reach the terminal
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
