import type { Span } from '../sentence-view.ts';
import type { Report } from './report.ts';
import { subjectBefore } from './subject-before.ts';

/** "are convinced that", "is adamant the bridge was safe": a state of mind with what it holds. */
const minds =
  /(?<=\s)(?:is|are|was|were|remains?|remained|seems?|seemed|feels?|felt|grew|became|(?:has|have|had)\s(?:been|become|long\sbeen|always\sbeen))\s(?:\p{Ll}{2,12}ly\s|all\s|also\s|less\s|more\s|quite\s|very\s|now\s|still\s|not\s)?(?<mind>convinced|confident|certain|sure|adamant|optimistic|pessimistic|hopeful|worried|afraid|doubtful|sceptical|skeptical|unsure|concerned|unanimous|satisfied|persuaded|positive|betting|gambling|hoping|assuming|arguing|insisting|warning|claiming|predicting|suggesting|demanding)(?:\sthat(?![\p{L}])|(?=\s(?:the|an?|it|he|she|they|his|her|its|their|this|no)\s[^,;]{2,60}?\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\s))/gu;
/** "have little doubt that", "has no doubt that" */
const doubts = /(?<=\s)(?:has|have|had)\s(?:little|no|never\sany|not\sa)\sdoubt(?:\sthat)?(?![\p{L}])/gu;
/** "To the villagers, the deal was a betrayal." */
const toWhom =
  /^["“]?To\s(?<who>(?:the\s|many\s|most\s|some\s|several\s|his\s|her\s|its\s|their\s|those\s|critics|supporters|opponents|admirers|fans|\p{Lu})[^,;:“”"]{0,60}?),\s(?=(?:the|this|that|it|he|she|they|an?|his|her|its|their|\p{Lu})[^;:]{2,90}?\s(?:is|was|are|were|means|meant|looks|looked|seems|seemed|sounds|sounded|feels|felt|remains|remained|has|had)\s)/u;
/** "To the north, the river was high", "To his surprise, it was open": no view. */
const elsewhere =
  /(?<![\p{L}])(?:north|south|east|west|left|right|rear|front|surprise|dismay|horror|relief|delight|astonishment|amazement|regret|shame|credit|end|day|contrary|point|date|extent|joy|chagrin|annoyance|embarrassment)$/iu;

/**
 * Views that no verb of thinking tells: "Traders are convinced that", "Diplomats have little doubt that", "To the villagers, the deal was a betrayal". In no
 * particular order.
 */
export function findViewReports(masked: string): readonly Report[] {
  const reports: Report[] = [];
  for (const pattern of [minds, doubts]) {
    for (const match of masked.matchAll(pattern)) {
      const source = subjectBefore(masked, match.index);
      if (source === undefined || /^(?:it|there|this|that|which|what)$/iu.test(masked.slice(...source))) continue;
      const cue: Span = [match.index, match.index + match[0].length];
      reports.push({ form: 'view', cue, source, scope: [source[0], masked.length], after: cue[1], denies: false });
    }
  }
  const to = toWhom.exec(masked);
  const who = to?.groups?.['who'];
  if (to !== null && who !== undefined && !elsewhere.test(who)) {
    const at = to[0].indexOf('To ');
    const source: Span = [at + 3, at + 3 + who.length];
    reports.push({
      form: 'according',
      cue: [at, at + 2],
      source,
      scope: [0, masked.length],
      after: source[1],
      denies: false,
    });
  }
  return reports;
}
