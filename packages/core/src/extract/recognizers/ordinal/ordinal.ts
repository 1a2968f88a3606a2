import { readNumberWords } from '../../../domain/number/read-number-words.ts';
import { readRoman } from '../../../domain/number/roman.ts';
import { firstWords, ordinalLead, ordinalNumbers } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { OrdinalMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

const FIRST = compilePhrases(firstWords, (phrase) => [phrase]);
const LEAD = fold(ordinalLead);
const NUMBERS = new Map(Object.entries(ordinalNumbers).map(([word, value]) => [fold(word), value]));
const DIGITS = /^\d{1,3}$/u;

/**
 * Ordinals: "thứ nhất", "thứ 3", "thứ XIV", "thứ hai mươi mốt", "đầu tiên", and ranks: "thứ 5/24".
 * They count nothing.
 */
export const recognizeOrdinals: Recognizer = ({ text, tokens, openings }) => {
  const mentions: OrdinalMention[] = [];
  for (const at of openings) {
    const first = matchPhrase(FIRST, tokens, at, text);
    if (first !== null) {
      mentions.push({ kind: 'ordinal', value: 1, ...stretchOf(tokens, at, first.end) });
      continue;
    }
    const place = tokens[at]?.key === LEAD ? readPlace(text, tokens, at + 1) : null;
    if (place === null) continue;
    const { value, end } = place;
    const isRank = tokens[end]?.key === '/' && tokens[end + 1]?.kind === 'number';
    mentions.push({ kind: 'ordinal', value, ...stretchOf(tokens, at, isRank ? end + 2 : end) });
  }
  return mentions;
};

function readPlace(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (DIGITS.test(token.key)) return { value: Number(token.key), end: at + 1 };
  const words = token.kind === 'word' ? readNumberWords(tokens, at) : null;
  if (words !== null && words.end > at + 1) return { value: Number(words.exact), end: words.end };
  const value = NUMBERS.get(token.key) ?? readRoman(text.slice(token.start, token.end));
  return value === null ? null : { value, end: at + 1 };
}
