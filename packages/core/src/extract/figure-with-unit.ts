import { countNumeral, type Numeral } from '../domain/number/numeral.ts';
import type { UnitReading } from '../domain/quantity/read-unit.ts';
import type { FigureMention } from './mention.ts';
import type { Segment } from './segment.ts';
import { stretchOf } from './stretch.ts';

/** The tokens of digits: `to` exclusive. */
interface Digits {
  readonly from: number;
  readonly to: number;
}

/** A figure, or the two of a fraction or range, with the unit after the digits. */
export function figureWithUnit(
  kind: 'quantity' | 'fraction',
  { tokens }: Segment,
  { from, to }: Digits,
  numerals: readonly Numeral[],
  { unit, power, end }: UnitReading,
): FigureMention {
  const isCount = unit.dimension === 'count' && power === 0;
  const digits = stretchOf(tokens, from, to);
  return {
    kind,
    numerals: isCount ? numerals.map(countNumeral) : numerals,
    isRange: kind === 'quantity' && numerals.length > 1,
    power,
    unit,
    digits: { start: digits.start, end: digits.end },
    ...stretchOf(tokens, from, end),
  };
}
