import { readIsoDate } from '../../../domain/date/date.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';
import { holdsValues } from '../../../domain/table/column-roles.ts';
import type { ColumnRole, RatioBasis } from '../../../domain/table/table.ts';
import { plainText } from '../../../text/view.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { inYear, periodBefore } from '../../document-time.ts';
import { type CellFigure, isBlank, readCellFigure } from './cell-figure.ts';
import { type ColumnGroup, isTotalHeading } from './column-groups.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Head, Heading } from './head.ts';
import { type HeadingWords, readHeadingWords } from './heading-words.ts';
import { headingPeriod, periodOfBase, suppliedPeriod } from './periods.ts';
import { readKnownUnit, readUnitCell, type ScaledUnit } from './scaled-unit.ts';

/** What is known of a column. */
export interface Column extends HeadingWords {
  readonly heading: Heading;
  readonly unit: ScaledUnit | null;
  readonly period: Period | null;
  /** What sets it apart from another column of the same role and period: "HĐND giao". */
  readonly ofItsOwn: string | null;
  /** What its heading itself says that it measures, where that is not its rows: "Số hộ nghèo". */
  readonly measures: string | null;
  /** Its figures are averages or rates, which do not add up. */
  readonly isRate: boolean;
}

/** A row below the head: its cells, and the figure of each where it holds nothing else. */
export interface BodyRow {
  readonly cells: readonly GridCell[];
  readonly figures: readonly (CellFigure | null)[];
}

/** The rows below the head of a table. */
export function readBody(
  grid: Grid,
  { count }: Head,
  vocabulary: Vocabulary,
  words: Words,
): readonly BodyRow[] {
  return grid.slice(count).map((cells) => ({
    cells,
    figures: cells.map((cell) => readCellFigure(cell, vocabulary, words)),
  }));
}

/**
 * What the heading of each column says of it, where its cells bear it out: columns of values hold
 * figures, columns of names hold words, columns of units hold units.
 */
export function readColumns(
  { headings }: Head,
  body: readonly BodyRow[],
  groups: readonly ColumnGroup[],
  report: Report,
  vocabulary: Vocabulary,
  words: Words,
): readonly Column[] {
  const read = headings.map((heading, at): Column => {
    const said = readHeadingWords(heading.text, vocabulary, words);
    const stated = headingPeriod(heading, report);
    const isPeriod = said.role === null && stated !== null && stated.isWhole;
    const role = isPeriod ? 'actual' : said.role;
    const isBorneOut = role === null || fits(role, body, at, vocabulary, words);
    const unit = bracketUnit(heading.text, vocabulary, words);
    const own = { ofItsOwn: null, measures: null, isRate: false };
    const period = stated?.period ?? null;
    return { ...said, ...own, role: isBorneOut ? role : null, heading, unit, period };
  });
  return withEarlierPeriods(read, groups, report).map((column) =>
    column.period === null && holdsValues(column.role ?? undefined)
      ? { ...column, period: suppliedPeriod(column.role, column.heading.text, report) }
      : column,
  );
}

function fits(
  role: ColumnRole,
  body: readonly BodyRow[],
  at: number,
  vocabulary: Vocabulary,
  words: Words,
): boolean {
  let [filled, figures, units] = [0, 0, 0];
  for (const row of body) {
    const cell = row.cells[at];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (row.figures[at] !== null) figures += 1;
    else if (role === 'unit' && readUnitCell(cell.text, vocabulary, words) !== null) units += 1;
  }
  if (holdsValues(role) || role === 'ratio') return figures > 0 && figures * 2 >= filled;
  if (role === 'unit') return (units + figures) * 2 >= filled;
  return role !== 'indicator' || figures * 2 <= filled;
}

const BRACKETS = /\(([^()]{1,40})\)/gu;
const AFTER_COLON = /:\s?([^:()]{1,40})$/u;

