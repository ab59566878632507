import { dateMark, type SentenceView, type Span } from '../sentence-view.ts';
import { reportNounPattern } from '../en/reporting-verbs.ts';
import { finitesIn } from './finite-verbs.ts';
import type { Report } from './report.ts';

const joint = /^,?\s(?:(?:on|in|at|by|late|early|during|from|of|for)\s){0,2}(?:the\s)?$/iu;
/** "said in a communiqué dated", "alleged, in a letter to the prefect dated" */
export const inPaper = new RegExp(
  `^,?\\s(?:in|through|via)\\s(?:an?|the|his|her|its|their)\\s(?:[\\p{L}-]{2,20}\\s){0,2}(?:${reportNounPattern}|communiqué|video|interview|tweet|message)\\s(?:(?:to|with|by|from)\\s[^,]{2,40}\\s)?(?:dated|published|released|issued|posted)\\s(?:(?:on|in|late|early)\\s){0,2}$`,
  'iu',
);
const spoken = /^,\s(?:in|speaking|addressing|writing|talking|testifying|at|during)\s[^,]{2,90}$/u;
/** "At a rally on Sunday, Li said": where and when she spoke. */
const occasion =
  /^["“]?(?:at|in|during|speaking (?:at|in|on)|addressing|on|following|after)\s(?:an?|the|his|her|its|their)\s(?:[\p{L}’'-]{1,20}\s){0,4}?(?:rally|hearing|speech|interview|briefing|conference|address|debate|trial|ceremony|event|call|summit|session|broadcast|post|tweet|podcast|letter|filing|memo|statement|note|programme|program|webcast|panel|lecture|sermon|testimony|report|e-?mail|video|message|forum)\s(?:(?:in|at|with|to|for|of|on|by|from|near|outside)\s[^,;:]{2,60}?\s)?(?:(?:posted|published|aired|broadcast|carried|released|shared)\s(?:on|by|in)\s[^,;:]{2,40}\s)?(?:(?:on|in|late|early|dated|published|released|issued|posted)\s){0,2}$/iu;
const opening = /^(?:["“]?(?:on|in|at|by|late|early|during|since|and|but|then|also|later|earlier)?[\s,]{0,2}){0,3}$/iu;

/**
 * Whether the date at [**start**, **end**) of the sentence dates the report itself rather than what it tells: "denied on February 27
 * that", "said Duarte on 3 October", "On 7 November 1805 Clark wrote that", "reports from the night of November 1st, which".
 */
export function datesReport(report: Report, { masked }: SentenceView, start: number, end: number): boolean {
  if (report.form === 'hearsay' || report.form === 'according' || report.form === 'aside') return false;
  if (report.form === 'relative') return report.after <= start && end <= report.cue[0];
  // "A ruling is expected in the spring"
  if (report.form === 'passive' && !isSayingPassive(masked.slice(...report.cue))) return false;
  // "Her claim on Monday that"
  if (report.form === 'nominal' && start >= report.after && end <= report.scope[0]) return true;
  if (start >= report.after)
    return joint.test(masked.slice(report.after, start)) || inPaper.test(masked.slice(report.after, start));
  const [subject, behind] = report.source ?? report.cue;
  // "The bank, in minutes published on Wednesday, said", "Officials, speaking to the BBC on Sunday, put"
  if (
    behind < report.cue[0] &&
    start >= behind &&
    spoken.test(masked.slice(behind, start)) &&
    /^[^,\u241F]{0,60},\s(?:\p{Ll}{2,14}ly\s|has\s|also\s)?$/u.test(masked.slice(end, report.cue[0]))
  )
    return true;
  // "Figures published on Tuesday showed"
  if (start >= behind && start < report.cue[0] && isPublished(masked, [subject, behind], report.cue)) return true;
  // "In August, Apple stopped renting shows, claiming that": what it did is of that month.
  if (
    behind < report.cue[0] &&
    finitesIn(masked.slice(behind, report.cue[0]).replace(/\s(?:has|had|have)\s$/u, ' ')).length > 0
  )
    return false;
  return (
    report.form === 'clause' &&
    end <= subject &&
    start < 110 &&
    isOpening(withoutDateline(masked.slice(0, start))) &&
    /^,?\s$/u.test(masked.slice(end, subject))
  );
}

const publishing = new RegExp(
  `^\\s(?:published|released|issued|unveiled|posted|from)\\s(?:(?:on|in|at|late|early)\\s){0,2}(?:the\\s)?${dateMark}{1,60}\\s(?:also\\s|\\p{Ll}{2,12}ly\\s)?$`,
  'u',
);

/** Whether what stands between a paper at **source** and its verb at **cue** says when it came out: that is when it says so. */
export function isPublished(masked: string, source: Span, cue: Span): boolean {
  return source[1] < cue[0] && publishing.test(masked.slice(source[1], cue[0]));
}

/** Whether the participle of a passive is an act of saying: "was accused", not "is expected". */
export function isSayingPassive(cue: string): boolean {
  return /^(?:accused|criticised|criticized|condemned|denounced|hailed|praised|blamed|described|said|reported|disputed|dismissed|denied|rejected|quoted|announced|confirmed|revealed|disclosed|told|warned|urged|acknowledged|claimed|alleged|challenged|questioned)/u.test(
    cue,
  );
}

function isOpening(lead: string): boolean {
  return (lead.length < 48 && opening.test(lead)) || occasion.test(lead);
}

function withoutDateline(lead: string): string {
  return lead.replace(/^\p{Lu}{2}[\p{L} .,]{1,40}\s?[—–-]{1,2}\s/u, '');
}
