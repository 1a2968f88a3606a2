import { hedgeWord } from '../quantity/lead-words.ts';
import type { Unit } from '../quantity/quantity.ts';
import { writeScaled } from '../quantity/scaled.ts';
import type { Fraction } from './fraction.ts';

const NO_UNIT: Unit = { text: '', dimension: 'count' };

/**
 * Writes so many of so many as Vietnamese reports do: "23/25 phường", "58,31/59,5 tỷ đồng".
 *
 * {@link parseFraction} reads it back, but for what a reader may take for a date or a scale: a
 * day and a month ("9/5 phường"), a fraction without unit, and whatever {@link formatQuantity}
 * names.
 *
 * @example
 * ```ts
 * formatFraction({
 *   numerator: 58_310_000_000,
 *   denominator: 59_500_000_000,
 *   exact: ['58310000000', '59500000000'],
 *   decimals: [-7, -8],
 *   unit: { code: 'VND', text: 'đồng', dimension: 'money' },
 * }); // '58,31/59,5 tỷ đồng'
 * ```
 */
export function formatFraction(fraction: Fraction): string {
  const { exact, decimals, unit = NO_UNIT } = fraction;
  const figures = exact.map((size, index) => {
    const places = decimals?.[index];
    return places === undefined ? { exact: size } : { exact: size, decimals: places };
  });
  const { digits, words } = writeScaled(figures, unit);
  return hedgeWord(fraction) + digits.join('/') + words;
}
