import type { Unfinished } from '../../../domain/immutable.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Balance } from '../../../domain/report/balance.ts';
import type { Report, Structure } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { StatementMention } from '../../mention.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { buildComparison } from './comparison.ts';
import { buildFraction, buildQuantity } from './figure.ts';
import { addBalances, addStructures } from './groups.ts';
import { periodOf, plansOf } from './metric-period.ts';
import { priceBasisOf } from './price-basis.ts';

/** Turns statements into metrics with ids and places of their own, beside those of tables. */
export const buildMetrics: Step = (report, reading) => {
  const metrics: Metric[] = [];
  const structures: Structure[] = [];
  const balances: Balance[] = [];
  const plans = plansOf(report);
  for (const { segments } of reading.blocks) {
    for (const segment of segments) {
      const first = metrics.length;
      addMetrics(metrics, segment, reading, report, plans);
      addStructures(structures, segment, metrics, first);
      addBalances(balances, segment, metrics, first);
    }
  }
  const all = inOrder(report.metrics ?? [], metrics);
  if (all.length === 0) return report;
  return {
    ...report,
    metrics: all,
    ...(structures.length === 0 ? {} : { structures }),
    ...(balances.length === 0 ? {} : { balances }),
  };
};

// Those read out of tables and those of sentences, both in the order of the text, as one list.
function inOrder(one: readonly Metric[], other: readonly Metric[]): readonly Metric[] {
  const startOf = (metric: Metric | undefined) => metric?.span?.start ?? Number.POSITIVE_INFINITY;
  const merged: Metric[] = [];
  let at = 0;
  for (const metric of other) {
    for (; startOf(one[at]) < startOf(metric); at += 1) merged.push(one[at] as Metric);
    merged.push(metric);
  }
  return [...merged, ...one.slice(at)];
}

function addMetrics(
  metrics: Metric[],
  reading: SegmentReading,
  { evidence }: DocumentReading,
  report: Report,
  plans: readonly Span[],
): void {
  const { passage, statements } = reading;
  const before = metrics.length;
  const idOf = (index: number) => `m${before + index + 1}`;
  const periods: (Period | null)[] = [];
  let stated: Period | null = null;
  for (const [count, statement] of statements.entries()) {
    const { figure, indicator, parts, listed } = statement;
    const period = periodOf(
      statement,
      reading,
      { statements, periods, count, stated },
      report,
      plans,
    );
    periods.push(period);
    if (period?.text !== undefined) stated = period;
    const metric: Unfinished<Metric> = {
      id: idOf(count),
      indicator: { text: plainText(indicator.text), span: originalSpan(passage.view, indicator) },
    };
    if (period !== null) metric.period = period;
    if (figure?.kind === 'quantity' || figure?.kind === 'percentage') {
      metric.value = buildQuantity(figure, passage, evidence);
    } else if (figure?.kind === 'fraction') {
      metric.fraction = buildFraction(figure, passage, evidence);
    }
    if (statement.comparisons.length > 0) {
      metric.comparisons = statement.comparisons.map((comparison) =>
        buildComparison(comparison, passage, evidence, idOf),
      );
    }
    const priceBasis = priceBasisOf(statement, reading);
    if (priceBasis !== null) metric.priceBasis = priceBasis;
    if (parts !== undefined) Object.assign(metric, partsOf(parts, idOf));
    if (listed !== undefined) {
      const { least, most } = listed;
      metric.listed = { least, most, span: originalSpan(passage.view, listed) };
    }
    metric.span = originalSpan(passage.view, statement);
    metrics.push(metric);
  }
}

function partsOf(
  { statements, isClosed, isImplied }: NonNullable<StatementMention['parts']>,
  idOf: (index: number) => string,
): Pick<Metric, 'parts' | 'partsClosed' | 'partsImplied'> {
  return {
    parts: statements.map(idOf),
    ...(isClosed ? { partsClosed: true } : {}),
    ...(isClosed && isImplied ? { partsImplied: true } : {}),
  };
}
