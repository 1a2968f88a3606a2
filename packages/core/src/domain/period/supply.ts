import { readIsoDate } from '../date/date.ts';
import { type Bounds, boundsOfGiven, type Given, monthBounds } from './given.ts';
import { partBounds } from './part.ts';
import type { PeriodReading } from './period-tokens.ts';
import { resolveRelative } from './read-relative.ts';

/**
 * The days of a period whose words leave out the year, or name it by its distance from now,
 * supplied from a reference day. What was supplied never enters `given`.
 *
 * @param reference `YYYY-MM-DD`
 * @returns null where the words state enough, or even the reference does not tell.
 * @example
 * ```ts
 * supplyFrom({ kind: 'quarter', given: { quarter: 3 } }, '2026-11-20');
 * // { start: '2026-07-01', end: '2026-09-30' }
 * ```
 */
export function supplyFrom(period: PeriodReading['period'], reference: string): Bounds | null {
  if (period.start !== undefined) return null;
  const whole = supplyWhole(period, reference);
  return whole === null || period.part === undefined ? whole : partBounds(period.part, whole);
}

function supplyWhole(
  { given, relative, accumulation, months, fromEnd, last }: PeriodReading['period'],
  reference: string,
): Bounds | null {
  const { year } = readIsoDate(reference);
  if (accumulation === 'year-to-date') {
    const until = given.month === undefined ? null : boundsOfGiven({ year, ...given });
    const to = until?.end ?? reference;
    return { start: monthBounds(Number(to.slice(0, 4)), 1, 1).start, end: to };
  }
  const bounds = relative === undefined ? null : resolveRelative(relative, reference);
  const own = bounds === null ? { year } : readIsoDate(bounds.start);
  // "9 tháng năm nay", "tháng 12 năm ngoái", "ngày 5 tháng này"
  if (months !== undefined) {
    const [first, last] = fromEnd === true ? [13 - months, 12] : [1, months];
    return monthBounds(own.year, first, last);
  }
  if (last !== undefined) return supplyRange(given, last, own.year);
  if (isPartOfYear(given)) return boundsOfGiven({ ...given, year: own.year });
  if ('month' in own && relative?.unit === 'month' && given.day !== undefined) {
    return boundsOfGiven({ year: own.year, month: own.month, ...given });
  }
  return bounds;
}

// "từ tháng 11 đến tháng 2" ends in the year of speaking
function supplyRange(first: Given, last: Given, year: number): Bounds | null {
  const closing = boundsOfGiven({ year, ...last });
  const same = boundsOfGiven({ year, ...first });
  if (closing === null || same === null) return null;
  if (same.start <= closing.end) return { start: same.start, end: closing.end };
  const before = boundsOfGiven({ ...first, year: year - 1 });
  return before === null ? null : { start: before.start, end: closing.end };
}

function isPartOfYear({ half, quarter, month, week }: Given): boolean {
  return [half, quarter, month, week].some((stated) => stated !== undefined);
}

/** A reading without what serves only to supply its days. */
export function statedOnly(
  period: PeriodReading['period'],
): Omit<PeriodReading['period'], 'relative' | 'months' | 'fromEnd' | 'last' | 'part' | 'weekday'> {
  const {
    relative: _relative,
    months: _months,
    fromEnd: _fromEnd,
    last: _last,
    part: _part,
    weekday: _weekday,
    ...rest
  } = period;
  return rest;
}
