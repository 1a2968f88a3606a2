import { expect, test } from 'vitest';
import { linesOf } from '../../../test/made-metrics.ts';
import type { Table, UnreadReason } from '../../domain/table/table.ts';
import { check } from '../../index.ts';

type Row = Table['rows'][number];

const table = (role: Table['columns'][number]['role'], row: Row): Table => ({
  columns: [{ text: 'Chỉ tiêu' }, { text: 'TH/KH', ...(role === undefined ? {} : { role }) }],
  rows: [row],
});
const cells = (unread?: UnreadReason): Row['cells'] => [
  { text: 'Hộ nghèo' },
  { text: '98', ...(unread === undefined ? {} : { unread }) },
];

test.each<[UnreadReason, string]>([
  ['merged-cells', 'merged-cells'],
  ['unknown-unit', 'unknown-unit'],
  ['no-label', 'unclear'],
  ['no-figure', 'missing-figure'],
  ['doubtful-figure', 'unclear'],
  ['no-base', 'no-base'],
])('%s is told as %s', (reason, told) => {
  const line = `ratio not-comparable ${told}`;
  expect(linesOf([], { tables: [table('ratio', { cells: cells(reason) })] })).toEqual([line]);
  expect(linesOf([], { tables: [table('ratio', { cells: cells(), unread: reason })] })).toEqual([
    line,
  ]);
});

test('of a row it is said once, of cells that were read and of other columns not at all', () => {
  const both = { cells: cells('no-base'), unread: 'merged-cells' } as const;
  expect(linesOf([], { tables: [table('ratio', both)] })).toEqual([
    'ratio not-comparable merged-cells',
  ]);
  expect(linesOf([], { tables: [table('ratio', { cells: cells() })] })).toEqual([]);
  expect(linesOf([], { tables: [table('actual', { cells: cells('no-base') })] })).toEqual([]);
  expect(linesOf([], { tables: [table(undefined, both)] })).toEqual([]);
});

test('what was not read says where it stands', () => {
  const report = {
    schemaVersion: '1',
    tables: [table('ratio', { cells: cells('no-base') })],
  } as const;
  expect(check(report).checks).toMatchObject([{ at: '/tables/0/rows/0/cells/1', operands: [] }]);
});
