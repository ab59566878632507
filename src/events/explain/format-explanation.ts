import type { Published } from '../../dataset/types.ts';
import { createDateWording, englishDateWords } from '../../time/index.ts';
import type { ArticleExplanation, SentenceExplanation } from './explanation.ts';
import { wordFindings } from './word-findings.ts';
import { wrapText } from './wrap-text.ts';

/**
 * An explanation as text for a terminal: under the article's title each sentence in which something is dated or claimed, with what was found in it;
 * sentences without are summed up. Lines of at most a hundred columns, and nothing in them that a terminal would obey, whatever the article holds.
 */
export function formatExplanation({ title, published, notice, sentences }: ArticleExplanation): string {
  const wordDate = createDateWording({ locale: 'en-GB', words: englishDateWords });
  const digits = String(sentences.length).length;
  const lines = [...wrapText('', `${title} · ${wordPublished(published)}`)];
  if (notice !== undefined) lines.push('', ...wrapText('', notice));
  let quiet: SentenceExplanation[] = [];
  const sumUp = (): void => {
    const [first, last] = [quiet[0], quiet.at(-1)];
    if (first === undefined || last === undefined) return;
    const lead = String(first.number).padStart(digits);
    lines.push('', `${lead}${first === last ? '' : `–${last.number}`}  nothing dated`);
    quiet = [];
  };
  for (const sentence of sentences) {
    const found = wordFindings(sentence, wordDate);
    if (found.length === 0) {
      quiet.push(sentence);
      continue;
    }
    sumUp();
    lines.push('', ...wrapText(`${String(sentence.number).padStart(digits)}  `, sentence.text));
    for (const [label, ...paragraphs] of found) {
      for (const [place, paragraph] of paragraphs.entries())
        lines.push(...wrapText(' '.repeat(digits + 2) + (place === 0 ? label : '').padEnd(labelWidth), paragraph));
    }
  }
  sumUp();
  return `${lines.join('\n')}\n`;
}

/** The longest label and two spaces. */
const labelWidth = 'undated'.length + 2;

/** Where a publication date comes from. */
const bases: Readonly<Record<Published['basis'], string>> = {
  given: 'as given',
  metadata: 'from its metadata',
  dateline: 'from its dateline',
  assumed: 'assumed',
  unknown: 'not known',
};

function wordPublished({ edtf, basis }: Published): string {
  return edtf === null ? 'publication date not known' : `published ${edtf} (${bases[basis]})`;
}
