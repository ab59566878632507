import {
  hearsayPattern,
  passivePattern,
  reportNounPattern,
  speechVerbPattern,
  wordsNounPattern,
} from '../en/reporting-verbs.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import type { Span } from '../sentence-view.ts';
import { finitesIn } from './finite-verbs.ts';
import { clauseBounds } from './clause-bounds.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Report } from './report.ts';

/** A relative clause begins this near behind the noun it belongs to. */
const reach = 120;

const according = /(?<![\p{L}])(?:according to|in the (?:words|view|opinion|eyes) of|in the opinion of)(?=\s)/giu;
/** "in his words", "in the union's view" */
const inWords =
  /(?<![\p{L}])(?<cue>in (?<owner>(?:his|her|its|their)|[\p{L}’'. -]{2,40}?[’']s?) (?:\p{Ll}[\p{L}-]{2,16} )?(?:words|view|opinion|eyes|mind|reading|estimation|telling|account|findings|report|judg(?:e)?ment|ruling|memoirs?))(?=[\s,])/giu;
/** "As Vowles put it", "as the minister said" */
const asSaid =
  /(?<![\p{L}])as\s(?<owner>[^,;:“”"]{2,70}?)\s(?<verb>put(?:s)? it|has said|said|says|noted|notes|wrote|writes|described (?:it|them)|explained|recalled|recalls|remembers|told it|tells it|sees it|saw it|admitted|admits|acknowledged|conceded|reported|reports|claimed|claims|warned|announced|promised|predicted)(?![\p{L}])/giu;
/** "For Atwooki, the verdict was political." */
const forWhom = /^["“]?For (?=(?:the\s)?[\p{L}’' -]{2,50},\s(?:the|this|that|it|a|an|there|his|her|its|\p{Lu}))/gu;
const aside = new RegExp(
  `(?:(?<=[,(—–]\\s?|(?<![\\p{L}])as\\s)${passivePattern}|(?<=(?<![\\p{L}])as\\s)(?:quoted|cited)) by(?=\\s)|` +
    // "in remarks carried by state television"
    `(?<=(?:remarks|comments|interview|statement|speech|message|video|address|letter)\\s)(?:carried|broadcast|aired|published|relayed|shown|posted) (?:live )?by(?=\\s)|` +
    // "The government, criticised in a report last month for"
    `(?<=,\\s)(?:criticis|criticiz|condemn|accus|prais|blam|denounc|hail|ridicul)ed (?:\\p{Ll}{2,14}ly )?(?:by(?=\\s)|in(?=\\s(?:an?|the|its|his|her)\\s(?:\\p{Ll}[\\p{L}-]{2,20}\\s){0,2}${reportNounPattern}))`,
  'gu',
);
/** What is done with a recording as well as with a report, and the nouns of which it says who passes them on. */
const carries = /^(?:published|carried|broadcast|released|recorded|put)/u;
const words = new RegExp(
  `(?<![\\p{L}])(?:${reportNounPattern}|${wordsNounPattern}|video|footage|images?|photographs?|recording of)(?![\\p{L}])[^.;]{0,60}$`,
  'iu',
);
const hearsay = new RegExp(`(?<![\\p{L}])${hearsayPattern}(?![\\p{L}])`, 'giu');
const relative = new RegExp(
  `,\\s(?:which|that)\\s(?:(?:had|have|has)\\s)?(?<cue>${speechVerbPattern}\\sthat)(?![\\p{L}])`,
  'gu',
);
const reportNoun = new RegExp(
  `(?<![\\p{L}])(?:(?<adjective>[\\p{L}-]{2,24})\\s)?(?<noun>${reportNounPattern})(?![\\p{L}])`,
  'giu',
);

/**
 * Reports by other means than a subject with its verb: "according to state records", "as outlined by Putin", "in the words of", "reportedly",
 * "reports from the night of …, which indicated that". In no particular order.
 */
export function findPhraseReports(masked: string): readonly Report[] {
  return [
    ...findBefore(masked, according, 'according'),
    ...findBefore(masked, forWhom, 'according'),
    ...findOwned(masked),
    ...findBefore(masked, aside, 'aside'),
    ...findHearsay(masked),
    ...findRelative(masked),
  ];
}

/** A cue with its source behind it. */
function* findBefore(masked: string, pattern: RegExp, form: 'according' | 'aside'): Generator<Report> {
  for (const match of masked.matchAll(pattern)) {
    const cue: Span = [match.index, match.index + match[0].trimEnd().length];
    const source = byAuthor(masked, phraseAfter(masked, cue[1]));
    // "Her recording, released by Hungaroton": only what somebody wrote or said is passed on.
    if (form === 'aside' && carries.test(match[0]) && !words.test(masked.slice(Math.max(0, cue[0] - 90), cue[0])))
      continue;
    const scope: Span =
      form === 'according' ? accordingScope(masked, cue, source) : asideScope(masked, cue, source?.[1] ?? cue[1]);
    yield {
      form,
      cue,
      scope,
      after: source?.[1] ?? cue[1],
      denies: false,
      ...(source === undefined ? {} : { source }),
    };
  }
}

/** "according to a study by researchers at Lund": the study with its author. */
function byAuthor(masked: string, source: Span | undefined): Span | undefined {
  if (source === undefined || !authored.test(masked.slice(...source))) return source;
  const by =
    /^\s(?:(?:released|published|issued|written|prepared|compiled|drafted|produced|commissioned)\s)?(?:by|from)(?=\s)/u.exec(
      masked.slice(source[1], source[1] + 24),
    );
  const author = by === null ? undefined : phraseAfter(masked, source[1] + by[0].length);
  return author === undefined ? source : [source[0], author[1]];
}

const authored = new RegExp(`(?<![\\p{L}])${reportNounPattern}$`, 'iu');

/** "The decision, described by the union as “a kick”, follows a review": only the aside is the union's; what TASS reported is all of the sentence. */
function asideScope(masked: string, cue: Span, end: number): Span {
  // "Asked about a meeting, reported by La Hora in June, Prat replied": of what opens the sentence.
  const before = masked.slice(0, cue[0]);
  if (
    /^["“]?(?:Asked|Speaking|Responding|Commenting|In|At|On|After|During|Following|Despite|Citing)\s[^,]{2,140},\s$/u.test(
      before,
    ) &&
    finitesIn(before.slice('Asked '.length)).length === 0
  ) {
    const comma = masked.indexOf(',', end);
    return [cue[0], comma === -1 ? masked.length : comma];
  }
  if (
    !/^(?:described|mentioned|criticis|criticiz|condemn|accus|prais|blam|denounc|hail|ridicul)/u.test(
      masked.slice(...cue),
    ) ||
    !masked.slice(0, cue[0]).endsWith(', ')
  )
    return [0, masked.length];
  const close = /^[^,“”"]{0,120}(?:["“][^“”"]{1,200}["”])?,/u.exec(masked.slice(end))?.[0].length;
  return close === undefined ? [0, masked.length] : [cue[0], end + close];
}

/** All of the sentence, but for the clauses beyond "and" when the phrase is set off within one of them. */
function accordingScope(masked: string, cue: Span, source: Span | undefined): Span {
  const behind = masked.slice(source?.[1] ?? cue[1]);
  const opens = /^["“]?\s?$/u.test(masked.slice(0, cue[0]));
  const clause = /(?<![\p{L}])(?:and|but|which|who|that),?\s$|(?<![\p{L}])which\s[^,]{1,40},\s$/u.exec(
    masked.slice(Math.max(0, cue[0] - 60), cue[0]),
  );
  if (clause !== null) return [cue[0] - clause[0].length, closeQuote(masked, source?.[1] ?? cue[1])];
  // "X happened, according to Y, and Z happened": Z is nobody's.
  const joined = /^[^,;]{0,60}[,;]\s(?:and|but|while)\s/u.exec(behind);
  const [from] = opens ? [0] : clauseStart(masked, cue[0]);
  return [from, joined === null || opens ? masked.length : (source?.[1] ?? cue[1]) + joined[0].length];
}

/** The end of a quotation that follows, with the clause; else the end of the sentence. */
function closeQuote(masked: string, at: number): number {
  const close = /^,?\s["“][^"”]{1,300}["”]/u.exec(masked.slice(at))?.[0].length;
  return close === undefined ? masked.length : at + close;
}

function clauseStart(masked: string, at: number): readonly [number] {
  const left = masked.slice(0, at);
  const joint = left.search(/,\s(?:and|but)\s(?!\p{Ll}{2,20}\s?,)[^,]{10,}$/u);
  if (joint !== -1) return [joint];
  // "Nigeria votes in May, and Ogun, who will stand, has been pressing, according to": a clause on either side.
  const clause = [...left.matchAll(/,\s(?:and|but)\s(?=\p{Lu}|(?:the|an?|its|his|her|their)\s)/gu)].at(-1);
  const joins =
    clause !== undefined &&
    finitesIn(left.slice(0, clause.index)).length > 0 &&
    finitesIn(left.slice(clause.index)).length > 0;
  return [joins ? clause.index : 0];
}

function* findOwned(masked: string): Generator<Report> {
  for (const match of masked.matchAll(inWords)) {
    const owner = match.groups?.['owner'] ?? '';
    const start = match.index + 3;
    const cue: Span = [match.index, match.index + match[0].length];
    yield {
      form: 'according',
      cue,
      source: [start, start + owner.replace(/[’']s?$/u, '').length],
      scope: [0, masked.length],
      after: cue[1],
      denies: false,
    };
  }
  for (const match of masked.matchAll(asSaid)) {
    const { owner = '', verb = '' } = match.groups ?? {};
    const start = match.index + 3;
    const end = match.index + match[0].length;
    // "as the fairest thing anyone has said"
    if (/(?<![\p{L}])(?:and|but|he|she|it|they)\s\p{Ll}|(?<![\p{L}])(?:anyone|anybody|nobody|ever)$/u.test(owner))
      continue;
    yield {
      form: 'according',
      cue: [end - verb.length, end],
      source: [start, start + owner.length],
      scope: [0, masked.length],
      after: end,
      denies: false,
    };
  }
}

function* findHearsay(masked: string): Generator<Report> {
  for (const match of masked.matchAll(hearsay)) {
    const cue = spanOf(match);
    yield { form: 'hearsay', cue, scope: hearsayScope(masked, cue), after: cue[1], denies: false };
  }
}

/** ", reportedly ordered by Adwan himself,": the part between the commas alone. */
function hearsayScope(masked: string, cue: Span): Span {
  // "The bridge was closed, reportedly because of rust": that it was closed is sure.
  if (
    /,\s$/u.test(masked.slice(Math.max(0, cue[0] - 2), cue[0])) &&
    /^\s(?:because|due\sto|as|for|in|over|after|on|to|by|with|at)\s/u.test(masked.slice(cue[1]))
  ) {
    const close = masked.indexOf(',', cue[1]);
    return [cue[0], close === -1 ? masked.length : close];
  }
  if (
    /,\s$/u.test(masked.slice(Math.max(0, cue[0] - 2), cue[0])) &&
    /^\s\p{Ll}{2,20}(?:ed|en|wn|ilt|ought)\s/u.test(masked.slice(cue[1]))
  ) {
    const close = masked.indexOf(',', cue[1]);
    if (close !== -1) return [cue[0], close];
  }
  const [from, to] = clauseBounds(masked, ...cue);
  // "is wanted for fraud and has allegedly been on the payroll": the second verb alone.
  const second = [
    ...masked.slice(from, cue[0]).matchAll(/\sand\s(?=(?:has|have|had|is|are|was|were|will|would|also)\s)/gu),
  ].at(-1);
  // "reportedly opened late because ballot papers had gone astray": the reason is as uncertain.
  const because = /^,?\s(?:because|after|as)\s[^,;:]{2,160}/u.exec(masked.slice(to))?.[0].length ?? 0;
  const reason = /^\s?because\s/u.test(masked.slice(to).replace(/^,\s/u, '')) ? because : 0;
  return [second === undefined ? from : from + second.index + 5, to + reason];
}

function* findRelative(masked: string): Generator<Report> {
  for (const match of masked.matchAll(relative)) {
    const from = Math.max(0, match.index - reach);
    const nouns = [...masked.slice(from, match.index).matchAll(reportNoun)];
    const noun = nouns.at(-1);
    if (noun === undefined) continue;
    const { adjective } = noun.groups ?? {};
    const bare = adjective === undefined || grammarWords.has(adjective.toLowerCase());
    const end = from + noun.index + noun[0].length;
    const start =
      from + noun.index + (bare && adjective !== undefined ? noun[0].length - (noun.groups?.['noun'] ?? '').length : 0);
    const cueEnd = match.index + match[0].length;
    const cue: Span = [cueEnd - (match.groups?.['cue'] ?? '').length, cueEnd];
    yield { form: 'relative', cue, source: [start, end], scope: [start, masked.length], after: end, denies: false };
  }
}

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}
