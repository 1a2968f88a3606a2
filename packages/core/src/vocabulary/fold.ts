// Vowels that carry a tone mark on the second letter in the newer style: hoà, khoẻ, thuỷ.
// The older style carries it on the first; both are folded to that.
const FIRST_TO_SECOND: Readonly<Record<string, readonly [string, string]>> = {
  à: ['ò', 'a'],
  á: ['ó', 'a'],
  ả: ['ỏ', 'a'],
  ã: ['õ', 'a'],
  ạ: ['ọ', 'a'],
  è: ['ò', 'e'],
  é: ['ó', 'e'],
  ẻ: ['ỏ', 'e'],
  ẽ: ['õ', 'e'],
  ẹ: ['ọ', 'e'],
  ỳ: ['ù', 'y'],
  ý: ['ú', 'y'],
  ỷ: ['ủ', 'y'],
  ỹ: ['ũ', 'y'],
  ỵ: ['ụ', 'y'],
};

const FIRST_ACCENTED = 0xc0;

/**
 * The form under which a word is looked up: lower case, tone marks placed in one style
 * (hoà → hòa). The word must be in NFC.
 *
 * @example
 * ```ts
 * fold('Thuỷ') === fold('thủy'); // true
 * ```
 */
export function fold(word: string): string {
  const code = word.charCodeAt(word.length - 1);
  const lower = word.toLowerCase();
  if (code < FIRST_ACCENTED) return lower;
  const last = lower.at(-1) ?? '';
  const pair = FIRST_TO_SECOND[last];
  if (pair === undefined) return lower;
  const vowel = lower.at(-2);
  const onGlide = pair[1] === 'y' ? vowel === 'u' : vowel === 'o';
  return onGlide ? lower.slice(0, -2) + pair[0] + pair[1] : lower;
}

/** Each word of a phrase in the form under which it is looked up. */
export function foldPhrase(phrase: string): string {
  return phrase.split(' ').map(fold).join(' ');
}
