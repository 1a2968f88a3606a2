import type { Unfinished } from '../../../domain/immutable.ts';
import { powerOfTen, type Rational, rational } from '../../../domain/interval/rational.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import type { RowUnit } from './row-units.ts';
import type { CellReading } from './values.ts';

/** A total with what may be its parts. */
export interface Sum {
  readonly total: Unfinished<Metric>;
  readonly parts: readonly Metric[];
}

/** A cell with the unit of its row. */
export interface SummedCell {
  readonly cell: CellReading | undefined;
  readonly unit: RowUnit | undefined;
}

/**
 * What stands in a table for a total and its parts; null where one of them was not read, or they do
 * not add up by their kind.
 */
export function sumOf(whole: SummedCell, parts: readonly SummedCell[]): Sum | null {
  const total = whole.cell?.metric;
  if (total?.value === undefined || !addsUp(total, whole.unit)) return null;
  const found: Metric[] = [];
  for (const { cell, unit } of parts) {
    // a dash stands for nothing
    if (cell?.unread === null) continue;
    const value = cell?.metric?.value;
    if (cell?.metric === undefined || value === undefined) return null;
    if (!addsUp(cell.metric, unit) || !unitsAddUp(value.unit, total.value.unit)) return null;
    found.push(cell.metric);
  }
  return found.length === 0 ? null : { total, parts: found };
}

/** Binds the parts of each total that has none yet; closed where they are all. */
export function bindParts(sums: readonly Sum[], isClosed: boolean): void {
  for (const { total, parts } of sums) {
    if (total.parts !== undefined) continue;
    total.parts = parts.map(({ id }) => id);
    if (isClosed) total.partsClosed = true;
  }
}

// Whether figures of the kind of one add up: amounts and numbers, not rates and averages.
function addsUp({ value }: Metric, unit: RowUnit | undefined): boolean {
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
