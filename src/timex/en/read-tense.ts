import type { Tense } from '../language.ts';
import { irregularPasts } from './irregular-pasts.ts';

/** Verbs farther away than this say nothing about a date; the bound keeps a long sentence linear. */
const reach = 240;

const cues = new RegExp(
  "(?<future>(?<![\\p{L}])(?:will|won[’']t|shall|is to be|are to be|(?:expected|scheduled|due|set|planned|slated|poised|likely|going|supposed|about) to|" +
    "(?:plans?|hopes?|intends?|aims?|wants?|agreed|voted|decided|ordered|promised|vowed|pledged|offered|threatened|asked|urged|invited|expects?|needs?|has|have|tries) to|would(?! have)|(?:planned|scheduled|slated) for|to be(?=\\s\\p{L}{2,15}(?:ed|n|t|ld|de)(?![\\p{L}])))(?![\\p{L}])|[’']ll(?![\\p{L}]))" +
    '|(?<possible>(?<![\\p{L}])(?:may|might|could)(?![\\p{L}]))' +
    '|(?<present>(?<![\\p{L}])(?:is|are|am|begins?|starts?|opens?|ends?|closes|runs|resumes?|meets|expires?|matures?|takes effect|goes|comes|falls|leaves|arrives|returns|concludes|convenes|debuts|premieres|airs|travels|visits|marks|faces|turns|kicks off|moves|becomes|speaks|heads|lands|departs|reopens|retires)(?![\\p{L}]))' +
    "|(?<word>(?<![\\p{L}’'])\\p{Ll}{2,20}(?![\\p{L}]))",
  'gu',
);

/** Words in -ed that are no verb forms. */
const notPast =
  /^(?:hundred|indeed|need|speed|seed|feed|breed|bed|weed|reed|red|shed|sacred|naked|kindred|wicked|exceed|proceed|succeed|so-called|aged)$/u;

interface Cue {
  readonly tense: Tense;
  readonly start: number;
  readonly end: number;
}

/**
 * The tense of the verb that the date at [**start**, **end**) in **sentence** belongs to: the nearest verb before it, else the
 * first one after it. "could" without "not" and "may", "might" are `possible`; perfects count as `past`.
 */
export function readTense(sentence: string, start: number, end: number): Tense {
  const left = readCues(sentence.slice(Math.max(0, start - reach), start)).at(-1);
  return (left ?? readCues(sentence.slice(end, end + reach))[0])?.tense ?? 'unknown';
}

function readCues(window: string): readonly Cue[] {
  const found: Cue[] = [];
  for (const match of window.matchAll(cues)) {
    const tense = tenseOf(match, window);
    if (tense === undefined) continue;
    const last = found.at(-1);
    // "will be closed", "may have left": forms that follow an auxiliary closely belong to its group.
    const grouped = last !== undefined && /^(?:\s\p{L}{1,12}){0,2}\s$/u.test(window.slice(last.end, match.index));
    const open = last?.tense === 'future' || last?.tense === 'possible' || last?.tense === 'present';
    if (grouped && open && tense !== 'future') continue;
    // "is expected to" is the future of its last part.
    if (grouped && tense === 'future') found.pop();
    found.push({ tense, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function tenseOf(match: RegExpExecArray, window: string): Tense | undefined {
  const { future, possible, present, word } = match.groups ?? {};
  if (future !== undefined) return 'future';
  if (possible !== undefined)
    return /^\s(?:not|n[’']t)\s/u.test(window.slice(match.index + possible.length)) ? 'past' : 'possible';
  if (present !== undefined) return 'present';
  if (word === undefined || notPast.test(word)) return undefined;
  return irregularPasts.has(word) || /[^e]ed$/u.test(word) ? 'past' : undefined;
}
