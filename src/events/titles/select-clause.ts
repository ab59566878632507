import { verbFormsOf } from '../en/verbs.ts';
import { type SentenceView, type Span } from '../sentence-view.ts';
import { hasVerb } from './has-verb.ts';
import { type Clause, endOf, longestOpening, objectClause, relativeClause } from './relative-clause.ts';

export type { Clause };

const adverbials =
  /^["“]?(?:During|After|Before|On|In|At|By|Since|Until|With|Without|Despite|Following|Over|Throughout|From|For|Under|Amid|Within|Through|As|To|Of|Among|Like|Unlike|Besides|Instead|According|Rather|Along|Beginning|Starting|Meanwhile|However|Moreover|Still|Also|Thus|Earlier|Later|Then|Soon|Today|Yesterday|Tomorrow|Late|Early|Last|Next|But|And|Yet|So|Speaking|Asked|Citing|Using|Based|Faced|Led|Having|Being|Noting|Responding|Recently|Previously|Originally|Initially|Finally|Eventually|Formerly|Currently|Apparently|Reportedly|Allegedly|Unfortunately|Additionally|Similarly|Shortly|Separately|Officially)(?![\p{L}])/u;
const subordinate =
  /^["“‘]?(?:When|While|After|Before|Since|Because|Although|Though|As|If|Once|Until|Where|Whereas)\s/u;
/** "Two weeks after the fire, …", "Hours before he was shot, …" */
const counting =
  /^["“‘]?(?:(?:About|Almost|Barely|Exactly|Just|Less than|More than|Nearly|Only|Over|Some)\s)?(?:\u241F{1,60}|Moments|Minutes|Hours|Days|Weeks|Months|Years|Decades|Shortly|Soon|Long|Right|Immediately|Just)\s(?:after|before|since|into)\s/iu;
const coordinate = /;\s|,\s(?:so|yet|though|because|when)\s|,?\s(?:but|and|while|although|whereas)\s/gu;

const amounts =
  /^["“]?(?:At\s(?:least|most)|Over|Under|Up\sto)\s(?:\p{N}|an?\s(?:dozen|hundred|thousand|million)|(?:two|three|four|five|six|seven|eight|nine|ten|half)(?![\p{L}]))/u;

const oneName = /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Oo]f|[Ff]or)\s(?:\p{Lu}[\p{L}’'-]{1,24},?\s){1,4}$/u;

/**
 * The clause of **sentence** that the date at [**start**, **end**) belongs to: the relative clause around it with its noun as subject or
 * object ("Jefferson, who had been president since 1801, …" → "Jefferson had been president …"), the subordinate clause it stands in, or
 * the sentence without its dateline and leading adverbial.
 */
export function selectClause({ text, masked }: SentenceView, start: number, end: number): Clause {
  const opened = openingOf(masked);
  return (
    relativeClause(text, masked, start, end) ??
    objectClause(text, masked, start, end) ?? {
      before: '',
      span: mainClause(masked, [opened, endOf(masked, end)], start, end),
      after: '',
    }
  );
}

/** Behind "# ", "LINDEN, Ore. — ", "Washington (CNN) -- " and "12:00 PM PT -- ". */
function openingOf(masked: string): number {
  const heading = /^#{1,6}\s{1,4}/u.exec(masked)?.[0].length ?? 0;
  const lead = masked.slice(heading, heading + 80);
  const place = /^\p{Lu}{2}[\p{L}\u241F .,()]{1,60}\s?[—–-]{1,2}\s/u.exec(lead)?.[0];
  const dateline =
    place !== undefined && !/\p{Ll}{9}/u.test(place)
      ? place
      : (/^\p{Lu}[\p{L} .,]{1,40}\s\((?:\p{Lu}{2,6}|Reuters|Bloomberg)\)\s?(?:—|–|-{1,2})\s/u.exec(lead) ??
          /^\u241F{1,60}(?:\s\p{Lu}{1,4})?\s?(?:—|–|--)\s/u.exec(lead) ??
          /^(?:\p{Lu}{3,6}DAY,\s)?\u241F{1,60}\s\([^()]{2,40}\)\s?(?:—|–|--)\s/u.exec(lead))?.[0];
  return heading + (dateline?.length ?? 0);
}

/** Behind leading adverbials, or the subordinate clause at the head of the sentence when the date stands in it. */
function mainClause(masked: string, whole: Span, start: number, end: number): Span {
  let [from, to] = whole;
  for (let step = 0; step < 3; step += 1) {
    const next = behindOpening(masked, [from, to], start, end);
    if (next === undefined) break;
    [from, to] = next;
  }
  return laterClause(masked, [from, to], start);
}

function behindOpening(masked: string, [from, to]: Span, start: number, end: number): Span | undefined {
  // A comma within a number is none.
  const comma = masked.slice(from, from + longestOpening).search(/,(?!\p{N})/u);
  if (comma === -1 || from + comma + 1 >= to) return undefined;
  const opening = masked.slice(from, from + comma).trimStart();
  const bare = /^\u241F{1,60}$/u.test(opening);
  const counted = counting.exec(opening)?.[0].length;
  // "Founded in 1998, Google went public"
  const first = /^\p{Lu}\p{Ll}{2,15}(?=\s)/u.exec(opening)?.[0].toLowerCase() ?? '';
  const forms = verbFormsOf(first);
  const participle = forms?.participle === first && forms.base !== first && !hasVerb(opening.slice(first.length));
  if (
    !bare &&
    !participle &&
    counted === undefined &&
    !adverbials.test(capitalised(opening)) &&
    !subordinate.test(opening)
  )
    return undefined;
  const within = start <= from + comma && end > from;
  // "At least 3,000 people protested on Thursday, blocking streets": an amount, and the clause.
  if (within && amounts.test(opening) && hasVerb(opening)) return undefined;
  // "But the killing prompted a crisis, and": a clause, not an adverbial.
  if (
    within &&
    /^(?:But|And|Yet|So|Still)\s/u.test(opening) &&
    !/^\p{L}{2,5}\s(?:in|on|at|by|during|after|before|since|when|while|as|if|for|with|late|early)\s/u.test(opening) &&
    hasVerb(opening)
  )
    return undefined;
  if (within && counted !== undefined) {
    // What stands before "after" says when the rest happened.
    const inside = start >= from + counted && hasVerb(opening.slice(counted));
    if (inside) return [from + counted, from + comma];
    if (start < from + counted) return [from + comma + 1, to];
  }
  // "By late October the party had reached …, where": the clause begins behind the date, not behind the comma.
  const goesOn = /^\s(?:\p{Lu}|(?:the|a|an|he|she|it|they|we|his|her|its|their|some|many|most|all)\s)/u;
  if (within && goesOn.test(masked.slice(end, end + 8))) return undefined;
  if (within && subordinate.test(opening) && hasVerb(opening)) {
    return [from + masked.slice(from, from + comma).search(/\s\S/u) + 1, from + comma];
  }
  // What follows must be able to stand alone; a list ("In Leeds, York and Hull the …") cannot.
  return hasVerb(masked.slice(from + comma + 1, to)) ? [from + comma + 1, to] : undefined;
}

/** "…; Boeing was challenged in 2006": the clause with the date, when an earlier one stands before it. */
function laterClause(masked: string, [from, to]: Span, start: number): Span {
  const window = masked.slice(from, start);
  const starts = [...window.matchAll(coordinate)]
    // "the Justice and Equality Movement" is one name.
    .filter(({ index, 0: mark }) => !(mark === ' and ' && oneName.test(`${window.slice(0, index)} `)))
    .map((match) => from + match.index + match[0].length);
  const last = starts.findLast((at) => {
    const clause = masked.slice(at, start);
    const subject = /^(?:\p{Lu}|(?:the|a|an|he|she|it|they|we|his|her|its|their|some|many|most|all)\s)/u.test(clause);
    return subject && hasVerb(clause) && (window.slice(0, at - from).split(/["“”]/u).length - 1) % 2 === 0;
  });
  return last !== undefined && hasVerb(masked.slice(from, last)) ? [last, to] : [from, to];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
