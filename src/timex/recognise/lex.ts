import { characterOf, type Grammar, hashOf } from './grammar.ts';

/** A sentence as words, numbers and signs. Valid until the lexer reads the next one. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into `text`, end excluded. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One character a token, which stands for its classes. */
  readonly codes: string;
  /** The same as numbers. */
  readonly kinds: Uint16Array;
}

/** The words of token **index** as they stand; empty outside of the sentence. */
export function textAt({ text, starts, ends, count }: Tokens, index: number): string {
  return index < 0 || index >= count ? '' : text.slice(starts[index], ends[index]);
}

/** The same in lower case, with a straight apostrophe. */
export function wordAt(tokens: Tokens, index: number): string {
  return textAt(tokens, index).toLowerCase().replace('’', "'");
}

/** Whether white space stands before token **index**. */
export function isSpaced({ starts, ends }: Tokens, index: number): boolean {
  return index === 0 || (starts[index] ?? 0) > (ends[index - 1] ?? 0);
}

const straight = 0x27;
const curly = 0x2019;
const opening = 0x2018;
const longestWord = 40;

/** Letters beyond ASCII, and marks on letters; asked only of characters beyond Latin-1. */
const letter = /[\p{L}\p{M}]/u;

function isLetter(code: number, text: string, at: number): boolean {
  if (!(code > 0)) return false;
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  // The halves of a letter beyond the 16-bit plane, such as a mathematical one.
  if (code >= 0xdc00 && code < 0xe000) return letter.test(String.fromCodePoint(text.codePointAt(at - 1) ?? code));
  if (code < 0x2c00 || (code >= 0x3000 && code < 0x3040) || (code >= 0xfe30 && code <= 0xffff)) return false;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

/**
 * A reader of sentences as tokens: runs of letters ("o’clock" and "p.m." are one, "week’s" is "week" and "’s"), numbers as the
 * vocabulary cuts them ("10:30", "1990s", "30,000"), and single signs. One pass, with buffers of its own that grow with the
 * longest sentence.
 */
export function createLexer(grammar: Grammar): (text: string) => Tokens {
  let starts = new Int32Array(256);
  let ends = new Int32Array(256);
  let kinds = new Uint16Array(256);
  let characters = new Uint16Array(256);
  const { words, open, numbers, vocabulary } = grammar;

  const grow = (): void => {
    const size = starts.length * 2;
    const wider = [new Int32Array(size), new Int32Array(size)] as const;
    wider[0].set(starts);
    wider[1].set(ends);
    const widerKinds = new Uint16Array(size);
    widerKinds.set(kinds);
    const widerCharacters = new Uint16Array(size);
    widerCharacters.set(characters);
    [starts, ends] = wider;
    kinds = widerKinds;
    characters = widerCharacters;
  };

  /** The code of the word at [start, end), whose lower-case ASCII hash is **hash**. */
  const codeOf = (text: string, start: number, end: number, hash: number): number => {
    const first = text.charCodeAt(start);
    const isCapital =
      first < 0x80
        ? first >= 0x41 && first <= 0x5a
        : text.slice(start, start + 1) !== text.slice(start, start + 1).toLowerCase();
    const found = words.get(hash);
    if (found !== undefined) {
      const word = text.slice(start, end).toLowerCase().replace('’', "'");
      for (const entry of found) if (entry.word === word) return isCapital ? entry.capital : entry.lower;
    }
    if (isCapital) return open.name;
    return vocabulary.isPast(text, start, end) ? open.past : open.word;
  };

  return (text) => {
    let count = 0;
    let at = 0;
    const put = (start: number, end: number, kind: number): void => {
      if (count === starts.length) grow();
      starts[count] = start;
      ends[count] = end;
      kinds[count] = kind;
      characters[count] = characterOf(kind);
      count += 1;
    };
    while (at < text.length) {
      let code = text.charCodeAt(at);
      if (isBlank(code)) {
        at += 1;
        continue;
      }
      const start = at;
      if (isLetter(code, text, at)) {
        // "a.m.", "B.C.", "U.S.": single letters with a stop after each.
        if (
          text.charCodeAt(at + 1) === 0x2e &&
          isLetter(text.charCodeAt(at + 2), text, at + 2) &&
          !isLetter(text.charCodeAt(at + 3), text, at + 3)
        ) {
          let letters = text.charAt(at).toLowerCase();
          at += 2;
          while (
            at - start < longestWord &&
            isLetter(text.charCodeAt(at), text, at) &&
            !isLetter(text.charCodeAt(at + 1), text, at + 1)
          ) {
            letters += text.charAt(at).toLowerCase();
            at += text.charCodeAt(at + 1) === 0x2e ? 2 : 1;
          }
          const entry = words.get(hashOf(letters))?.find(({ word }) => word === letters);
          put(start, at, entry === undefined ? open.name : isUpper(text, start) ? entry.capital : entry.lower);
          continue;
        }
        let hash = 0;
        let hasDigit = false;
        while (at < text.length) {
          code = text.charCodeAt(at);
          if (isDigit(code)) hasDigit = true;
          else if (!isLetter(code, text, at)) break;
          hash = (Math.imul(hash, 31) + (code < 0x80 ? code | 0x20 : code)) | 0;
          at += 1;
        }
        // "o’clock" is one word.
        if (
          at - start === 1 &&
          (code === straight || code === curly) &&
          /^o['’]clock/iu.test(text.slice(start, start + 7))
        ) {
          at = start + 7;
          put(start, at, codeOf(text, start, at, hashOf("o'clock")));
          continue;
        }
        if (hasDigit && at - start <= 11) {
          const kind = vocabulary.mixedKindOf(text.slice(start, at));
          if (kind !== undefined) {
            put(start, at, numbers[kind] ?? open.word);
            continue;
          }
        }
        put(start, at, at - start > longestWord ? open.word : codeOf(text, start, at, hash));
        continue;
      }
      if (isDigit(code)) {
        const { end, kind } = vocabulary.readNumber(text, at);
        at = Math.max(end, at + 1);
        put(start, at, numbers[kind] ?? open.sign);
        continue;
      }
      // "’s" after a word or number; an apostrophe before a digit stays a sign ("’90s").
      if (
        (code === straight || code === curly) &&
        start > 0 &&
        !isBlank(text.charCodeAt(start - 1)) &&
        isLetter(text.charCodeAt(at + 1), text, at + 1)
      ) {
        let hash = straight;
        at += 1;
        while (at < text.length && at - start < longestWord && isLetter(text.charCodeAt(at), text, at)) {
          const next = text.charCodeAt(at);
          hash = (Math.imul(hash, 31) + (next < 0x80 ? next | 0x20 : next)) | 0;
          at += 1;
        }
        put(start, at, codeOf(text, start, at, hash));
        continue;
      }
      at += 1;
      const isPair = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
      if (isPair) at += 1;
      // An opening quote stands for the apostrophe of "‘90s" in much print.
      const isApostrophe = code === curly || (code === opening && isDigit(text.charCodeAt(at)));
      const found = isPair ? undefined : words.get(isApostrophe ? straight : code);
      put(start, at, found?.[0]?.lower ?? open.sign);
    }
    return { text, count, starts, ends, kinds, codes: decode(characters, count) };
  };
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** `String.fromCharCode` takes its characters as arguments, of which there may not be too many. */
const chunk = 4096;

function decode(characters: Uint16Array, count: number): string {
  if (count <= chunk) return String.fromCharCode(...characters.subarray(0, count));
  let codes = '';
  for (let at = 0; at < count; at += chunk)
    codes += String.fromCharCode(...characters.subarray(at, Math.min(count, at + chunk)));
  return codes;
}
