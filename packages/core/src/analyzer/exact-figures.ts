import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Metric } from '../domain/metric/metric.ts';
import type { Report } from '../domain/report/report.ts';

const EXACT = /^-?\d+(?:\.\d+)?$/u;

/**
 * The report without figures that are not exact decimals, which data from elsewhere may hold: they
 * are left out where they stand, so that every path stays the same. What was read from a text has
 * none, and comes back as it is.
 */
export function withExactFigures(report: Report): Report {
  const { metrics = [] } = report;
  if (metrics.every(isExact)) return report;
  return { ...report, metrics: metrics.map((metric) => (isExact(metric) ? metric : kept(metric))) };
}

function isExact({ value, fraction, comparisons = [] }: Metric): boolean {
  return (
    isExactValue(value) && (fraction?.exact ?? []).every(isDecimal) && comparisons.every(isCompared)
  );
}

const isDecimal = (exact: unknown) => typeof exact === 'string' && EXACT.test(exact);

function isExactValue(value: Metric['value']): boolean {
  if (value === undefined) return true;
  const all = [value, value.upper, ...(value.alternatives ?? [])];
  return all.every((magnitude) => magnitude === undefined || isDecimal(magnitude.exact));
}

function isCompared({ exact, upperExact }: Comparison): boolean {
  return [exact, upperExact].every((figure) => figure === undefined || isDecimal(figure));
}

function kept({ value, fraction, comparisons, ...metric }: Metric): Metric {
  const bare = ({ exact: _, upperExact: __, ...comparison }: Comparison): Comparison => comparison;
  return {
    ...metric,
    ...(value !== undefined && isExactValue(value) ? { value } : {}),
    ...(fraction?.exact.every(isDecimal) === true ? { fraction } : {}),
    ...(comparisons === undefined
      ? {}
      : { comparisons: comparisons.map((one) => (isCompared(one) ? one : bare(one))) }),
  };
}
