import { yearWord } from '../../lexicon/calendar/calendar.ts';
import {
  afterTenWords,
  digitWords,
  hundredWord,
  tensWords,
  tenWord,
  zeroTensWords,
} from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';

/** Digits in words, folded. */
export const DIGITS = new Map(
  Object.entries(digitWords).map(([word, value]) => [fold(word), value]),
);
const TENS = new Set(tensWords.map(fold));
const ZERO_TENS = new Set(zeroTensWords.map(fold));
const AFTER_TEN = new Set(afterTenWords.map(fold));
const TEN = fold(tenWord);
const HUNDRED = fold(hundredWord);
const YEAR = fold(yearWord);

/** A number below a thousand, in words. */
export interface Group {
  readonly value: number;
  readonly end: number;
  /** One digit and nothing that says of which place. */
  readonly isDigit: boolean;
  /** Hundreds and nothing after them. */
  readonly isHundreds: boolean;
}

/** Reads hundreds, tens and units; after a larger group "linh năm" too. */
export function readGroup(tokens: readonly Token[], at: number, isLater: boolean): Group | null {
  const digit = (index: number) => DIGITS.get(tokens[index]?.key ?? '');
  const isZeroTens = (index: number) => ZERO_TENS.has(tokens[index]?.key ?? '');
  const done = (value: number, end: number, shape: 'digit' | 'hundreds' | 'group' = 'group') => ({
    value,
    end,
    isDigit: shape === 'digit',
    isHundreds: shape === 'hundreds',
  });
  if (isLater && isZeroTens(at)) {
    const units = digit(at + 1);
    return units === undefined ? null : done(units, at + 2);
  }
  const first = digit(at);
  if (first === undefined || tokens[at + 1]?.key !== HUNDRED) return belowHundred(tokens, at, done);
  const value = first * 100;
  const end = at + 2;
  if (isZeroTens(end)) {
    const units = digit(end + 1);
    return units === undefined ? done(value, end) : done(value + units, end + 2);
  }
  const rest = belowHundred(tokens, end, done);
  if (rest === null) return done(value, end, 'hundreds');
  // "một trăm hai" is 120, and "một trăm năm …" may count years
  if (rest.isDigit && tokens[end]?.key === YEAR) return done(value, end, 'hundreds');
  return done(value + rest.value * (rest.isDigit ? 10 : 1), rest.end);
}

function belowHundred(
  tokens: readonly Token[],
  at: number,
  done: (value: number, end: number, shape?: 'digit') => Group,
): Group | null {
  const digit = (index: number) => DIGITS.get(tokens[index]?.key ?? '');
  const first = digit(at);
  const isTen = tokens[at]?.key === TEN;
  if (!isTen && first === undefined) return null;
  const isTens = !isTen && TENS.has(tokens[at + 1]?.key ?? '');
  const next = isTens ? at + 2 : at + 1;
  const units = digit(next);
  const hasUnits = units !== undefined && tokens[next + 1]?.key !== HUNDRED;
  if (isTen || isTens) {
    const tens = isTen ? 10 : (first ?? 0) * 10;
    return hasUnits ? done(tens + units, next + 1) : done(tens, next);
  }
  // "hai mốt": the ten is left out
  const isShort = first !== 0 && hasUnits && AFTER_TEN.has(tokens[next]?.key ?? '');
  return isShort ? done((first ?? 0) * 10 + units, next + 1) : done(first ?? 0, next, 'digit');
}
