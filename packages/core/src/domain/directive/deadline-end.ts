import { dayNumber, readIsoDate } from '../date/date.ts';
import type { PeriodReading } from '../period/period-tokens.ts';
import { supplyFrom } from '../period/supply.ts';

/** A deadline so many days before the day of speaking is rather one of the next year. */
const LONGEST_PAST = 183;

/**
 * The last day that a deadline names: "trước ngày 31/3/2027" and "đến 31/3/2027" name 31 March,
 * "trong tháng 9" its last day. A year that is left out is supplied, so that the day is not long past.
 *
 * @param reference The day of speaking, `YYYY-MM-DD`; null where it is not known.
 * @returns null where the words and the day of speaking do not tell.
 */
export function deadlineEnd(
  period: PeriodReading['period'],
  reference: string | null,
): string | null {
  if (period.impossible === true) return null;
  if (period.end !== undefined) return period.end;
  if (reference === null) return null;
  const end = supplyFrom(period, reference)?.end ?? null;
  if (end === null || period.relative !== undefined) return end;
  const past = dayNumber(readIsoDate(reference)) - dayNumber(readIsoDate(end));
  if (past <= LONGEST_PAST) return end;
  const later = `${String(readIsoDate(reference).year + 1).padStart(4, '0')}${reference.slice(4)}`;
  return supplyFrom(period, later.replace('-02-29', '-02-28'))?.end ?? null;
}
