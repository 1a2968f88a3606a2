import type { Interval } from '../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../domain/interval/leaf.ts';
import { trailingZeros } from '../domain/number/decimal.ts';

/** Things counted are taken as rounded only from whole thousands on. */
const ROUND_COUNT = 3;
/** How many zeros each scale word brings: nghìn, triệu, tỷ. */
const THOUSANDS = 3;

/**
 * The wider reading of a whole number that ends in zeros, "1.200 tỷ đồng": it may have been rounded to
 * its last digit that is not zero (figures as intervals, section 2). Null where there is none.
 */
export function coarserReading(figure: WrittenFigure): Interval | null {
  const { exact, decimals, hedge, upperExact } = figure;
  if (hedge !== undefined || upperExact !== undefined || exact.includes('.')) return null;
  const zeros = trailingZeros(exact);
  if (zeros === 0 || zeros === exact.length) return null;
  if (decimals === undefined) {
    return zeros < ROUND_COUNT ? null : leafInterval({ exact, decimals: -zeros });
  }
  // scale words stand for thousands: another last place is a written decimal, as in "12,0 tỷ"
  const isWhole = decimals <= 0 && decimals % THOUSANDS === 0;
  return !isWhole || zeros <= -decimals ? null : leafInterval({ exact, decimals: -zeros });
}
