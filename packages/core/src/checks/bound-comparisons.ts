import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Metric } from '../domain/metric/metric.ts';
import { unitsAddUp } from '../domain/quantity/units-add-up.ts';
import { pointerTo } from '../domain/report/pointer.ts';
import type { Report } from '../domain/report/report.ts';
import { comparisonOperand, fractionOperands, type Operand, valueOperand } from './operand.ts';

/** A comparison whose base the report holds. */
export interface BoundComparison {
  readonly metric: Metric;
  readonly index: number;
  readonly comparison: Comparison;
  /** Its place among the comparisons of its metric. */
  readonly place: number;
  readonly written: Operand;
  readonly base: Metric;
  readonly baseIndex: number;
}

/** Every comparison of a report whose base stands in it too. */
export function boundComparisons({ metrics = [] }: Report): readonly BoundComparison[] {
  const indexOf = new Map(metrics.map(({ id }, index) => [id, index]));
  return metrics.flatMap((metric, index) =>
    (metric.comparisons ?? []).flatMap((comparison, place): readonly BoundComparison[] => {
      const baseIndex = indexOf.get(comparison.basis?.metric ?? '');
      const base = baseIndex === undefined ? undefined : metrics[baseIndex];
      if (baseIndex === undefined || base === undefined) return [];
      const path = pointerTo('metrics', index, 'comparisons', place);
      const written = comparisonOperand(comparison, path);
      return written === null
        ? []
        : [{ metric, index, comparison, place, written, base, baseIndex }];
    }),
  );
}

/** The figure that is compared: the value, or of a fraction what was reached. */
export function comparedFigure(metric: Metric, index: number): Operand | null {
  return valueOperand(metric, index) ?? fractionOperands(metric, index)?.[0] ?? null;
}

/** Whether two figures are of one unit, or count things of one noun, so that they may be compared. */
export function sameUnit({ unit: one }: Operand, { unit: other }: Operand): boolean {
  if (one === undefined || other === undefined) return one === other;
  return unitsAddUp(one, other);
}
