import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { originalSpan } from '../../../text/view.ts';
import { referenceDay, supplyPeriod } from '../../document-time.ts';
import type { DocumentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { firstDay, isRest, type Named, namedPeriods } from './named.ts';

/**
 * Finds the period a document reports on and the one it plans for, by the words before them in its
 * title and its opening. A year that one of them leaves out is the other's, or that of the document's
 * date. The front matter beats both; a text that names neither has none.
 */
export const readReportPeriod: Step = (report, reading) => {
  const named = namedPeriods(reading).filter((row) => !isOfNews(row, report));
  const time = timeOf(named, report, reading);
  const period = report.period ?? periodFrom(named, time);
  const next = report.nextPeriod ?? nextFrom(named, period, time);
  return {
    ...report,
    ...(period?.end === undefined ? {} : { period }),
    ...(next === null ? {} : { nextPeriod: next }),
  };
};

// "Năm 2026, phường chọn …" sets the scene of news and is not what they report on.
function isOfNews({ mention, use, isTitle }: Named, { kind }: Report): boolean {
  return kind === 'news' && !isTitle && use === 'unsaid' && mention.period.kind === 'year';
}

const OPENING = 2;

const isOpening = ({ isTitle, paragraph = 0 }: Named) => !isTitle && paragraph < OPENING;

/** What is reported on, the surest first. */
const SURE: readonly ((named: Named) => boolean)[] = [
  ({ use, isTitle, mention }) => isTitle && use === 'reported' && !isRest(mention),
  (named) =>
    isOpening(named) && !isRest(named.mention) && (named.use === 'reported' || begins(named)),
  ({ use, isTitle }) => isTitle && (use === 'named' || use === 'unsaid'),
  ({ use, mention }) => use === 'named' || (use === 'reported' && !isRest(mention)),
  ({ use, isFirst, mention }) => isFirst && use === 'unsaid' && !isRest(mention),
];

// "Trong 6 tháng đầu năm, …" at the beginning of the text
function begins({ isFirst, paragraph, use }: Named): boolean {
  return isFirst && paragraph === 0 && use === 'unsaid';
}

function periodFrom(named: readonly Named[], { stated, day }: Time): Period | null {
  const found = SURE.map((isSure) => named.find(isSure)).find((row) => row !== undefined);
  if (found === undefined) return null;
  if (stated !== null || day === null) return toPeriod(found, stated);
  const period = toPeriod(found, day);
  // in January one reports on last December
  const isToCome = period?.start !== undefined && period.start > day;
  return isToCome ? toPeriod(found, yearsAway(day, -1)) : period;
}

function nextFrom(named: readonly Named[], period: Period | null, time: Time): Period | null {
  const planned = named.filter(({ use }) => use === 'planned');
  // "Trong 2 tháng còn lại của năm, …"
  const rest = named.filter(({ isFirst, mention }) => isFirst && isRest(mention));
  const ordered = [...planned.filter(({ isTitle }) => isTitle), ...planned, ...rest];
  const end = period?.end;
  const reference = end ?? time.stated ?? time.day;
  for (const candidate of ordered) {
    const found = toPeriod(candidate, reference);
    if (found?.start === undefined) continue;
    if (end === undefined || found.start > end) return found;
    // "tháng 12, nhiệm vụ tháng 1"
    const isOpen = candidate.mention.period.given.year === undefined;
    const later = isOpen ? toPeriod(candidate, yearsAway(end, 1)) : null;
    if (later?.start !== undefined && isNear(later.start, end)) return later;
  }
  return null;
}

function yearsAway(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}-12-31`;
}

// The period planned for begins right after the one reported on.
function isNear(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}

/** From where what the words leave out is supplied. */
interface Time {
  /** The last day of a year that one of the periods states. */
  readonly stated: string | null;
  /** The day of the document, else the first day with a year that it names. */
  readonly day: string | null;
}

function timeOf(named: readonly Named[], report: Report, reading: DocumentReading): Time {
  const stated = named.find(({ mention, use }) => {
    return mention.period.given.year !== undefined && use !== 'other';
  });
  const year = stated?.mention.period.given.year;
  return {
    stated: year === undefined ? null : `${year}-12-31`,
    day: referenceDay(report) ?? firstDay(reading),
  };
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
