import { matchPhrase } from '../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Segment } from './segment.ts';

/** Digits with a scale word each, from the largest down: "1 tỷ 700 triệu". */
export interface ScaledParts {
  readonly total: bigint;
  readonly count: number;
  /** Of the last scale word. */
  readonly power: number;
  /** Whether one of the scale words is said of money when no unit follows. */
  readonly impliesMoney: boolean;
  /** Index of the token after the last digits, and after the last scale word. */
  readonly digitsEnd: number;
  readonly end: number;
}

const WHOLE = /^(?:\d{1,6}|[1-9]\d{0,2}(?:\.\d{3})+)$/u;
const MOST_PARTS = 4;
const NONE = {
  total: 0n,
  count: 0,
  power: Number.POSITIVE_INFINITY,
  impliesMoney: false,
  digitsEnd: 0,
};

/** Reads the parts that begin at a token; null where not even one does. */
export function readScaledParts(
  { text, tokens }: Segment,
  at: number,
  vocabulary: Vocabulary,
): ScaledParts | null {
  if (matchPhrase(vocabulary.scales, tokens, at + 1, text) === null) return null;
  let parts: ScaledParts = { ...NONE, end: at };
  while (parts.count < MOST_PARTS) {
    const size = tokens[parts.end];
    if (size?.kind !== 'number' || !WHOLE.test(size.key)) break;
    const scale = matchPhrase(vocabulary.scales, tokens, parts.end + 1, text);
    if (scale === null || scale.row.power >= parts.power) break;
    const { power, impliesMoney } = scale.row;
    const digits = size.key.replaceAll('.', '');
    if (Number(digits) >= 10 ** (parts.power - power)) break;
    parts = {
      total: parts.total + BigInt(digits) * 10n ** BigInt(power),
      count: parts.count + 1,
      power,
      impliesMoney: parts.impliesMoney || impliesMoney === true,
      digitsEnd: parts.end + 1,
      end: scale.end,
    };
  }
  return parts.count === 0 ? null : parts;
}
