import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { exactly, intersects } from '../domain/interval/interval.ts';
import { rational, toDecimal } from '../domain/interval/rational.ts';
import type { Metric } from '../domain/metric/metric.ts';
import { impliedBase } from './implied-base.ts';

const unit = { code: 'VND', text: 'đồng', dimension: 'money' } as const;

function metricOf(exact: string, decimals?: number): Metric {
  const value = {
    amount: Number(exact),
    exact,
    unit,
    ...(decimals === undefined ? {} : { decimals }),
  };
  return { id: 'm1', indicator: { text: 'thu' }, value };
}

const fraction = { numerator: 80, denominator: 100, exact: ['80', '100'] } as const;

function rateOf(exact: string): Metric {
  const { value, ...metric } = metricOf(exact, 1);
  const percent = { code: '%', text: '%', dimension: 'ratio' } as const;
  return value === undefined ? metric : { ...metric, value: { ...value, unit: percent } };
}

const comparisonOf = (kind: Comparison['kind'], exact: string, decimals: number): Comparison => ({
  kind,
  percent: Number(exact),
  exact,
  decimals,
});

test.each<[string, Metric, Comparison, readonly [string, string] | null]>([
  [
    'a part of a plan',
    metricOf('1584000000000', -9),
    comparisonOf('ratio', '84', 0),
    ['1873964497041.4', '1897604790419.2'],
  ],
  ['a rise', metricOf('120'), comparisonOf('change', '20', 0), ['99.6', '100.4']],
  ['a fall', metricOf('80'), comparisonOf('change', '-20', 0), ['99.4', '100.6']],
  ['nothing is left', metricOf('80'), comparisonOf('change', '-100', 0), null],
  ['none of it', metricOf('80'), comparisonOf('ratio', '0', 0), null],
  ['an amount', metricOf('80'), { kind: 'change', amount: 4, exact: '4', unit }, null],
  ['a rate', rateOf('42.5'), comparisonOf('ratio', '84', 0), null],
  ['a fraction', { ...metricOf('80'), fraction }, comparisonOf('ratio', '84', 0), null],
  ['a percentage that is not exact', metricOf('80'), { kind: 'ratio', percent: 84 }, null],
  ['no value', { id: 'm1', indicator: { text: 'thu' } }, comparisonOf('ratio', '84', 0), null],
])('%s', (_, metric, comparison, bounds) => {
  const base = impliedBase(metric, 0, comparison);
  const shown = base && [base.lower, base.upper].map((bound) => bound && toDecimal(bound, 1));
  expect(shown).toEqual(bounds);
});

test('property: the true base lies in what its rounded percentage implies', () => {
  const whole = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 2 }), (value, base, decimals) => {
      const percent = toDecimal(rational(`${value}/${base}`).mul('100'), decimals);
      const implied = impliedBase(
        metricOf(`${value}`),
        0,
        comparisonOf('ratio', percent, decimals),
      );
      if (implied !== null) expect(intersects(implied, exactly(rational(`${base}`)))).toBe(true);
    }),
  );
});
