import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import {
  cumulativeLeads,
  foreignPeriodLeads,
  goalLeads,
  likePeriodLeads,
} from '../../../lexicon/calendar/calendar.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import { inYear, referenceDay, supplyPeriod, yearOf } from '../../document-time.ts';
import {
  isFigure,
  type Mention,
  type PeriodMention,
  type StatementMention,
} from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';

const LONGEST_LEAD = 24;
/** How many periods back in a sentence one may still speak of the figure. */
const MOST = 6;
const FOREIGN = foreignPeriodLeads.map(foldPhrase);
const CUMULATIVE = cumulativeLeads.map(foldPhrase);
const LIKE = likePeriodLeads.map(foldPhrase);
const GOAL = goalLeads.map(foldPhrase);

/**
 * The period that the words before a figure, from an offset of its passage on, state for it.
 * Periods that are the base of a comparison or belong to a name are passed over.
 */
export function statedPeriod(
  statement: StatementMention,
  { passage, mentions, periods }: SegmentReading,
  from: number,
  report: Report,
): Period | null {
  const until = statement.figure?.start ?? statement.comparisons[0]?.start ?? statement.start;
  const own = periodAfter(statement, { passage, mentions }, report);
  if (own !== null) return own;
  let seen = 0;
  // periods stand in the order of the text; the nearest before the figure counts
  for (let at = lastBeginning(periods, until - 1, ({ start }) => start); at >= 0; at -= 1) {
    const mention = periods[at] as PeriodMention;
    if (mention.start < from || seen === MOST) break;
    if (mention.end > until) continue;
    seen += 1;
    if (followsFigure(mention, mentions)) continue;
    const days = daysOf(mention, leadOf(passage.text, mention.start), report);
    if (days === null) continue;
    const text = passage.text.slice(mention.start, mention.end);
    return { ...days, text, span: originalSpan(passage.view, mention) };
  }
  return null;
}

/**
 * The period right after a figure, which is that figure's own: "18,2% năm 2020 xuống còn 14,5% năm
 * 2025".
 */
export function periodAfter(
  { figure }: StatementMention,
  { passage, mentions }: Pick<SegmentReading, 'passage' | 'mentions'>,
  report: Report,
): Period | null {
  if (figure === undefined) return null;
  const at = lastBeginning(mentions, figure.end + 1, ({ start }) => start);
  const mention = mentions[at];
  if (mention?.kind !== 'period' || mention.from !== figure.to) return null;
  const days = daysOf(mention, '', report);
  if (days === null) return null;
  const text = passage.text.slice(mention.start, mention.end);
  return { ...days, text, span: originalSpan(passage.view, mention) };
}

function followsFigure(period: PeriodMention, mentions: readonly Mention[]): boolean {
  const { from, start } = period;
  let at = lastBeginning(mentions, start, (mention) => mention.start);
  while (mentions[at] !== period) at -= 1;
  for (let before = at - 1; before >= Math.max(0, at - MOST); before -= 1) {
    const mention = mentions[before] as Mention;
    if (isFigure(mention) && mention.kind !== 'number' && mention.to === from) return true;
  }
  return false;
}

function leadOf(text: string, start: number): string {
  const words = plainText(text.slice(Math.max(0, start - LONGEST_LEAD), start)).split(' ');
  return words.map(fold).join(' ');
}

function daysOf(
  { period }: PeriodMention,
  lead: string,
  report: Report,
): Pick<Period, 'kind' | 'given' | 'start' | 'end'> | null {
  const follows = (phrases: readonly string[]) =>
    phrases.some((phrase) => lead === phrase || lead.endsWith(` ${phrase}`));
  if (period.kind === 'day' || period.relative !== undefined) return null;
  if (follows(FOREIGN) || (period.kind === 'year' && follows(GOAL))) return null;
  const supplied = supplyPeriod(period, referenceDay(report));
  const { start, end } = supplied;
  if (start === undefined || end === undefined || isSpanOfYears(start, end)) return null;
  if (follows(LIKE)) {
    const own = report.period;
    const isOther = !lead.includes('so với') && own?.start !== undefined && own.end !== undefined;
    if (!isOther || period.given.year === undefined) return null;
    const bounds = { start: own.start ?? start, end: own.end ?? end };
    return { ...supplied, kind: own.kind, ...inYear(bounds, period.given.year) };
  }
  const isCumulative = period.kind === 'month' && follows(CUMULATIVE);
  return isCumulative ? { ...supplied, kind: 'range', start: yearOf(end).start } : supplied;
}

// Terms and programmes: "nhiệm kỳ 2021-2026", "năm học 2026-2027".
function isSpanOfYears(start: string, end: string): boolean {
  return Number(end.slice(0, 4)) > Number(start.slice(0, 4));
}
