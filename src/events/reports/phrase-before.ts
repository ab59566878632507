import { grammarWords } from '../../timex/en/function-words.ts';
import { reportNounPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import type { Span } from '../sentence-view.ts';
import {
  determiners,
  isDate,
  isNoun,
  isPast,
  links,
  mostWords,
  phraseReach,
  pronouns,
  type Token,
  tokenise,
} from './phrase-tokens.ts';

const manyOrAny = /^(?:someone|somebody|anyone|anybody|everyone|nobody|people|police|men|women|children)$/u;

/** The noun phrase that ends at **end** of **masked** text, or `undefined` when another kind of word or a mark stands there. */
export function phraseBefore(masked: string, end: number): Span | undefined {
  const from = Math.max(0, end - phraseReach);
  const list = tokenise(masked.slice(from, end), from);
  let index = list.length - 1;
  while (
    isAdverb(list[index]) ||
    /n[’']t$/u.test(list[index]?.text ?? '') ||
    isDate(list[index]) ||
    (isPast(list[index]) && isNoun(list[index - 1]) && !isPast(list[index - 1]))
  )
    index -= 1;
  // "A poll from June showed"
  if (index < list.length - 1 && isDate(list[index + 1]) && list[index]?.lower === 'from') index -= 1;
  // "the Institute of Seismology (PHIVOLCS) said"
  if (list[index]?.text === ')') {
    const opening = list.findLastIndex(({ text }, place) => place < index && text === '(');
    if (opening > 0) return withSuffix(masked, list, opening) ?? phraseBefore(masked, list[opening]?.start ?? end);
  }
  // "Declan Heffernan, 54, of Ballymore"
  if (/^\d{1,3}$/u.test(list[index]?.text ?? '') && list[index - 1]?.text === ',') index -= 2;
  const last = list[index];
  if (last === undefined) return undefined;
  if (last.text === ',') return acrossComma(masked, list, index);
  // "the ministry, which said", "a group that says"
  const relative =
    last.lower === 'who' ||
    (index > 0 && last.lower === 'which') ||
    (last.lower === 'that' &&
      isNoun(list[index - 1]) &&
      !isPast(list[index - 1]) &&
      verbFormsOf(list[index - 1]?.lower ?? '')?.third !== list[index - 1]?.lower);
  if (relative) return phraseBefore(masked, list[index - 1]?.text === ',' ? (list[index - 1]?.start ?? 0) : last.start);
  if (pronouns.has(last.lower)) return [last.start, last.end];
  // "one of them told"
  const ofThem = last.lower === 'them' && list[index - 1]?.lower === 'of' ? list[index - 2] : undefined;
  if (ofThem?.word === true) return [ofThem.start, last.end];
  if (/^(?:himself|herself|itself|themselves)$/u.test(last.lower)) return phraseBefore(masked, last.start);
  let first: Token | undefined;
  for (let taken = 0; taken < mostWords; taken += 1) {
    const token = list[index];
    // "sources say Lupita"
    if (token?.text === 'say' && first !== undefined) break;
    // "the pick of the 2010 draft said"
    const dated = first !== undefined && isDate(token) ? beforeDate(list, index) : index;
    if (
      dated < index &&
      determiners.has(list[dated]?.lower ?? '') &&
      linksBack(list, dated) &&
      /^(?:of|for|at|from)$/u.test(list[dated - 1]?.lower ?? '')
    ) {
      index = dated;
      continue;
    }
    if (token === undefined || (token.text === '&' ? first === undefined : !token.word)) break;
    if (determiners.has(token.lower)) {
      // "said that crews had": no determiner.
      if (
        token.lower === 'that' &&
        first !== undefined &&
        (last.lower.endsWith('s') || first.lower.endsWith('s') || manyOrAny.test(first.lower))
      )
        break;
      first = token;
      // "the two companies"
      const opening = list[index - 1];
      if (
        /^(?:two|three|four|five|six|both|other|all)$/u.test(token.lower) &&
        opening !== undefined &&
        /^(?:the|these|those|its|his|her|their|all)$/u.test(opening.lower)
      ) {
        index -= 1;
        continue;
      }
      // "a spokesman for the company": what stands before the link is the head of the phrase.
      if (!linksBack(list, index)) break;
      index -= 2;
      continue;
    }
    if (links.has(token.lower)) {
      if (
        first === undefined ||
        !isNoun(list[index - 1]) ||
        isPast(list[index - 1]) ||
        list[index - 1]?.lower === 'according'
      )
        break;
    } else if (token.text === '&') {
      if (!isNoun(list[index - 1])) break;
    } else if (token.lower === 'and') {
      if (first === undefined || !joinsNouns(list[index - 1], first, list[index - 2])) break;
    } else if (grammarWords.has(token.lower) && token.text !== 'US') {
      break;
    }
    first = token;
    index -= 1;
  }
  if (
    first === undefined ||
    (first.lower === last.lower && (determiners.has(last.lower) || /^(?:having|being)$/u.test(last.lower)))
  )
    return undefined;
  return headBefore(masked, first.start, last.end) ?? [first.start, last.end];
}

/** "Halvorsen Medical, Inc. (NASDAQ: HVMD)" */
function withSuffix(masked: string, list: readonly Token[], opening: number): Span | undefined {
  const suffix = list[opening - 1];
  if (suffix === undefined || !/^(?:Inc|Ltd|LLC|Corp|plc)\.?$/u.test(suffix.text) || list[opening - 2]?.text !== ',')
    return undefined;
  const firm = phraseBefore(masked, list[opening - 2]?.start ?? 0);
  return firm === undefined ? undefined : [firm[0], suffix.end];
}

const issued = /^(?:signed|written|drafted|sent|released|published|issued|conducted|compiled|produced|prepared)$/u;
const issues = new RegExp(`(?<![\\p{L}])${reportNounPattern}$`, 'iu');

/** The place before the date that ends at **index**. */
function beforeDate(list: readonly Token[], index: number): number {
  let place = index;
  while (isDate(list[place])) place -= 1;
  return place;
}

/** "people briefed on the talks" have no other name. */
function withBriefing(head: Span | undefined, participle: string, end: number): Span | undefined {
  return head !== undefined && /^(?:briefed|informed|consulted|involved)/u.test(participle) ? [head[0], end] : head;
}

/** "Documents reviewed by [this newspaper]", "A petition that she lodged with [the court]": the phrase only belongs to the head before it. */
function headBefore(masked: string, at: number, end: number): Span | undefined {
  const left = masked.slice(Math.max(0, at - 90), at);
  const reduced =
    /(?<=\p{L}\s)(?<participle>\p{Ll}{3,14})\s(?:(?:on\s|in\s)?\u241F{1,40}\s|recently\s|yesterday\s)?by\s$/u.exec(
      left,
    );
  const participle = reduced?.groups?.['participle'] ?? '';
  const forms = verbFormsOf(participle);
  const passive = /(?<![\p{L}])(?:is|are|was|were|be|been|being|has|had|have|not)\s$/u.test(
    left.slice(0, reduced?.index ?? 0),
  );
  if (
    reduced !== null &&
    !passive &&
    /(?<![\p{L}])\p{L}{2,20}\s$/u.test(left.slice(0, reduced.index)) &&
    forms?.participle === participle
  ) {
    const head = phraseBefore(masked, at - left.length + reduced.index);
    // "A study released by the Freight Council" is the council's; "reviewed by this newspaper" says nothing of whose it is.
    const whole = head !== undefined && issued.test(participle) && issues.test(masked.slice(...head));
    return whole ? [head[0], end] : head;
  }
  // "Unions representing the 140 workers believe"
  const representing =
    /(?<=(?:^|[\s"“]))(?<head>\p{L}[\p{L}-]{2,20}s)\s(?:representing|opposing|supporting|backing|leading|investigating|monitoring|defending|campaigning\sfor|working\s(?:for|with|on)|living\s(?:in|near)|covering|advising)\s(?:the\s|an?\s|his\s|her\s|its\s|their\s)?$/u.exec(
      left,
    );
  if (representing !== null) return [at - left.length + representing.index, end];
  // "A study published in Nature": where, not who.
  const place =
    /(?<=\p{L}\s)(?:published|posted|printed|aired|broadcast|carried|released|conducted|based|presented|shared|sent|submitted|filed|handed|leaked|addressed|circulated|lodged|briefed|informed|consulted|involved|quoted|cited|named|interviewed|mentioned)\s(?:(?:on\s|in\s)?\u241F{1,40}\s)?(?:in|on|at|for|with|to|about)\s(?:(?:the|an?|its)\s)?$/u.exec(
      left,
    );
  if (
    place !== null &&
    !/(?<![\p{L}])(?:is|are|was|were|be|been|being|has|had|have|and|not)\s$/u.test(left.slice(0, place.index))
  )
    return withBriefing(phraseBefore(masked, at - left.length + place.index), place[0], end);
  const relative =
    /(?<=\p{L}\s)(?:that|which)\s(?:he|she|they|it|we|the\s\p{L}{2,20}|\p{Lu}\p{L}{1,20})\s[^,.;:“”"]{0,60}$/u.exec(
      left,
    );
  return relative === null ||
    /(?:said|says|say|claims|claimed|added|reported|told|believes?|believed|thinks?|thought|hoped|feared|suspected|argues?|argued|insists?|insisted|showed|found|noted|warned|denied|denies|announced|agreed|knows?|knew)\s$/u.test(
      left.slice(0, relative.index),
    )
    ? undefined
    : phraseBefore(masked, at - left.length + relative.index);
}

/** Whether a link and its noun stand before the token at **index**: "a spokesman for [the company]". */
function linksBack(list: readonly Token[], index: number): boolean {
  const [link, head] = [list[index - 1], list[index - 2]];
  return link !== undefined && links.has(link.lower) && isNoun(head) && !isPast(head);
}

/** "Docks and Transport", "company and county officials", but not "closed and officials". */
function joinsNouns(left: Token | undefined, right: Token, before: Token | undefined): boolean {
  if (left === undefined || !left.word || grammarWords.has(left.lower) || isPast(left)) return false;
  const capital = /^\p{Lu}/u;
  if (capital.test(left.text) && capital.test(right.text)) return true;
  const opens = before === undefined || !before.word || determiners.has(before.lower);
  return !capital.test(left.text) && !capital.test(right.text) && opens;
}

/** "The director, Dr. Amina Farouk, said": the apposition when it is or ends with a name, else what stands before it. */
function acrossComma(masked: string, list: readonly Token[], comma: number): Span | undefined {
  const opening = list.findLastIndex(({ text }, index) => index < comma && text === ',');
  const inner = list.slice(opening + 1, comma);
  const [first] = inner;
  const last = inner.at(-1);
  if (opening === -1 || first === undefined || last === undefined) return undefined;
  // "Halvorsen Medical, Inc., announced"
  if (/^(?:Inc|Ltd|LLC|Corp|plc|Jr|Sr)\.?$/u.test(first.text) && inner.length === 1) {
    const firm = phraseBefore(masked, list[opening]?.start ?? 0);
    return firm === undefined ? undefined : [firm[0], last.end];
  }
  // "Nuala Byrne, of Ballymore, Co Westmeath, denies"
  const earlier = list.findLastIndex(({ text }, index) => index < opening && text === ',');
  if (/^(?:of|from)$/u.test(list[earlier + 1]?.lower ?? '') && earlier !== -1)
    return phraseBefore(masked, list[earlier]?.start ?? 0);
  if (/^(?:of|from)$/u.test(first.lower)) return phraseBefore(masked, list[opening]?.start ?? 0);
  const name =
    inner.length <= 6 && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(last.text) && inner.every(({ word }) => word);
  // "Lindsey Graham, Republican of South Carolina, said"
  if (name && isNameBefore(list, opening) && inner.some(({ lower }) => lower === 'of' || lower === 'for'))
    return phraseBefore(masked, list[opening]?.start ?? 0);
  if (name) return [first.start, last.end];
  // "Her rival, former transport minister Aubrey Chikondera, rejected"
  const titled =
    inner.length <= 7 &&
    inner.length >= 3 &&
    inner.every(({ word }) => word) &&
    /^\p{Ll}/u.test(first.text) &&
    !determiners.has(first.lower) &&
    !grammarWords.has(first.lower) &&
    !isPast(first);
  if (
    titled &&
    [last, inner.at(-2)].every((token) => token !== undefined && /^\p{Lu}/u.test(token.text)) &&
    !isNameBefore(list, opening)
  )
    return [first.start, last.end];
  // "Her son, the sculptor Piers Farr, said"
  const described = inner.length <= 9 && inner.every(({ word }) => word) && /^(?:the|a|an)$/u.test(first.lower);
  if (
    described &&
    [last, inner.at(-2)].every((token) => token !== undefined && /^\p{Lu}/u.test(token.text)) &&
    !isNameBefore(list, opening)
  )
    return [first.start, last.end];
  return phraseBefore(masked, list[opening]?.start ?? 0);
}

function isNameBefore(list: readonly Token[], comma: number): boolean {
  const token = list[comma - 1];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !determiners.has(token.lower);
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:has|have|had|also|later|then|first|again|already|further|earlier|recently|once|never|not|did|does|do|always|often|still|now|abroad|however|repeatedly|since|even|too|largely|widely|long|on|in|at|by|late|early|\p{Ll}{2,20}ly)$/u.test(
      token.text,
    ) &&
    !/^(?:family|ally|bully|assembly|supply|anomaly|monopoly|reply|italy)$/u.test(token.text)
  );
}
