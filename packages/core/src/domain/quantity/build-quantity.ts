import { shiftDecimal } from '../number/decimal.ts';
import type { NumeralReading } from '../number/numeral.ts';
import type { Quantity, Unit } from './quantity.ts';

/** The magnitude fields of a quantity. */
export type Magnitude = Pick<Quantity, 'amount' | 'exact' | 'decimals'>;

/**
 * The magnitude that digits, scale and unit give together. A whole number of things counted,
 * without scale word, is an exact count and has no `decimals`.
 */
export function buildMagnitude(
  reading: NumeralReading,
  power: number,
  unit: Unit | null,
): Magnitude {
  const exact = shiftDecimal(reading.exact, power);
  const isCount = unit?.dimension === 'count' && power === 0 && reading.decimals === 0;
  const amount = Number(exact);
  return isCount ? { amount, exact } : { amount, exact, decimals: reading.decimals - power };
}
