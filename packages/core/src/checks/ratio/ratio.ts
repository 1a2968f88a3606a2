import type { Check } from '../../domain/check/check.ts';
import { type BoundComparison, sameUnit } from '../bound-comparisons.ts';
import { judgeAssertion } from '../follows.ts';
import { percentOf, restOf } from '../formulas.ts';
import { fractionOperands, type Operand, valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';

/**
 * So many of so many: a percentage follows from the two figures that the words bind it to,
 * p = 100·N/D (figures as intervals, 3.3).
 */
export const ratio: Relation = {
  name: 'ratio',
  scope: 'block',
  check: (_report, comparisons) => comparisons.flatMap(checkRatio),
};

function checkRatio(bound: BoundComparison): readonly Check[] {
  const { comparison, written } = bound;
  if (comparison.kind === 'change' || comparison.percent === undefined) return [];
  const pair = operandsOf(bound);
  if (pair === null) return [];
  const [x, y] = pair;
  const others = [{ kind: 'complement', formula: restOf }] as const;
  return [judgeAssertion({ relation: 'ratio', x, y, written, formula: percentOf, others })];
}

// The figures of the fraction that the percentage follows; or a value and its whole.
function operandsOf(bound: BoundComparison): readonly [Operand, Operand] | null {
  const { metric, index, base, baseIndex, comparison } = bound;
  if (index === baseIndex) return fractionOperands(metric, index);
  if (comparison.basis?.kind !== 'whole') return null;
  const value = valueOperand(metric, index);
  const whole = valueOperand(base, baseIndex);
  return value !== null && whole !== null && sameUnit(value, whole) ? [value, whole] : null;
}
