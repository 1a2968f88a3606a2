import {
  digitWords,
  groupWords,
  halfWord,
  hundredWord,
  tensWords,
  tenWord,
  zeroTensWords,
} from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';

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
const TEN = fold(tenWord);
const HUNDRED = fold(hundredWord);
const HALF = fold(halfWord);

/**
 * Reads the number in words that begins at a token: "hai mươi mốt nghìn không trăm mười một",
 * "hai triệu rưỡi".
 *
 * @returns null where none begins there.
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordNumber | null {
  const first = tokens[at]?.key ?? '';
  if (first !== TEN && !DIGITS.has(first)) return null;
  let total = 0n;
  let lastPower = Number.POSITIVE_INFINITY;
  let end = at;
  for (;;) {
    const group = readGroup(tokens, end);
    if (group === null) break;
    const power = GROUPS.get(tokens[group.end]?.key ?? '');
    if (power === undefined) {
      // digits without a scale word close the number
      total += BigInt(group.value);
      end = group.end;
      break;
    }
    const scale = scalePower(tokens, group.end);
    if (scale.power >= lastPower) break;
    total += BigInt(group.value) * 10n ** BigInt(scale.power);
    lastPower = scale.power;
    end = scale.end;
    if (tokens[end]?.key === HALF) {
      total += 5n * 10n ** BigInt(scale.power - 1);
      end += 1;
      break;
    }
  }
  return end === at ? null : { exact: total.toString(), end };
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

// A group below a thousand: hundreds, tens, units.
function readGroup(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  let end = at;
  const digit = (index: number) => DIGITS.get(tokens[index]?.key ?? '');
  const hundreds = digit(end);
  if (hundreds !== undefined && tokens[end + 1]?.key === HUNDRED) {
    value = hundreds * 100;
    end += 2;
    if (ZERO_TENS.has(tokens[end]?.key ?? '')) {
      const units = digit(end + 1);
      return units === undefined ? { value, end } : { value: value + units, end: end + 2 };
    }
  }
  const tens = digit(end);
  if (tokens[end]?.key === TEN) {
    value += 10;
    end += 1;
  } else if (tens !== undefined && TENS.has(tokens[end + 1]?.key ?? '')) {
    value += tens * 10;
    end += 2;
  }
  const units = digit(end);
  const isUnits = units !== undefined && tokens[end + 1]?.key !== HUNDRED;
  if (isUnits) {
    value += units;
    end += 1;
  }
  return end === at ? null : { value, end };
}
