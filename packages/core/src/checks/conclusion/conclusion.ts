import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { type Interval, intersects, toIntervalData } from '../../domain/interval/interval.ts';
import { rational } from '../../domain/interval/rational.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import { comparisonOperand, leafOf } from '../operand.ts';
import type { Relation } from '../relation.ts';

const ALL = rational('100');
const MORE: Interval = { lower: ALL, upper: null, lowerOpen: true, upperOpen: true };
const LESS: Interval = { lower: null, upper: ALL, lowerOpen: true, upperOpen: true };

/**
 * What words conclude from the percentage of a plan: "vượt kế hoạch" asserts more than 100 %, "chưa
 * đạt kế hoạch" less. In a part of the year the words may be of a plan for that part.
 */
export const conclusion: Relation = {
  name: 'conclusion',
  scope: 'block',
  check: ({ metrics = [] }) =>
    metrics.flatMap((metric, index) =>
      (metric.comparisons ?? []).flatMap((comparison, at) =>
        checkClaim(metric, comparison, pointerTo('metrics', index, 'comparisons', at)),
      ),
    ),
};

function checkClaim(metric: Metric, comparison: Comparison, at: string): readonly Check[] {
  const { claim, kind, percent, basis } = comparison;
  const operand = comparisonOperand(comparison, at);
  if (claim === undefined || kind === 'change' || percent === undefined) return [];
  if (basis?.kind !== 'plan' || operand === null) return [];
  const common = { relation: 'conclusion', at, operands: [] } as const;
  const computed = claim.kind === 'exceeds' ? MORE : LESS;
  const written = leafOf(operand);
  const data = { computed: toIntervalData(computed), written: toIntervalData(written) };
  if (intersects(computed, written)) return [{ ...common, ...data, outcome: 'consistent' }];
  if (!coversPlan(metric)) return [{ ...common, outcome: 'not-comparable', reason: 'no-base' }];
  return [{ ...common, ...data, outcome: 'inconsistent' }];
}

// A plan stands in a fraction, or is of the year that the figure is of.
function coversPlan({ fraction, period }: Metric): boolean {
  return fraction !== undefined || period === undefined || period.kind === 'year';
}
