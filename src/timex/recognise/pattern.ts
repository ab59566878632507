/**
 * Patterns over the tokens of a sentence, in which the rules of a language are written.
 *
 * A pattern is a sequence of *atoms* between blanks. `month` is any token of that class, `"of"` that very word (in any case) or
 * sign, `"in/on"` either of two words, `.` any token. `(a | b)` chooses, `a?` and `a{1,3}` repeat, `name=a` remembers where **a** stood,
 * `!a` asks that what follows is not **a**, `&a` that it is, and `<!a`, `<&a` the same of what stands before. There is no unbounded repetition, so that
 * a match costs no more than its length.
 */
export type PatternNode =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly from: number; readonly to: number }
  | { readonly kind: 'group'; readonly name: string; readonly part: PatternNode }
  | { readonly kind: 'look'; readonly part: PatternNode; readonly side: 'before' | 'after'; readonly is: boolean };

const sign = /\s*(?:"([^"]+)"|([A-Za-z]\w*)(=)?|\{(\d+),(\d+)\}|(<!|<&|[().|?!&]))/uy;

interface Sign {
  readonly word?: string | undefined;
  readonly name?: string | undefined;
  readonly names?: boolean;
  readonly repeat?: readonly [number, number];
  readonly mark?: string | undefined;
}

/** Reads a pattern; a `SyntaxError` for one that is not well formed names the place. */
export function parsePattern(source: string): PatternNode {
  const signs = readSigns(source);
  let at = 0;
  const peek = (mark: string): boolean => signs[at]?.mark === mark;
  const fail = (): never => {
    throw new SyntaxError(`pattern not understood at part ${at + 1}: ${source}`);
  };
  const choice = (): PatternNode => {
    const parts = [sequence()];
    while (peek('|')) {
      at += 1;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
  };
  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < signs.length && !peek('|') && !peek(')')) parts.push(repeated());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
  };
  const repeated = (): PatternNode => {
    let part = atom();
    for (let next = signs[at]; next?.mark === '?' || next?.repeat !== undefined; next = signs[at]) {
      const [from, to] = next.repeat ?? [0, 1];
      part = { kind: 'repeat', part, from, to };
      at += 1;
    }
    return part;
  };
  const atom = (): PatternNode => {
    const next = signs[at] ?? fail();
    at += 1;
    if (next.word !== undefined) return { kind: 'words', words: next.word === '/' ? ['/'] : next.word.split('/') };
    if (next.name !== undefined)
      return next.names === true
        ? { kind: 'group', name: next.name, part: atom() }
        : { kind: 'class', name: next.name };
    if (next.mark === '.') return { kind: 'any' };
    if (next.mark === '!' || next.mark === '&')
      return { kind: 'look', part: atom(), side: 'after', is: next.mark === '&' };
    if (next.mark === '<!' || next.mark === '<&')
      return { kind: 'look', part: atom(), side: 'before', is: next.mark === '<&' };
    if (next.mark !== '(') return fail();
    const inner = choice();
    if (!peek(')')) fail();
    at += 1;
    return inner;
  };
  const whole = choice();
  return at === signs.length ? whole : fail();
}

function readSigns(source: string): readonly Sign[] {
  const signs: Sign[] = [];
  const text = source.trimEnd();
  sign.lastIndex = 0;
  while (sign.lastIndex < text.length) {
    const from = sign.lastIndex;
    const match = sign.exec(text);
    if (match === null) throw new SyntaxError(`pattern not understood at "${text.slice(from, from + 12)}": ${source}`);
    const [, word, name, equals, low, high, mark] = match;
    signs.push({
      word,
      name,
      names: equals !== undefined,
      ...(low === undefined ? {} : { repeat: [Number(low), Number(high)] as const }),
      mark,
    });
  }
  return signs;
}

/** The words that a pattern names. */
export function wordsOf(node: PatternNode): readonly string[] {
  if (node.kind === 'words') return node.words;
  if (node.kind === 'sequence' || node.kind === 'choice') return node.parts.flatMap(wordsOf);
  return 'part' in node ? wordsOf(node.part) : [];
}
