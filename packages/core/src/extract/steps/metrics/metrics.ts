import type { Metric } from '../../../domain/metric/metric.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { StatementMention } from '../../mention.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { buildComparison } from './comparison.ts';
import { buildFraction, buildQuantity } from './figure.ts';
import { periodOf } from './metric-period.ts';
import { priceBasisOf } from './price-basis.ts';

/** Turns statements into metrics with ids and places of their own. */
export const buildMetrics: Step = (report, reading) => {
  const metrics: Metric[] = [];
  for (const { segments } of reading.blocks) {
    for (const segment of segments) {
      metrics.push(...metricsOf(segment, metrics.length, reading, report));
    }
  }
  return metrics.length === 0 ? report : { ...report, metrics };
};

function metricsOf(
  reading: SegmentReading,
  before: number,
  { evidence }: DocumentReading,
  report: Report,
): readonly Metric[] {
  const { passage, mentions } = reading;
  const statements = mentions.filter((mention) => mention.kind === 'statement');
  const idOf = (index: number) => `m${before + index + 1}`;
  const periods: (Period | null)[] = [];
  let stated: Period | null = null;
  return statements.map((statement, index) => {
    const { figure, indicator } = statement;
    const comparisons = statement.comparisons.map((comparison) =>
      buildComparison(comparison, passage, evidence, idOf),
    );
    const time = { statements, periods, count: index, stated };
    const period = periodOf(statement, reading, time, report);
    periods.push(period);
    if (period?.text !== undefined) stated = period;
    return {
      id: idOf(index),
      indicator: { text: plainText(indicator.text), span: originalSpan(passage.view, indicator) },
      ...(period === null ? {} : { period }),
      ...(figure?.kind === 'quantity' || figure?.kind === 'percentage'
        ? { value: buildQuantity(figure, passage, evidence) }
        : {}),
      ...(figure?.kind === 'fraction'
        ? { fraction: buildFraction(figure, passage, evidence) }
        : {}),
      ...(comparisons.length === 0 ? {} : { comparisons }),
      ...priceBasisOf(statement, reading),
      ...(statement.parts === undefined ? {} : partsOf(statement.parts, idOf)),
      span: originalSpan(passage.view, statement),
    };
  });
}

function partsOf(
  { statements, isClosed }: NonNullable<StatementMention['parts']>,
  idOf: (index: number) => string,
): Pick<Metric, 'parts' | 'partsClosed'> {
  return { parts: statements.map(idOf), ...(isClosed ? { partsClosed: true } : {}) };
}
