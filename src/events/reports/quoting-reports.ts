import { isMedium } from '../en/media-words.ts';
import { dateMark, type Span } from '../sentence-view.ts';
import { findIslands } from './islands.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Report } from './report.ts';

const dated = `(?:\\s(?:(?:on|in|at|late|early)\\s){0,2}${dateMark}{1,60})?`;

/** "…, quoting a minister, reported", "…, the Courier reported, citing two people" */
const quoting = /,\s(?<cue>quoting|citing|which\s(?:cited|quoted|cites|quotes))(?=\s)/gu;
/** "X was quoted by the daily as saying", "X, quoted by the Gazette, …" */
const quotedBy = new RegExp(
  `(?<![\\p{L}])(?<cue>(?:quoted|cited)${dated}(?:\\s(?:last|this)\\s\\p{L}{3,12})? by)(?=\\s)`,
  'gu',
);
/** "the Mirror quoted him as saying", "was quoted as saying" */
const quoted = /(?<![\p{L}])(?<cue>quoted|quotes|cited)(?=\s)/gu;

/**
 * Chains: somebody's words passed on by somebody who says so. The source is who said it, the `carrier` who quotes him: "TASS, quoting the
 * president, reported that", "the minister, quoted by TASS, said", "TASS quoted the minister as saying".
 */
export function findQuotingReports(masked: string): readonly Report[] {
  return [...findQuoting(masked), ...findQuotedBy(masked), ...findQuoted(masked)];
}

/** "Citing two people, the Journal reported that" */
const leading = /^["“]?(?<cue>Citing|Quoting)\s(?=[^“”"]{3,120}?,\s)/u;

