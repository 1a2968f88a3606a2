import { expect, it } from 'vitest';
import { lineTable } from './line-table.ts';

it('counts lines and columns as editors do, whatever ends a line', () => {
  const locate = lineTable('một\r\nhai\nba\rbốn');
  expect(locate(0)).toEqual({ line: 1, column: 1, text: 'một', start: 0 });
  expect(locate(6)).toEqual({ line: 2, column: 2, text: 'hai', start: 5 });
  expect(locate(9)).toEqual({ line: 3, column: 1, text: 'ba', start: 9 });
  expect(locate(15)).toEqual({ line: 4, column: 4, text: 'bốn', start: 12 });
});

it('gives a byte order mark no column, on the first line only', () => {
  const locate = lineTable('\uFEFFmột\nhai');
  expect(locate(1).column).toBe(1);
  expect(locate(6)).toMatchObject({ line: 2, column: 2 });
});
