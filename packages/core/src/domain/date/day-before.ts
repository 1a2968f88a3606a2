import { dayNumber, formatIsoDate, fromDayNumber, readIsoDate } from './date.ts';

/** The day before a day, both `YYYY-MM-DD`. */
export function dayBefore(date: string): string {
  return formatIsoDate(fromDayNumber(dayNumber(readIsoDate(date)) - 1));
}
