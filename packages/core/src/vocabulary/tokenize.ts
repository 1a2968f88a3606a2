import { isDigit, isLetter, isSpace } from './characters.ts';
import { addLetter, createWords, EVERY_INDEX, findWord, type Words } from './words.ts';

/** A word, a run of digits with its separators, or a single sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** First UTF-16 unit in the text that was cut up. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  /** Words are folded; digits and signs stand as they are. */
  readonly key: string;
  /** Whether a blank, or the beginning of the text, stands before it. */
  readonly spaced: boolean;
  /** The indexes of a vocabulary that hold a phrase beginning with it, a bit for each. */
  readonly opens: number;
}

const POINT = 0x2e;
const COMMA = 0x2c;
const SUPERSCRIPT_TWO = 0xb2;
const SUPERSCRIPT_THREE = 0xb3;

/**
 * Cuts NFC text into words, numbers and signs, blanks left out. A number keeps the separators
 * between its digits ("1.297.314", "75,6"); a word keeps digits that follow its letters ("m2").
 *
 * @example
 * ```ts
 * tokenize('tăng 75,6%CK').map((token) => token.key); // ['tăng', '75,6', '%', 'ck']
 * ```
 */
export function tokenize(text: string, words: Words = createWords(null)): readonly Token[] {
  const tokens: Token[] = [];
  tokenizeInto(tokens, text, 0, text.length, words);
  return tokens;
}

/** Cuts the stretch of a text from one offset up to another and adds its tokens to a list. */
export function tokenizeInto(
  tokens: Token[],
  text: string,
  from: number,
  end: number,
  words: Words,
): void {
  let at = from;
  let spaced = true;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const start = at;
    let opens = EVERY_INDEX;
    let kind: Token['kind'] = 'sign';
    let key: string;
    if (isLetter(code)) {
      kind = 'word';
      // hashed while its end is looked for
      let hash = 0;
      for (let letter = code; isLetter(letter); letter = text.charCodeAt(at)) {
        hash = addLetter(hash, letter);
        at += 1;
      }
      for (const last = endOfWord(text, start, at); at < last; at += 1) {
        hash = addLetter(hash, text.charCodeAt(at));
      }
      ({ key, opens } = findWord(words, text, start, at, hash));
    } else if (isDigit(code)) {
      kind = 'number';
      at = endOfNumber(text, at);
      key = text.slice(start, at);
    } else {
      at += code >= 0xd800 && code <= 0xdbff && at + 1 < end ? 2 : 1;
      ({ key, opens } = findWord(words, text, start, at, code));
    }
    tokens.push({ kind, start, end: at, key, spaced, opens });
    spaced = false;
  }
}

/** Digits belong to the word before them only after a letter or two: "m2", "km2", "QL18". */
const LETTERS_BEFORE_DIGITS = 2;

// The end of a word, given where its first letters end.
function endOfWord(text: string, start: number, letters: number): number {
  let at = letters;
  const mayNumber = letters - start <= LETTERS_BEFORE_DIGITS;
  for (;;) {
    const code = text.charCodeAt(at);
    const isSuperscript = code === SUPERSCRIPT_TWO || code === SUPERSCRIPT_THREE;
    const joins = isSuperscript || (mayNumber && (isDigit(code) || isLetter(code)));
    if (!joins) return at;
    at += 1;
  }
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const joins = code === POINT || code === COMMA;
    if (isDigit(code) || (joins && isDigit(text.charCodeAt(at + 1)))) at += 1;
    else break;
  }
  return at;
}
