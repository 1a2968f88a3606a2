import type { Analysis } from '../../analyzer/analysis.ts';
import type { Outcome } from '../../domain/check/check.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';

/** What was read and compared: every figure counts once. */
export interface Coverage {
  /** Figures that were read. */
  readonly figures: number;
  readonly consistent: number;
  readonly inconsistent: number;
  /** Too coarse to tell, not comparable, or in no relation that the text asserts. */
  readonly undecided: number;
  /** Of those undecided, the figures that stand in no relation at all. */
  readonly unchecked: number;
  /** Relations between figures that the text asserts. */
  readonly relations: number;
}

const GRAVITY: readonly Outcome[] = ['consistent', 'not-comparable', 'imprecise', 'inconsistent'];

/**
 * Counts what was read and compared. A figure in several relations has the worst outcome of them.
 *
 * @example
 * ```ts
 * coverageOf(analyze('Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ, đạt 75%; còn 2 đơn.'));
 * // { figures: 4, consistent: 3, inconsistent: 0, undecided: 1, unchecked: 1, relations: 1 }
 * ```
 */
export function coverageOf({ report, checks }: Pick<Analysis, 'report' | 'checks'>): Coverage {
  const worst = new Map<string, number>();
  for (const { at, operands, outcome } of checks) {
    for (const path of [at, ...operands]) {
      const figure = figureAt(path);
      worst.set(figure, Math.max(worst.get(figure) ?? 0, GRAVITY.indexOf(outcome)));
    }
  }
  const outcomes = figurePaths(report).map(
    (path) => GRAVITY[Math.max(worst.get(path) ?? -1, worst.get(metricOf(path)) ?? -1)],
  );
  const count = (wanted: Outcome | undefined) =>
    outcomes.filter((outcome) => outcome === wanted).length;
  const consistent = count('consistent');
  const inconsistent = count('inconsistent');
  return {
    figures: outcomes.length,
    consistent,
    inconsistent,
    undecided: outcomes.length - consistent - inconsistent,
    unchecked: count(undefined),
    relations: checks.length,
  };
}

// a numerator, or the upper end of a range, is a part of the figure it stands in
function figureAt(path: string): string {
  return /^\/metrics\/\d+(?:\/(?:value|fraction|comparisons\/\d+))?/u.exec(path)?.[0] ?? path;
}

// a relation may take a metric as a whole
function metricOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

/** Paths of every figure that was read. */
function figurePaths({ metrics = [] }: Report): readonly string[] {
  return metrics.flatMap(({ value, fraction, comparisons = [] }, index) => [
    ...(value === undefined ? [] : [pointerTo('metrics', index, 'value')]),
    ...(fraction === undefined ? [] : [pointerTo('metrics', index, 'fraction')]),
    ...comparisons.map((_, at) => pointerTo('metrics', index, 'comparisons', at)),
  ]);
}
