import type { Unfinished } from '../../../domain/immutable.ts';
import { powerOfTen, type Rational, rational } from '../../../domain/interval/rational.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import type { RowUnit } from './row-units.ts';

/** A total with what may be its parts. */
export interface Sum {
  readonly total: Unfinished<Metric>;
  readonly parts: readonly Metric[];
}

/** Whether figures of the kind of one add up: amounts and numbers, not rates and averages. */
export function addsUp({ value }: Metric, unit: RowUnit | undefined): boolean {
  const { dimension, per } = value?.unit ?? {};
  const isRate = unit?.isRate === true || per !== undefined || !ADDED.has(dimension);
  return !isRate && value?.alternatives === undefined;
}

const ADDED: ReadonlySet<string | undefined> = new Set([
  'money',
  'count',
  'area',
  'mass',
  'volume',
  'length',
  'energy',
]);

/** Whether the parts come to less than the total, the total, or more, granted the rounding of each. */
export function compareSum({ total, parts }: Sum): -1 | 0 | 1 {
  const figures = [total, ...parts].map(({ value }) => value ?? { exact: '0', decimals: 0 });
  const [whole, ...others] = figures.map(({ exact }) => rational(exact));
  const sum = others.reduce((all, value) => all.add(value), rational('0'));
  const reach = figures.reduce<Rational>(
    (all, { decimals }) => (decimals === undefined ? all : all.add(powerOfTen(-decimals).div(2))),
    rational('0'),
  );
  const gap = sum.sub(whole ?? sum);
  if (gap.abs().compare(reach) <= 0) return 0;
  return gap.compare(0) < 0 ? -1 : 1;
}
