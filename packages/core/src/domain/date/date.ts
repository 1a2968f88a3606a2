import * as z from 'zod';

const DAYS_BEFORE_1970 = 719_528;

/** A calendar date as ISO 8601 writes it, `YYYY-MM-DD`, that exists in the Gregorian calendar. */
export const isoDateSchema = z.iso.date().describe('A calendar date, YYYY-MM-DD');

/** A date with hour and minute, no time zone: the local time of the place, `YYYY-MM-DDTHH:MM`. */
export const isoMinuteSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u)
  .describe('Local date and time, YYYY-MM-DDTHH:MM');

/** Year, month (1–12) and day (1–31) of a calendar date. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * How many days a month has.
 *
 * @param month 1–12
 * @example
 * ```ts
 * daysInMonth(2024, 2); // 29
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has this date: 31/11 does not exist, nor does month 13. */
export function dateExists({ year, month, day }: DateFields): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The date as ISO writes it.
 *
 * @example
 * ```ts
 * formatIsoDate({ year: 2026, month: 3, day: 9 }); // '2026-03-09'
 * ```
 */
export function formatIsoDate({ year, month, day }: DateFields): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The fields of an ISO date; the text must be a valid one. */
export function readIsoDate(iso: string): DateFields {
  return {
    year: Number(iso.slice(0, -6)),
    month: Number(iso.slice(-5, -3)),
    day: Number(iso.slice(-2)),
  };
}

/** Days since 1970-01-01, so that dates can be subtracted without any clock or time zone. */
export function dayNumber({ year, month, day }: DateFields): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra + 60 - DAYS_BEFORE_1970;
}

/** The date that lies so many days after 1970-01-01: the inverse of {@link dayNumber}. */
export function fromDayNumber(days: number): DateFields {
  const shifted = days + DAYS_BEFORE_1970 - 60;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
