import { holdsValues } from '../../../domain/table/column-roles.ts';
import type { ColumnGroup } from './column-groups.ts';
import type { Column } from './columns.ts';
import type { RowUnit } from './row-units.ts';
import { bindParts, compareSum, type Sum, sumOf } from './sum-of.ts';
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
  bindParts(sums, isClosed);
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
  const at = (column: number) => ({ cell: cells[row]?.[column], unit: units[row] });
  return sumOf(at(whole), parts.map(at));
}
