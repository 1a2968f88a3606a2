import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { dayWords } from '../../../lexicon/calendar/calendar.ts';
import { originalSpan } from '../../../text/view.ts';
import { referenceDay, supplyPeriod } from '../../document-time.ts';
import type { PeriodMention } from '../../mention.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

/** How many blocks from the top may name the period: title, subject, opening. */
const HEAD = 14;

const [dayWord = ''] = dayWords;
/** "ngày" and the blank after it. */
const LONGEST_BLANK = 24;

interface Named {
  readonly mention: PeriodMention;
  readonly segment: SegmentReading;
}

/**
 * Finds the period a document reports on and the one it plans for: the first period its head
 * names, and the first after it that begins later. A year that one of them leaves out is the other's,
 * or that of the document's date. The front matter beats both.
 */
export const readReportPeriod: Step = (report, reading) => {
  const named = namedInHead(reading);
  const period = report.period ?? periodFrom(named, report);
  if (period?.end === undefined) return report;
  const next = report.nextPeriod ?? nextFrom(named, period);
  return { ...report, period, ...(next === null ? {} : { nextPeriod: next }) };
};

function namedInHead({ blocks }: DocumentReading): readonly Named[] {
  return blocks
    .slice(0, HEAD)
    .flatMap(({ segments }) =>
      segments.flatMap((segment) =>
        segment.periods.flatMap((mention) =>
          isReported(mention) && !isDateline(mention, segment) ? [{ mention, segment }] : [],
        ),
      ),
    );
}

// Days are dates of meetings and documents; spans of years are terms and programmes.
function isReported({ period }: PeriodMention): boolean {
  if (
    period.relative !== undefined ||
    period.accumulation !== undefined ||
    period.kind === 'day' ||
    period.kind === 'week'
  )
    return false;
  return period.kind !== 'range' || period.months !== undefined;
}

// "…, ngày    tháng 7 năm 2026": the registry has yet to fill in the day.
function isDateline({ start }: PeriodMention, { passage }: SegmentReading): boolean {
  return passage.text
    .slice(Math.max(0, start - LONGEST_BLANK), start)
    .replace(/[\s.…]/gu, '')
    .endsWith(dayWord);
}

function periodFrom(named: readonly Named[], report: Report): Period | null {
  const [first] = named;
  if (first === undefined) return null;
  const year = named.find(({ mention }) => mention.period.given.year !== undefined)?.mention.period
    .given.year;
  const reference = year === undefined ? referenceDay(report) : `${year}-12-31`;
  return toPeriod(first, reference);
}

function nextFrom(named: readonly Named[], period: Period): Period | null {
  const { end = '' } = period;
  for (const candidate of named) {
    const sameYear = toPeriod(candidate, end);
    if (sameYear?.start !== undefined && sameYear.start > end) return sameYear;
  }
  return null;
}

function toPeriod({ mention, segment }: Named, reference: string | null): Period | null {
  const supplied = supplyPeriod(mention.period, reference);
  if (supplied.start === undefined) return null;
  const { passage } = segment;
  return {
    ...supplied,
    text: passage.text.slice(mention.start, mention.end),
    span: originalSpan(passage.view, mention),
  };
}
