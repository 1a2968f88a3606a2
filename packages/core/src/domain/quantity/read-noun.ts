import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { UnitReading } from './read-unit.ts';

const LONGEST_NOUN = 2;

/**
 * Reads whatever noun a figure counts where the lexicon does not know it: the next word or two
 * that can be a noun. Less sure than {@link readUnit}, so it is asked last.
 *
 * @param at Index of the token after the digits.
 * @returns null where the next word cannot be a noun, or the figure is a label: "Đề án 25".
 */
export function readNoun(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  if (matchPhrase(vocabulary.noUnits, tokens, at, text) !== null) return null;
  let end = at;
  while (end < at + LONGEST_NOUN && mayBeNoun(text, tokens, end, vocabulary)) end += 1;
  if (end === at) return null;
  const words = text.slice(tokens[at]?.start, tokens[end - 1]?.end);
  return { unit: { text: words, dimension: 'count' }, power: 0, end };
}

function mayBeNoun(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.spaced || token.key.length < 2) return false;
  const written = text.slice(token.start, token.end);
  const isLower = written === written.toLowerCase();
  return isLower && matchPhrase(vocabulary.uncounted, tokens, at, text) === null;
}
