import type { Check } from '../../domain/check/check.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Table, UnreadReason } from '../../domain/table/table.ts';
import type { Relation } from '../relation.ts';

const REASONS: Readonly<Record<UnreadReason, NonNullable<Check['reason']>>> = {
  'merged-cells': 'merged-cells',
  'unknown-unit': 'unknown-unit',
  'no-label': 'unclear',
  'no-figure': 'missing-figure',
  'doubtful-figure': 'unclear',
  'no-base': 'no-base',
};

/**
 * Ratios that a table asserts and that were not read with both their figures: nothing is compared,
 * and it is said why.
 */
export const unread: Relation = {
  name: 'ratio',
  scope: 'block',
  check: ({ tables = [] }) =>
    tables.flatMap(({ columns, rows }, table) => {
      const ratios = columns.flatMap(({ role }, column) => (role === 'ratio' ? [column] : []));
      if (ratios.length === 0) return [];
      return rows.flatMap((row, index) =>
        checkRow(row, ratios, pointerTo('tables', table, 'rows', index)),
      );
    }),
};

function checkRow(
  { cells, unread: ofRow }: Table['rows'][number],
  ratios: readonly number[],
  path: string,
): readonly Check[] {
  if (ofRow !== undefined) return [notComparable(path, ofRow)];
  return ratios.flatMap((column) => {
    const reason = cells[column]?.unread;
    return reason === undefined ? [] : [notComparable(`${path}/cells/${column}`, reason)];
  });
}

function notComparable(at: string, reason: UnreadReason): Check {
  return {
    relation: 'ratio',
    at,
    operands: [],
    outcome: 'not-comparable',
    reason: REASONS[reason],
  };
}
