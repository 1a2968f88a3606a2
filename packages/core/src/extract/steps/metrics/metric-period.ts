import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import type { Span } from '../../../domain/span/span.ts';
import { originalSpan } from '../../../text/view.ts';
import { inYear, periodBefore, referenceDay, supplyPeriod, yearOf } from '../../document-time.ts';
import type { StatementMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import { statedPeriod } from './stated-period.ts';

/** What the statements before this one in its passage said of time. */
export interface TimeBefore {
  readonly statement: StatementMention | null;
  /** The last period that words stated. */
  readonly stated: Period | null;
  /** The period of the statement right before, stated or supplied. */
  readonly last: Period | null;
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

/** Nothing has been said yet. */
export const NO_TIME: TimeBefore = { statement: null, stated: null, last: null };

/**
 * The period of a figure: what its own sentence states before it; in a bracket after a comparison
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
  const from = opened?.end ?? reading.passage.sentences[statement.sentence]?.start ?? 0;
  const stated = statedPeriod(statement, reading, from, report);
  if (stated !== null) return stated;
  if (opened !== null && before.last !== null) {
    return periodOfBase(opened, before.last, reference) ?? withoutWords(before.last);
  }
  return withoutWords(before.stated) ?? withoutWords(partPeriod(statement, reading, report, plans));
}

type Opened = StatementMention['comparisons'][number];

// "tăng 5% so với năm 2024 (931,3 tỷ đồng)": the figure in the bracket is the base.
function bracketAfterComparison(
  statement: StatementMention,
  { passage }: SegmentReading,
  { statement: previous }: TimeBefore,
): Opened | null {
  const comparison = previous?.comparisons.at(-1);
  if (comparison === undefined || previous?.sentence !== statement.sentence) return null;
  const between = passage.text.slice(comparison.end, statement.figure?.start ?? statement.start);
  return between.includes('(') && !between.includes(')') ? comparison : null;
}

function periodOfBase({ basis }: Opened, host: Period, reference: string | null): Period | null {
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
