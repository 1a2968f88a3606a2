import { holidays, lunarHolidays } from '../../lexicon/public-holidays/public-holidays.ts';
import { dayNumber, fromDayNumber, readIsoDate } from '../date/date.ts';

/** Days off may be moved to the weekdays around a holiday. */
const AROUND = 3;
/** Before and after Tết offices are closed longer, and days are made up for. */
const AROUND_NEW_YEAR = 12;
const WEEK = 7;
const SATURDAY = 5;

/**
 * How many working days lie after one day and up to another, Saturdays and Sundays left out.
 *
 * @returns null where the stretch comes near a public holiday: which days are off then, and made up
 * for, is decided every year anew.
 */
export function workingDaysBetween(from: string, to: string): number | null {
  const [first, last] = [dayNumber(readIsoDate(from)), dayNumber(readIsoDate(to))];
  if (last < first || isNearHoliday(first, last)) return null;
  const whole = Math.floor((last - first) / WEEK);
  let days = whole * SATURDAY;
  for (let day = first + whole * WEEK + 1; day <= last; day += 1) {
    if (weekday(day) < SATURDAY) days += 1;
  }
  return days;
}

// Monday is 0; day 0, 1970-01-01, was a Thursday
function weekday(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK;
}

function isNearHoliday(first: number, last: number): boolean {
  const touches = (day: number, around: number) => first - around <= day && day <= last + around;
  const years = new Set<number>();
  for (const { newYear, kings } of lunarHolidays) {
    years.add(Number(newYear.slice(0, 4)));
    if (touches(dayNumber(readIsoDate(newYear)), AROUND_NEW_YEAR)) return true;
    if (touches(dayNumber(readIsoDate(kings)), AROUND)) return true;
  }
  const [from, to] = [fromDayNumber(first - AROUND).year, fromDayNumber(last + AROUND).year];
  // longer stretches hold a holiday whatever the year
  if (to - from > 1) return true;
  return [from, to].some((year) => {
    const isOfYear = holidays.some(({ month, day, since = 0 }) => {
      return year >= since && touches(dayNumber({ year, month, day }), AROUND);
    });
    if (isOfYear || years.has(year)) return isOfYear;
    // Tết falls between 21 January and 21 February, Giỗ Tổ between 30 March and 29 April
    return UNKNOWN.some(({ month, day, until }) => {
      const start = dayNumber({ year, month, day });
      return first <= start + until && start <= last;
    });
  });
}

/** Where the days of the lunar calendar may fall in a year that the table does not hold. */
const UNKNOWN = [
  { month: 1, day: 10, until: 50 },
  { month: 3, day: 28, until: 36 },
] as const;
