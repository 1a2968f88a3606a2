// Word edges of Vietnamese text are decided here and nowhere else. ASCII and the Latin blocks
// that Vietnamese uses take a fast path; everything else asks Unicode.
const LETTER = /^[\p{L}\p{M}]$/u;
const SPACE = /^\s$/u;

/** Whether a UTF-16 code unit is part of a word: a letter or a mark on one. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if ((code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x300 && code <= 0x36f)) return true;
  return LETTER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 code unit is one of the ten digits that Vietnamese figures are written in. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 code unit separates words: blanks of every width and line ends. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACE.test(String.fromCharCode(code));
}

/** Whether a word begins with a capital. */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
