import type { Comparison } from '../src/domain/comparison/comparison.ts';
import type { Metric } from '../src/domain/metric/metric.ts';
import type { Quantity, Unit } from '../src/domain/quantity/quantity.ts';
import { atPointer } from '../src/domain/report/pointer.ts';
import type { Report } from '../src/domain/report/report.ts';
import { check } from '../src/index.ts';
import { checkLine } from './check-lines.ts';

export const FILES: Unit = { text: 'hồ sơ', dimension: 'count' };
export const HECTARES: Unit = { code: 'ha', text: 'ha', dimension: 'area' };
export const PERCENT: Unit = { code: '%', text: '%', dimension: 'ratio' };
export const POINTS: Unit = { code: 'percentage-point', text: 'điểm %', dimension: 'ratio' };

const decimalsOf = (exact: string) => exact.split('.')[1]?.length ?? 0;

/** A metric of a report that never was text: a count of files unless said otherwise. */
export function madeMetric(
  id: string,
  exact: string,
  { value, ...more }: Omit<Partial<Metric>, 'value'> & { value?: Partial<Quantity> } = {},
): Metric {
  return {
    id,
    indicator: { text: `Số liệu ${id}` },
    value: { amount: Number(exact), exact, unit: FILES, text: exact, ...value },
    ...more,
  };
}

/** A value measured in a unit, written to its last place. */
export function measured(unit: Unit, exact: string): Partial<Quantity> {
  return { unit, decimals: decimalsOf(exact) };
}

/** A change in per cent against another metric. */
export function change(
  percent: string,
  metric: string,
  more: Partial<Comparison> = {},
): Comparison {
  return {
    kind: 'change',
    percent: Number(percent),
    exact: percent,
    decimals: decimalsOf(percent),
    basis: { kind: 'same-period', metric },
    ...more,
  };
}

/** A change as an amount against another metric. */
export function changeBy(
  exact: string,
  unit: Unit,
  metric: string,
  more: Partial<Comparison> = {},
): Comparison {
  const { percent: _, ...rest } = change(exact, metric, more);
  return { ...rest, amount: Number(exact), unit };
}

/** The checks of a report made of these metrics, a line each; a path that leads nowhere is said. */
export function linesOf(metrics: readonly Metric[], more: Partial<Report> = {}): readonly string[] {
  const report: Report = { schemaVersion: '1', metrics, ...more };
  return check(report).checks.map((one) => {
    const dead = [one.at, ...one.operands].filter((path) => atPointer(report, path) === undefined);
    return [checkLine(one), ...dead].join(' ');
  });
}
