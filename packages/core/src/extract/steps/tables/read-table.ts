import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Unfinished } from '../../../domain/immutable.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { holdsValues, isUnderstood } from '../../../domain/table/column-roles.ts';
import type { RatioBasis, UnreadReason } from '../../../domain/table/table.ts';
import { resolveSurely } from '../../evidence.ts';
import type { DocumentReading } from '../../read-document.ts';
import type { Caption } from './caption.ts';
import { isBlank } from './cell-figure.ts';
import { groupColumns } from './column-groups.ts';
import {
  type BodyRow,
  type Column,
  readBody,
  readColumns,
  tellApart,
  withBasePeriods,
  withTotals,
} from './columns.ts';
import { compareIn } from './comparisons.ts';
import type { Grid, GridCell } from './grid.ts';
import { type Head, readHead } from './head.ts';
import { isHeadingRow, placeRows, type RowPlace } from './hierarchy.ts';
import { indicatorOf, nameRows } from './indicator.ts';
import { readOwnIndicators } from './own-indicators.ts';
import { pairColumns } from './pairs.ts';
import { bindRowSums } from './row-sums.ts';
import { type RowUnit, readRowUnits, unitOfFigure } from './row-units.ts';
import { bindSums } from './sums.ts';
import { type CellReading, evidenceOf, quantityOf, stampOf } from './values.ts';

/** What was read of a table whose columns are known. */
export interface TableReading {
  readonly head: Head;
  readonly columns: readonly Column[];
  readonly bases: readonly (RatioBasis | null)[];
  readonly body: readonly BodyRow[];
  readonly places: readonly RowPlace[];
  /** What was made of each cell; undefined for cells of columns that hold no figures. */
  readonly cells: readonly (readonly (CellReading | undefined)[])[];
  /** Why nothing of a row was read. */
  readonly unread: readonly (UnreadReason | null)[];
  readonly metrics: readonly Metric[];
}

/** What stands above a table, and what other tables above it measure. */
interface Around extends Caption {
  readonly period: Period | null;
  readonly taken: ReadonlySet<string>;
}

/**
 * Reads a table whose head says what its columns are; null where it does not.
 *
 * @param name Begins the ids of its metrics.
 */
export function readTable(
  grid: Grid,
  given: number,
  { unit: ofTable, topic, period, taken }: Around,
  name: string,
  report: Report,
  { vocabulary, words, evidence: ofDocument }: DocumentReading,
): TableReading | null {
  const head = readHead(grid, given, vocabulary, words);
  if (head === null) return null;
  const body = readBody(grid, head, vocabulary, words);
  const groups = groupColumns(head.headings, vocabulary, words);
  const read = readColumns(head, body, groups, report, vocabulary, words);
  const headed = { columns: read, body, groups, ofTable, topic, period, taken };
  const plain = readOwnIndicators(headed, vocabulary, words) ?? withTotals(read, body, groups);
  const roles = plain.map(({ role }) => ({ text: '', role: role ?? undefined }));
  if (!isUnderstood({ columns: roles })) return null;
  const at = (role: Column['role']) => {
    const found = plain.findIndex((column) => column.role === role);
    return found < 0 ? null : found;
  };
  const [label, ordinal] = [at('indicator') ?? 0, at('ordinal')];
  const places = placeRows(body, label, ordinal, vocabulary, words);
  const units = readRowUnits(body, places, at('unit'), vocabulary, words);
  const evidence = evidenceOf(body, plain, ofDocument);
  const bases = pairColumns(
    plain,
    body.map(({ figures }) =>
      figures.map((figure) =>
        figure === null ? null : resolveSurely(figure.numeral, evidence)[0],
      ),
    ),
  );
  const columns = tellApart(withBasePeriods(plain, bases));
  const areAreas = columns[label]?.isArea === true;
  const names = nameRows(places, areAreas, topic, vocabulary, words);
  const repeated = repeatedRows(places, columns);
  const unread = body.map((row, index): UnreadReason | null =>
    repeated.has(index)
      ? 'no-label'
      : whyUnread(row, places[index] as RowPlace, columns, label, ordinal),
  );
  const cells = body.map(({ cells: row, figures }, index) => {
    const values = row.map((cell, column): CellReading | undefined => {
      const about = columns[column];
      if (about === undefined || !holdsValues(about.role ?? undefined)) return undefined;
      const figure = figures[column] ?? null;
      if (isBlank(cell)) return { unread: null };
      if (unread[index] != null) return { unread: unread[index] ?? null };
      if (figure === null) return { unread: 'no-figure' };
      const unit = unitOfFigure(figure.unit, units[index] as RowUnit, about, ofTable);
      if (unit === null) return { unread: 'unknown-unit' };
      const value = { ...quantityOf(figure, unit, cell, evidence), ...stampOf(about) };
      const metric: Unfinished<Metric> = {
        id: `${name}.${index + 1}.${column + 1}`,
        ...indicatorOf(
          names[index] ?? '',
          places[index] as RowPlace,
          row[label] as GridCell,
          about,
          columns[label] as Column,
          vocabulary,
          words,
        ),
        value,
      };
      if (about.period !== null) metric.period = about.period;
      if (value.span !== undefined) metric.span = value.span;
      return { metric };
    });
    return values.map((value, column): CellReading | undefined => {
      if (columns[column]?.role !== 'ratio') return value;
      const [cell, figure, basis] = [row[column], figures[column] ?? null, bases[column] ?? null];
      if (cell === undefined || isBlank(cell)) return { unread: null };
      if (unread[index] != null) return { unread: unread[index] ?? null };
      if (figure === null) return { unread: 'no-figure' };
      if (basis === null) return { unread: 'no-base' };
      const compared = compareIn(figure, cell, basis, columns, values, evidence);
      if (typeof compared === 'string') return { unread: compared };
      addComparison(compared.metric, compared.comparison);
      return { metric: compared.metric };
    });
  });
  const value = columns.flatMap(({ role }, column) =>
    holdsValues(role ?? undefined) ? [column] : [],
  );
  bindSums({
    places,
    units,
    values: cells,
    columns: value.filter((column) => columns[column]?.isRate !== true),
  });
  bindRowSums({ groups, columns, cells, units });
  const metrics = cells.flatMap((row) => value.flatMap((column) => row[column]?.metric ?? []));
  return { head, columns, bases, body, places, cells, unread, metrics };
}

function addComparison(metric: Unfinished<Metric>, comparison: Comparison): void {
  metric.comparisons = [...(metric.comparisons ?? []), comparison];
}

// Where the headings say what is measured, two rows of one label cannot be told apart.
function repeatedRows(
  places: readonly RowPlace[],
  columns: readonly Column[],
): ReadonlySet<number> {
  if (columns.every(({ measures }) => measures === null)) return new Set();
  const counts = new Map<string, number>();
  for (const { label } of places) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set(
    places.flatMap(({ label }, row) => (label !== '' && counts.get(label) !== 1 ? [row] : [])),
  );
}

function whyUnread(
  row: BodyRow,
  { label }: RowPlace,
  columns: readonly Column[],
  at: number,
  ordinal: number | null,
): UnreadReason | null {
  if (isHeadingRow(row, at, ordinal)) return null;
  const isWhole = row.cells.length >= columns.length;
  const rest = row.cells.slice(columns.length);
  if (!isWhole || rest.some((cell) => !isBlank(cell))) return 'merged-cells';
  if (label !== '') return null;
  return row.figures.some((figure, column) => figure !== null && column !== ordinal)
    ? 'no-label'
    : null;
}
