import { dateExists, daysInMonth, formatIsoDate } from '../date/date.ts';
import type { Period } from './period.ts';

/** What the words of a period state. */
export type Given = Period['given'];

/** Start and end of a period, ISO dates, inclusive. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
}

/** The span of a year from one month to another, whole months. */
export function monthBounds(year: number, first: number, last: number): Bounds {
  return {
    start: formatIsoDate({ year, month: first, day: 1 }),
    end: formatIsoDate({ year, month: last, day: daysInMonth(year, last) }),
  };
}

/**
 * The days that the stated fields cover.
 *
 * @returns null where the year, or the month of a day, is not stated, or there is no such date.
 * @example
 * ```ts
 * boundsOfGiven({ quarter: 3, year: 2026 }); // { start: '2026-07-01', end: '2026-09-30' }
 * ```
 */
export function boundsOfGiven({ year, half, quarter, month, day }: Given): Bounds | null {
  if (year === undefined) return null;
  if (day !== undefined) {
    if (month === undefined || !dateExists({ year, month, day })) return null;
    const date = formatIsoDate({ year, month, day });
    return { start: date, end: date };
  }
  if (month !== undefined) return monthBounds(year, month, month);
  if (quarter !== undefined) return monthBounds(year, quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return monthBounds(year, half * 6 - 5, half * 6);
  return monthBounds(year, 1, 12);
}
