import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Interval } from '../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../domain/interval/leaf.ts';
import type { Metric } from '../domain/metric/metric.ts';
import { decimalsOf } from '../domain/number/decimal.ts';
import type { Quantity, Unit } from '../domain/quantity/quantity.ts';
import { pointerTo } from '../domain/report/pointer.ts';

/** A figure of a report that takes part in a relation. */
export interface Operand {
  readonly figure: WrittenFigure;
  /** Its path in the report. */
  readonly path: string;
  readonly unit?: Unit | undefined;
  /** Other readings of the same words, where the text leaves open which is meant. */
  readonly others?: readonly WrittenFigure[] | undefined;
}

/** The values an operand may stand for. */
export function leafOf({ figure }: Operand): Interval {
  return leafInterval(figure);
}

/** A quantity as an operand. */
export function quantityOperand(quantity: Quantity, path: string): Operand {
  const { exact, decimals, hedge, upper, unit, alternatives } = quantity;
  const others = alternatives?.map((reading) => ({
    exact: reading.exact,
    decimals: reading.decimals,
    hedge,
  }));
  return { figure: { exact, decimals, hedge, upperExact: upper?.exact }, path, unit, others };
}

/** The value of the metric at an index; null where it has none. */
export function valueOperand({ value }: Metric, index: number): Operand | null {
  return value === undefined ? null : quantityOperand(value, pointerTo('metrics', index, 'value'));
}

/** The two figures of a fraction, over and under; null where the metric has none. */
export function fractionOperands(
  { fraction }: Metric,
  index: number,
): readonly [Operand, Operand] | null {
  if (fraction === undefined) return null;
  const path = pointerTo('metrics', index, 'fraction');
  const { exact, decimals, hedge, unit } = fraction;
  return [
    { figure: { exact: exact[0], decimals: decimals?.[0], hedge }, path, unit },
    { figure: { exact: exact[1], decimals: decimals?.[1] }, path, unit },
  ];
}

/** The percentage or amount of a comparison, a fall negative; null where it is not given exactly. */
export function comparisonOperand(comparison: Comparison, path: string): Operand | null {
  const { exact, decimals, hedge, upperExact, unit, percent } = comparison;
  if (exact === undefined) return null;
  // a percentage is never counted, so its last place is the last one written
  const places = decimals ?? (percent === undefined ? undefined : decimalsOf(exact));
  return { figure: { exact, decimals: places, hedge, upperExact }, path, unit };
}
