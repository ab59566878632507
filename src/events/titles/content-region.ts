import type { SentenceView, Span } from '../sentence-view.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { hasVerb } from './has-verb.ts';
import type { Report } from '../reports/report.ts';

/** Behind a cue: its date and place, and what leads into the content. */
const leadIn =
  /^(?:\s\p{Ll}{3,14}ly(?=\sthat\s))?(?:\s(?:evidence|proof|signs|indications)(?=\sthat\s))?(?:\s(?:(?:late|early)\s)?(?:on|in|at|late|early)\s(?:the\s)?\u241F{1,60}|\s\u241F{1,60})?(?:,?\s(?:in|at|on|to|during|by|through|via|since|throughout|after)\s(?:an?\s|the\s|his\s|her\s|its\s|their\s)?(?:[\p{L}’'-]{2,20}\s){0,4}?[\p{L}’'-]{2,20})??(?:\s(?:on|in|at|late|early)\s(?:the\s)?\u241F{1,60}|\s\u241F{1,60})?(?:,?\s(?:that|as saying(?:\sthat)?|how|of having|whether)(?![\p{L}])|:)\s?/u;

/** "said on Sunday [it would]": a date, and a subject without "that". */
const datedLead =
  /^(?:\s(?:on|in|late|early)(?:\son)?)?(?:\sthe)?\s\u241F{1,60}\s(?=(?:it|he|she|they|we|I|there|the|an?|its|his|her|their|no|some|more|most|all|\p{Lu}[\p{L}’'-]{1,20})\s)/u;

/**
 * The part of a sentence that a report holds, without the frame round it: behind "said that", "told the Herald on Thursday that", "the claim that",
 * before ", officials said". **at** is the offset of what the title is about; the whole sentence when it stands outside every report that has a frame.
 */
export function contentRegion({ masked }: SentenceView, reports: readonly Report[], at: number): Span {
  const quote = [...masked.slice(0, at).matchAll(/:\s["“]/gu)].at(-1);
  const opens = quote === undefined ? 0 : quote.index + quote[0].length;
  // "Li dismissed it: “A wall is no necklace”"
  const own = opens > 0 && !/["“”]/u.test(masked.slice(opens, at)) ? opens : 0;
  let [from, to]: [number, number] = [own, endOf(masked)];
  for (const { form, cue, source, scope, carrier } of reports) {
    if (at < scope[0] || at >= scope[1]) continue;
    const frame: Span = [
      Math.min(cue[0], source?.[0] ?? cue[0], carrier?.source[0] ?? cue[0]),
      Math.max(cue[1], source?.[1] ?? cue[1], carrier?.source[1] ?? cue[1]),
    ];
    if (at >= frame[0] && at < frame[1]) continue;
    // "It was reported earlier that deserters had crossed the lake"
    const impersonal =
      form === 'passive'
        ? /^["“]?(?:But\s|And\s)?[Ii]t\s(?:is|was|has\sbeen|had\sbeen)\s(?:\p{Ll}{2,14}\s){1,3}?that\s/u.exec(
            masked,
          )?.[0].length
        : undefined;
    // "Hopf was told that it had been paid"
    if (form === 'passive' && scope[0] > cue[1]) from = Math.max(from, scope[0]);
    if (impersonal !== undefined && cue[0] < impersonal && impersonal <= at) from = Math.max(from, impersonal);
    if (form === 'clause' || form === 'view' || form === 'relative' || form === 'nominal') {
      // "Citing two people, the Journal reported that"
      const end = carrier !== undefined && carrier.cue[1] <= at ? Math.max(cue[1], carrier.cue[1]) : cue[1];
      if (end <= at) {
        const behind = masked.slice(end, at + 1);
        // "was quoted by the agency on Monday as saying that", "quoted a manager as saying that"
        const quoted = carrier === undefined ? undefined : asSaying.exec(behind)?.[0].length;
        const lead = quoted ?? (leadIn.exec(behind) ?? datedLead.exec(behind))?.[0].length ?? 0;
        // "The prosecution's case is that": the content begins behind what leads to it.
        const start = form === 'nominal' && scope[0] <= at ? Math.max(end + lead, scope[0]) : end + lead;
        // "expects winds to ease": the object of a view is the subject of what is expected.
        if (form !== 'view' || isClause(masked.slice(start, at))) from = Math.max(from, start);
        if (form === 'nominal') to = Math.min(to, scope[1]);
      } else if (frame[0] > at) to = Math.min(to, frame[0]);
    } else if (form === 'passing' || form === 'inverted' || form === 'according' || form === 'aside') {
      const goesOn = /^(?:,\s[^,;"“”]{2,60})?,?\s["“]/u.exec(masked.slice(frame[1]));
      if (goesOn !== null && /[,.!?]["”]\s?$/u.test(masked.slice(0, frame[0]))) {
        // "“We had been warned,” he said, “and nobody did anything”" is two; "“The plant,” he said, “closed”" is one.
        const first = masked.slice(0, frame[0]);
        // "“In January,” said Bakari, “we wrote”"
        if (frame[1] <= at && leadingDate.test(first)) {
          from = Math.max(from, frame[1] + goesOn[0].length);
          continue;
        }
        if (
          finitesIn(first).length === 0 &&
          !hasVerb(first) &&
          !/^["“](?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)\s/u.test(first)
        )
          continue;
        if (frame[0] > at) to = Math.min(to, described(masked, at, frame[0]));
        else from = Math.max(from, frame[1] + goesOn[0].length);
        continue;
      }
      if (frame[1] <= at) from = Math.max(from, behindFrame(masked, frame[1], at));
      else if (frame[0] > at && isFinal(masked, frame[1], frame[0])) to = Math.min(to, described(masked, at, frame[0]));
    }
  }
  return [from, to];
}

const leadingDate =
  /^["“](?:(?:In|On|At|By|Since|During|After|Before|Until|Last|Late|Early)\s[^"“”]{1,40}|\u241F{1,40}),["”]\s?$/u;
const asSaying = /^[^“”"]{0,110}?(?<![\p{L}])as\s(?:saying|stating|telling\s[^,“”"]{2,40}?)(?:\sthat)?\s(?=\S)/u;

/** A subject and its verb: what "believes" holds is a clause, what "expects" holds may be an infinitive, **text** being what stands before its verb. */
function isClause(text: string): boolean {
  return !/(?<![\p{L}])to\s(?:be\s|have\s(?:been\s)?|\p{Ll}{2,14}ly\s)?$/u.test(text) && !/^\sto\s/u.test(text);
}

/** The frame closes the sentence, or what follows is its own tail (", a retired teacher"). */
function isFinal(masked: string, end: number, start: number): boolean {
  // "What began as a protest has, in the view of many, become a war"
  if (
    /(?<![\p{L}])(?:has|have|had|is|are|was|were|will|would|be|been|to|and|that|not),\s$/u.test(
      masked.slice(Math.max(0, start - 8), start),
    )
  )
    return false;
  return !/["“]/u.test(masked.slice(end)) || masked.slice(end).length < 4;
}

/** "…, the mayor, Ann Li, said": what describes the speaker belongs to the frame at **start**. */
function described(masked: string, at: number, start: number): number {
  const words =
    /(?:,["”]?|["”])(?<words>\s(?:the|an?|its|his|her|their|\p{Ll}[\p{L}-]{2,24}[’']s?)\s(?:[\p{L}’'-]{1,24}\s){0,8}?[\p{L}’'-]{2,24},\s)$/u.exec(
      masked.slice(at, start),
    )?.groups?.['words'] ?? '';
  return finitesIn(words).length > 0 ? start : start - words.length;
}

/** The comma behind a frame that stands before ("According to Reid, the curator, the lamp …"). */
function behindFrame(masked: string, end: number, at: number): number {
  const commas = [...masked.slice(end, at).matchAll(/,(?!\p{N})/gu)].map(({ index }) => end + index + 1);
  const [first, second] = commas;
  if (first === undefined) return end;
  // An apposition of the speaker lies between two commas.
  // "According to the Kremlin, which has offered no evidence, the plot"
  if (second !== undefined && /^\s(?:who|which|whose)\s/u.test(masked.slice(first))) return second;
  return second !== undefined &&
    /^\s(?:the|a|an|who|which|its|his|her|\p{L}+[’']s)\s/u.test(masked.slice(first)) &&
    !/(?<![\p{L}])(?:was|were|is|are|had|has|will|would)(?![\p{L}])/u.test(masked.slice(first, second))
    ? second
    : first;
}

function endOf(masked: string): number {
  return masked.length - (/[.\s]{1,4}$/u.exec(masked.slice(-4))?.[0].length ?? 0);
}
