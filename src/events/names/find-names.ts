import { demonyms, impersonalWords, nameParticles, ofOrigin, personTitles } from '../en/titles-of-people.ts';
import { bodyNouns, firmNouns, type Gender, genderOf } from '../en/descriptions.ts';
import { genderOfGivenName } from '../en/given-names.ts';
import { isPlaceName } from '../en/place-names.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import { sentenceStarters } from '../../article/abbreviations.ts';

/** A run of capitalised words that may name a person; positions are UTF-16 offsets into what was searched. */
export interface NameMention {
  /** Without title: "Vladimir Putin". Single spaces. */
  readonly name: string;
  /** In lower case, when one stands before the name: "president". */
  readonly title?: string;
  /** Nouns for what somebody is, in lower case: "the curator, Ann Li", "Ann Li, a biologist" → curator, biologist. */
  readonly roles: readonly string[];
  readonly gender?: Gender;
  /** Who "his" or "her" speaks of before the name: "her manager Anton Reiss". That is somebody else. */
  readonly of?: Gender;
  /** "Former": the title is nobody's any more. */
  readonly former: boolean;
  /** A title, a role, "who" or "his" says that this is a person. */
  readonly sure: boolean;
  /** One word that nothing marks: somebody only if the article names a person so elsewhere. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

const capital =
  "(?:\\p{Lu}\\.|(?:Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt|Rev|St|Jr|Sr)\\.|\\p{Lu}[\\p{L}\\p{M}’'-]{0,40})";
const run = new RegExp(
  `(?<![\\p{L}\\p{N}’'])${capital}(?:\\s{1,2}(?:(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el|zu)\\s){0,2}(?:(?:al|el|ul|ad|an|ar|as|ash|at|az)-)?${capital}){0,7}`,
  'gu',
);

/** Verbs of which only people (and their spokesmen) are subjects, for names without a title. */
const speaks =
  /^,?\s(?:has\s|had\s|have\s|also\s|later\s){0,2}(?:said|says|told|wrote|added|noted|announced|acknowledged|warned|argued|admitted|insisted|recalled|explained|who)(?![\p{L}])/u;

/** The names of people in **sentence** as far as their surroundings tell, in its order. Dates must have been painted over. */
export function findNames(sentence: string): readonly NameMention[] {
  const names: NameMention[] = [];
  for (const match of sentence.matchAll(run)) names.push(...readRun(sentence, match[0], match.index));
  return names;
}

function* readRun(sentence: string, text: string, start: number): Generator<NameMention> {
  let at = start;
  let words: { readonly text: string; readonly start: number }[] = [];
  for (const word of text.split(/(\s{1,2})/u)) {
    if (word.trim() !== '') {
      const possessive = /[’']s?$/u.test(word);
      words.push({ text: possessive ? word.replace(/[’']s?$/u, '') : word, start: at });
      // "Putin’s Russia" is two names.
      if (possessive) {
        yield* readWords(sentence, words);
        words = [];
      }
    }
    at += word.length;
  }
  yield* readWords(sentence, words);
}

const trades =
  /^(?:alder|anchor|assembly|business|camera|chair|clergy|congress|council|country|crafts|fire|fisher|fresh|gun|midfield|noble|ombuds|police|ranch|rifle|sales|service|spokes|sports|states|stunt|trades|weather|yachts)(?:man|woman)$/u;

export const postnominal = /^(?:KC|QC|SC|MP|MEP|MSP|TD|OBE|MBE|CBE|MD|PhD|DDS|FRS)$/u;

/** Those who belong to a people, a party or a band. */
const ofPeople =
  /^\s(?:suspects|members|fighters|rebels|supporters|militants|insurgents|soldiers|troops|forces|veterans|insurgency|uprising|movement|rebellion|tribesmen|villagers|guerrillas|officials|leaders)(?![\p{L}])/u;

function* readWords(
  sentence: string,
  run: readonly { readonly text: string; readonly start: number }[],
): Generator<NameMention> {
  const opening =
    run[0]?.start === 0 ||
    /^[^,]{0,60}[,\u241F]\s$/u.test(sentence.slice(0, Math.min(64, run[0]?.start ?? 0))) ||
    /["“‘(]\s?$/u.test(sentence.slice(Math.max(0, (run[0]?.start ?? 0) - 2), run[0]?.start));
  const begin = run.findIndex(({ text }, index) => !(index === 0 && opening && isCommon(text)));
  const words = begin === -1 ? [] : run.slice(begin);
  const lastTitle = words.findLastIndex(({ text }) => isTitle(text));
  let name = words.slice(lastTitle + 1);
  while (name.length > 1 && (demonyms.has(name[0]?.text ?? '') || ofOrigin.test(name[0]?.text ?? '')))
    name = name.slice(1);
  // "Campaigner Jean Ashdown" at the head of a sentence.
  const lead = name[0]?.text.toLowerCase() ?? '';
  // "Jusman" and "Alexander" are names.
  const called =
    genderOfGivenName(name[0]?.text ?? '') !== undefined || (/(?:man|woman)$/u.test(lead) && !trades.test(lead));
  const role = name.length > 2 && opening && !called && (isRole(lead) || lead === 'owner') ? name[0]?.text : undefined;
  if (role !== undefined) name = name.slice(1);
  if (name.length > 2 && postnominal.test(name.at(-1)?.text ?? '')) name = name.slice(0, -1);
  const [first] = name;
  const last = name.at(-1);
  // "Gemma Lisle KC"
  if (first === undefined || last === undefined || name.length > 5) return;
  if (
    name.some(({ text }) => isImpersonal(text)) ||
    (name.length === 1 && (isCommon(first.text) || first.text.length < 2))
  )
    return;
  const titles = words
    .slice(0, lastTitle + 1)
    .filter(({ text }) => isTitle(text) || /^(?:Prime|Vice|Foreign|First)$/u.test(text));
  const before = sentence.slice(Math.max(0, first.start - 40), words[0]?.start ?? first.start);
  const end = last.start + last.text.length;
  const after = sentence.slice(end, end + 110);
  const titled = titles.length > 0;
  if (!titled && /(?:^|\s)(?:the|The)\s$/u.test(before)) return;
  // "11 Mau Mau suspects"
  if (!titled && ofPeople.test(after) && (/(?:^|\s)\d{1,5}\s$/u.test(before) || name.length > 1)) return;
  const several = name.length > 1;
  const sure =
    titled ||
    role !== undefined ||
    (several && genderOfGivenName(first.text) !== undefined && !isPlaceName(name.map(({ text }) => text).join(' '))) ||
    /^,?\swho(?:se)?\s/u.test(after) ||
    /^,\s(?:aged\s)?\d{1,2},/u.test(after) ||
    hasRoleBefore(before) ||
    (several && hasDescription(after)) ||
    // "“We sleep soundly,” said Marfa Ivina, a milkmaid"
    (several &&
      /["”]\s(?:said|says|told|added|recalled|asked)\s$/u.test(before) &&
      (describesSomebody(after) || /^\s(?:of|from|at)\s(?:the\s)?\p{Lu}/u.test(after))) ||
    // "identified only as Timur", "gave her name as Ana"
    /(?<![\p{L}])(?:identified|named|known|gave\s(?:his|her)\s(?:first\s)?name)\s(?:only\s)?as\s$/u.test(before) ||
    (several && (hasRole(before) || (opening && hasPronoun(sentence, end))));
  const roles = rolesOf(before, after, [...titles.map(({ text }) => text), ...(role === undefined ? [] : [role])]);
  const gender = [...words.slice(0, lastTitle + 1).map(({ text }) => text), ...roles]
    .map(genderOf)
    .find((one) => one !== undefined);
  const belongs = /(?<![\p{L}])(his|her)\s(?:\p{Ll}[\p{L}-]{1,20}\s?){1,4},?\s$/iu.exec(before)?.[1];
  // A place as often as a person, when nothing tells.
  const placed = /(?<![\p{L}])(?:in|at|near|from|to|on|of|around|outside|off)\s$/iu.test(before);
  const bare = !sure && !several && !speaks.test(after);
  if (!sure && several && placed) return;
  yield {
    name: name.map(({ text }) => text).join(' '),
    ...(titled ? { title: titles.map(({ text }) => text.toLowerCase().replace(/\.$/u, '')).join(' ') } : {}),
    roles,
    ...(gender === undefined ? {} : { gender }),
    ...(belongs === undefined ? {} : { of: /^his$/iu.test(belongs) ? 'm' : 'f' }),
    former: words.some(({ text }) => /^(?:Former|Ex|Late)$/u.test(text)) || /(?:^|\s)(?:former|late)\s$/iu.test(before),
    sure,
    bare,
    start: first.start,
    end,
  };
}

/** "union secretary Inês Duarte", "the director, Amina Farouk": a word for somebody stands before the name. */
function hasRole(before: string): boolean {
  const role = /(?<![\p{L}])(\p{Ll}[\p{L}-]{2,24}),?\s$/u.exec(before)?.[1] ?? '';
  return (
    isRole(role) ||
    (role.endsWith('ary') &&
      !grammarWords.has(role) &&
      !/^(?:military|january|february|primary|secondary|library|contrary|boundary|salary|voluntary|necessary|ordinary)$/u.test(
        role,
      ))
  );
}

const roleAfter =
  /^,\s(?:aged\s\d{1,3},\s)?(?:the|a|an|its|his|her|their|then|now|[\p{Lu}][\p{L}’' ]{1,30}[’']s)\s(?:late\s)?(?<role>[\p{L}’' -]{2,60}?)(?=,|\.|["”]|\s(?:of|at|for|with|in|from|who|whose|that)\s)/u;
const roleBefore =
  /(?<![\p{L}])(?:the|a|an|its|his|her|their|[\p{L}’']{2,30}[’']s)\s(?:\p{L}[\p{L}-]{1,20}\s){0,3}(?<role>\p{Ll}[\p{L}-]{2,24}),\s(?:the late\s|then\s)?$/iu;

/** "Jusuf Djamal, minister of transport", "Ann Li, president and head of" */
const bareRoleAfter = /^,\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,2}?(?<role>\p{Ll}[\p{L}-]{2,20})(?=,?\s(?:of|at|for|and)\s)/u;

/** "Ann Li, a retired teacher," */
function hasDescription(after: string): boolean {
  const role = roleAfter.exec(after)?.groups?.['role']?.split(' ').at(-1)?.toLowerCase() ?? '';
  return isRole(role) || personTitles.has(bareRoleAfter.exec(after)?.groups?.['role'] ?? '');
}

/** ", a milkmaid from Lesnoye", ", who", but not ", a maker of pumps". */
function describesSomebody(after: string): boolean {
  const noun =
    /^,\s(?:an?|the|his|her)\s(?:\p{L}[\p{L}-]{1,20}\s){0,3}?(?<noun>\p{Ll}[\p{L}-]{2,20})(?=,|\.|\s(?:of|at|in|from|who|with)\s)/u.exec(
      after,
    )?.groups?.['noun'];
  return noun !== undefined && !bodyNouns.has(noun) && !firmNouns.has(noun);
}

/** "its chief surveyor, Colm Hegarty" */
function hasRoleBefore(before: string): boolean {
  return isRole(roleBefore.exec(before)?.groups?.['role']?.toLowerCase() ?? '');
}

/** Whether **word** names what a person is, by its ending or as a title. */
export function isRole(word: string): boolean {
  if (bodyNouns.has(word) || firmNouns.has(word)) return false;
  return (
    personTitles.has(word) ||
    /^(?:head|chief|critic|nurse|witness|eyewitness|aide|guard|cook|clerk|guide|host|athlete|coach|pilot|surgeon|artist|poet|model|judge|member|boss|captain|farmer|son|daughter|wife|husband|brother|sister|mother|father|uncle|aunt|niece|nephew|friend|neighbou?r|survivor|resident|spokesperson|mediator|president|executive|secretary|campaigner|expert|student|analyst|activist|widow|colleague|successor|predecessor|deputy|leader)$/u.test(
      word,
    ) ||
    (/(?:man|woman|er|or|ist|ian|ant|eur)$/u.test(word) &&
      !grammarWords.has(word) &&
      !/^(?:human|german|roman|norman|ottoman|number|order|member|river|centre|center|paper|power|letter|water|winter|summer|factor|error|color|colour|door|floor|border|corner|matter|former|later|other|another|earlier|however|whether|never|under|over|after)$/u.test(
        word,
      ))
  );
}

/** The nouns that say what the person is: titles, the noun before, the apposition behind. */
function rolesOf(before: string, after: string, titles: readonly string[]): readonly string[] {
  const near = /(?<![\p{L}])(\p{Ll}[\p{L}-]{2,24})\s$/u.exec(before)?.[1];
  const ahead = roleBefore.exec(before)?.groups?.['role'];
  const behind = roleAfter.exec(after)?.groups?.['role']?.split(' ').at(-1);
  return [...titles.map((title) => title.toLowerCase().replace(/\.$/u, '')), near, ahead, behind]
    .filter((role): role is string => role !== undefined)
    .map((role) => role.toLowerCase())
    .filter(isRole);
}

/** "Elliott Coues printed the journals with his notes": a subject that the same sentence takes up again. */
function hasPronoun(sentence: string, end: number): boolean {
  return /^\s\p{Ll}{2,20}\s[^.;]{0,160}(?<![\p{L}])(?:he|she|his|her|him)(?![\p{L}])/u.test(
    sentence.slice(end, end + 200),
  );
}

function isTitle(word: string): boolean {
  return personTitles.has(word.toLowerCase().replace(/\.$/u, ''));
}

function isCommon(word: string): boolean {
  const lower = word.toLowerCase();
  return sentenceStarters.has(lower) || grammarWords.has(lower);
}

function isImpersonal(word: string): boolean {
  const lower = word.toLowerCase();
  if (nameParticles.has(lower) && lower !== 'of') return false;
  return (
    impersonalWords.has(lower) ||
    /^(?:staff|assembly|election|electric|motors|hospital|secretariat|office|council|statistics|affairs)$/u.test(
      lower,
    ) ||
    word === 'St.' ||
    /^\p{Lu}{3,}$/u.test(word)
  );
}
