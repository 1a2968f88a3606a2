import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { gap, type Interval, intersects, toIntervalData } from '../../domain/interval/interval.ts';
import { formatRational, powerOfTen } from '../../domain/interval/rational.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import { comparisonOperand, leafOf, type Operand } from '../operand.ts';
import type { PartList, Placed } from './part-list.ts';

/**
 * The growth of a whole is a weighted mean of the growths of its parts, so it lies between the least
 * and the greatest of them, whatever the figures are (figures as intervals, 3.8).
 */
export function checkMeans({ total, parts }: PartList): readonly Check[] {
  if (total.metric.partsClosed !== true || parts.length < 2) return [];
  return growthsOf(total, isGrowth).flatMap(({ comparison, operand }): readonly Check[] => {
    const isAlike = (other: Comparison) =>
      isGrowth(other) &&
      other.basis?.kind === comparison.basis?.kind &&
      other.basis?.year === comparison.basis?.year;
    const own = parts.flatMap((part) => growthsOf(part, isAlike).slice(0, 1));
    return own.length < parts.length
      ? []
      : [
          checkMean(
            operand,
            own.map((one) => one.operand),
          ),
        ];
  });
}

function isGrowth({ kind, percent, basis }: Comparison): boolean {
  const isOfTime = basis?.kind === 'same-period' || basis?.kind === 'previous-period';
  return kind === 'change' && percent !== undefined && isOfTime;
}

interface Growth {
  readonly comparison: Comparison;
  readonly operand: Operand;
}

function growthsOf(
  { metric, index }: Placed,
  isWanted: (comparison: Comparison) => boolean,
): readonly Growth[] {
  return (metric.comparisons ?? []).flatMap((comparison, at): readonly Growth[] => {
    if (!isWanted(comparison)) return [];
    const operand = comparisonOperand(comparison, pointerTo('metrics', index, 'comparisons', at));
    return operand === null ? [] : [{ comparison, operand }];
  });
}

function checkMean(whole: Operand, parts: readonly Operand[]): Check {
  const computed = hull(parts.map(leafOf));
  const written = leafOf(whole);
  const common = {
    relation: 'mean',
    at: whole.path,
    operands: parts.map(({ path }) => path),
    computed: toIntervalData(computed),
    written: toIntervalData(written),
  } as const;
  if (intersects(computed, written)) return { ...common, outcome: 'consistent' };
  const distance = gap(computed, written);
  const slack = distance?.div(powerOfTen(-(whole.figure.decimals ?? 0)));
  return {
    ...common,
    outcome: 'inconsistent',
    ...(slack === undefined ? {} : { slack: formatRational(slack) }),
  };
}

// From the least lower end to the greatest upper one.
function hull(intervals: readonly Interval[]): Interval {
  return intervals.reduce((one, other) => {
    const isLower =
      one.lower !== null && (other.lower === null || other.lower.compare(one.lower) < 0);
    const isUpper =
      one.upper !== null && (other.upper === null || other.upper.compare(one.upper) > 0);
    const [low, high] = [isLower ? other : one, isUpper ? other : one];
    const { lower, lowerOpen } = low;
    return { lower, lowerOpen, upper: high.upper, upperOpen: high.upperOpen };
  });
}
