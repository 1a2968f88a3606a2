import type { Analysis, Outcome } from '@baocao/core';
import type { FigureCounts } from '../messages.ts';

const gravity: readonly Outcome[] = ['consistent', 'not-comparable', 'imprecise', 'inconsistent'];

/** Addresses (JSON Pointers) of every figure that was read. */
function figurePaths({ report }: Analysis): readonly string[] {
  return (report.metrics ?? []).flatMap((metric, index) => {
    const at = `/metrics/${index}`;
    const comparisons = (metric.comparisons ?? []).map((_, each) => `${at}/comparisons/${each}`);
    return [
      ...(metric.value ? [`${at}/value`] : []),
      ...(metric.fraction ? [`${at}/fraction`] : []),
      ...comparisons,
    ];
  });
}

/** Counts each figure once, by the worst outcome of the relations it takes part in. */
export function countFigures(analysis: Analysis): FigureCounts {
  const worst = new Map<string, number>();
  for (const { at, operands, outcome } of analysis.checks) {
    for (const path of [at, ...operands]) {
      // A numerator is a part of the figure it stands in.
      const figure = path.replace(/\/(?:numerator|denominator)$/u, '');
      worst.set(figure, Math.max(worst.get(figure) ?? 0, gravity.indexOf(outcome)));
    }
  }
  const paths = figurePaths(analysis);
  const outcomes = paths.map((path) => gravity[worst.get(path) ?? -1]);
  const consistent = outcomes.filter((outcome) => outcome === 'consistent').length;
  const inconsistent = outcomes.filter((outcome) => outcome === 'inconsistent').length;
  return {
    read: paths.length,
    consistent,
    inconsistent,
    undecided: paths.length - consistent - inconsistent,
  };
}
