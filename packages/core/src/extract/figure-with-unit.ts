import { countNumeral, type Numeral } from '../domain/number/numeral.ts';
import type { UnitReading } from '../domain/quantity/read-unit.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { FigureMention } from './mention.ts';
import type { Segment } from './segment.ts';

/** The tokens of digits: `to` exclusive. */
interface Digits {
  readonly from: number;
  readonly to: number;
}

/** A figure, or the two of a fraction, with the unit after the digits. */
export function figureWithUnit(
  kind: 'quantity' | 'fraction',
  { tokens }: Segment,
  { from, to }: Digits,
  numerals: readonly Numeral[],
  { unit, power, end }: UnitReading,
): FigureMention {
  const isCount = unit.dimension === 'count' && power === 0;
  const { start } = tokens[from] as Token;
  return {
    kind,
    numerals: isCount ? numerals.map(countNumeral) : numerals,
    isRange: false,
    power,
    unit,
    digits: { start, end: (tokens[to - 1] as Token).end },
    start,
    end: (tokens[end - 1] as Token).end,
    from,
    to: end,
  };
}
