import type { TimexMention } from '../../timex/timex-mention.ts';
import { isHappening } from '../en/happenings.ts';
import { hasVerb } from '../titles/has-verb.ts';

const stative =
  /^,?\s(?:[^,.;]{0,60}\s)?(?:is|are|(?:has|have)(?!\s(?:\p{Ll}{2,14}ly\s)?(?:\p{Ll}{3,14}ed|been|become|made|taken|won|lost|begun|left|sold|given)(?![\p{L}]))|remains?|stands?|lies?|lives?|works?|serves?|houses?|employs?|covers?|belongs?|runs?|attracts?|draws?|numbers?)(?![\p{L}])/u;
/** Years that the words round them make part of a name: "the 2019 Act". */
export const document =
  /^(?:report|study|survey|poll|paper|book|novel|film|movie|album|song|interview|essay|article|letter|memo|law|act|budget|bill|convention|constitution|agreement|treaty|deal|accord|contract|plan|policy|order|decree|ruling|judgment|edition|model|version|season|class|vintage|figures?|data|levels?|results?|total|average|record|target|price|prices|census)s?$/iu;
/** "at night", "since dawn", "On a Saturday in August", "took the fall": no time of any one day. */
export function isDaily({ reading, text }: TimexMention, left: string, right: string): boolean {
  if (reading.kind === 'clock') return reading.clock === undefined && !/(?:last|this|that|to)\s?\p{L}*$/iu.test(text);
  // "On a grey Tuesday last month": which, nobody says.
  if (
    reading.kind === 'weekday' &&
    /(?<![\p{L}])(?:on|one)\s(?:an?\s)(?:\p{Ll}{3,12}\s){0,2}$/iu.test(left) &&
    /^\s(?:in\s|of\s)?\u241F/u.test(right)
  )
    return true;
  if (/(?<![\p{L}])(?:on|every|of)\sa\s(?:\p{Lu}\p{L}{2,8}day|\u241F{1,20})\s(?:in|of)\s$/iu.test(left)) return true;
  return /^the fall$/iu.test(text) && /(?<![\p{L}])(?:took|takes?|taking|taken)\s$/u.test(left);
}

/** What is so these days: "Teenagers today cannot know", "Reptiles and mammals co-exist on the Earth today". */
const generic =
  /^,?\s(?:are|can|cannot|can[’']t|have\s(?:no|an?|more|fewer|less|little|the)|don[’']t|do\snot|need|want|know|live|face|such\sas)(?![\p{L}])/u;
const lasting = /(?<![\p{L}])(?:(?:co-?)?exists?|lives?|survives?|inhabits?)\s[^,.;:“”"]{0,50}$/u;

/** "Today, the village has 300 inhabitants", "today's teenagers". */
export function isNowadays({ reading, tense }: TimexMention, left: string, right: string): boolean {
  const today = reading.kind === 'offset' && reading.unit === 'day' && reading.count === 0;
  if (!today || tense === 'future') return false;
  if (/^[’']s\s/u.test(right)) return !namesHappening(right);
  return (
    ((left.trim() === '' || /(?:^|,\s|;\s)(?:but|and|yet|while|though|so)\s$/iu.test(left)) &&
      (stative.test(right) ||
        /^,?\s(?:it|he|she|they|we|the\s\p{Ll}{2,20}|\p{Ll}{3,20}s|visitors|people)(?:[’'](?:s|re)\s(?:called|known|an?|the|home|part)|\s(?:can|has\sbecome|have\sbecome|is\scalled|are\scalled))(?![\p{L}])/iu.test(
          right,
        ))) ||
    // Of a kind, not of somebody: "Our teenagers today are …", not "The mayor today is …".
    (/(?:^\p{Lu}|(?<![\p{L}])\p{Ll})\p{Ll}{2,20}s(?:\s(?:on|in|of)\s[^,.;:]{2,30})?\s$/u.test(left) &&
      !hasVerb(left) &&
      generic.test(right)) ||
    (lasting.test(left) && /^[.,”"]/u.test(right)) ||
    /(?<![\p{L}])(?:still|even|of|until|as we know it)\s$/iu.test(left)
  );
}

/** "today's vote on the dam", "today's story": what happens or comes out on the day, not "today's teenagers". */
function namesHappening(right: string): boolean {
  const [, phrase = ''] = /^[’']s\s((?:[\p{L}’'-]{2,30}\s?){1,5})/u.exec(right) ?? [];
  const words = phrase.trim().split(/\s/u);
  const stop = words.findIndex((word) =>
    /^(?:of|in|on|at|for|to|and|or|that|which|who|with|by|from|was|is|were|are|has|had|would|will)$/u.test(word),
  );
  return (stop === -1 ? words : words.slice(0, stop)).some(
    (word) =>
      isHappening(word) ||
      document.test(word) ||
      /^(?:story|stories|edition|issue|newspaper|paper|post|news|events?|statement|comments?|remarks?|session|trading|editions?)$/u.test(
        word,
      ),
  );
}
