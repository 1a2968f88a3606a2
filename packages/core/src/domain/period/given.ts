import { dateExists, dayNumber, daysInMonth, formatIsoDate, fromDayNumber } from '../date/date.ts';
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

/** The days of an ISO week, or null where the year has no such week. */
function weekBounds(year: number, week: number): Bounds | null {
  // the first week is that of 4 January; day 0, 1970-01-01, was a Thursday
  const monday = (of: number) => {
    const fourth = dayNumber({ year: of, month: 1, day: 4 });
    return fourth - ((((fourth + 3) % 7) + 7) % 7);
  };
  const start = monday(year) + (week - 1) * 7;
  if (week < 1 || start >= monday(year + 1)) return null;
  return {
    start: formatIsoDate(fromDayNumber(start)),
    end: formatIsoDate(fromDayNumber(start + 6)),
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
export function boundsOfGiven({ year, half, quarter, month, week, day }: Given): Bounds | null {
  if (year === undefined) return null;
  if (day !== undefined) {
    if (month === undefined || !dateExists({ year, month, day })) return null;
    const date = formatIsoDate({ year, month, day });
    return { start: date, end: date };
  }
  if (month !== undefined) return monthBounds(year, month, month);
  if (week !== undefined) return weekBounds(year, week);
  if (quarter !== undefined) return monthBounds(year, quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return monthBounds(year, half * 6 - 5, half * 6);
  return monthBounds(year, 1, 12);
}
