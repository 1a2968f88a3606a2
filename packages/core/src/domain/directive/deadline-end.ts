import { dayNumber, formatIsoDate, fromDayNumber, readIsoDate } from '../date/date.ts';
import type { Bounds } from '../period/given.ts';
import type { PeriodReading } from '../period/period-tokens.ts';
import { supplyFrom } from '../period/supply.ts';

/** A deadline so many days before the day of speaking is rather one of the next year. */
const LONGEST_PAST = 183;

/**
 * The last day that a deadline names: "trước ngày 31/3/2027" and "đến 31/3/2027" name 31 March,
 * "trong tháng 9" its last day, "trước tháng 9" the day before it. A year that is left out is supplied, so that the day is not long past.
 *
 * @param isBefore The words say that it must be done before the period.
 * @param reference The day of speaking, `YYYY-MM-DD`; null where it is not known.
 * @returns null where the words and the day of speaking do not tell.
 */
export function deadlineEnd(
  period: PeriodReading['period'],
  reference: string | null,
  isBefore = false,
): string | null {
  const days = daysOf(period, reference);
  if (days === null) return null;
  if (!isBefore || period.kind === 'day') return days.end;
  return formatIsoDate(fromDayNumber(dayNumber(readIsoDate(days.start)) - 1));
}

function daysOf(period: PeriodReading['period'], reference: string | null): Bounds | null {
  if (period.impossible === true) return null;
  const { start, end } = period;
  if (start !== undefined && end !== undefined) return { start, end };
  if (reference === null) return null;
  const days = supplyFrom(period, reference);
  if (days === null || period.relative !== undefined) return days;
  const past = dayNumber(readIsoDate(reference)) - dayNumber(readIsoDate(days.end));
  if (past <= LONGEST_PAST) return days;
  const later = `${String(readIsoDate(reference).year + 1).padStart(4, '0')}${reference.slice(4)}`;
  return supplyFrom(period, later.replace('-02-29', '-02-28'));
}
