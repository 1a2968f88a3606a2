import type { RowPlace } from './hierarchy.ts';
import type { RowUnit } from './row-units.ts';
import { bindParts, compareSum, type Sum, sumOf } from './sum-of.ts';
import type { CellReading } from './values.ts';

/** The rows of a table as sums see them. */
export interface SummedRows {
  readonly places: readonly RowPlace[];
  readonly units: readonly RowUnit[];
  /** What was made of the cells of each row; undefined for cells that are no values. */
  readonly values: readonly (readonly (CellReading | undefined)[])[];
  /** The columns that give values. */
  readonly columns: readonly number[];
}

/** Rows that may add up to another. */
interface Group {
  readonly whole: number;
  readonly parts: readonly number[];
  /**
   * `all`: words say that they are all; `some`: words say that they are some of it. Where words
   * leave it open, they are all if they add up in most columns: in half of them where they are
   * counted one by one (`perhaps`), in two at least where they only stand under it (`under`).
   */
  readonly claim: 'all' | 'perhaps' | 'some' | 'under';
}

/**
 * Binds the parts of each row that has some to it, in every column of values. A relation that the
 * figures of most columns contradict was misread, and so is not asserted.
 */
export function bindSums(rows: SummedRows): void {
  for (const group of [...groupsUnder(rows), ...totalGroup(rows)]) bindGroup(group, rows);
}

// The rows right under each row.
function groupsUnder({ places }: SummedRows): readonly Group[] {
  const children = new Map<number, number[]>();
  for (const [row, { parent, total }] of places.entries()) {
    if (parent === null || total !== null) continue;
    const found = children.get(parent);
    if (found === undefined) children.set(parent, [row]);
    else found.push(row);
  }
  return [...children].map(([whole, parts]) => ({ whole, parts, claim: claimOf(parts, places) }));
}

function claimOf(parts: readonly number[], places: readonly RowPlace[]): Group['claim'] {
  const own = parts.map((row) => places[row] as RowPlace);
  if (own.every(({ isAmong }) => isAmong)) return 'some';
  if (own.some(({ isAmong }) => isAmong)) return 'under';
  return isCounted(own) ? 'perhaps' : 'under';
}

// Numbered 1, 2, 3 or I, II, III without a gap.
function isCounted(rows: readonly RowPlace[]): boolean {
  if (rows.length < 2) return false;
  return rows.every(({ number, rank }, at) => {
    const last = number?.slice(number.lastIndexOf('.') + 1) ?? '';
    const isSame = rank === rows[0]?.rank;
    return isSame && (last === String(at + 1) || last === ROMANS[at] || last === LETTERS[at]);
  });
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'];

// One row of a total, and all that stand above it, or below it where it comes first. Rows that head
// others and have no figures of their own give way to those.
function totalGroup({ places, values, columns }: SummedRows): readonly Group[] {
  const totals = places.flatMap(({ total }, row) => (total === null ? [] : [row]));
  const [whole] = totals;
  if (whole === undefined || totals.length > 1) return [];
  if (whole !== 0 && whole !== places.length - 1) return [];
  const isEmpty = (row: number) => columns.every((at) => values[row]?.[at]?.metric === undefined);
  const parts = places.flatMap(({ parent }, row) => {
    const isTop = parent === null || parent === whole || isEmpty(parent);
    return row !== whole && isTop && !isEmpty(row) ? [row] : [];
  });
  const own = parts.map((row) => places[row] as RowPlace);
  const isFlat = places.every(({ parent, isAmong }) => parent === null && !isAmong);
  const isClosing = places[whole]?.total === 'closing' && (isCounted(own) || isFlat);
  // "Tổng số" before rows may be of things of which they are some; after them it is what they make
  const isAfter = whole === places.length - 1 && isCounted(own);
  const isSaid = isClosing || isAfter;
  return [{ whole, parts, claim: isSaid ? 'all' : 'perhaps' }];
}

function bindGroup({ whole, parts, claim }: Group, rows: SummedRows): void {
  if (parts.length < (claim === 'some' ? 1 : 2)) return;
  const sums = rows.columns.flatMap((at) => sumIn(at, whole, parts, rows) ?? []);
  if (sums.length === 0) return;
  const fitting = sums.filter((sum) => compareSum(sum) === 0).length;
  const mostFit = fitting * 2 > sums.length || (claim === 'perhaps' && fitting * 2 === sums.length);
  const isClosed =
    claim === 'all' || (claim !== 'some' && mostFit && fitting >= (claim === 'perhaps' ? 1 : 2));
  // rows may overlap: then each is a part, but together they may be more than the whole
  const areSome = claim === 'some' || sums.every((sum) => compareSum(sum) <= 0);
  if (!isClosed && !areSome) return;
  bindParts(sums, isClosed);
}

function sumIn(
  column: number,
  whole: number,
  parts: readonly number[],
  { values, units }: SummedRows,
): Sum | null {
  const at = (row: number) => ({ cell: values[row]?.[column], unit: units[row] });
  return sumOf(at(whole), parts.map(at));
}
