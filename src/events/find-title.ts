/** Longer first lines are paragraphs. */
const longestHeadline = 120;

/**
 * The title of an article that is given none: its headline, else its **id** in words ("safety-zone" → "Safety zone").
 */
export function findTitle(text: string, id: string): string {
  return findHeadline(text) ?? titleOfId(id);
}

/** The first line of **text** when that looks like a headline: short, without a final full stop, with more text below. */
export function findHeadline(text: string): string | undefined {
  const body = text.trimStart();
  const newline = body.indexOf('\n');
  const line = (newline === -1 ? body : body.slice(0, newline)).trim();
  const headline = line.replace(/^#{1,6}\s{1,4}/u, '').trim();
  const rest = newline === -1 ? '' : body.slice(newline, newline + 400).trim();
  return headline !== '' && headline.length <= longestHeadline && rest !== '' && !/[.,;:]["”’]?$/u.test(headline)
    ? headline
    : undefined;
}

/** An id in words. */
export function titleOfId(id: string): string {
  const words = id.replace(/[-_./\\\s]{1,}/gu, ' ').trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
