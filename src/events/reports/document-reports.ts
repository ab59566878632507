import { reportNounPattern } from '../en/reporting-verbs.ts';
import { isPublished } from './dates-report.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Report } from './report.ts';
import { subjectBefore } from './subject-before.ts';

/** What documents do with what they say, also with an object: "showed only 19 cases", "put support at 58 percent". */
const verbs =
  /(?<![\p{L}’'-])(?:shows?|showed|finds?|found|recommends?|concludes?|puts?(?!\s(?:together|up|forward|out|off|in|on|into|through|aside|about))|indicates?|indicated|suggests?|suggested|reveals?|revealed|blames?|blamed|says?|said|estimates?|estimated|concludes?|concluded|lists?|listed|records?|recorded|reports?|reported|states?|stated|confirms?|confirmed|accuses?|accused|alleges?|alleged|calls? for|called for|spoke of|speaks? of|warned of|warns? of)(?![\p{L}])(?!\sby)/gu;
const document = new RegExp(
  `(?<![\\p{L}])(?:${reportNounPattern}|petitions?|polls?|slips|logs?|accounts|findings?|footage|images|photographs|transcripts?|census|archives?|bulletin|index|ranking|evidence|videos?|recordings?|messages?|texts?|tapes?|photos?|diar(?:y|ies)|transcripts?|affidavits?|testimony|research|legend)(?![\\p{L}])`,
  'iu',
);

/** "A poll by [Casco Research]": the author of the document is the phrase before the verb. */
const authored = new RegExp(`${document.source}(?:\\s[^,.;]{0,24})?\\s(?:by|from)\\s$`, 'iu');

const expected =
  /(?<![\p{L}])(?:(?:is|are|was|were)\s(?:\p{Ll}{2,12}ly\s)?(?:expected|due|likely|set|going|said)\sto|will|would|may|might|could)\s$/u;

/** Reports whose subject is a document: "Data from the labour office showed only 19 cases". */
export function findDocumentReports(masked: string): readonly Report[] {
  const reports: Report[] = [];
  for (const match of masked.matchAll(verbs)) {
    // "A study is expected to show that"
    const ahead = expected.exec(masked.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0;
    if (
      ahead === 0 &&
      /(?<![\p{L}])(?:to|was|were|is|are|be|been|the|an?|of|one|its|his|her|their|this|that|these|those|no|any)\s$/u.test(
        masked.slice(Math.max(0, match.index - 6), match.index),
      )
    )
      continue;
    // "reports of mass graves found last month": a participle.
    if (
      /^(?:found|reported|recorded|listed|suggested|revealed|confirmed|shown)$/u.test(match[0]) &&
      /^\s(?:\u241F|(?:in|at|near|on|under|inside|outside|beside)\s)/u.test(
        masked.slice(match.index + match[0].length),
      ) &&
      /(?<![\p{L}])of\s(?:[\p{L}-]{2,20}\s){1,3}$/u.test(masked.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    const source = subjectBefore(masked, match.index - ahead);
    const whose =
      /,\s(?<lead>whose\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}\p{Ll}[\p{L}-]{2,20}(?:\s(?:of|on|in)\s[^,;.]{0,40})?\s)$/u.exec(
        masked.slice(Math.max(0, match.index - 90), match.index),
      );
    if (whose?.groups !== undefined && document.test(whose.groups['lead'] ?? '')) {
      const owner = phraseBefore(masked, match.index - (whose.groups['lead'] ?? '').length - 2);
      const end = match.index + match[0].length;
      if (owner !== undefined)
        reports.push({
          form: 'clause',
          cue: [match.index, end],
          source: owner,
          scope: [match.index, masked.length],
          after: end,
          denies: false,
        });
      continue;
    }
    if (source === undefined || source[1] > match.index) continue;
    const behind = masked.slice(Math.max(0, source[0] - 60), source[0]);
    if (!document.test(headOf(masked.slice(...source))) && !authored.test(behind)) continue;
    const end = match.index + match[0].length;
    const dated =
      /^(?:\s(?:on|in|late|early)){0,2}(?:\sthe)?\s\u241F{1,60}(?=[.,]|$)/u.exec(masked.slice(end))?.[0].length ?? 0;
    const end0 = masked.slice(end + dated, end + dated + 2);
    // "…, Finance Ministry figures show."
    if (/^[.,]?\s?$/u.test(end0) && /,\s$/u.test(masked.slice(Math.max(0, source[0] - 2), source[0]))) {
      reports.push({
        form: 'passing',
        cue: [match.index, end],
        source,
        scope: [0, masked.length],
        after: end,
        denies: false,
      });
      continue;
    }
    const that = /^\sthat(?![\p{L}])/u.exec(masked.slice(end))?.[0].length ?? 0;
    reports.push({
      form: 'clause',
      cue: [match.index, end + that],
      source,
      // "Figures published on Tuesday show that": they show it on Tuesday.
      scope: [isPublished(masked, source, [match.index, end]) ? source[0] : match.index, masked.length],
      after: end,
      denies: false,
    });
  }
  return reports;
}

/** The phrase up to its first link: "Data from the labour office" → "Data". */
function headOf(phrase: string): string {
  return phrase.split(/\s(?:by|from|of|for|in|on|with|at|to)\s/u)[0] ?? phrase;
}