function findLeading(masked: string): Report | undefined {
  const match = leading.exec(masked);
  const source = match === null ? undefined : phraseAfter(masked, match[0].length);
  if (match === null || source === undefined) return undefined;
  const comma = /^[^,“”"]{0,90},\s/u.exec(masked.slice(source[1]))?.[0].length;
  const verb = /(?<![\p{L}])(?:reported|reports|said|says|wrote|writes)(?![\p{L}])/u.exec(
    masked.slice(source[1], source[1] + 200),
  );
  if (comma === undefined || verb === null || verb.index < comma) return undefined;
  const at = source[1] + verb.index;
  const teller = phraseBefore(masked, at);
  if (teller === undefined || teller[0] < source[1] + comma) return undefined;
  return {
    form: 'clause',
    cue: [0, match.groups?.['cue']?.length ?? 0],
    source,
    carrier: { source: teller, cue: [at, at + verb[0].length] },
    scope: [0, masked.length],
    after: at + verb[0].length,
    denies: false,
  };
}

function* findQuoting(masked: string): Generator<Report> {
  const first = findLeading(masked);
  if (first !== undefined) yield first;
  for (const match of masked.matchAll(quoting)) {
    const at = match.index + 2;
    const end = match.index + match[0].length;
    const source = phraseAfter(masked, end);
    const carrier = carrierBefore(masked, match.index);
    if (source === undefined || carrier === undefined) continue;
    // "withdrew its mission, citing security concerns" quotes nobody.
    const reports =
      carrier.cue[1] <= match.index ||
      /^,?\s[^.;]{0,60}?(?:reported|reports|said|says|wrote)(?![\p{L}])/u.test(masked.slice(source[1]));
    if (match[0].includes('citing') && !reports && !isMedium(masked.slice(...carrier.source))) continue;
    const whole: Span = [0, masked.length];
    yield { form: 'clause', cue: [at, end], source, carrier, scope: whole, after: source[1], denies: false };
  }
}

/** The medium before the comma: its name, or the subject of its "reported". */
function carrierBefore(masked: string, comma: number): Report['carrier'] {
  const left = masked.slice(0, comma);
  const verb = new RegExp(`(?<verb>(?:has\\s)?(?:reported|reports|said|says|wrote|writes))${dated}$`, 'u').exec(left);
  const end = verb?.index ?? comma;
  // "says Leyla Sarp, who runs the library, quoting": she quotes.
  const island = findIslands(masked).find(
    ([from, to]) => to === comma || (from < comma && comma < to && /^,\s(?:who|which)\s/u.test(masked.slice(from))),
  );
  const source = phraseBefore(masked, island === undefined ? end : island[0]);
  if (source === undefined) return undefined;
  const verbs = verb?.groups?.['verb'];
  const cue: Span =
    verbs === undefined
      ? [comma + 2, comma + 2 + (/^\p{L}{1,10}/u.exec(masked.slice(comma + 2))?.[0].length ?? 0)]
      : [end, end + verbs.length];
  return { source, cue };
}

function* findQuotedBy(masked: string): Generator<Report> {
  for (const match of masked.matchAll(quotedBy)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (/(?<![\p{L}])as\s$/u.test(masked.slice(Math.max(0, start - 4), start))) continue;
    const medium = phraseAfter(masked, end);
    if (medium === undefined) continue;
    const passive = /(?<![\p{L}])(?:is|was|were|are|been)\s$/u.exec(masked.slice(Math.max(0, start - 8), start));
    const comma = /,\s$/u.test(masked.slice(Math.max(0, start - 2), start));
    const source = phraseBefore(masked, passive !== null ? start - passive[0].length : comma ? start - 2 : start);
    if (source === undefined) continue;
    const carrier = { source: medium, cue: [start, end] as Span };
    yield {
      form: 'clause',
      cue: [start, end],
      source,
      carrier,
      scope: [0, masked.length],
      after: medium[1],
      denies: false,
    };
  }
}

function* findQuoted(masked: string): Generator<Report> {
  for (const match of masked.matchAll(quoted)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const as = /^[^.;:]{0,90}?(?<![\p{L}])as (?:saying|telling|stating)(?![\p{L}])/u.exec(
      masked.slice(end, end + 120),
    )?.[0];
    if (as === undefined || /^(?:quoted|cited)\sby\s/u.test(masked.slice(start))) continue;
    const passive = /(?<![\p{L}])(?:is|was|were|are|been)\s$/u.exec(masked.slice(Math.max(0, start - 8), start));
    const after = end + as.length;
    const cue: Span = [start, after];
    if (passive !== null) {
      const source = phraseBefore(masked, start - passive[0].length);
      const by = /\sby\s/u.exec(as);
      const medium = by === null ? undefined : phraseAfter(masked, end + by.index + by[0].length);
      if (source === undefined) continue;
      yield {
        form: 'clause',
        cue,
        source,
        ...(medium === undefined ? {} : { carrier: { source: medium, cue } }),
        scope: [0, masked.length],
        after,
        denies: false,
      };
      continue;
    }
    const medium = phraseBefore(masked, start);
    const him = /^\s(?:him|her|them)(?![\p{L}])/u.exec(masked.slice(end, end + 8))?.[0];
    // "quoted “a source close to the police” as saying"
    const marked = /^\s["“‘](?<who>[^"”’]{2,60})["”’]/u.exec(masked.slice(end, end + 70))?.groups?.['who'];
    const source: Span | undefined =
      him !== undefined
        ? [end + 1, end + him.length]
        : marked === undefined
          ? phraseAfter(masked, end)
          : [end + 2, end + 2 + marked.length];
    if (medium === undefined || source === undefined) continue;
    // "a commander with the call sign “Vyatka”"
    const called =
      him === undefined && /(?:sign|name|nickname|alias|pseudonym|guerre)$/u.test(masked.slice(...source))
        ? (/^\s["“‘][^"”’]{1,30}["”’]/u.exec(masked.slice(source[1]))?.[0].length ?? 0)
        : 0;
    yield {
      form: 'clause',
      cue,
      source: [source[0], source[1] + called],
      carrier: { source: medium, cue: [start, end] },
      scope: [0, masked.length],
      after,
      denies: false,
    };
  }
}
