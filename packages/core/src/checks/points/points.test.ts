import { expect, test } from 'vitest';
import {
  change,
  changeBy,
  HECTARES,
  linesOf,
  madeMetric,
  measured,
  PERCENT,
  POINTS,
} from '../../../test/made-metrics.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';

const rate = (id: string, exact: string, ...comparisons: readonly Comparison[]): Metric =>
  madeMetric(id, exact, { value: measured(PERCENT, exact), comparisons });

const before = rate('a', '3.0');
const byPoints = (exact: string) => changeBy(exact, POINTS, 'a');

const ratio = (percent: string): Comparison => ({
  kind: 'ratio',
  percent: Number(percent),
  exact: percent,
  decimals: 1,
  basis: { kind: 'plan' },
});

// two rates a report holds, and how far one is said to be from the other
test.each<[string, readonly Metric[], readonly string[]]>([
  ['in points', [before, rate('b', '2.4', byPoints('-0.6'))], ['percentage-points consistent']],
  [
    'in points that do not follow',
    [before, rate('b', '2.4', byPoints('-0.9'))],
    ['percentage-points inconsistent slack 3/2'],
  ],
  [
    'in per cent where points are meant',
    [before, rate('b', '2.4', change('-0.6', 'a'))],
    ['percentage-points inconsistent slack 19233/118 → percent-or-point'],
  ],
  [
    'a share of the base is no change',
    [before, rate('b', '2.4', { ...change('80.0', 'a'), kind: 'ratio' })],
    [],
  ],
  [
    'an amount of something else is no point',
    [before, rate('b', '2.4', changeBy('-0.9', HECTARES, 'a'))],
    [],
  ],
  ['the base is no rate', [madeMetric('a', '3'), rate('b', '2.4', byPoints('-0.9'))], []],
  [
    'what changed is no rate',
    [before, madeMetric('b', '24', { comparisons: [byPoints('-0.9')] })],
    [],
  ],
  [
    'what changed is the percentage said before it',
    [before, madeMetric('b', '24', { comparisons: [ratio('2.4'), byPoints('-0.6')] })],
    ['percentage-points consistent'],
  ],
  [
    'the nearest percentage before it, changes passed over',
    [
      before,
      madeMetric('b', '24', {
        comparisons: [ratio('9.9'), ratio('2.4'), unboundChange('7.0'), byPoints('-0.6')],
      }),
    ],
    ['percentage-points consistent'],
  ],
  [
    'amounts before it are no rates',
    [
      before,
      madeMetric('b', '24', {
        comparisons: [
          ratio('2.4'),
          { ...byPoints('5'), basis: { kind: 'plan' } },
          byPoints('-0.6'),
        ],
      }),
    ],
    ['percentage-points consistent'],
  ],
  [
    'what is said after it does not count',
    [before, madeMetric('b', '24', { comparisons: [byPoints('-0.6'), ratio('2.4')] })],
    [],
  ],
  [
    'nothing but the change',
    [before, { id: 'b', indicator: before.indicator, comparisons: [byPoints('-0.6')] }],
    [],
  ],
])('%s', (_name, metrics, expected) => {
  expect(linesOf(metrics)).toEqual(expected);
});

function unboundChange(percent: string): Comparison {
  return change(percent, '', { basis: { kind: 'previous-period' } });
}
