import { fold } from './fold.ts';
import type { Token } from './tokenize.ts';

/**
 * The index of the token after the longest of a few phrases that begins at a token, or null.
 * For lists of a handful; longer ones are compiled.
 */
export function matchWords(
  tokens: readonly Token[],
  at: number,
  phrases: readonly string[],
): number | null {
  let end: number | null = null;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const fits = words.every((word, index) => tokens[at + index]?.key === fold(word));
    if (fits && (end === null || at + words.length > end)) end = at + words.length;
  }
  return end;
}
