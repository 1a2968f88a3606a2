import type { Metric } from '../../../domain/metric/metric.ts';
import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import { holdsValues } from '../../../domain/table/column-roles.ts';
import type { ColumnGroup } from './column-groups.ts';
import type { Column } from './columns.ts';
import type { RowUnit } from './row-units.ts';
import { addsUp, compareSum, type Sum } from './sum-of.ts';
import type { CellReading } from './values.ts';

/** A table as sums within its rows see it. */
interface SummedColumns {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly Column[];
  readonly cells: readonly (readonly (CellReading | undefined)[])[];
  readonly units: readonly RowUnit[];
}

/** Rows that are enough to doubt what headings say, or to bear out what they leave open. */
const ENOUGH = 2;

/**
 * Binds the cells of a row to the cell that they add up to, where the headings say that they do. A
 * cell that other rows add up to as well is left to those.
 */
export function bindRowSums(table: SummedColumns): void {
  for (const group of table.groups) bindGroup(group, table);
}

function bindGroup({ whole, parts: named, claim }: ColumnGroup, table: SummedColumns): void {
  const { columns, cells } = table;
  const parts = partsAmong(named, columns);
  if (columns[whole]?.isRate === true || parts.length < (claim === 'some' ? 1 : 2)) return;
  if (claim === 'all' && parts.length < named.length) return;
  const sums = cells.flatMap((_, row) => sumIn(row, whole, parts, table) ?? []);
  const fitting = sums.filter((sum) => compareSum(sum) === 0).length;
  const over = sums.filter((sum) => compareSum(sum) > 0).length;
  const mostFit = fitting >= ENOUGH && fitting * 2 > sums.length;
  const isContradicted = sums.length > ENOUGH && fitting * 2 < sums.length;
  const isClosed = mostFit ? parts.length > 1 : claim === 'all' && !isContradicted;
  // they may overlap: then each is a part, but together they may be more than the whole
  const areSome = claim === 'some' && over * 2 < sums.length;
  if (!isClosed && !areSome) return;
  for (const { total, parts: own } of sums) {
    if (total.parts !== undefined) continue;
    total.parts = own.map(({ id }) => id);
    if (isClosed) total.partsClosed = true;
  }
}

// Where columns without figures, notes and ratios stand among those that may be parts, these are
// left out.
function partsAmong(named: readonly number[], columns: readonly Column[]): readonly number[] {
  return named.filter((at) => {
    const column = columns[at];
    return holdsValues(column?.role ?? undefined) && column?.isRate !== true;
  });
}

function sumIn(
  row: number,
  whole: number,
  parts: readonly number[],
  { cells, units }: SummedColumns,
): Sum | null {
  const total = cells[row]?.[whole]?.metric;
  if (total?.value === undefined || !addsUp(total, units[row])) return null;
  const found: Metric[] = [];
  for (const at of parts) {
    const cell = cells[row]?.[at];
    // a dash stands for nothing
    if (cell?.unread === null) continue;
    const value = cell?.metric?.value;
    if (cell?.metric === undefined || value === undefined) return null;
    if (!addsUp(cell.metric, units[row]) || !unitsAddUp(value.unit, total.value.unit)) return null;
    found.push(cell.metric);
  }
  return found.length === 0 ? null : { total, parts: found };
}
