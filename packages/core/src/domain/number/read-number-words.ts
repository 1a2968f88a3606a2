import { yearWord } from '../../lexicon/calendar/calendar.ts';
import {
  decimalWord,
  groupWords,
  halfOfWord,
  halfWords,
  tenWord,
} from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { shiftDecimal } from './decimal.ts';
import { DIGITS, readGroup } from './read-group.ts';

/** A number in words. */
export interface WordNumber {
  /** An exact decimal. */
  readonly exact: string;
  /** Index of the token after it. */
  readonly end: number;
}

const GROUPS = new Map(Object.entries(groupWords).map(([word, power]) => [fold(word), power]));
const HALVES = new Set(halfWords.map(fold));
const HALF_OF = fold(halfOfWord);
const DECIMAL = fold(decimalWord);
const YEAR = fold(yearWord);
const OPENING = new Set([...DIGITS.keys(), fold(tenWord), HALF_OF]);

/**
 * Reads the number in words that begins at a token: "hai mươi mốt nghìn không trăm mười một",
 * "hai triệu rưỡi", "ba phẩy năm", "nửa triệu".
 *
 * @returns null where none begins there.
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordNumber | null {
  if (!OPENING.has(tokens[at]?.key ?? '')) return null;
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
    // "một nghìn hai trăm tỷ": the thousands are of the scale that closes them
    const isLarger = scale.power > lastPower && total < 10n ** BigInt(scale.power);
    if (scale.power >= lastPower && !isLarger) break;
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
  const first = GROUPS.get(tokens[at]?.key ?? '');
  if (first === undefined) return { power: 0, end: at };
  const second = GROUPS.get(tokens[at + 1]?.key ?? '');
  return second === undefined
    ? { power: first, end: at + 1 }
    : { power: first + second, end: at + 2 };
}
