import { weekdayNames } from '../../lexicon/calendar/calendar.ts';
import { dayNumber, readIsoDate } from '../date/date.ts';

const DAYS = 7;
/** 1970-01-01 was a Thursday. */
const FIRST = 3;

/**
 * The day of the week of a date; Monday is 1, as in ISO 8601.
 *
 * @example
 * ```ts
 * weekdayOf('2026-11-26'); // 4
 * ```
 */
export function weekdayOf(isoDate: string): number {
  const days = dayNumber(readIsoDate(isoDate)) + FIRST;
  return (((days % DAYS) + DAYS) % DAYS) + 1;
}

/**
 * The name of a day of the week; Monday is 1.
 *
 * @example
 * ```ts
 * weekdayName(4); // { vi: 'thứ Năm', en: 'Thursday' }
 * ```
 */
export function weekdayName(day: number): { readonly vi: string; readonly en: string } {
  return weekdayNames[day - 1] ?? { vi: '', en: '' };
}
