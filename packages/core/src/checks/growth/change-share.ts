import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';
import { type BoundComparison, comparedFigure, sameUnit } from '../bound-comparisons.ts';
import { judgeAssertion } from '../follows.ts';
import { growthBy } from '../formulas.ts';
import { comparisonOperand, type Operand } from '../operand.ts';

/**
 * A change told both as an amount and in per cent, its base unsaid: "42 doanh nghiệp, tăng 13 doanh
 * nghiệp (44,8%)" is 13 of 29. Where the base stands in the report, that judges either.
 */
export function changeShares(
  { metrics = [] }: Report,
  bound: readonly BoundComparison[],
): readonly Check[] {
  const withBase = new Set(bound.map(({ comparison }) => comparison));
  const values = valuesBefore(metrics);
  return metrics.flatMap((metric, index) => {
    const { comparisons = [] } = metric;
    return comparisons.flatMap((percent, place): readonly Check[] => {
      const amount = comparisons[place - 1];
      if (amount === undefined || withBase.has(amount) || withBase.has(percent)) return [];
      if (!isOneChange(amount, percent)) return [];
      return checkShare(metric, index, place, values.get(metric));
    });
  });
}

function isOneChange(amount: Comparison, percent: Comparison): boolean {
  const areChanges = amount.kind === 'change' && percent.kind === 'change';
  if (!areChanges || amount.amount === undefined || percent.percent === undefined) return false;
  return amount.basis?.kind === percent.basis?.kind && amount.basis?.text === percent.basis?.text;
}

/**
 * The value that a change without one is said of: "Xảy ra 24 vụ, 5 người chết. So với cùng kỳ, giảm
 * 17 vụ (41,5%)". The change is named by the very words that name the value.
 */
function valuesBefore(metrics: readonly Metric[]): ReadonlyMap<Metric, Operand> {
  const values = new Map<Metric, Operand>();
  const named = new Map<string, Operand>();
  for (const [index, metric] of metrics.entries()) {
    const { start, end } = metric.indicator.span ?? {};
    if (start === undefined || end === undefined) continue;
    const [name, own] = [`${start}-${end}`, comparedFigure(metric, index)];
    if (own !== null) {
      if (!named.has(name)) named.set(name, own);
      continue;
    }
    const value = named.get(name);
    if (value !== undefined && metric.area === undefined) values.set(metric, value);
  }
  return values;
}

function checkShare(
  metric: Metric,
  index: number,
  place: number,
  value: Operand | undefined,
): readonly Check[] {
  const [amount, percent] = [place - 1, place].map((at) => {
    const comparison = metric.comparisons?.[at];
    const path = pointerTo('metrics', index, 'comparisons', at);
    return comparison === undefined ? null : comparisonOperand(comparison, path);
  });
  const x = comparedFigure(metric, index) ?? value ?? null;
  if (x === null || amount == null || percent == null || !sameUnit(amount, x)) return [];
  return [
    judgeAssertion({ relation: 'growth', x, y: amount, written: percent, formula: growthBy }),
  ];
}
