import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import type { Span } from '../../../domain/span/span.ts';
import { originalSpan } from '../../../text/view.ts';
import { inYear, periodBefore, referenceDay, supplyPeriod, yearOf } from '../../document-time.ts';
import type { StatementMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import { speaksOfOwnPeriod } from './own-period.ts';
import { periodAfter, statedPeriod } from './stated-period.ts';

/** What the statements before this one in its passage said of time. */
export interface TimeBefore {
  /** They, and the period of each, stated or supplied. */
  readonly statements: readonly StatementMention[];
  readonly periods: readonly (Period | null)[];
  /** How many of them there are. */
  readonly count: number;
  /** The last period that words stated. */
  readonly stated: Period | null;
}

/** The stretches of the text that plan, in its order; those within another are part of it. */
export function plansOf({ sections = [] }: Report): readonly Span[] {
  const plans: Span[] = [];
  for (const { role, span } of sections) {
    const isOwn = span !== undefined && span.start >= (plans.at(-1)?.end ?? 0);
    if (role === 'plan' && isOwn) plans.push(span);
  }
  return plans;
}

/**
 * The period of a figure: what its own sentence states right after or before it; in a bracket after a comparison
 * the base's period; else what the sentences before it in the passage state; else that of the
 * part of the document it stands in. Only the first carries words (`text`, `span`): the rest is
 * supplied.
 *
 * @param plans Where the document plans, see {@link plansOf}.
 */
export function periodOf(
  statement: StatementMention,
  reading: SegmentReading,
  before: TimeBefore,
  report: Report,
  plans: readonly Span[],
): Period | null {
  const reference = referenceDay(report);
  const opened = bracketAfterComparison(statement, reading, before);
  const from = opened?.comparison.end ?? reading.passage.sentences[statement.sentence]?.start ?? 0;
  const after = before.statements[before.count + 1];
  const isOld = after?.isNewValue === true && after.sentence === statement.sentence;
  // "từ 24 tổ còn 16 tổ": when it was so only words right after it tell
  if (isOld) return periodAfter(statement, reading, report);
  const base = statement.asBase;
  const stated = base === undefined ? statedPeriod(statement, reading, from, report) : null;
  if (stated !== null) return stated;
  const last = before.periods[before.count - 1] ?? null;
  if (base !== undefined) {
    return last === null ? null : periodOfBase({ basis: base }, last, reference);
  }
  const host = opened === null ? null : (before.periods[opened.place] ?? null);
  if (opened !== null && host !== null) {
    return periodOfBase(opened.comparison, host, reference) ?? withoutWords(host);
  }
  const isOwn = speaksOfOwnPeriod(statement, reading.passage, report);
  const carried = isOwn ? (report.period ?? null) : before.stated;
  return withoutWords(carried) ?? withoutWords(partPeriod(statement, reading, report, plans));
}

interface Opened {
  readonly comparison: StatementMention['comparisons'][number];
  /** The place of its statement. */
  readonly place: number;
}

const FARTHEST = 4;

// "tăng 5% so với năm 2024 (846,5 tỷ đồng)": the figure in the bracket is the base.
function bracketAfterComparison(
  { figure, start, sentence }: StatementMention,
  { passage }: SegmentReading,
  { statements, count }: TimeBefore,
): Opened | null {
  const at = figure?.start ?? start;
  let opened: Opened | null = null;
  for (let place = count - 1; place >= Math.max(0, count - FARTHEST); place -= 1) {
    const statement = statements[place] as StatementMention;
    if (statement.sentence !== sentence) break;
    const comparison = statement.comparisons.findLast(({ end }) => end <= at);
    if (comparison !== undefined && comparison.end > (opened?.comparison.end ?? -1)) {
      opened = { comparison, place };
    }
  }
  const between = opened === null ? '' : passage.text.slice(opened.comparison.end, at);
  return between.includes('(') && !between.includes(')') ? opened : null;
}

function periodOfBase(
  { basis }: Pick<Opened['comparison'], 'basis'>,
  host: Period,
  reference: string | null,
): Period | null {
  const { start, end, kind } = host;
  if (basis === undefined || start === undefined || end === undefined) return null;
  if (basis.basis.kind === 'same-period') {
    const year = basis.basis.year ?? Number(end.slice(0, 4)) - 1;
    return { kind, given: {}, ...inYear({ start, end }, year) };
  }
  if (basis.basis.kind === 'plan') return { kind: 'year', given: {}, ...yearOf(end) };
  if (basis.basis.kind !== 'previous-period') return null;
  if (basis.period !== undefined) {
    const { given: _, ...period } = supplyPeriod(basis.period, reference);
    return period.start === undefined ? null : { ...period, given: {} };
  }
  const bounds = periodBefore(host);
  return bounds === null ? null : { kind, given: {}, ...bounds };
}

function partPeriod(
  statement: StatementMention,
  { passage }: SegmentReading,
  { period, nextPeriod }: Report,
  plans: readonly Span[],
): Period | null {
  if (nextPeriod === undefined) return period ?? null;
  const { start } = originalSpan(passage.view, statement);
  const plan = plans[lastBeginning(plans, start, (span) => span.start)];
  return (plan !== undefined && start < plan.end ? nextPeriod : period) ?? null;
}

function withoutWords(period: Period | null): Period | null {
  if (period?.start === undefined) return null;
  const { text: _text, span: _span, ...supplied } = period;
  return { ...supplied, given: {} };
}
