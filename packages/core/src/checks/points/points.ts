import type { Check } from '../../domain/check/check.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { BoundComparison } from '../bound-comparisons.ts';
import { judgeAssertion } from '../follows.ts';
import { difference, growthFrom } from '../formulas.ts';
import { comparisonOperand, type Operand, valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';

const POINT = 'percentage-point';

/**
 * How far one rate is from another: in points P − Q, in per cent 100·(P/Q − 1) (figures as intervals,
 * 3.5). A difference written in per cent that only fits as points has the wrong unit (H6).
 */
export const points: Relation = {
  name: 'percentage-points',
  scope: 'block',
  check: (_report, comparisons) => comparisons.flatMap(checkPoints),
};

function checkPoints(bound: BoundComparison): readonly Check[] {
  const { comparison, base, baseIndex, written } = bound;
  const y = valueOperand(base, baseIndex);
  if (comparison.kind !== 'change' || y?.unit?.dimension !== 'ratio') return [];
  const x = rateOf(bound);
  if (x === null) return [];
  const common = { relation: 'percentage-points', x, y, written } as const;
  if (comparison.percent === undefined) {
    return comparison.unit?.code === POINT
      ? [judgeAssertion({ ...common, formula: difference })]
      : [];
  }
  const others = [{ kind: 'percent-or-point', formula: difference }] as const;
  return [judgeAssertion({ ...common, formula: growthFrom, others })];
}

// The rate that has changed: the value itself, or the percentage said right before the change.
function rateOf({ metric, index, place }: BoundComparison): Operand | null {
  const value = valueOperand(metric, index);
  if (value?.unit?.dimension === 'ratio') return value;
  for (let at = place - 1; at >= 0; at -= 1) {
    const before = metric.comparisons?.[at];
    if (before?.percent === undefined || before.kind === 'change') continue;
    return comparisonOperand(before, pointerTo('metrics', index, 'comparisons', at));
  }
  return null;
}
