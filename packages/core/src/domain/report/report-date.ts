import type { Report } from './report.ts';

/**
 * The day of a document by which law it is judged: of issue, of publication, of the meeting it tells
 * of, else the last day of its period; undefined where it has none.
 */
export function reportDate({
  envelope,
  publishedAt,
  meetings = [],
  period,
}: Report): string | undefined {
  const meeting = meetings.find(({ date }) => date !== undefined)?.date;
  return envelope?.issueDate ?? publishedAt?.slice(0, 10) ?? meeting ?? period?.end;
}
