import { expect } from 'vitest';
import { analyze, type Table } from '../../src/index.ts';
import { HEAD, lineOf } from '../metric-lines.ts';

/** What is read of a table below a headed report. */
export const reportOf = (text: string) => analyze(HEAD + text).report;
/** The first table. */
export const tableOf = (text: string) => reportOf(text).tables?.[0] as Table;

/** Role, status, days and ratio of each column. */
export const columns = (text: string) => {
  const { columns: all } = tableOf(text);
  return all.map(({ role, period, basis, status }) => {
    const ratio = basis && `${basis.kind} ${basis.of}/${basis.base} by ${basis.said}`;
    const days = period && `${period.start}..${period.end}`;
    return [role ?? '?', status, days, ratio].filter((part) => part !== undefined).join(' ');
  });
};
/** Number, level, parent, and what was not read. */
export const rows = (text: string) =>
  tableOf(text).rows.map(({ number, level, parent, isTotal, unread, cells }) => {
    const place = `${number ?? ''}@${level}${parent === undefined ? '' : `<${parent}`}`;
    const parts = cells.flatMap((cell, at) => (cell.unread ? [`${at} ${cell.unread}`] : []));
    return [place, isTotal ? 'total' : '', unread ?? '', ...parts].filter(Boolean).join(' ');
  });
/** The metrics in lines. */
export const metrics = (text: string) =>
  (reportOf(text).metrics ?? []).map((metric) => `${metric.id} ${lineOf(metric)}`);

/** What is read of the text, which must be what is read of its decomposition. */
export const both = (read: (text: string) => readonly string[], text: string) => {
  expect(read(text.normalize('NFD')).map((line) => line.normalize('NFC'))).toEqual(read(text));
  return read(text);
};

/** A Markdown table: its head, the row of dashes, its rows. */
export const table = (...lines: readonly string[]) =>
  [lines[0], lines[0]?.replaceAll(/[^|]+/gu, '---'), ...lines.slice(1)].join('\n');

/** The head of a table of plans. */
export const PLAN = '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%) |';
