import type { Metric } from '../../../domain/metric/metric.ts';
import type { Period } from '../../../domain/period/period.ts';
import { originalSpan } from '../../../text/view.ts';
import type { PeriodMention, StatementMention } from '../../mention.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { buildComparison } from './comparison.ts';
import { buildFraction, buildQuantity } from './figure.ts';

/** Turns statements into metrics with ids and places of their own. */
export const buildMetrics: Step = (report, reading) => {
  const metrics: Metric[] = [];
  for (const { segments } of reading.blocks) {
    for (const segment of segments) metrics.push(...metricsOf(segment, metrics.length, reading));
  }
  return metrics.length === 0 ? report : { ...report, metrics };
};

function metricsOf(
  reading: SegmentReading,
  before: number,
  { evidence }: DocumentReading,
): readonly Metric[] {
  const { passage, mentions } = reading;
  const statements = mentions.filter((mention) => mention.kind === 'statement');
  const idOf = (index: number) => `m${before + index + 1}`;
  return statements.map((statement, index) => {
    const { figure, indicator } = statement;
    const comparisons = statement.comparisons.map((comparison) =>
      buildComparison(comparison, passage, evidence, idOf),
    );
    const period = periodOf(statement, reading);
    return {
      id: idOf(index),
      indicator: { text: indicator.text, span: originalSpan(passage.view, indicator) },
      ...(period === null ? {} : { period }),
      ...(figure?.kind === 'quantity' ? { value: buildQuantity(figure, passage, evidence) } : {}),
      ...(figure?.kind === 'fraction'
        ? { fraction: buildFraction(figure, passage, evidence) }
        : {}),
      ...(comparisons.length === 0 ? {} : { comparisons }),
      span: originalSpan(passage.view, statement),
    };
  });
}

// The words before the figure, in its own clause, state the period; nothing else is assumed.
function periodOf(
  statement: StatementMention,
  { passage, mentions }: SegmentReading,
): Period | null {
  const sentence = passage.sentences[statement.sentence];
  const before = mentions.filter(
    (mention): mention is PeriodMention =>
      mention.kind === 'period' &&
      mention.start >= (sentence?.start ?? 0) &&
      mention.end <= statement.start + (statement.indicator.end - statement.indicator.start) &&
      mention.period.start !== undefined,
  );
  const stated = before.at(-1);
  if (stated === undefined) return null;
  const between = passage.text.slice(stated.end, statement.start);
  if (between.includes(';') || between.includes('.')) return null;
  const { relative: _, ...period } = stated.period;
  return {
    ...period,
    text: passage.text.slice(stated.start, stated.end),
    span: originalSpan(passage.view, stated),
  };
}
