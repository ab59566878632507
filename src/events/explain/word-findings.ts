import type { ExplainedBackward, ExplainedEvent, Saying, SentenceExplanation } from './explanation.ts';
import { backwardReasons } from './reasons.ts';
import { wordSaying, wordSayings } from './word-sayings.ts';
import { type WordDate, wordPlace, wordTime } from './word-time.ts';

/** A label and what stands behind it, each paragraph on lines of its own. */
export type Finding = readonly [label: 'time' | 'event' | 'refers' | 'undated' | 'report', ...paragraphs: string[]];

/** What there is to say of a sentence, in the order of its words; its reports only where something else was found. */
export function wordFindings(sentence: SentenceExplanation, wordDate: WordDate): readonly Finding[] {
  const { number, times, backward, placed, undated, reports } = sentence;
  const looking = new Set(backward.map(({ start }) => start));
  const inText: { readonly start: number; readonly findings: readonly Finding[] }[] = [
    ...times.map((time) => ({
      start: time.start,
      findings: [
        ['time', wordTime(time, looking.has(time.start), wordDate)] as const,
        ...(time.outcome.kind === 'event' ? [wordEvent(time.outcome.event, number)] : []),
      ],
    })),
    ...backward.map((words) => ({ start: words.start, findings: [wordBackward(words, number, wordDate)] })),
  ];
  const found = [
    ...inText.sort((a, b) => a.start - b.start).flatMap(({ findings }) => findings),
    ...placed.map((explained) => wordPlaced(explained, number, wordDate)),
    ...undated.map(({ kind, text, sayings }): Finding => [
      'undated',
      `${kind === 'claim' ? 'A claim' : `${text}: named`} without a date.`,
      wordSayings(sayings, number),
    ]),
  ];
  if (found.length === 0) return found;
  const named = cuesOf(sentence);
  const rest = reports.filter(({ saying }) => !named.has(saying.cue ?? ''));
  return [
    ...found,
    ...rest.map(({ saying, denies }): Finding => [
      'report',
      `${wordSaying(saying, number)}${denies ? ': denies what it covers' : ''}.`,
    ]),
  ];
}

function wordEvent(explained: ExplainedEvent, number: number, ...more: readonly string[]): Finding {
  const { title, kind, modality, polarity } = explained.event;
  const traits = [kind, modality, ...(polarity === 'affirmed' ? [] : [polarity])].join(', ');
  return ['event', [`${title} — ${traits}.`, ...more].join(' '), wordSayings(explained.sayings, number)];
}

function wordBackward({ words, outcome }: ExplainedBackward, number: number, wordDate: WordDate): Finding {
  if (outcome.kind === 'none') return ['refers', `"${words}" ${backwardReasons[outcome.reason]}`];
  const { anchor, event } = outcome;
  const { date } = event.event;
  const place = wordPlace(date, wordDate);
  const takes =
    anchor === undefined
      ? `"${words}" is counted from the day of publication: ${place}. Rule ${date.rule}.`
      : date.rule === 'en/counted'
        ? `"${words}" is counted from "${anchor.title}": ${place}. Rule ${date.rule}.`
        : date.rule === 'en/same-day'
          ? `"${words}" goes on with what sentence ${anchor.sentence} tells, "${anchor.title}", and says no other time: ${place}. Rule ${date.rule}.`
          : `"${words}" has no date of its own: it takes that of sentence ${anchor.sentence}, "${anchor.title}": ${place}.`;
  return wordEvent(event, number, takes);
}

/** The date of a known time is nobody's words. */
function wordPlaced(explained: ExplainedEvent, number: number, wordDate: WordDate): Finding {
  const { date } = explained.event;
  const known = `It is named without a date; background knowledge, not the article, says ${wordPlace(date, wordDate)}. Rule ${date.rule}.`;
  return wordEvent(explained, number, known);
}

/** The cues that findings of a sentence name already. */
function cuesOf({ times, backward, placed, undated }: SentenceExplanation): ReadonlySet<string> {
  const events = [...times, ...backward].flatMap(({ outcome }) => (outcome.kind === 'event' ? [outcome.event] : []));
  const all = (sayings: readonly Saying[]): readonly string[] =>
    sayings.flatMap(({ cue = '', via }) => [cue, ...all(via)]);
  return new Set([...events, ...placed, ...undated].flatMap(({ sayings }) => all(sayings)));
}
