import { dayNumber, readIsoDate } from '../../../domain/date/date.ts';
import { monthBounds } from '../../../domain/period/given.ts';
import type { Claim, Dated, Length, OwnPeriods } from './own-periods.ts';
import type { WrongTitle } from './title.ts';

/** A report is dated so many days before or after the end of its period, at the most. */
const NEAR = 45;
const LENGTHS: readonly Length[] = ['month', 'quarter', 'first-months'];

/**
 * The periods of the title that bear a year, where the document is dated a year after them, in the
 * very season of its report: last year's report with its year left over.
 */
export function titleOfLastYear(
  claims: readonly Claim[],
  { reporting }: OwnPeriods,
  issued: string,
): readonly WrongTitle[] {
  const isLast = LENGTHS.some((length) => {
    const own = reporting.get(length);
    return own !== undefined && Math.abs(daysBetween(yearLater(own).end, issued)) <= NEAR;
  });
  if (!isLast) return [];
  return claims.flatMap((claim) => {
    const isYear = claim.asserts.by === 'title' && claim.period.given.year !== undefined;
    return isYear ? [{ claim, to: yearLater(claim.period) }] : [];
  });
}

function yearLater(period: Dated): Dated {
  const [first, last] = [readIsoDate(period.start), readIsoDate(period.end)];
  const bounds = monthBounds(last.year + 1, first.month, last.month);
  return { ...period, given: { ...period.given, year: last.year + 1 }, ...bounds };
}

function daysBetween(one: string, other: string): number {
  return dayNumber(readIsoDate(other)) - dayNumber(readIsoDate(one));
}
