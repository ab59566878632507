import type { Dataset, TimelineEvent } from '../../src/dataset/types.ts';

/**
 * A dataset of **count** events over **years** years from 2023, some of them in bursts, with titles of one to three lines; every one has its
 * sentence in a made-up article. The same for the same numbers.
 */
export function manyEvents(count: number, years = 3): Dataset {
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const days = Math.round(years * 365);
  const first = Date.UTC(2023, 0, 1) / 86_400_000;
  const pieces = Array.from({ length: count }, (_, index) => {
    const inBurst = random() < 0.3;
    const day = inBurst ? Math.round(days * 0.6 + random() * 20) : Math.floor(random() * days);
    const date = new Date((first + day) * 86_400_000).toISOString().slice(0, 10);
    const title = titles[Math.floor(random() * titles.length)] ?? '';
    return {
      date,
      title: `${title} (${index + 1})`,
      sentence: `On ${date}, ${title.toLowerCase()}, the office said.`,
      isPeriod: random() < 0.06,
      denied: random() < 0.04,
    };
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
  let text = '';
  const sentences: [number, number][] = [];
  const events = pieces.map(({ date, title, sentence, isPeriod, denied }, index): TimelineEvent => {
    const start = text.length;
    text += `${sentence}\n`;
    const end = start + sentence.length;
    sentences.push([start, end]);
    const month = date.slice(0, 7);
    const lastDay = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
    const span = isPeriod
      ? { edtf: month, earliest: `${month}-01`, latest: `${month}-${lastDay}` }
      : { edtf: date, earliest: date, latest: date };
    return {
      id: `e-${index.toString(16).padStart(6, '0')}`,
      title,
      kind: isPeriod ? 'period' : 'occurrence',
      modality: 'actual',
      polarity: denied ? 'denied' : 'affirmed',
      date: { ...span, inferred: [], rule: 'en/iso' },
      attribution: [{ source: 'the office' }],
      people: [],
      organisations: [],
      places: [],
      evidence: [
        {
          article: 'made-up',
          quote: { type: 'TextQuoteSelector', exact: sentence },
          position: { type: 'TextPositionSelector', start, end },
          timex: {
            text: date,
            type: 'DATE',
            value: date,
            position: { type: 'TextPositionSelector', start: start + 3, end: start + 13 },
          },
        },
      ],
    };
  });
  return {
    format: 'sourceline',
    version: 1,
    title: `${count} events`,
    language: 'en',
    articles: [
      {
        id: 'made-up',
        title: 'Made up for this picture',
        url: 'https://news.example/made-up',
        publisher: 'The Example',
        authors: [],
        published: { edtf: '2025-12-31', basis: 'given' },
        language: 'en',
        hemisphere: 'north',
        sha256: '0'.repeat(64),
        text: [{ start: 0, text }],
        sentences,
      },
    ],
    events,
    undated: [],
    edits: [],
  };
}

const titles = [
  'Dam inspection ends early',
  'Ceasefire talks open in Geneva after a week of preparation behind closed doors',
  'Council votes',
  'Ferry service resumes between the two islands',
  'Auditors find that the ministry had counted the same hospitals twice in its report',
  'Strike ends',
  'A second report contradicts the first one on the number of people evacuated',
];
