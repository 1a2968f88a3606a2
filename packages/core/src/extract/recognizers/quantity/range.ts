import { shiftDecimal } from '../../../domain/number/decimal.ts';
import type { Numeral } from '../../../domain/number/numeral.ts';
import type { UnitReading } from '../../../domain/quantity/read-unit.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { figureWithUnit } from '../../figure-with-unit.ts';
import type { FigureMention } from '../../mention.ts';
import { endOfRangeMark, mayBeginRange } from '../../range-mark.ts';
import type { Segment } from '../../segment.ts';
import { type Amount, readAmount } from './amount.ts';

interface Lower {
  readonly numeral: Numeral;
  /** Of the scale word and unit it has itself; null where it shares those of the upper end. */
  readonly power: number | null;
  readonly unit: UnitReading | null;
  readonly end: number;
}

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * A figure from one end to another: "10 - 15 triệu đồng", "từ 5 đến 7 hộ", "từ 100 triệu đến 1 tỷ
 * đồng", "giữa 1.000 và 2.000 đồng". The upper end is the larger.
 *
 * @param amount What the figure at the token is by itself.
 */
export function readRange(
  segment: Segment,
  at: number,
  amount: Amount | null,
  vocabulary: Vocabulary,
): FigureMention | null {
  const lower = amount === null ? bareLower(segment, at, vocabulary) : lowerOf(amount);
  const next = lower === null ? null : endOfRangeMark(segment, at, lower.end);
  if (lower === null || next === null || !mayBeginRange(segment, at, vocabulary)) return null;
  const upper = readAmount(segment, next, vocabulary);
  if (upper === null || !isLike(lower, upper)) return null;
  const first = inScaleOf(lower, upper);
  if (!isBelow(first, upper.numeral)) return null;
  if (YEAR.test(first.text) && YEAR.test(upper.numeral.text)) return null;
  const digits = { from: at, to: upper.to };
  const range = figureWithUnit('quantity', segment, digits, [first, upper.numeral], upper.unit);
  return { ...range, isRange: true };
}

// The lower end may be digits alone, digits with a scale word, or a figure with the same unit.
function lowerOf({ numeral, unit }: Amount): Lower {
  return { numeral, power: unit.power, unit, end: unit.end };
}

function bareLower(segment: Segment, at: number, vocabulary: Vocabulary): Lower | null {
  const { text, tokens } = segment;
  const numeral = segment.numerals[at];
  if (numeral == null) return null;
  const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
  if (scale === null) return { numeral, power: null, unit: null, end: at + 1 };
  return { numeral, power: scale.row.power, unit: null, end: scale.end };
}

function isLike({ unit: lower }: Lower, { unit: upper }: Amount): boolean {
  if (lower === null || lower.unit.text === '') return true;
  const { unit } = upper;
  return lower.unit.code === undefined
    ? unit.code === undefined && unit.text === lower.unit.text
    : unit.code === lower.unit.code;
}

// Both ends in the scale of the upper one: 100 triệu – 1 tỷ is 0,1 – 1 tỷ.
function inScaleOf({ numeral, power }: Lower, { unit }: Amount): Numeral {
  if (power === null || power === unit.power) return numeral;
  const shift = power - unit.power;
  const [first, ...others] = numeral.readings.map((reading) => ({
    ...reading,
    exact: shiftDecimal(reading.exact, shift),
    decimals: reading.decimals - shift,
  }));
  return first === undefined ? numeral : { ...numeral, readings: [first, ...others] };
}

function isBelow(lower: Numeral, upper: Numeral): boolean {
  return Number(lower.readings[0].exact) < Number(upper.readings[0].exact);
}
