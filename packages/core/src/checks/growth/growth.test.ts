import { describe, expect, test } from 'vitest';
import {
  change,
  changeBy,
  FILES,
  HECTARES,
  linesOf,
  madeMetric,
  measured,
  PERCENT,
} from '../../../test/made-metrics.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Unit } from '../../domain/quantity/quantity.ts';

const before = madeMetric('a', '500');
const now = (exact: string, ...comparisons: readonly Comparison[]) =>
  madeMetric('b', exact, { comparisons });

describe('growth in a report that never was text', () => {
  test.each<[string, readonly Metric[], readonly string[]]>([
    ['it follows', [before, now('540', change('8.0', 'a'))], ['growth consistent']],
    ['it does not', [before, now('540', change('9.0', 'a'))], ['growth inconsistent slack 19/2']],
    [
      'no base is named',
      [before, now('540', { ...change('9.0', 'a'), basis: { kind: 'same-period' } })],
      [],
    ],
    ['no basis at all', [before, { ...now('540', withoutBasis(change('9.0', 'a'))) }], []],
    ['its base is itself', [now('540', change('9.0', 'b'))], []],
    ['its base is no figure', [withoutValue(before), now('540', change('9.0', 'a'))], []],
    ['it is of no figure', [before, withoutValue(now('540', change('9.0', 'a')))], []],
    [
      'its base is of another unit',
      [
        madeMetric('a', '500', { value: measured(HECTARES, '500') }),
        now('540', change('9.0', 'a')),
      ],
      [],
    ],
    [
      'as an amount it follows',
      [before, now('540', changeBy('40', FILES, 'a', { decimals: undefined }))],
      ['growth consistent'],
    ],
    ['as an amount of another unit', [before, now('540', changeBy('45', HECTARES, 'a'))], []],
  ])('%s', (_name, metrics, expected) => {
    expect(linesOf(metrics)).toEqual(expected);
  });

  const times = (percent: string, verb: 'increase' | 'equal'): Comparison => ({
    ...change(percent, 'a'),
    kind: 'ratio',
    decimals: 1,
    verb: { kind: verb },
  });

  test.each<[string, Comparison, readonly string[]]>([
    ['"tăng 2,4 lần" is 2,4 times the base', times('240', 'increase'), ['growth consistent']],
    ['or 2,4 times more', times('140', 'increase'), ['growth consistent']],
    ['but not anything', times('190', 'increase'), ['growth inconsistent slack 999/2']],
    [
      '"bằng" is the one reading only',
      times('140', 'equal'),
      ['growth inconsistent slack 1999/2 → growth-or-ratio'],
    ],
  ])('%s', (_name, comparison, expected) => {
    expect(linesOf([before, now('1200', comparison)])).toEqual(expected);
  });

  test('a rise does not become a ratio of what it would be as growth', () => {
    const rise = { ...change('140', 'a'), verb: { kind: 'increase' as const } };
    expect(linesOf([before, now('1200', rise)])).toEqual(['growth consistent']);
    const wrong = { ...change('240', 'a'), verb: { kind: 'increase' as const } };
    expect(linesOf([before, now('1200', wrong)])).toEqual([
      'growth inconsistent slack 199/2 → growth-or-ratio',
    ]);
  });

  type Prices = Metric['priceBasis'];
  test.each<[Prices, Prices, string]>([
    [undefined, undefined, 'growth inconsistent slack 19/2'],
    ['current', undefined, 'growth not-comparable price-basis'],
    ['current', 'current', 'growth not-comparable price-basis'],
    ['constant', 'constant', 'growth inconsistent slack 19/2'],
    ['constant', undefined, 'growth inconsistent slack 19/2'],
    ['constant', 'current', 'growth not-comparable price-basis'],
    [undefined, 'constant', 'growth not-comparable price-basis'],
  ])('prices %s against %s', (own, its, expected) => {
    const priced = (metric: Metric, priceBasis: Prices): Metric =>
      priceBasis === undefined ? metric : { ...metric, priceBasis };
    const metrics = [priced(before, its), priced(now('540', change('9.0', 'a')), own)];
    expect(linesOf(metrics)).toEqual([expected]);
  });

  test.each<[Unit | undefined, readonly string[]]>([
    [FILES, ['growth inconsistent slack 19/2']],
    [HECTARES, []],
    [undefined, []],
  ])('what was reached of %o is compared with files', (unit, expected) => {
    expect(linesOf([before, reached(unit, change('9.0', 'a'))])).toEqual(expected);
  });

  test('two rates are not compared in per cent here', () => {
    const rate = (id: string, exact: string, comparisons: readonly Comparison[] = []) =>
      madeMetric(id, exact, { value: measured(PERCENT, exact), comparisons });
    const lines = linesOf([rate('a', '3.0'), rate('b', '2.4', [change('-20.0', 'a')])]);
    expect(lines.filter((line) => line.startsWith('growth'))).toEqual([]);
  });
});

