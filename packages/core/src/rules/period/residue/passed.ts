import type { Report } from '../../../domain/report/report.ts';
import { reportDate } from '../../../domain/report/report-date.ts';
import type { Claim, Dated } from './own-periods.ts';

/** The draft's own day, where a period that is said to be still to come had ended before it. */
export function dayAfterPassed({ period, asserts }: Claim, report: Report): string | null {
  if (asserts.as !== 'next' || asserts.by === 'passing') return null;
  const own = reportDate(report);
  return own !== undefined && period.end < own ? own : null;
}

/** Whether the data of the report cover days of a period: 15/12 to 14/01 are of December too. */
export function isInDataWindow({ start, end }: Dated, { dataWindow }: Report): boolean {
  if (dataWindow?.start === undefined || dataWindow.end === undefined) return false;
  return dataWindow.start <= end && start <= dataWindow.end;
}
