import { type Numeral, withDecimals } from '../domain/number/numeral.ts';
import type { Unit } from '../domain/quantity/quantity.ts';
import type { UnitReading } from '../domain/quantity/read-unit.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { FigureMention } from './mention.ts';
import type { Segment } from './segment.ts';

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
  const { start } = tokens[from] as Token;
  return {
    kind,
    numerals: power === 0 ? numerals.map((numeral) => ofUnit(numeral, unit)) : numerals,
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

/** Currencies without a smaller coin (ISO 4217, minor unit 0). */
const WHOLE_MONEY: ReadonlySet<string | undefined> = new Set(['VND', 'JPY', 'KRW']);
const CENTS = 2;

/**
 * A figure in a unit without scale word: things counted and đồng are whole, other money has two
 * decimals at most, so "200,000 đồng" and "$1,200" are thousands.
 */
export function ofUnit(numeral: Numeral, { code, dimension }: Unit): Numeral {
  if (dimension === 'count') return withDecimals(numeral, 0);
  if (dimension !== 'money') return numeral;
  return withDecimals(numeral, WHOLE_MONEY.has(code) ? 0 : CENTS);
}
