/** Of a suffix that is cut off, this many letters must stay: "ring" is no form of "r". */
const shortest = 3;

const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/u, 'y'],
  [/(?<=s|x|ch|sh)es$/u, ''],
  [/(?<![su])s$/u, ''],
  [/(?:ation|ment|ing|ion|ed)$/u, ''],
  [/(?<=([bdgklmnprtz]))\1$/u, ''],
  [/[ey]$/u, ''],
];

/**
 * A **word** in lower case without the commonest endings, so that "bridges", "closed" and "closing" meet "bridge" and "close". What
 * comes out is a key, no word ("clos"). Simple on purpose: a form that it misses costs one shared word of several.
 */
export function stem(word: string): string {
  let rest = word;
  for (const [ending, instead] of endings) {
    const cut = rest.replace(ending, instead);
    if (cut.length >= shortest) rest = cut;
  }
  return rest;
}
