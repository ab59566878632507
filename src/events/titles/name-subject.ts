import type { ArticleView } from '../article-view.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import { phraseAfter } from '../reports/phrase-after.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { isRole } from '../names/find-names.ts';
import { isPlural } from '../names/is-plural.ts';
import { unnamed } from '../../dataset/unnamed.ts';

/** So many sentences back somebody may stand for whom a headline has a pronoun. */
const reach = 4;

/**
 * **title** with its subject named, when it begins with a pronoun ("She resigned", "Her husband died") or with "Its owner, Bannock Copper,": a headline
 * stands alone. **span** is the part of the sentence that the title was made of. What nobody can be found for stays.
 */
export function nameSubject(article: ArticleView, sentence: SentenceView, title: string, span: Span): string {
  const owned =
    /^(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{Ll}[\p{L}-]{1,20}\s){0,3}\p{Ll}[\p{L}-]{1,20},\s(?:the\s(?:\p{Ll}[\p{L}-]{1,20}\s){1,3})?(?<name>\p{Lu}[\p{L}’'.-]{0,24}(?:\s\p{Lu}[\p{L}’'.-]{0,24}){0,3}),?\s/u.exec(
      title,
    );
  if (owned?.groups !== undefined) return `${owned.groups['name'] ?? ''} ${title.slice(owned[0].length)}`;
  const pronoun = /^(?:He|She|It|They|His|Her|Its|Their)(?=\s)/iu.exec(title)?.[0];
  if (
    pronoun === undefined ||
    /^it\s(?:is|was|has been|will be|took|takes|emerged|transpired|turned|became|has emerged|came|rained|snowed)\s(?:\p{Ll}{1,16}\s){0,3}?(?:that|to|clear|unclear|time|out|when)(?![\p{L}])/iu.test(
      title,
    )
  )
    return title;
  const found = sentence.text.slice(...span).search(new RegExp(`(?<![\\p{L}])${pronoun}(?![\\p{L}])`, 'iu'));
  // "His barrister told the court that his client": the second one.
  const two = /^\p{L}{1,6}\s\p{Ll}{2,20}(?![\p{L}])/u.exec(title)?.[0];
  const exact =
    two === undefined
      ? -1
      : sentence.text
          .slice(...span)
          .toLowerCase()
          .indexOf(two.toLowerCase());
  const at = span[0] + Math.max(0, exact === -1 ? found : exact);
  if (found === -1 || article.quotationAt(sentence.start + at) !== undefined) return title;
  const name = subjectFor(article, sentence, pronoun, at);
  if (name === undefined) return title;
  const possessive = /^(?:his|her|its|their)$/iu.test(pronoun);
  return `${name}${possessive ? (name.endsWith('s') ? '’' : '’s') : ''}${title.slice(pronoun.length)}`;
}

const accused =
  /(?<![\p{L}])(?:sued|charged|indicted|fined|criticised|criticized|attacked|rebuked|warned|(?:suit|lawsuit|complaint|case|charges|proceedings)\sagainst)(?=\s)/u;

