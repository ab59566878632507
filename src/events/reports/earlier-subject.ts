import { verbFormsOf } from '../en/verbs.ts';
import { speechVerbPattern } from '../en/reporting-verbs.ts';
import type { Span } from '../sentence-view.ts';
import { finitesIn } from './finite-verbs.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** What a sentence begins with that says nothing. */
const mute =
  /^["“]?(?:The\s|Its\s|Their\s)?(?:[\p{L}’'-]{2,20}\s)?(?:shares?|stocks?|sales|prices?|profits?|revenues?|talks|trading|bonds?|yields?|oil|gold|markets?|futures|output|exports|imports|inflation|unemployment|growth|pound|dollar|euro|yen|index|share)(?![\p{L}])/iu;

/** A report in passing before the participle: "…, Ann Li said," */
const passed = new RegExp(
  `(?:,["”]?|["”])\\s[^,;:“”"]{1,80}?\\s(?<verb>${speechVerbPattern})(?:\\s(?!that\\s)[^,;:“”"]{1,60})?,\\s$`,
  'u',
);

/** A report beside a quotation, its speaker behind the verb. */
const inverted = new RegExp(
  `(?<lead>["”]\\s${speechVerbPattern})\\s(?=\\p{Lu}|(?:the|an?|his|her|its|their)\\s)[^,;:“”"]{2,60}(?:,\\s[^,;:“”"]{2,60}){0,2},\\s$`,
  'u',
);

/** "criticised for", "apologised for", "after", but not "without saying", "stopped short of saying". */
const preposition =
  /(?<![\p{L}])(?:for|after|by|before|(?<!short\s)of|while|when|despite)\s(?:falsely\s|repeatedly\s|wrongly\s|publicly\s)?$/u;
const paper =
  '(?:statement|letter|message|note|e-?mail|memo|tweet|post|video|notice|communiqué|release|resolution|declaration)s?';
const issuing = new RegExp(
  `(?:(?<![\\p{L}])(?:released|releasing|issued|issuing|published|publishing|posted|sent|sending|signed|wrote|circulated|made|read out|shared|put out)\\s(?:an?|the|his|her|its|their|[\\p{L}-]{2,20})\\s(?:[\\p{L}-]{2,20}\\s){0,2}?|(?<![\\p{L}])in\\s(?:an?|the|his|her|its|their)\\s(?:[\\p{L}-]{2,20}\\s){0,2}?)${paper}(?:\\s(?:to|on|about|by)\\s[^,;:.“”"]{2,40})?\\s$`,
  'u',
);
/** "accused Ms. Vale of", "sued the paper for": whom it is done to is who says so. */
const doneTo =
  /(?<aux>(?:is|are|was|were|be|been|being)\s(?:\p{Ll}{2,12}ly\s)?)?(?<![\p{L}])(?<verb>\p{Ll}{3,14})\s(?<who>(?:the\s|an?\s|his\s|her\s|its\s|their\s)?(?:[\p{L}’'.-]{1,20}\s){1,4}?)(?:for|of)\s(?:falsely\s|repeatedly\s|wrongly\s|publicly\s)?$/u;

/** "is under fire for saying that", "apologised after telling reporters that": the subject of the verb before, or its object. */
function gerundSubject(masked: string, gerund: number): Span | undefined {
  const left = masked.slice(Math.max(0, gerund - 90), gerund);
  const clause = masked.slice(0, gerund);
  // "…, with the analyst Ann Li saying"
  const beside = /,?\swith\s(?<who>[^,;:.“”"]{3,60})\s$/u.exec(left)?.groups?.['who'];
  if (beside !== undefined && finitesIn(` ${beside}`).length === 0) return [gerund - 1 - beside.length, gerund - 1];
  // "released a statement saying", "resigned in a letter to the board stating"
  if (issuing.test(left)) return firstSubject(clause);
  if (!preposition.test(left)) return undefined;
  const done = doneTo.exec(clause.slice(-90));
  const forms = verbFormsOf(done?.groups?.['verb'] ?? '');
  const who = done?.groups?.['who'] ?? '';
  if (
    done !== null &&
    done.groups?.['aux'] === undefined &&
    forms?.past === done.groups?.['verb'] &&
    /^(?:the|an?|his|her|its|their|\p{Lu}\S*)\s/u.test(who)
  ) {
    const from =
      Math.max(0, clause.length - 90) + done.index + done[0].indexOf(who, done.groups?.['verb']?.length ?? 0);
    return [from, from + who.trimEnd().length];
  }
  return firstSubject(clause);
}

/** ", saying in a statement that …", "for saying that …": the subject is that of the clause before. */
export function participleSubject(masked: string, participle: number): Span | undefined {
  if (!/,\s$/u.test(masked.slice(Math.max(0, participle - 2), participle))) return gerundSubject(masked, participle);
  // "“…,” said Ann Li, a milkmaid from Lesnoye, adding that"
  const behind = inverted.exec(masked.slice(0, participle));
  const speaker =
    behind === null ? undefined : phraseAfter(masked, behind.index + (behind.groups?.['lead']?.length ?? 0));
  if (speaker !== undefined) return speaker;
  // "Sales fell, Ann Li said, adding that": she adds it.
  const said = passed.exec(masked.slice(0, participle));
  if (said !== null) {
    const who = phraseBefore(masked, said.index + said[0].indexOf(said.groups?.['verb'] ?? '', 1));
    if (who !== undefined && who[0] > said.index) return who;
  }
  // "…, when the rebels walked out, accusing the government": they do; "Shares fell after analysts cut their rating, saying": shares say nothing.
  const joint = [
    ...masked
      .slice(0, participle)
      .matchAll(mute.test(masked) ? /,?\s(?:when|where|after|as|because|while)\s/gu : /,\s(?:when|where)\s/gu),
  ].at(-1);
  const from = joint === undefined ? 0 : joint.index + joint[0].length;
  const near = from === 0 ? undefined : firstSubject(masked.slice(from, participle));
  return near === undefined ? firstSubject(masked.slice(0, participle)) : [from + near[0], from + near[1]];
}

/** "Prairie halted work and said it …": the second verb of one subject. */
export function sharedSubject(masked: string, verb: number): Span | undefined {
  if (
    !/(?<![\p{L}])(?:and|but|or)\s(?:also\s|then\s|later\s|has\s|have\s|had\s|\p{Ll}{2,16}ly\s)?$/u.test(
      masked.slice(Math.max(0, verb - 28), verb),
    )
  )
    return undefined;
  return firstSubject(masked.slice(0, verb));
}

const finite =
  /(?<=\s)(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|told|did|\p{Ll}{3,14}ed|began|came|went|took|made|left|lost|won|held|met)(?=\s)/u;

/** The noun phrase before the first verb of **clause**. */
function firstSubject(whole: string): Span | undefined {
  // "When the Air Force chose Northrop, Boeing protested": the subject behind the comma.
  const lead =
    /^["“]?(?:When|While|After|As|Although|Though|Because|If|Since|Before|Once|Until|Whereas)\s[^,]{3,160},\s(?=[\p{L}])/u.exec(
      whole,
    )?.[0].length ?? 0;
  const clause = ' '.repeat(lead) + whole.slice(lead);
  // "analysts at Bernstein cut their rating": a past form that is no other than its base.
  const cut = clause.search(
    /(?<=\p{L}\s)(?:cut|hit|put|set|beat|shut|quit)\s(?=(?:its|their|the|his|her|an?)\s|\p{N})/u,
  );
  const verbs = [finite.exec(clause)?.index, finitesIn(clause).find((at) => at > 0), cut > 0 ? cut : undefined].filter(
    (at) => at !== undefined,
  );
  return verbs.length === 0 ? undefined : phraseBefore(clause, Math.min(...verbs));
}
