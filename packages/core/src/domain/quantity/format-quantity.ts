import { hedgeWord, statusWord } from './lead-words.ts';
import type { Quantity } from './quantity.ts';
import { writeScaled } from './scaled.ts';

/**
 * Writes a figure with its unit as Vietnamese reports do, with the words for how final and how
 * sure it is: "ước khoảng 2.755,6 tỷ đồng". The scale word is the one that keeps the last written
 * place.
 *
 * {@link parseQuantity} reads the same figure back. It does not where the words do not allow it: a
 * negative amount, a noun that no vocabulary knows, a last written place beyond 10^15, things
 * counted and money by thousandths ("1,234 hồ sơ" are read as 1234). Money without a last written place is
 * written out and read as known to the đồng; money in words that only an office knows comes out in
 * those of its code. A unit without words is written by its code, or not at all.
 *
 * @example
 * ```ts
 * formatQuantity({
 *   amount: 1_584_000_000_000,
 *   exact: '1584000000000',
 *   decimals: -9,
 *   unit: { code: 'VND', text: 'đồng', dimension: 'money' },
 *   hedge: 'over',
 * }); // 'trên 1.584 tỷ đồng'
 * formatQuantity({ amount: 2480, exact: '2480', unit: { text: 'hồ sơ', dimension: 'count' } });
 * // '2.480 hồ sơ'
 * ```
 */
export function formatQuantity(quantity: Quantity): string {
  const { unit, upper, status } = quantity;
  const figures = upper === undefined ? [quantity] : [quantity, upper];
  const { digits, words } = writeScaled(figures, unit);
  return statusWord(status) + hedgeWord(quantity) + digits.join('-') + words;
}
