import { daysInMonth, readIsoDate } from '../date/date.ts';
import type { Given } from './given.ts';
import type { Period, PeriodKind } from './period.ts';

/** A period by the way it is named. */
export type PeriodShape =
  | ({ readonly shape: 'stated'; readonly kind: 'day' | 'month' | 'quarter' | 'week' } & Given)
  | { readonly shape: 'year'; readonly year?: number | undefined }
  | {
      readonly shape: 'months';
      readonly months: number;
      /** Which end of the year; absent: so many months by their number alone. */
      readonly side?: 'first' | 'last' | undefined;
      readonly year?: number | undefined;
    }
  | { readonly shape: 'years'; readonly first: number; readonly last: number }
  | { readonly shape: 'to-date' }
  | { readonly shape: 'range'; readonly from: PeriodShape; readonly to: PeriodShape };

/**
 * How a period is best named: by what its words stated; by its days where they stated nothing
 * that can be written ("tháng trước").
 */
export function shapeOf({ kind, given, start, end, accumulation }: Period): PeriodShape {
  const { year } = given;
  switch (kind) {
    case 'year':
      return { shape: 'year', year: year ?? yearOf(start) };
    case 'half': {
      const side = given.half === undefined ? undefined : given.half === 1 ? 'first' : 'last';
      return { shape: 'months', months: 6, side, year };
    }
    case 'nine-months':
      return { shape: 'months', months: 9, side: 'first', year };
    case 'day':
    case 'month':
    case 'quarter':
      return given[kind] === undefined && start !== undefined
        ? single(kind, start)
        : { shape: 'stated', kind, ...given };
    default: {
      const isToDate = accumulation === 'year-to-date' && Object.keys(given).length === 0;
      if (isToDate) return { shape: 'to-date' };
      if (start !== undefined && end !== undefined) return rangeShape(given, start, end);
      return partial(kind, given);
    }
  }
}

/** What is left to say of a week, or of a range that lacks an end. */
function partial(kind: PeriodKind, given: Given): PeriodShape {
  if (kind === 'week') return { shape: 'stated', kind, ...given };
  const field = (['day', 'month', 'quarter'] as const).find((name) => given[name] !== undefined);
  if (field !== undefined) return { shape: 'stated', kind: field, ...given };
  return { shape: 'year', year: given.year };
}

function rangeShape(given: Given, start: string, end: string): PeriodShape {
  const [first, last] = [readIsoDate(start), readIsoDate(end)];
  const { year } = given;
  const isOfMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const isOfQuarters = isOfMonths && first.month % 3 === 1 && last.month % 3 === 0;
  const isOfYears = isOfMonths && first.month === 1 && last.month === 12;
  const between = (kind: 'day' | 'month' | 'quarter'): PeriodShape => ({
    shape: 'range',
    from: single(kind, start),
    to: single(kind, end),
  });
  if (given.day !== undefined || !isOfMonths) return between('day');
  if (given.month !== undefined) return between('month');
  if (given.quarter !== undefined) return between(isOfQuarters ? 'quarter' : 'day');
  if (first.year === last.year && (year !== undefined || !isOfYears)) {
    const of = { shape: 'months', year: first.year } as const;
    if (first.month === 1) return { ...of, months: last.month, side: 'first' };
    if (last.month === 12) return { ...of, months: 13 - first.month, side: 'last' };
  }
  if (!isOfYears) return between('day');
  if (year === undefined) return { shape: 'years', first: first.year, last: last.year };
  const whole = (of: number): PeriodShape => ({ shape: 'year', year: of });
  return { shape: 'range', from: whole(first.year), to: whole(last.year) };
}

/** The day, month or quarter that holds a date. */
function single(kind: 'day' | 'month' | 'quarter', iso: string): PeriodShape {
  const { year, month, day } = readIsoDate(iso);
  if (kind === 'quarter') return { shape: 'stated', kind, year, quarter: Math.ceil(month / 3) };
  return { shape: 'stated', kind, year, month, ...(kind === 'day' ? { day } : {}) };
}

function yearOf(start: string | undefined): number | undefined {
  return start === undefined ? undefined : readIsoDate(start).year;
}
