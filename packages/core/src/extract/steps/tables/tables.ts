import type { Unfinished } from '../../../domain/immutable.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { holdsValues } from '../../../domain/table/column-roles.ts';
import type { Table } from '../../../domain/table/table.ts';
import { plainText } from '../../../text/view.ts';
import type { Step } from '../../step.ts';
import { readCaption } from './caption.ts';
import { isBlank } from './cell-figure.ts';
import { type Grid, type GridCell, gridOf, spanOfCell } from './grid.ts';
import { isHeadingRow } from './hierarchy.ts';
import { captionPeriod } from './periods.ts';
import { readTable, type TableReading } from './read-table.ts';
import { keyOfMeasure } from './same-measures.ts';
import { stampOf } from './values.ts';

/**
 * Takes tables over as they stand, and reads those whose head says what their columns are: their
 * figures become metrics, their ratios comparisons.
 */
export const readTables: Step = (report, reading) => {
  const tables: Table[] = [];
  const metrics: Metric[] = [];
  const taken = new Set<string>();
  for (const [at, { block, segments }] of reading.blocks.entries()) {
    if (block.kind !== 'table') continue;
    const above = reading.blocks.slice(Math.max(0, at - FARTHEST), at);
    const blocks = above.map((each) => each.block);
    const caption = readCaption(blocks, reading.vocabulary, reading.words);
    const around = { ...caption, period: captionPeriod(above, report), taken };
    const grid = gridOf(block, segments);
    const name = `t${tables.length + 1}`;
    const read = readTable(grid, block.head, around, name, report, reading);
    for (const column of read?.columns ?? []) {
      taken.add(keyOfMeasure(column, reading.vocabulary, reading.words));
    }
    for (const metric of read?.metrics ?? []) metrics.push(metric);
    tables.push({
      ...(caption.number === null ? {} : { number: caption.number }),
      ...(caption.text === null ? {} : { caption: caption.text }),
      ...(read === null ? asItStands(grid) : asRead(read)),
      span: { start: block.start, end: block.end },
    });
  }
  if (tables.length === 0) return report;
  return { ...report, tables, ...(metrics.length === 0 ? {} : { metrics }) };
};

/** How far above a table its caption may stand. */
const FARTHEST = 3;

// The first row heads the columns.
function asItStands(grid: Grid): Pick<Table, 'columns' | 'rows'> {
  const [head = [], ...rows] = grid;
  return { columns: head.map(cellOf), rows: rows.map((cells) => ({ cells: cells.map(cellOf) })) };
}

type Mutable<Row> = Unfinished<Row>;
type TableColumn = Table['columns'][number];
type TableRow = Table['rows'][number];
type TableCell = TableRow['cells'][number];

function cellOf(cell: GridCell): { text: string; span: { start: number; end: number } } {
  return { text: plainText(cell.text), span: spanOfCell(cell) };
}

function asRead(read: TableReading): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: read.columns.map((_, at) => columnOf(at, read)),
    rows: read.body.map((_, at) => rowOf(at, read)),
  };
}

function columnOf(at: number, { columns, bases }: TableReading): TableColumn {
  const column = columns[at] as TableReading['columns'][number];
  const { heading, role, unit, period } = column;
  const made: Mutable<TableColumn> = { text: plainText(heading.text) };
  if (role !== null) made.role = role;
  if (unit !== null) made.unit = unit.unit;
  if (period !== null) made.period = period;
  if (role !== null && holdsValues(role)) Object.assign(made, stampOf(column));
  const basis = bases[at] ?? null;
  if (basis !== null) made.basis = basis;
  const last = heading.cells.at(-1);
  if (last !== undefined) made.span = spanOfCell(last);
  return made;
}

function rowOf(at: number, read: TableReading): TableRow {
  const { body, places, unread, columns } = read;
  const row = body[at] as TableReading['body'][number];
  const { number, level, parent, total } = places[at] as TableReading['places'][number];
  const label = columns.findIndex(({ role }) => role === 'indicator');
  const ordinal = columns.findIndex(({ role }) => role === 'ordinal');
  const made: Mutable<TableRow> = {
    cells: row.cells.map((cell, column) => tableCell(cell, at, column, label, read)),
    level,
  };
  if (number !== null) made.number = number;
  if (parent !== null) made.parent = parent;
  if (total !== null && !isHeadingRow(row, label, ordinal)) made.isTotal = true;
  const reason = unread[at] ?? null;
  if (reason !== null) made.unread = reason;
  return made;
}

function tableCell(
  cell: GridCell,
  row: number,
  column: number,
  label: number,
  { cells, unread }: TableReading,
): TableCell {
  const made: Mutable<TableCell> = cellOf(cell);
  const reading = cells[row]?.[column];
  if (reading?.metric !== undefined) made.metric = reading.metric.id;
  const goesOn = column === label && isBlank(cell) && unread[row] === 'no-label';
  if (goesOn || unread[row] === 'merged-cells') made.merged = true;
  if (reading?.unread != null && unread[row] == null) made.unread = reading.unread;
  return made;
}
