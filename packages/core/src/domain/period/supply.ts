import { readIsoDate } from '../date/date.ts';
import { type Bounds, boundsOfGiven, monthBounds } from './given.ts';
import type { PeriodReading } from './period-tokens.ts';
import { resolveRelative } from './read-relative.ts';

/**
 * The days of a period whose words leave out the year, or name it by its distance from now,
 * supplied from a reference day. What was supplied never enters `given`.
 *
 * @param reference `YYYY-MM-DD`
 * @returns null where the words state enough, or even the reference does not tell.
 * @example
 * ```ts
 * supplyFrom({ kind: 'quarter', given: { quarter: 3 } }, '2026-11-20');
 * // { start: '2026-07-01', end: '2026-09-30' }
 * ```
 */
export function supplyFrom(period: PeriodReading['period'], reference: string): Bounds | null {
  if (period.start !== undefined) return null;
  if (period.relative !== undefined) return resolveRelative(period.relative, reference);
  const { year } = readIsoDate(reference);
  if (period.accumulation === 'year-to-date') {
    return { start: monthBounds(year, 1, 1).start, end: reference };
  }
  const { given } = period;
  if (period.months !== undefined) return monthBounds(year, 1, period.months);
  if (given.half !== undefined) return monthBounds(year, given.half * 6 - 5, given.half * 6);
  // of a range only its beginning is stated
  if (period.kind === 'range') return null;
  const isStated = given.month !== undefined || given.quarter !== undefined;
  return isStated ? boundsOfGiven({ ...given, year }) : null;
}
