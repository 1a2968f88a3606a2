import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';
import { type BoundComparison, comparedFigure, sameUnit } from '../bound-comparisons.ts';
import { type Assertion, judgeAssertion } from '../follows.ts';
import { growthBy, growthFrom } from '../formulas.ts';
import { comparisonOperand, type Operand } from '../operand.ts';

/**
 * A change told both as an amount and in per cent, its base unsaid: "36 doanh nghiệp, tăng 9 doanh
 * nghiệp (33,3%)" is 9 of 27, and so is "tăng 33,3% (9 doanh nghiệp)". Where the base stands in
 * the report, that judges either.
 */
export function changeShares(
  { metrics = [] }: Report,
  bound: readonly BoundComparison[],
): readonly Check[] {
  const withBase = new Set(bound.map(({ comparison }) => comparison));
  const values = valuesBefore(metrics);
  return metrics.flatMap((metric, index) => {
    const { comparisons = [] } = metric;
    return comparisons.flatMap((second, place): readonly Check[] => {
      const first = comparisons[place - 1];
      if (first === undefined || withBase.has(first) || withBase.has(second)) return [];
      const value = values.get(metric);
      if (isOneChange(first, second)) return checkShare(metric, index, [place - 1, place], value);
      if (isOneChange(second, first)) return checkShare(metric, index, [place, place - 1], value);
      return [];
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
  [amountAt, percentAt]: readonly [number, number],
  value: Operand | undefined,
): readonly Check[] {
  const [amount, percent] = [amountAt, percentAt].map((at) => {
    const comparison = metric.comparisons?.[at];
    const path = pointerTo('metrics', index, 'comparisons', at);
    return comparison === undefined ? null : comparisonOperand(comparison, path);
  });
  const x = comparedFigure(metric, index) ?? value ?? null;
  if (x === null || amount == null || percent == null || !sameUnit(amount, x)) return [];
  const common = { relation: 'growth', x, y: amount, written: percent } as const;
  const check = judgeAssertion({ ...common, formula: growthBy });
  // a bare amount after its percentage may be what there was before: "tăng 25% (80 tấn)"
  const mayBeBase = check.outcome === 'inconsistent' && percentAt < amountAt;
  return mayBeBase && holdsFromBase(common) ? [] : [check];
}

function holdsFromBase({ x, y, written }: Omit<Assertion, 'formula'>): boolean {
  const size = y.figure.exact.replace('-', '');
  const base = { ...y, figure: { ...y.figure, exact: size } };
  const check = judgeAssertion({ relation: 'growth', x, y: base, written, formula: growthFrom });
  return check.outcome !== 'inconsistent';
}
