import type { Candidate } from '../candidate.ts';
import type { Grammar } from './grammar.ts';
import type { Tokens } from './lex.ts';
import { Match } from './match.ts';

/**
 * Every candidate that any rule of the **grammar** sees in **tokens**, generously: overlapping ones too, in the order of the rules
 * and then of the text. Only the rules for which a word stands in the sentence are tried; in most sentences that is none.
 */
export function recognise(tokens: Tokens, grammar: Grammar, genre?: 'news' | 'history'): readonly Candidate[] {
  const asked = rulesFor(tokens, grammar);
  if (asked.length === 0) return [];
  const seen = new Uint8Array(grammar.codes);
  for (let index = 0; index < tokens.count; index += 1) seen[tokens.kinds[index] ?? 0] = 1;
  const candidates: Candidate[] = [];
  for (const index of asked) {
    const compiled = grammar.rules[index];
    if (!compiled?.needs.every((codes) => codes.some((code) => seen[code] === 1))) continue;
    const { rule, pattern } = compiled;
    if (rule.genre !== undefined && genre !== undefined && rule.genre !== genre) continue;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(tokens.codes); found !== null; found = pattern.exec(tokens.codes)) {
      if (found[0] === '') {
        pattern.lastIndex += 1;
        continue;
      }
      const match = new Match(tokens, found);
      const reading = rule.read(match);
      if (reading === undefined) {
        // What begins within these words may be a time by itself.
        pattern.lastIndex = found.index + 1;
        continue;
      }
      const candidate = createCandidate(tokens, match.from, match.to, rule.name, reading);
      const [a, b] = [match.spanOf('a'), match.spanOf('b')];
      candidates.push(
        (reading.kind === 'range' || reading.kind === 'ended') && a !== undefined && b !== undefined
          ? {
              ...candidate,
              ends: [
                createCandidate(
                  tokens,
                  a[0],
                  a[1],
                  rule.name,
                  reading.kind === 'range' ? reading.from : reading.length,
                ),
                createCandidate(tokens, b[0], b[1], rule.name, reading.kind === 'range' ? reading.to : reading.end),
              ],
            }
          : candidate,
      );
    }
  }
  return candidates;
}

/** A candidate over the tokens [**from**, **to**). */
export function createCandidate(
  { starts, ends }: Tokens,
  from: number,
  to: number,
  rule: string,
  reading: Candidate['reading'],
): Candidate {
  return { from, to, start: starts[from] ?? 0, end: ends[to - 1] ?? 0, rule, reading };
}

function rulesFor({ kinds, count }: Tokens, { rulesByCode, rules }: Grammar): readonly number[] {
  let marks: Uint8Array | undefined;
  for (let index = 0; index < count; index += 1) {
    const found = rulesByCode[kinds[index] ?? 0];
    if (found === undefined || found.length === 0) continue;
    marks ??= new Uint8Array(rules.length);
    for (const rule of found) marks[rule] = 1;
  }
  if (marks === undefined) return [];
  const asked: number[] = [];
  for (let index = 0; index < marks.length; index += 1) if (marks[index] === 1) asked.push(index);
  return asked;
}
