import { dateExists } from '../date/date.ts';
import { type PeriodReading, reading } from './period-tokens.ts';

const LAST_MONTH = 12;
const LAST_DAY = 31;
/** Above this the figure is no slip for a day. */
const MOST = 39;

/** A day as a reading; one that the calendar does not have is marked so. */
export function dayReading(
  day: number,
  month: number,
  year: number | undefined,
  end: number,
): PeriodReading | null {
  if (month > LAST_MONTH || month === 0 || day > MOST) return null;
  // without a year 29/2 may exist: a leap year stands in
  const exists = dateExists({ year: year ?? 2000, month, day });
  const stated = { ...(year === undefined ? {} : { year }), month };
  if (exists) return reading('day', { ...stated, day }, end);
  const given = day >= 1 && day <= LAST_DAY ? { ...stated, day } : stated;
  return { period: { kind: 'day', given, impossible: true }, end };
}