describe('a change told as an amount and in per cent', () => {
  const unbound = { basis: { kind: 'same-period', text: 'so với cùng kỳ' } } as const;
  const amount = changeBy('40', FILES, '', { ...unbound, decimals: undefined });
  const percent = change('8.0', '', unbound);

  test.each<[string, readonly Comparison[], readonly string[]]>([
    ['amount, then per cent', [amount, percent], ['growth consistent']],
    ['per cent, then amount', [percent, amount], ['growth consistent']],
    [
      'that do not go together',
      [amount, change('9.0', '', unbound)],
      ['growth inconsistent slack 19/2'],
    ],
    ['of two bases', [amount, change('9.0', '', { basis: { kind: 'previous-period' } })], []],
    [
      'of one kind of base in two wordings',
      [amount, change('9.0', '', { basis: { ...unbound.basis, text: 'so với năm trước' } })],
      [],
    ],
    ['both in per cent', [change('9.0', '', unbound), percent], []],
    ['a ratio beside an amount', [amount, { ...percent, kind: 'ratio' }], []],
    ['an amount of another unit', [{ ...amount, unit: HECTARES }, change('9.0', '', unbound)], []],
    [
      'an amount after its percentage may be the base',
      [change('25.0', '', unbound), { ...amount, amount: 432, exact: '432' }],
      [],
    ],
    ['alone', [amount], []],
    ['an amount that is none', [{ ...amount, amount: undefined }, percent], []],
    ['an amount that is a share', [{ ...amount, kind: 'share' }, change('9.0', '', unbound)], []],
    [
      'of another kind of base in the same words',
      [amount, change('9.0', '', { basis: { ...unbound.basis, kind: 'previous-period' } })],
      [],
    ],
    [
      'an amount before its percentage is never the base',
      [{ ...amount, amount: 432, exact: '432' }, change('25.0', '', unbound)],
      ['growth inconsistent slack 7499/2'],
    ],
  ])('%s', (_name, comparisons, expected) => {
    expect(linesOf([now('540', ...comparisons)])).toEqual(expected);
  });

  test.each<[Unit | undefined, Unit | undefined, readonly string[]]>([
    [undefined, undefined, ['growth inconsistent slack 19/2']],
    [FILES, undefined, []],
    [undefined, FILES, []],
  ])('of %o, as an amount of %o', (own, its, expected) => {
    const { unit: _, ...bare } = amount;
    const told = its === undefined ? bare : { ...bare, unit: its };
    expect(linesOf([reached(own, told, change('9.0', '', unbound))])).toEqual(expected);
  });

  test('is judged by its base where that stands in the report', () => {
    const metrics = [
      before,
      now('540', changeBy('40', FILES, 'a', { decimals: undefined }), percent),
    ];
    expect(linesOf(metrics)).toEqual(['growth consistent']);
  });

  test('of a value that the same words named before', () => {
    const indicator = { text: 'số vụ', span: { start: 10, end: 15 } };
    const value = { ...madeMetric('a', '24'), indicator };
    const changes = [
      changeBy('-17', FILES, '', { ...unbound, decimals: undefined }),
      change('-41.5', '', unbound),
    ];
    const told: Metric = { id: 'b', indicator, comparisons: changes };
    expect(linesOf([value, told])).toEqual(['growth consistent']);
    const elsewhere = { ...indicator, span: { start: 40, end: 45 } };
    expect(linesOf([value, { ...told, indicator: elsewhere }])).toEqual([]);
    expect(linesOf([value, { ...told, area: { text: 'xã Hòa Tiến' } }])).toEqual([]);
    const unnamed = { indicator: { text: 'số vụ' } };
    expect(
      linesOf([
        { ...value, ...unnamed },
        { ...told, ...unnamed },
      ]),
    ).toEqual([]);
    const later = { ...madeMetric('c', '99'), indicator };
    expect(linesOf([value, later, told])).toEqual(['growth consistent']);
  });
});

function reached(unit: Unit | undefined, ...comparisons: readonly Comparison[]): Metric {
  const fraction = { numerator: 540, denominator: 600, exact: ['540', '600'] as const };
  const { value: _, ...metric } = now('540', ...comparisons);
  return { ...metric, fraction: unit === undefined ? fraction : { ...fraction, unit } };
}

function withoutValue({ value: _, ...metric }: Metric): Metric {
  return metric;
}

function withoutBasis({ basis: _, ...comparison }: Comparison): Comparison {
  return comparison;
}
