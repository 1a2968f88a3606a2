import { withDecimals } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import { hedgeWord } from '../quantity/lead-words.ts';
import type { Percentage } from './percentage.ts';

/**
 * Writes a percentage, every written decimal kept: "8,0%", "gần 73,1%", "8,4-8,7%".
 * {@link parsePercentage} reads it back from Vietnamese; of a negative one no sign is read.
 *
 * @example
 * ```ts
 * formatPercentage({ percent: 8, exact: '8.0', decimals: 1, hedge: 'nearly' }); // 'gần 8,0%'
 * formatPercentage({ percent: 8.4, exact: '8.4', decimals: 1, upperExact: '8.7' }); // '8,4-8,7%'
 * formatPercentage({ percent: 8.4, exact: '8.4', decimals: 1, hedge: 'nearly' }, 'en');
 * // 'nearly 8.4%'
 * ```
 */
export function formatPercentage(percentage: Percentage, locale: 'vi' | 'en' = 'vi'): string {
  const { exact, decimals, upperExact } = percentage;
  const lower = formatNumber(withDecimals(exact, decimals), locale);
  const upper = upperExact === undefined ? '' : `-${formatNumber(upperExact, locale)}`;
  return `${hedgeWord(percentage, locale)}${lower}${upper}%`;
}
