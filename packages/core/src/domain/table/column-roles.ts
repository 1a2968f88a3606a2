import type { ColumnRole, Table } from './table.ts';

const VALUES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'actual',
  'cumulative',
  'plan',
  'same-period',
  'previous-period',
  'value',
]);

/** Whether a column gives values of what its rows name. */
export function holdsValues(role: ColumnRole | undefined): boolean {
  return VALUES.has(role);
}

/**
 * Whether it is known what the figures of a table measure: one column names it, and others give
 * values. Of any other table nothing is read but what its cells say by themselves.
 */
export function isUnderstood({ columns }: Pick<Table, 'columns'>): boolean {
  const named = columns.filter(({ role }) => role === 'indicator');
  return named.length === 1 && columns.some(({ role }) => holdsValues(role));
}
