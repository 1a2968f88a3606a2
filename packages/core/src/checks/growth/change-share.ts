import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';
import { type BoundComparison, comparedFigure, sameUnit } from '../bound-comparisons.ts';
import { judgeAssertion } from '../follows.ts';
import { growthBy } from '../formulas.ts';
import { comparisonOperand } from '../operand.ts';

/**
 * A change told both as an amount and in per cent, its base unsaid: "42 doanh nghiệp, tăng 13 doanh
 * nghiệp (44,8%)" is 13 of 29. Where the base stands in the report, that judges either.
 */
export function changeShares(
  { metrics = [] }: Report,
  bound: readonly BoundComparison[],
): readonly Check[] {
  const withBase = new Set(bound.map(({ comparison }) => comparison));
  return metrics.flatMap((metric, index) => {
    const { comparisons = [] } = metric;
    return comparisons.flatMap((percent, place): readonly Check[] => {
      const amount = comparisons[place - 1];
      if (amount === undefined || withBase.has(amount) || withBase.has(percent)) return [];
      if (!isOneChange(amount, percent)) return [];
      return checkShare(metric, index, place);
    });
  });
}

function isOneChange(amount: Comparison, percent: Comparison): boolean {
  const areChanges = amount.kind === 'change' && percent.kind === 'change';
  if (!areChanges || amount.amount === undefined || percent.percent === undefined) return false;
  return amount.basis?.kind === percent.basis?.kind && amount.basis?.text === percent.basis?.text;
}

function checkShare(metric: Metric, index: number, place: number): readonly Check[] {
  const [amount, percent] = [place - 1, place].map((at) => {
    const comparison = metric.comparisons?.[at];
    const path = pointerTo('metrics', index, 'comparisons', at);
    return comparison === undefined ? null : comparisonOperand(comparison, path);
  });
  const x = comparedFigure(metric, index);
  if (x === null || amount == null || percent == null || !sameUnit(amount, x)) return [];
  return [
    judgeAssertion({ relation: 'growth', x, y: amount, written: percent, formula: growthBy }),
  ];
}
