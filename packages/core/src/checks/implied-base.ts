import type { Comparison } from '../domain/comparison/comparison.ts';
import { add } from '../domain/interval/arithmetic.ts';
import { exactly, type Interval, quotient, scale } from '../domain/interval/interval.ts';
import { rational } from '../domain/interval/rational.ts';
import type { Metric } from '../domain/metric/metric.ts';
import { comparedFigure } from './bound-comparisons.ts';
import { comparisonOperand, leafOf } from './operand.ts';

const HUNDRED = rational('100');

/**
 * What a figure and a percentage of it imply that the base must be: 1.584 tỷ đồng at 84 % of the plan
 * is a plan of about 1.886 tỷ đồng (figures as intervals, 3.6). A rise or fall is of the base too. Null
 * where there is no figure, no percentage, or the base may be nothing.
 */
export function impliedBase(
  metric: Metric,
  index: number,
  comparison: Comparison,
): Interval | null {
  const x = comparedFigure(metric, index);
  const percent = comparisonOperand(comparison, '');
  if (x === null || percent === null || comparison.percent === undefined) return null;
  // the percentage of a rate is of another rate, and that of a fraction is of its denominator
  if (x.unit?.dimension === 'ratio' || metric.fraction !== undefined) return null;
  const said = leafOf(percent);
  const index100 = comparison.kind === 'change' ? add(said, exactly(HUNDRED)) : said;
  const base = quotient(leafOf(x), index100);
  return base === null ? null : scale(base, HUNDRED);
}