/** The unit in a bracket of some words: "Số tiền (triệu đồng)", "(ĐVT: ha)". */
export function bracketUnit(text: string, vocabulary: Vocabulary, words: Words): ScaledUnit | null {
  for (const [, inner = ''] of text.matchAll(BRACKETS)) {
    const named = AFTER_COLON.exec(inner)?.[1] ?? inner;
    const unit = readKnownUnit(named.trim(), vocabulary, words);
    if (unit !== null) return unit;
  }
  return null;
}

// "6 tháng năm 2025" beside "6 tháng năm 2026" is the like period of the year before, "tháng 9"
// beside "tháng 10" the period before.
function withEarlierPeriods(
  columns: readonly Column[],
  groups: readonly ColumnGroup[],
  report: Report,
): readonly Column[] {
  // the quarters of a year are told beside one another, not compared
  const divided = new Set(groups.flatMap(({ parts }) => parts));
  const [like, before] = [new Set<string>(), new Set<string>()];
  const note = (period: Period | null | undefined) => {
    const { start, end } = period ?? {};
    if (period == null || start === undefined || end === undefined) return;
    like.add(keyOf(inYear({ start, end }, readIsoDate(end).year - 1)));
    before.add(keyOf(periodBefore(period) ?? {}));
  };
  note(report.period);
  for (const { role, period } of columns) {
    if (role === 'actual' || role === 'cumulative') note(period);
  }
  return columns.map((column, at) => {
    if (divided.has(at)) return column;
    if (column.role !== 'actual' || column.period?.start === undefined) return column;
    const key = keyOf(column.period);
    if (like.has(key)) return { ...column, role: 'same-period' };
    return before.has(key) ? { ...column, role: 'previous-period' } : column;
  });
}

const keyOf = ({ start, end }: Pick<Period, 'start' | 'end'>) => `${start} ${end}`;

/**
 * Supplies the periods of columns that others are compared with: from the column that is known to be
 * compared with them, else from the only one that can be.
 */
export function withBasePeriods(
  columns: readonly Column[],
  bases: readonly (RatioBasis | null)[],
): readonly Column[] {
  const done = columns.filter(({ role }) => role === 'actual' || role === 'cumulative');
  const only = done.length === 1 ? done[0] : undefined;
  return columns.map((column, at) => {
    if (column.period !== null) return column;
    const basis = bases.find((one) => one?.base === at);
    const compared = (basis == null ? only : columns[basis.of])?.period ?? null;
    const period = compared === null ? null : periodOfBase(column.role, compared);
    return period === null ? column : { ...column, period };
  });
}

/** Columns that are headed "Tổng số" give values where those that they add up do. */
export function withTotals(
  columns: readonly Column[],
  body: readonly BodyRow[],
  groups: readonly ColumnGroup[],
): readonly Column[] {
  const wholes = groups.flatMap(({ whole, parts, claim }) => {
    const areValues =
      claim !== 'perhaps' && parts.some((at) => holdsValues(columns[at]?.role ?? undefined));
    return areValues && holdsFigures(body, whole) ? [whole] : [];
  });
  return columns.map((column, at) =>
    column.role === null && wholes.includes(at) && isTotalHeading(column.heading)
      ? { ...column, role: 'value' }
      : column,
  );
}

/** Whether most of what stands in a column are figures. */
export function holdsFigures(body: readonly BodyRow[], at: number): boolean {
  let [filled, figures] = [0, 0];
  for (const row of body) {
    const cell = row.cells[at];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (row.figures[at] !== null) figures += 1;
  }
  return figures > 0 && figures * 2 > filled;
}

/** Says what sets columns apart that give the same kind of value for the same period. */
export function tellApart(columns: readonly Column[]): readonly Column[] {
  const keyOfColumn = ({ role, period }: Column) => `${role} ${keyOf(period ?? {})}`;
  const counts = new Map<string, number>();
  for (const column of columns) {
    const key = keyOfColumn(column);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return columns.map((column) => {
    const isAlone = counts.get(keyOfColumn(column)) === 1;
    if (isAlone || column.role === 'value' || !holdsValues(column.role ?? undefined)) return column;
    return { ...column, ofItsOwn: plainText(column.heading.cells.at(-1)?.text ?? '') };
  });
}
