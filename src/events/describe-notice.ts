import type { Article } from '../dataset/types.ts';
import type { NoticeCode } from './extraction.ts';

/** English names of the languages that `detectLanguage` tells; others are shown by their tag. `Intl` differs between engines. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Bulgarian',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  hy: 'Armenian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  ko: 'Korean',
  nb: 'Norwegian',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
};

/** The sentence that tells people of a notice, with the remedy. */
export function describeNotice(code: NoticeCode, { id, language }: Pick<Article, 'id' | 'language'>): string {
  switch (code) {
    case 'empty':
      return `"${id}" holds no text: give it the text of an article.`;
    case 'not-english': {
      const name = languageNames[language.split('-')[0]?.toLowerCase() ?? ''] ?? `"${language}"`;
      return `"${id}" is in ${name}, and dates are read in English only so far: it opens without events.`;
    }
    case 'no-dates':
      return `"${id}" states no date that could be placed on a timeline: it opens without events.`;
  }
}
