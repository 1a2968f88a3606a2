import { dayNumber, daysInMonth, formatIsoDate, fromDayNumber, readIsoDate } from '../date/date.ts';
import { type Bounds, monthBounds } from './given.ts';

/** A part of a period: one of two or three even ones, or the nth of its days, weeks, quarters. */
export type Part =
  | { readonly of: 2 | 3; readonly nth: number }
  | {
      readonly unit: 'day' | 'week' | 'month' | 'quarter';
      /** Counted from one; -1 is the last. */
      readonly nth: number;
    };

const MONTH_THIRD = 10;
const MONTH_HALF = 15;
const WEEK_DAYS = 7;
const QUARTER_MONTHS = 3;

/**
 * The days of a part of a period. Thirds of a month have ten days (thượng, trung, hạ tuần), its
 * halves fifteen, the rest falling to the last; longer periods are parted by whole months. Weeks
 * are counted from the first Monday; the last is the last that lies wholly within.
 *
 * @returns null where the period has no such part.
 */
export function partBounds(part: Part, { start, end }: Bounds): Bounds | null {
  if ('of' in part) return evenPart(part, { start, end });
  const [first, last] = [dayNumber(readIsoDate(start)), dayNumber(readIsoDate(end))];
  const iso = (day: number) => formatIsoDate(fromDayNumber(day));
  if (part.unit === 'day' || part.unit === 'week') {
    const size = part.unit === 'day' ? 1 : WEEK_DAYS;
    // day 0, 1970-01-01, was a Thursday
    const opening = part.unit === 'day' ? first : first + mod(-(first + 3), WEEK_DAYS);
    const whole = Math.floor((last + 1 - opening) / size);
    const index = part.nth < 0 ? whole + part.nth : part.nth - 1;
    if (index < 0 || opening + index * size > last) return null;
    return { start: iso(opening + index * size), end: iso(opening + (index + 1) * size - 1) };
  }
  const size = part.unit === 'quarter' ? QUARTER_MONTHS : 1;
  const count = monthsOf({ start, end }) / size;
  const index = part.nth < 0 ? count + part.nth : part.nth - 1;
  return index < 0 || index >= count ? null : monthsFrom(start, index * size, size);
}

function evenPart({ of, nth }: { of: 2 | 3; nth: number }, bounds: Bounds): Bounds | null {
  const months = monthsOf(bounds);
  const isLast = nth === of;
  if (months === 1) {
    const size = of === 2 ? MONTH_HALF : MONTH_THIRD;
    const { year, month } = readIsoDate(bounds.start);
    const day = (nth - 1) * size + 1;
    const until = isLast ? daysInMonth(year, month) : nth * size;
    return {
      start: formatIsoDate({ year, month, day }),
      end: formatIsoDate({ year, month, day: until }),
    };
  }
  const size = months / of;
  return Number.isInteger(size) ? monthsFrom(bounds.start, (nth - 1) * size, size) : null;
}

function monthsOf({ start, end }: Bounds): number {
  const [first, last] = [readIsoDate(start), readIsoDate(end)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function monthsFrom(start: string, skip: number, count: number): Bounds {
  const { year, month } = readIsoDate(start);
  const first = month + skip;
  return monthBounds(year, first, first + count - 1);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
