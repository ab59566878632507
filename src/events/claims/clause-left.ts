/** A verb stands this near behind what governs it. */
const reach = 110;

/** Where a clause of its own begins; "and" alone may join two verbs of one subject. */
const joints =
  /[;:—–“”"(]\s?|(?:,\s)?(?<![\p{L}])(?:that|which|who|whose|but|while|whereas|after|before|when|because|since|although|though|until|unless|where|why|how)\s|,\s(?:so|yet|as|and)\s|(?:\sand|\sor)\s(?=(?:that|the|a|an|it|he|she|they|we|I|his|her|its|their|there|no|none|nobody|some|most|many|\p{Lu}[\p{L}’'-]{1,20})\s)/gu;

/** "after the boat returned" is a clause, "before a panel" a phrase. */
const finite =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|did|does|he|she|they|it|\p{Ll}{3,14}ed|came|went|took|left|fell|began|broke|brought|lost|won|met|made|said|told|gave|got|ran|rose|saw|sold|shot|found)(?![\p{L}])/u;

/** The words of the clause of **masked** text that stand before **at**. */
export function clauseLeft(masked: string, at: number): string {
  const window = masked.slice(Math.max(0, at - reach), at);
  let from = 0;
  for (const { index, 0: mark } of window.matchAll(joints)) {
    // "since" right before a date is a preposition.
    const next = index + mark.length;
    if (/after|before|until|since/u.test(mark) && !finite.test(window.slice(next))) continue;
    if (
      /[\p{L}\p{N}\u241F”“"]/u.test(window.slice(next).replace(/^(?:the|early|late|about|at least)\s/u, '')) ||
      !/\p{L}/u.test(mark)
    )
      from = next;
  }
  // "While Kerry has told nobody of his plan, the League's [decision]": behind the clause that leads.
  const clause = leading.exec(masked.slice(0, at))?.[0] ?? '';
  const lead = finite.test(clause) ? clause.length : 0;
  const start = Math.max(from, lead - (at - window.length));
  return /\p{L}/u.test(window.slice(start)) ? window.slice(start) : window.slice(from);
}

const leading = /^["“]?(?:While|Although|Though|Because|Even\sthough|When|If|As|Since|After)\s[^,;:“”"]{8,160},\s/u;
