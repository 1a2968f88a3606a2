import {
  monthLetter,
  monthShort,
  monthWord,
  ordinalWords,
  quarterVariant,
  quarterWord,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { tenWord } from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { fourDigits, joint, small } from './period-tokens.ts';
import { countOf, readRelative } from './read-relative.ts';

/** Whether a token is the word for a quarter. */
export function isQuarterWord(token: Token | undefined): boolean {
  return token !== undefined && QUARTERS.has(token.key);
}

/** Whether a token is the word for a month. */
export function isMonthWord(token: Token | undefined): boolean {
  return token?.key === monthWord || token?.key === monthShort;
}

const QUARTERS = new Set([quarterWord, quarterVariant].map(fold));
const LAST_MONTH = 12;
const YEAR_MARKS = ['/', '-'];

/**
 * So many months, or quarters as months, with the index of the token after them: "9 tháng", "ba
 * quý", and "9T" in one word; or null.
 */
export function countedMonths(
  tokens: readonly Token[],
  at: number,
): { readonly months: number; readonly end: number } | null {
  const count = countOf(tokens, at);
  const word = count === null ? undefined : tokens[count.end];
  if (count === null || word === undefined) return null;
  const isMonth = isMonthWord(word) || (word.key === monthLetter && !word.spaced);
  const size = isMonth ? 1 : isQuarterWord(word) ? 3 : 0;
  const months = count.value * size;
  return months < 1 || months > LAST_MONTH ? null : { months, end: count.end + 1 };
}

const ORDINALS = new Map(
  Object.entries(ordinalWords).map(([word, number]) => [fold(word), number]),
);
const TEN = fold(tenWord);

/** The number of a month in digits or words, with the index of the token after it; or null. */
export function monthNumber(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== 'word') {
    const month = small(token, LAST_MONTH);
    return month === null || month < 1 ? null : { month, end: at + 1 };
  }
  // "tháng mười một", "tháng mười hai"
  const units = token.key === TEN ? ordinal(tokens, at + 1) : null;
  if (units === 1 || units === 2) return { month: 10 + units, end: at + 2 };
  const month = ordinal(tokens, at);
  return month === null ? null : { month, end: at + 1 };
}

/** The number after a letter in one word before a year: "T9/2026"; else null. */
export function lettered(
  tokens: readonly Token[],
  at: number,
  letter: string,
  most: number,
): number | null {
  if (joint(tokens, at + 1, YEAR_MARKS) === null) return null;
  const key = tokens[at]?.key ?? '';
  const digits = key.startsWith(letter) ? key.slice(letter.length) : '';
  const number = /^\d{1,2}$/u.test(digits) ? Number(digits) : 0;
  const hasYear = fourDigits(tokens[at + 2]) !== null;
  return hasYear && number >= 1 && number <= most ? number : null;
}

/** An ordinal in words. "Tháng năm 2026", "tháng năm nay" are no May: a year follows at once. */
export function ordinal(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? '';
  const isYear = key === yearWord && tokens[at + 1] !== undefined;
  if (isYear && (tokens[at + 1]?.kind === 'number' || readRelative(tokens, at) !== null))
    return null;
  return ORDINALS.get(key) ?? null;
}
