import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { negate } from '../../domain/interval/arithmetic.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { type BoundComparison, comparedFigure, sameUnit } from '../bound-comparisons.ts';
import { type Assertion, type Formula, judgeAssertion } from '../follows.ts';
import { difference, growthFrom, percentOf } from '../formulas.ts';
import { valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { changeShares } from './change-share.ts';

/**
 * A rise, a fall or an index against an earlier figure: "tăng 12,3% so với năm 2024 (846,5 tỷ đồng)"
 * is 100·(X/Y − 1), "bằng 112,3%" 100·X/Y, "tăng 13 hộ" X − Y (figures as intervals, 3.4).
 */
export const growth: Relation = {
  name: 'growth',
  scope: 'block',
  check: (report, comparisons) => {
    const bound = comparisons.filter(isGrowth);
    return [...bound.flatMap(checkGrowth), ...changeShares(report, bound)];
  },
};

function isGrowth({ comparison, index, baseIndex }: BoundComparison): boolean {
  const kind = comparison.basis?.kind;
  return index !== baseIndex && kind !== 'whole' && kind !== 'plan';
}

function checkGrowth(bound: BoundComparison): readonly Check[] {
  const { metric, index, base, baseIndex, comparison, written } = bound;
  const x = comparedFigure(metric, index);
  const y = valueOperand(base, baseIndex);
  // of two rates the difference is told in points, which is another relation
  if (x === null || y === null || !sameUnit(x, y) || y.unit?.dimension === 'ratio') return [];
  const common = { relation: 'growth', x, y, written } as const;
  if (comparison.amount !== undefined) {
    if (!sameUnit(x, written)) return [];
    return [judgeAssertion({ ...common, formula: difference })];
  }
  const check = judgeAssertion({ ...common, ...formulasOf(comparison) });
  const isOpen = comparison.verb?.kind === 'increase' && comparison.kind === 'ratio';
  if (check.outcome === 'inconsistent' && isOpen) {
    // "tăng 2,4 lần" is said for 2,4 times the base and for 2,4 times more
    const more = judgeAssertion({ ...common, formula: growthFrom });
    if (more.outcome !== 'inconsistent') return [more];
  }
  if (check.outcome !== 'inconsistent' || !differsInPrices(metric, base)) return [check];
  const { relation, at, operands } = check;
  return [{ relation, at, operands, outcome: 'not-comparable', reason: 'price-basis' }];
}

function formulasOf({ kind, exact }: Comparison): Pick<Assertion, 'formula' | 'others'> {
  const isChange = kind === 'change';
  // "giảm 75%" for what is 75 % of the base
  const index: Formula = exact?.startsWith('-') === true ? fallTo : percentOf;
  const [formula, other] = isChange ? [growthFrom, index] : [percentOf, growthFrom];
  return { formula, others: [{ kind: 'growth-or-ratio', formula: other }] };
}

const fallTo: Formula = (x, y) => {
  const index = percentOf(x, y);
  return index === null ? null : negate(index);
};

// Growth is told in constant prices even where amounts are in current ones (figures as intervals, 6).
function differsInPrices({ priceBasis }: Metric, base: Metric): boolean {
  if (priceBasis === 'current') return true;
  return base.priceBasis !== undefined && base.priceBasis !== priceBasis;
}
