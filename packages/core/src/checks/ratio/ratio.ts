import type { Check, Hypothesis } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { intersects, quotient, scale } from '../../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../../domain/interval/leaf.ts';
import { rational, truncateDecimal } from '../../domain/interval/rational.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';
import { decide } from '../decide.ts';
import type { Relation } from '../relation.ts';

const HUNDRED = rational('100');

interface Operand {
  readonly figure: WrittenFigure;
  readonly path: string;
}

/**
 * So many of so many: a percentage follows from the two figures that the words bind it to,
 * p = 100·N/D (figures as intervals, 3.3).
 */
export const ratio: Relation = {
  name: 'ratio',
  scope: 'block',
  check: (report) => {
    const metrics = report.metrics ?? [];
    const indexOf = new Map(metrics.map((metric, index) => [metric.id, index]));
    return metrics.flatMap((metric, index) =>
      (metric.comparisons ?? []).flatMap((comparison, at) => {
        const base = indexOf.get(comparison.basis?.metric ?? '');
        if (base === undefined || !isRatio(comparison)) return [];
        return checkRatio(
          report,
          index,
          base,
          comparison,
          pointerTo('metrics', index, 'comparisons', at),
        );
      }),
    );
  },
};

function isRatio({ kind, percent, exact, decimals, basis }: Comparison): boolean {
  const isOfWhole = basis?.kind === 'whole' || basis?.kind === 'plan';
  return (
    kind !== 'change' &&
    isOfWhole &&
    percent !== undefined &&
    exact !== undefined &&
    decimals !== undefined
  );
}

function checkRatio(
  { metrics = [] }: Report,
  index: number,
  base: number,
  comparison: Comparison,
  at: string,
): readonly Check[] {
  const pair = operandsOf(metrics, index, base);
  if (pair === null) return [];
  const [over, under] = pair;
  const operands = [...new Set([over.path, under.path])];
  const common = { relation: 'ratio', at, operands } as const;
  const decimals = comparison.decimals ?? 0;
  const written = leafInterval({ ...comparison, exact: comparison.exact ?? '0' });
  const share = quotient(leafInterval(over.figure), leafInterval(under.figure));
  if (share === null) return [{ ...common, outcome: 'not-comparable', reason: 'zero-base' }];
  const computed = scale(share, HUNDRED);
  const decision = decide(computed, written, decimals);
  if (decision.outcome !== 'inconsistent') return [{ ...common, ...decision }];
  const fitsIf = hypotheses(over, under, comparison, decision.slack);
  return [{ ...common, ...decision, ...(fitsIf.length === 0 ? {} : { fitsIf }) }];
}

function operandsOf(
  metrics: readonly Metric[],
  index: number,
  base: number,
): readonly [Operand, Operand] | null {
  const fraction = metrics[index]?.fraction;
  if (base === index && fraction !== undefined) {
    const path = pointerTo('metrics', index, 'fraction');
    const [over, under] = fraction.exact;
    const { hedge, decimals } = fraction;
    return [
      { figure: { exact: over, decimals: decimals?.[0], hedge }, path },
      { figure: { exact: under, decimals: decimals?.[1] }, path },
    ];
  }
  const value = metrics[index]?.value;
  const whole = metrics[base]?.value;
  if (value === undefined || whole === undefined || value.unit.code !== whole.unit.code)
    return null;
  return [
    { figure: asWritten(value), path: pointerTo('metrics', index, 'value') },
    { figure: asWritten(whole), path: pointerTo('metrics', base, 'value') },
  ];
}

function asWritten({ exact, decimals, hedge, upper }: NonNullable<Metric['value']>): WrittenFigure {
  return { exact, decimals, hedge, upperExact: upper?.exact };
}

// Single changes that would make the figures fit, each tried only after they do not.
function hypotheses(
  over: Operand,
  under: Operand,
  comparison: Comparison,
  slack: string | undefined,
): readonly Hypothesis[] {
  const found: Hypothesis[] = [];
  const decimals = comparison.decimals ?? 0;
  const written = comparison.exact ?? '0';
  const exactShare = rational(over.figure.exact).div(rational(under.figure.exact)).mul(HUNDRED);
  if (rational(truncateDecimal(exactShare, decimals)).equals(rational(written))) {
    found.push({ kind: 'truncation' });
  } else if (slack !== undefined && rational(slack).compare(1) <= 0) {
    found.push({ kind: 'last-place' });
  }
  const swapped = quotient(leafInterval(under.figure), leafInterval(over.figure));
  const isSwapped =
    over.path === under.path &&
    swapped !== null &&
    intersects(scale(swapped, HUNDRED), leafInterval({ ...comparison, exact: written }));
  if (isSwapped) found.push({ kind: 'swapped', operand: over.path });
  return found;
}
