import type { SentenceView, Span } from '../sentence-view.ts';

/** Nouns of happenings that a leading phrase dates, with the verb of a headline and the link that the verb does without. */
const verbs: Readonly<Record<string, readonly [verb: string, drops: string]>> = {
  visit: ['visits', 'to'],
  trip: ['travels', ''],
  tour: ['tours', 'of'],
  inspection: ['inspects', 'of'],
  meeting: ['meets', 'with'],
  talks: ['meets', 'with'],
  speech: ['speaks', ''],
  address: ['addresses', 'to'],
  appearance: ['appears', ''],
  interview: ['speaks', ''],
  attack: ['attacks', 'on'],
  raid: ['raids', 'on'],
};

const phrase =
  /^(?:During|At|On|In|Following|After)\s(?:a|an|his|her|their|its|the)\s(?:\p{Ll}[\p{L}-]{2,20}\s){0,2}?(?<noun>visit|trip|tour|inspection|meeting|talks|speech|address|appearance|interview|attack|raid)\s(?<rest>(?:to|of|with|on|in|at|before|by|from)\s[^,]{2,120}?)(?:\s(?:on|in|at|during|late|early)\s(?:the\s)?|\s)$/u;

/**
 * The headline of what a leading phrase dates: "During a visit to a command point on the evening of …, Putin reiterated" → "Putin visits a command point".
 * `undefined` when the phrase holds no happening with a verb of its own, or the sentence no subject behind it.
 */
export function nominalTitle({ text, masked }: SentenceView, [start, end]: Span): string | undefined {
  const match = phrase.exec(masked.slice(0, start));
  const { noun = '', rest = '' } = match?.groups ?? {};
  const form = verbs[noun];
  const who =
    /^,\s(?<subject>(?:(?:the|a|an|his|her|its|their)\s)?(?:[\p{L}][\p{L}’'.-]{1,24}\s){1,5}?)(?=(?:also\s|\p{Ll}{2,12}ly\s)?(?:\p{Ll}{3,16}ed|said|told|met|gave|made|saw|spoke|was|were|is|has|had|says|will|would|called|found|took|held|laid|signed|reiterates|stressed)(?![\p{L}]))/u.exec(
      masked.slice(end),
    );
  const subject = who?.groups?.['subject']?.trim();
  if (form === undefined || subject === undefined || /^(?:he|she|it|they)$/iu.test(subject)) return undefined;
  const [verb, drops] = form;
  const object = text
    .slice(start - (match?.[0].length ?? 0), start)
    .slice((match?.[0] ?? '').indexOf(rest))
    .slice(0, rest.length);
  const complement = drops !== '' && object.startsWith(`${drops} `) ? object.slice(drops.length + 1) : object;
  if (drops !== '' && complement === object) return undefined;
  return `${subject} ${verb} ${complement}`;
}