/** Whom the pronoun at **at** means: who spoke or was named last, else the subject of a sentence before. */
function subjectFor(article: ArticleView, sentence: SentenceView, pronoun: string, at: number): string | undefined {
  const lower = pronoun.toLowerCase();
  if (/^(?:he|she|his|her)$/u.test(lower)) {
    // "Her barrister told the court that his client had": whose client it is.
    const lawyer = /^(?:his|her)\sclients?(?![\p{L}])/iu.test(sentence.masked.slice(at))
      ? article
          .reportsOf(sentence)
          .find(({ source, scope }) => source !== undefined && source[1] <= at && scope[0] <= at && at < scope[1])
      : undefined;
    if (lawyer?.source !== undefined) return article.speakers.name(sentence, ...lawyer.source);
    const name = article.speakers.name(sentence, at, at + pronoun.length);
    if (name !== unnamed && article.names.isPerson(name)) return name;
    return article.names.lastBefore(sentence.start + at, lower === 'he' || lower === 'his' ? 'm' : 'f');
  }
  const plural = lower.startsWith('the');
  // "The claim by Moscow that its troops": whose claim it is.
  const told = article
    .reportsOf(sentence)
    .find(
      ({ form, source, scope }) =>
        (form === 'nominal' || form === 'clause') &&
        source !== undefined &&
        source[1] <= at &&
        scope[0] <= at &&
        at < scope[1],
    );
  // "The department sued the company, alleging that it had": the one who is sued.
  const sued =
    told?.source !== undefined &&
    /^(?:alleging|claiming|accusing|arguing|saying|charging)/u.test(sentence.masked.slice(...told.cue))
      ? accused.exec(sentence.masked.slice(told.source[1], told.cue[0]))
      : null;
  const party =
    sued === null || told?.source === undefined
      ? undefined
      : phraseAfter(sentence.masked, told.source[1] + sued.index + sued[0].length);
  if (party !== undefined) {
    const name = article.speakers.name(sentence, ...party);
    if (name !== unnamed && isPlural(name) === plural && !article.names.isPerson(name)) return capitalised(name);
  }
  const teller = told?.source === undefined ? unnamed : bodyOf(article.speakers.name(sentence, ...told.source));
  if (teller !== unnamed && teller.length <= 36 && isPlural(teller) === plural && !article.names.isPerson(teller))
    return capitalised(teller);
  const own = finitesIn(sentence.masked.slice(0, at))[0];
  const here = own === undefined ? undefined : phraseBefore(sentence.masked, own);
  if (here !== undefined && here[1] < at) {
    // "In November the company opened a shop, and it plans another."
    const words = sentence.text.slice(...here);
    if (
      !grammarWords.has(words.toLowerCase()) &&
      isPlural(words) === plural &&
      !article.names.isPerson(words) &&
      words.split(' ').length <= 6
    )
      return capitalised(words);
  }
  for (let step = 1; step <= reach; step += 1) {
    if (article.breaksBefore(sentence.index - step + 1) && step > 2) return undefined;
    const before = article.sentence(sentence.index - step);
    if (before === undefined) return undefined;
    const verb = finitesIn(before.masked)[0];
    const phrase = verb === undefined ? undefined : phraseBefore(before.masked, verb);
    if (phrase === undefined) return undefined;
    // "Attempts to break into [the market] have failed": no subject.
    if (
      /(?<![\p{L}])(?:into|to|in|on|with|from|by|at|about|over|against|through|under)\s$/u.test(
        before.masked.slice(0, phrase[0]),
      )
    )
      return undefined;
    const words = before.text.slice(...phrase);
    if (grammarWords.has(words.toLowerCase())) {
      if (plural) return undefined;
      continue;
    }
    // "The names of the climbers … Their families": the climbers'.
    const people =
      /^The\s(?:names?|bodies|fate|identit(?:y|ies)|number|lives|relatives|ages)\sof\s(?<who>the\s.+)$/u.exec(words)
        ?.groups?.['who'];
    if (plural && people !== undefined) return capitalised(people);
    // "The public prosecutor has opened an inquiry. Its outcome": not the prosecutor's.
    if (!plural && isRole((words.split(/\s(?:of|in|at|for)\s/u)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''))
      return undefined;
    if (
      words.split(' ').length > 6 ||
      /["“”]/u.test(words) ||
      isPlural(words) !== plural ||
      article.names.isPerson(words)
    )
      return undefined;
    return article.names.fullest(words.replace(/^(?:An?|The)\s/u, (one) => (one.startsWith('The') ? one : 'The ')));
  }
  return undefined;
}

/** "A Central Rail spokesman" speaks for what "it" means; of another person's words it says nothing. */
function bodyOf(source: string): string {
  const body =
    /^(?:an?\s|the\s)?(?<body>\p{Lu}[^,]{1,40})\s(?:spokes(?:man|woman|person)|representative)$/u.exec(source)
      ?.groups?.['body'] ??
    /^(?:an?\s|the\s)?(?:spokes(?:man|woman|person)|representative)\sfor\s(?<body>[^,]{2,40})$/u.exec(source)?.groups?.[
      'body'
    ];
  if (body !== undefined) return body;
  return /^\p{Ll}/u.test(source) && isRole(source.toLowerCase().split(' ').at(-1) ?? '') ? unnamed : source;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
