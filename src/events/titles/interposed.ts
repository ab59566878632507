import { finitesIn } from '../reports/finite-verbs.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { hasVerb } from './has-verb.ts';

/** A clause whose report stands between its subject and its verb. */
export interface Interposed {
  readonly subject: Span;
  /** Where the clause goes on with its verb. */
  readonly from: number;
}

const verb =
  /^,\s(?:also\s|now\s|never\s|still\s|then\s|\p{Ll}{3,14}ly\s)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)(?![\p{L}])/u;
const joints = /[;:]\s|(?:^|,\s)(?:but|and|while|yet)\s|\s[—–]\s|^[^—]{2,40}—\s/giu;
const adverbial =
  /^["“]?(?:\u241F|(?:On|In|At|By|For|From|With|After|Before|During|When|While|As|If|Since|Under|Over|Despite|Following|Because|Although|Though|Until|Once|Without|Meanwhile|However|Then|Also|Instead|Still|Later|Earlier|Today|Yesterday|Tomorrow)(?![\p{L}]))/u;

const auxiliary = /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)$/u;

/**
 * "[The rebels], he said, [would be given a month]": the clause that holds its verb at **at**, when a report that accompanies it stands between its subject
 * (with an auxiliary, or with what an infinitive hangs on) and that verb. `undefined` when it stands elsewhere, or when something is quoted.
 */
export function findInterposed(
  { masked }: SentenceView,
  reports: readonly Report[],
  at: number,
): Interposed | undefined {
  let found: Interposed | undefined;
  for (const { form, cue, source } of reports) {
    if (form !== 'passing' && form !== 'inverted' && form !== 'according' && form !== 'aside') continue;
    const start = Math.min(cue[0], source?.[0] ?? cue[0]);
    const comma = masked.indexOf(',', Math.max(cue[1], source?.[1] ?? cue[1]));
    if (comma === -1 || comma + 2 <= (found?.from ?? 0) || !masked.slice(0, start).endsWith(', ')) continue;
    if (/["“”]/u.test(masked.slice(0, comma + 3))) continue;
    const before = masked.slice(0, start - 2);
    const joint = [...before.matchAll(joints)].at(-1);
    const from = joint === undefined ? 0 : joint.index + joint[0].length;
    const words = before.slice(from);
    if (words === '' || adverbial.test(words)) continue;
    const behind = masked.slice(comma);
    const finites = finitesIn(words);
    const split = finites.length === 1 && (auxiliary.test(words) || behind.startsWith(', to '));
    if (split ? at < from : comma >= at || finites.length > 0 || hasVerb(words)) continue;
    if (split || verb.test(behind) || finitesIn(behind)[0] === 2)
      found = { subject: [from, start - 2], from: comma + 2 };
  }
  return found;
}
