import { yearWord } from '../../lexicon/calendar/calendar.ts';
import {
  afterTenWords,
  decimalWord,
  digitWords,
  groupWords,
  halfOfWord,
  halfWords,
  hundredWord,
  tensWords,
  tenWord,
  zeroTensWords,
} from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { shiftDecimal } from './decimal.ts';

/** A number in words. */
export interface WordNumber {
  /** An exact decimal. */
  readonly exact: string;
  /** Index of the token after it. */
  readonly end: number;
}

const foldKeys = <Value>(words: Readonly<Record<string, Value>>) =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));
const DIGITS = foldKeys(digitWords);
const GROUPS = foldKeys(groupWords);
const TENS = new Set(tensWords.map(fold));
const ZERO_TENS = new Set(zeroTensWords.map(fold));
const AFTER_TEN = new Set(afterTenWords.map(fold));
const HALVES = new Set(halfWords.map(fold));
const TEN = fold(tenWord);
const HUNDRED = fold(hundredWord);
const HALF_OF = fold(halfOfWord);
const DECIMAL = fold(decimalWord);
const YEAR = fold(yearWord);

/**
 * Reads the number in words that begins at a token: "hai mươi mốt nghìn không trăm mười một",
 * "hai triệu rưỡi", "ba phẩy năm", "nửa triệu".
 *
 * @returns null where none begins there.
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordNumber | null {
  const half = readHalfOf(tokens, at);
  if (half !== null) return half;
  const whole = readWhole(tokens, at);
  return whole === null ? null : withDecimals(tokens, whole);
}

// "nửa triệu", "một nửa"
function readHalfOf(tokens: readonly Token[], at: number): WordNumber | null {
  const isOne = DIGITS.get(tokens[at]?.key ?? '') === 1;
  if (tokens[at + (isOne ? 1 : 0)]?.key !== HALF_OF) return null;
  const scale = scalePower(tokens, isOne ? at + 2 : at + 1);
  if (scale.power === 0 && !isOne) return null;
  return { exact: shiftDecimal('0.5', scale.power), end: scale.end };
}

function readWhole(tokens: readonly Token[], at: number): WordNumber | null {
  let total = 0n;
  let lastPower = Number.POSITIVE_INFINITY;
  let end = at;
  for (;;) {
    const group = readGroup(tokens, end, end > at);
    if (group === null) break;
    const scale = scalePower(tokens, group.end);
    if (scale.power === 0) {
      // digits without a scale word close the number; "hai triệu ba" says 300 thousand
      const isShort = group.isDigit && lastPower < Number.POSITIVE_INFINITY;
      if (isShort && tokens[end]?.key === YEAR) break;
      const unit = isShort ? 10n ** BigInt(lastPower - 1) : 1n;
      total += BigInt(group.value) * unit;
      end = group.end;
      if (group.isHundreds && HALVES.has(tokens[end]?.key ?? '')) {
        total += 50n;
        end += 1;
      }
      break;
    }
    const isLarger = scale.power >= lastPower;
    // "một nghìn hai trăm tỷ": the thousands are of the scale that closes them
    const value = isLarger ? total + BigInt(group.value) : BigInt(group.value);
    total = (isLarger ? 0n : total) + value * 10n ** BigInt(scale.power);
    lastPower = scale.power;
    end = scale.end;
    if (HALVES.has(tokens[end]?.key ?? '')) {
      total += 5n * 10n ** BigInt(scale.power - 1);
      end += 1;
      break;
    }
  }
  return end === at ? null : { exact: total.toString(), end };
}

// "ba phẩy mười bốn", "hai phẩy không năm", "hai phẩy năm triệu", "hai rưỡi"
function withDecimals(tokens: readonly Token[], whole: WordNumber): WordNumber {
  let { end } = whole;
  if (tokens[end]?.key !== DECIMAL) return whole;
  let decimals = '';
  for (let at = end + 1; ; ) {
    const digit = DIGITS.get(tokens[at]?.key ?? '');
    const isZero = digit === 0 || (digit !== undefined && decimals !== '');
    const group = isZero ? { value: digit, end: at + 1 } : readGroup(tokens, at, false);
    if (group === null) break;
    decimals += group.value;
    ({ end } = group);
    at = end;
  }
  if (decimals === '') return whole;
  const scale = scalePower(tokens, end);
  return { exact: shiftDecimal(`${whole.exact}.${decimals}`, scale.power), end: scale.end };
}

// "nghìn tỷ" multiplies twice
function scalePower(tokens: readonly Token[], at: number): { power: number; end: number } {
  let power = 0;
  let end = at;
  for (;;) {
    const more = GROUPS.get(tokens[end]?.key ?? '');
    if (more === undefined) return { power, end };
    power += more;
    end += 1;
  }
}

interface Group {
  readonly value: number;
  readonly end: number;
  /** One digit and nothing that says of which place. */
  readonly isDigit: boolean;
  /** Hundreds and nothing after them. */
  readonly isHundreds: boolean;
}

// A group below a thousand: hundreds, tens, units; "linh năm" after a larger group.
function readGroup(tokens: readonly Token[], at: number, isLater: boolean): Group | null {
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
