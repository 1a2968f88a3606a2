import type { Check } from '../../domain/check/check.ts';
import { type BoundComparison, comparedFigure, sameUnit } from '../bound-comparisons.ts';
import { judgeAssertion } from '../follows.ts';
import { growthFrom, percentOf } from '../formulas.ts';
import { valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';

/**
 * How far a plan was fulfilled, where the plan itself is given: "đạt 54,9% kế hoạch năm (700 lao
 * động)" is 100·X/plan, "vượt 5%" that less 100 (figures as intervals, 3.3).
 */
export const plan: Relation = {
  name: 'plan',
  scope: 'block',
  check: (_report, comparisons) => comparisons.flatMap(checkPlan),
};

function checkPlan(bound: BoundComparison): readonly Check[] {
  const { metric, index, base, baseIndex, comparison, written } = bound;
  if (comparison.basis?.kind !== 'plan' || index === baseIndex) return [];
  if (comparison.percent === undefined) return [];
  const x = comparedFigure(metric, index);
  const y = valueOperand(base, baseIndex);
  if (x === null || y === null || !sameUnit(x, y)) return [];
  const formula = comparison.kind === 'change' ? growthFrom : percentOf;
  const other = {
    kind: 'growth-or-ratio',
    formula: formula === growthFrom ? percentOf : growthFrom,
  } as const;
  return [judgeAssertion({ relation: 'plan', x, y, written, formula, others: [other] })];
}
