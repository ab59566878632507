import type { Candidate, Relation } from '../candidate.ts';

const relations: readonly (readonly [words: RegExp, relation: Relation])[] = [
  [/(?<![\p{L}])(?:by|no later than|not later than)\s{1,3}$/iu, 'by'],
  [/(?<![\p{L}])(?:ever\s)?since\s{1,3}(?:at\s(?:least|the latest)\s|about\s|around\s)?$/iu, 'since'],
  [/(?<![\p{L}-])(?:until|till|up to)\s{1,3}$/iu, 'until'],
  [/(?<![\p{L}])(?:before|prior to|(?:run|lead|build)-up to)\s{1,3}$/iu, 'before'],
  [/(?<![\p{L}])(?:after)\s{1,3}$/iu, 'after'],
  [/(?<![\p{L}])(?:throughout|all through|over|during)\s{1,3}$/iu, 'during'],
  [/(?<![\p{L}])through\s{1,3}$/iu, 'through'],
];

/**
 * How the words before **candidate** bind an event to its date; the words themselves are no part of the mention.
 *
 * "not until March" tells when something did happen, so it binds no more than "in March" does. An attributive date ("by the
 * autumn campaign") is bound to its noun, not to the preposition.
 */
export function readRelation(candidate: Candidate, sentence: string): Relation | undefined {
  if (candidate.attributive) return undefined;
  const left = sentence.slice(Math.max(0, candidate.start - 64), candidate.start);
  // "shortly after 9 p.m." is about then.
  if (/(?<![\p{L}])(?:shortly|just|soon|right|immediately|moments|minutes)\s(?:before|after)\s{1,3}$/iu.test(left))
    return undefined;
  const first = /^[\p{L}-]{1,20}/u.exec(sentence.slice(candidate.start))?.[0].toLowerCase() ?? '';
  // "before dawn on Sunday" is that day's dark hours, "after third-quarter profit fell" does not wait for the quarter's end.
  if (/^(?:dawn|daybreak|sunrise)$|^\p{L}{5,7}-(?:quarter|half)$/u.test(first)) return undefined;
  const relation = relations.find(([words]) => words.test(left))?.[1];
  // What is done before the end of the month is done by it.
  if (relation === 'before' && candidate.mod === 'END') return 'by';
  // "delayed until October": then it is to happen.
  if (
    relation === 'until' &&
    /(?<![\p{L}])(?:delayed|postponed|put off|pushed back|put back|moved|rescheduled|adjourned|deferred|held over)(?:\s[\p{L}-]{1,20}){0,4}\s(?:until|till)\s{1,3}$/iu.test(
      left,
    )
  )
    return undefined;
  // "will not be dry before mid-September": then at the earliest.
  if (relation === 'before' && /(?<![\p{L}])(?:not|never)\s[^,;]{0,50}$|n[’']t\s[^,;]{0,50}$/iu.test(left))
    return undefined;
  if (relation === 'until' && /(?<![\p{L}])(?:not|never)\s|n[’']t\s/iu.test(left)) return undefined;
  return relation;
}
