import { readIsoDate } from '../../../domain/date/date.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { ColumnRole } from '../../../domain/table/table.ts';
import { wholeYearWords, yearWord } from '../../../lexicon/calendar/calendar.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { inYear, periodBefore, referenceDay, supplyPeriod, yearOf } from '../../document-time.ts';
import type { PeriodMention } from '../../mention.ts';
import type { BlockReading } from '../../read-document.ts';
import { mayBeCaption } from './caption.ts';
import type { GridCell } from './grid.ts';
import type { Heading } from './head.ts';

/** A period in a heading, and whether it is all that the heading says. */
export interface HeadingPeriod {
  readonly period: Period;
  readonly isWhole: boolean;
}

/**
 * The period that a heading names: the lowest row of the head first. A year that it leaves out is
 * the one above it, else that of the document.
 */
export function headingPeriod({ cells }: Heading, report: Report): HeadingPeriod | null {
  const named = cells.flatMap((cell) => cell.periods.map((mention) => ({ cell, mention })));
  const last = named.at(-1);
  if (last === undefined || last.mention.period.relative !== undefined) return null;
  const year = named.find(({ mention }) => mention.period.given.year !== undefined)?.mention.period
    .given.year;
  const reference = year === undefined ? referenceDay(report) : `${year}-12-31`;
  const { view, text } = last.cell;
  const period: Period = {
    ...supplyPeriod(last.mention.period, reference),
    text: view.text.slice(last.mention.start, last.mention.end),
    span: originalSpan(view, last.mention),
  };
  const isAll = ({ cell, mention }: { cell: GridCell; mention: PeriodMention }) =>
    mention.end - mention.start === cell.text.length;
  return { period, isWhole: text !== '' && named.length === cells.length && named.every(isAll) };
}

/** The only period that the words right above a table name; null where they name none or several. */
export function captionPeriod(above: readonly BlockReading[], report: Report): Period | null {
  for (const { block, segments } of above.toReversed()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
    if (!mayBeCaption(plainText(block.view.text))) return null;
    const [only, other] = segments.flatMap(({ periods }) => periods);
    if (only === undefined) continue;
    if (other !== undefined || only.period.relative !== undefined) return null;
    return {
      ...supplyPeriod(only.period, referenceDay(report)),
      text: block.view.text.slice(only.start, only.end),
      span: originalSpan(block.view, only),
    };
  }
  return null;
}

const YEARLY = [yearWord, ...wholeYearWords].map(foldPhrase);

/** The period of a column whose heading names none, from that of the report. */
export function suppliedPeriod(
  role: ColumnRole | null,
  heading: string,
  { period }: Report,
): Period | null {
  if (period?.start === undefined || period.end === undefined) return null;
  const { kind, start, end } = period;
  switch (role) {
    case 'actual':
      return { kind, given: {}, start, end };
    case 'cumulative': {
      const { start: first } = yearOf(end);
      return first === start
        ? { kind, given: {}, start, end }
        : { kind: 'range', given: {}, start: first, end };
    }
    case 'plan': {
      const words = ` ${foldPhrase(heading.replaceAll(/[^\p{L}\d]+/gu, ' '))} `;
      const isYearly = YEARLY.some((word) => words.includes(` ${word} `));
      return isYearly ? { kind: 'year', given: {}, ...yearOf(end) } : null;
    }
    default:
      return null;
  }
}

/**
 * The period of a column that others are compared with, from that of the column compared: the like
 * period of the year before, or the period before.
 */
export function periodOfBase(role: ColumnRole | null, compared: Period): Period | null {
  const { kind, start, end } = compared;
  if (start === undefined || end === undefined) return null;
  if (role === 'same-period') {
    return { kind, given: {}, ...inYear({ start, end }, readIsoDate(end).year - 1) };
  }
  const before = role === 'previous-period' ? periodBefore(compared) : null;
  return before === null ? null : { kind, given: {}, ...before };
}
