import { describe, expect, test } from 'vitest';
import { change, changeBy, FILES, linesOf, madeMetric } from '../../../test/made-metrics.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';

type Claim = NonNullable<Comparison['claim']>['kind'];

const claimed = (percent: string, kind: Claim, more: Partial<Comparison> = {}): Comparison => ({
  ...change(percent, ''),
  kind: 'ratio',
  basis: { kind: 'plan' },
  claim: { kind },
  ...more,
});
const lines = (comparison: Comparison, more: Partial<Metric> = {}) =>
  linesOf([{ ...madeMetric('a', '265', { comparisons: [comparison] }), ...more }]);

describe('what is concluded from a percentage of the plan', () => {
  test.each<[string, Claim, string]>([
    ['102.0', 'exceeds', 'conclusion consistent'],
    ['98.0', 'exceeds', 'conclusion inconsistent'],
    ['100.0', 'exceeds', 'conclusion consistent'],
    ['98.0', 'falls-short', 'conclusion consistent'],
    ['102.0', 'falls-short', 'conclusion inconsistent'],
    ['100.0', 'falls-short', 'conclusion consistent'],
  ])('%s: %s', (percent, claim, expected) => {
    expect(lines(claimed(percent, claim))).toEqual([expected]);
  });

  test.each<[string, Partial<Comparison>]>([
    ['no claim', { claim: undefined }],
    ['a change', { kind: 'change' }],
    ['of something else than the plan', { basis: { kind: 'same-period' } }],
    ['of nothing named', { basis: undefined }],
    ['no exact figure', { exact: undefined }],
  ])('nothing is held against it: %s', (_name, more) => {
    expect(lines(claimed('98.0', 'exceeds', more))).toEqual([]);
  });

  test('an amount is no percentage', () => {
    const amount = changeBy('98', FILES, '', { kind: 'ratio', basis: { kind: 'plan' } });
    expect(lines({ ...amount, claim: { kind: 'exceeds' } })).toEqual([]);
  });

  const of = (kind: 'year' | 'month'): Partial<Metric> => ({
    period: { kind, given: { year: 2026 }, start: '2026-01-01', end: '2026-12-31' },
  });

  test('in a part of the year the plan may be another', () => {
    const under = claimed('98.0', 'exceeds');
    expect(lines(under, of('month'))).toEqual(['conclusion not-comparable no-base']);
    expect(lines(under, of('year'))).toEqual(['conclusion inconsistent']);
    const { value: _, ...rest } = madeMetric('a', '1', { comparisons: [under] });
    const fraction = { numerator: 49, denominator: 50, exact: ['49', '50'], unit: FILES } as const;
    expect(linesOf([{ ...rest, ...of('month'), fraction }])).toContain('conclusion inconsistent');
  });
});
