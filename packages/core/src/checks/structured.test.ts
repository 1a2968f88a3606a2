import { describe, expect, test } from 'vitest';
import { checkLine } from '../../test/check-lines.ts';
import { FILES, HECTARES, linesOf, madeMetric } from '../../test/made-metrics.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { closed, type Interval } from '../domain/interval/interval.ts';
import { rational } from '../domain/interval/rational.ts';
import type { Metric } from '../domain/metric/metric.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import type { Report } from '../domain/report/report.ts';
import { check } from '../index.ts';
import { decide } from './decide.ts';

const share = (percent: string, of: Partial<Comparison> = {}): Comparison => ({
  kind: 'share',
  percent: Number(percent),
  exact: percent,
  decimals: percent.split('.')[1]?.length ?? 0,
  basis: { kind: 'whole', metric: 'a' },
  ...of,
});

const lines = ({ metrics = [], ...more }: Partial<Report>) => linesOf(metrics, more);

describe('balances of a report that never was text', () => {
  const metrics = [
    madeMetric('a', '10'),
    madeMetric('b', '45'),
    madeMetric('c', '40'),
    madeMetric('d', '15'),
  ];
  const whole = { carriedOver: ['a'], received: ['b'], done: ['c'], pending: ['d'] };

  test('it is judged', () => {
    expect(lines({ metrics, balances: [whole] })).toEqual(['balance consistent']);
  });

  test.each([
    ['due', ['x']],
    ['carriedOver', ['x']],
    ['received', ['b', 'x']],
    ['done', ['x', 'c']],
    ['pending', ['x']],
  ])('nothing is said where %s names %j, which is not there', (term, ids) => {
    expect(lines({ metrics, balances: [{ ...whole, [term]: ids }] })).toEqual([]);
    expect(lines({ balances: [whole] })).toEqual([]);
  });

  test('without what was carried over, and with no single change that would fit', () => {
    const { received, done, pending } = whole;
    const { checks } = check({
      schemaVersion: '0.1',
      metrics,
      balances: [{ received, done, pending }],
    } as Report);
    expect(checks.map(checkLine)).toEqual(['balance inconsistent slack 10']);
    expect(checks[0]).not.toHaveProperty('fitsIf');
  });

  test('things of two kinds are not added', () => {
    const other = [...metrics.slice(0, 3), madeMetric('d', '15', { value: { unit: HECTARES } })];
    expect(lines({ metrics: other, balances: [whole] })).toEqual([
      'balance not-comparable unknown-unit',
    ]);
    const none = metrics.map(({ value: _, ...rest }) => rest);
    expect(lines({ metrics: none, balances: [whole] })).toEqual([]);
  });
});

describe('ratios of a report that never was text', () => {
  const of = (some: Metric) => lines({ metrics: [madeMetric('a', '300'), some] });

  test.each<[string, Partial<Comparison>, string[]]>([
    ['91.7', {}, ['ratio consistent']],
    ['91.5', {}, ['ratio inconsistent slack 7/6']],
    ['91.5', { kind: 'change' }, []],
    ['91.5', { basis: { kind: 'whole', metric: 'x' } }, []],
    ['91.5', { basis: { kind: 'whole' } }, []],
    ['91.5', { basis: { kind: 'other', metric: 'a' } }, ['growth inconsistent slack 7/6']],
  ])('%s per cent, %j', (percent, more, expected) => {
    expect(of(madeMetric('b', '275', { comparisons: [share(percent, more)] }))).toEqual(expected);
  });

  test('a share in things, not in percent, is no ratio', () => {
    const { percent: _, ...amount } = share('25', { unit: FILES });
    expect(of(madeMetric('b', '275', { comparisons: [amount] }))).toEqual([]);
  });

  test('things of two kinds are not compared', () => {
    const value = { unit: HECTARES };
    expect(of(madeMetric('b', '275', { value, comparisons: [share('91.5')] }))).toEqual([]);
  });

  test('a figure that may be read in two ways fits in either', () => {
    const alternatives = [{ exact: '1200' }] as unknown as Quantity['alternatives'];
    const doubtful = { alternatives, decimals: 3 };
    const reading = (percent: string) =>
      lines({
        metrics: [
          madeMetric('a', '1600'),
          madeMetric('b', '1.2', { value: doubtful, comparisons: [share(percent)] }),
        ],
      });
    expect(reading('75.0')).toEqual(['ratio consistent']);
    expect(reading('85.0')).toEqual([expect.stringContaining('ratio inconsistent')]);
    const asBase = (percent: string) =>
      lines({
        metrics: [
          madeMetric('a', '1.2', { value: doubtful }),
          madeMetric('b', '900', { comparisons: [share(percent)] }),
        ],
      });
    expect(asBase('75.0')).toEqual(['ratio consistent']);
    expect(asBase('85.0')).toEqual([expect.stringContaining('ratio inconsistent')]);
  });
});

describe('decide', () => {
  const between = (lower: string, upper: string) => closed(rational(lower), rational(upper));
  const unbounded: Interval = { ...between('0', '0'), upper: null, upperOpen: true };

  test.each([
    [between('0', '19'), between('3', '4'), 0, 'consistent'],
    [between('0', '20'), between('3', '4'), 0, 'imprecise'],
    [between('0', '19/10'), between('1', '2'), 1, 'consistent'],
    [unbounded, between('3', '4'), 0, 'imprecise'],
    [between('0', '2'), between('3', '4'), 0, 'inconsistent'],
    [{ ...between('0', '3'), upperOpen: true }, between('3', '4'), 0, 'inconsistent'],
  ])('case %#', (computed, written, decimals, outcome) => {
    const decision = decide(computed, written, decimals);
    expect(decision.outcome).toBe(outcome);
    expect(decision.reason).toBe(outcome === 'imprecise' ? 'rounded' : undefined);
    expect('slack' in decision).toBe(outcome === 'inconsistent');
  });
});
