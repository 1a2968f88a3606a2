import type { Check } from '../../domain/check/check.ts';
import { granularity } from '../../domain/interval/granularity.ts';
import { toIntervalData } from '../../domain/interval/interval.ts';
import { rational } from '../../domain/interval/rational.ts';
import type { BoundComparison } from '../bound-comparisons.ts';
import { leafOf, valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';

/**
 * A percentage of a known number of things must be that of a whole number of them: of 17 none make
 * 42,3 % (figures as intervals, 3.10). Where how many is said as well, the ratio judges it.
 */
export const possibleShare: Relation = {
  name: 'granularity',
  scope: 'block',
  check: (_report, comparisons) => comparisons.flatMap(checkShare),
};

function checkShare(bound: BoundComparison): readonly Check[] {
  const { metric, index, comparison, written, base, baseIndex } = bound;
  const isOwn = index === baseIndex;
  if (comparison.kind === 'change' || comparison.basis?.kind !== 'whole') return [];
  if (!isOwn && (metric.value !== undefined || metric.fraction !== undefined)) return [];
  const total = valueOperand(base, baseIndex);
  if (total === null || total.unit?.dimension !== 'count') return [];
  const { exact, decimals, hedge, upperExact } = total.figure;
  const isExact = decimals === undefined && hedge === undefined && upperExact === undefined;
  if (!isExact || comparison.hedge !== undefined) return [];
  const says = leafOf(written);
  const shares = granularity(says, rational(exact));
  if (shares === null) return [];
  return [
    {
      relation: 'granularity',
      at: written.path,
      operands: [total.path],
      written: toIntervalData(says),
      outcome: shares.possible ? 'consistent' : 'inconsistent',
    },
  ];
}
