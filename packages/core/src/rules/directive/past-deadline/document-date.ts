import type { Report } from '../../../domain/report/report.ts';

/** A day before which nothing that is still to be done can be due, and what day that is. */
export interface OwnDate {
  readonly date: string;
  readonly kind: 'issue' | 'meeting' | 'period';
}

/**
 * The first of the days on which the document speaks: that of its meeting or its own one. Where it
 * bears none, the first day of the period that it reports on.
 */
export function firstDay(report: Report): OwnDate | null {
  const issued = issueDay(report);
  // what an invitation asks for is due before the meeting
  const met = report.kind === 'invitation' ? undefined : report.meetings?.[0]?.date;
  if (met !== undefined && (issued === undefined || met < issued)) {
    return { date: met, kind: 'meeting' };
  }
  if (issued !== undefined) return { date: issued, kind: 'issue' };
  const start = report.period?.start;
  return start === undefined ? null : { date: start, kind: 'period' };
}

/** The day of an official document; news are published some time after what they tell. */
export const officialDay = ({ envelope }: Report): string | undefined => envelope?.issueDate;

const issueDay = ({ envelope, publishedAt }: Report): string | undefined =>
  envelope?.issueDate ?? publishedAt?.slice(0, 10);
