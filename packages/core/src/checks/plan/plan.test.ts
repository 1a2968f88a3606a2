import { expect, test } from 'vitest';
import {
  change,
  changeBy,
  FILES,
  HECTARES,
  linesOf,
  madeMetric,
  measured,
} from '../../../test/made-metrics.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';

const ofPlan = (percent: string, more: Partial<Comparison> = {}): Comparison => ({
  ...change(percent, 'a'),
  kind: 'ratio',
  basis: { kind: 'plan', metric: 'a' },
  ...more,
});
const target = madeMetric('a', '400');
const done = (exact: string, ...comparisons: readonly Comparison[]) =>
  madeMetric('b', exact, { comparisons });

test.each<[string, Parameters<typeof linesOf>[0], readonly string[]]>([
  ['fulfilled as said', [target, done('265', ofPlan('66.3'))], ['plan consistent']],
  ['not as said', [target, done('265', ofPlan('66.5'))], ['plan inconsistent slack 2']],
  [
    'more than planned',
    [target, done('420', ofPlan('5.0', { kind: 'change' }))],
    ['plan consistent'],
  ],
  [
    'a ratio told as what is over',
    [target, done('420', ofPlan('105.0', { kind: 'change' }))],
    ['plan inconsistent slack 1999/2 → growth-or-ratio'],
  ],
  [
    'what is over told as a ratio',
    [target, done('420', ofPlan('5.0'))],
    ['plan inconsistent slack 1999/2 → growth-or-ratio'],
  ],
  [
    'against something else',
    [target, done('265', ofPlan('66.5', { basis: { kind: 'whole', metric: 'x' } }))],
    [],
  ],
  ['against itself', [done('265', ofPlan('66.5', { basis: { kind: 'plan', metric: 'b' } }))], []],
  [
    'in things, not in per cent',
    [target, done('265', changeBy('15', FILES, 'a', { basis: { kind: 'plan', metric: 'a' } }))],
    [],
  ],
  [
    'of another unit',
    [madeMetric('a', '400', { value: measured(HECTARES, '400') }), done('265', ofPlan('66.5'))],
    [],
  ],
  [
    'the plan is no figure',
    [{ id: 'a', indicator: { text: 'Kế hoạch' } }, done('265', ofPlan('66.5'))],
    [],
  ],
  [
    'what was done is no figure',
    [target, { id: 'b', indicator: { text: 'b' }, comparisons: [ofPlan('66.5')] }],
    [],
  ],
])('%s', (_name, metrics, expected) => {
  expect(linesOf(metrics)).toEqual(expected);
});
