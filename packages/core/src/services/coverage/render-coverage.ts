import { formatNumber } from '../../domain/number/format-number.ts';
import type { Locale } from '../locale.ts';
import type { Coverage } from './coverage.ts';

/**
 * What was read and compared, in words. It never says that a document is correct.
 *
 * @example
 * ```ts
 * const coverage = coverageOf(analyze('Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ, đạt 75%.'));
 * renderCoverage(coverage, 'vi'); // 'Đã đọc 3 số liệu: 3 khớp, 0 chưa khớp, 0 chưa đủ căn cứ.'
 * ```
 */
export function renderCoverage(coverage: Coverage, locale: Locale): string {
  const count = (value: number) => formatNumber(String(value), locale);
  const [figures, consistent, inconsistent, undecided] = [
    coverage.figures,
    coverage.consistent,
    coverage.inconsistent,
    coverage.undecided,
  ].map(count);
  if (locale === 'vi') {
    return `Đã đọc ${figures} số liệu: ${consistent} khớp, ${inconsistent} chưa khớp, ${undecided} chưa đủ căn cứ.`;
  }
  const noun = coverage.figures === 1 ? 'figure' : 'figures';
  return `${figures} ${noun} read: ${consistent} consistent, ${inconsistent} not, ${undecided} undecided.`;
}
