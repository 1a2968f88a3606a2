import { describe, expect, test } from 'vitest';
import {
  change,
  FILES,
  HECTARES,
  linesOf,
  madeMetric,
  measured,
  PERCENT,
} from '../../../test/made-metrics.ts';
import { check } from '../../analyzer/analyzer.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Table } from '../../domain/table/table.ts';

type More = Parameters<typeof madeMetric>[2];

const MONEY = { code: 'VND', text: 'tỷ đồng', dimension: 'money' } as const;
const NAME = { indicator: { text: 'thu ngân sách nhà nước' } };

const told = (id: string, exact: string, { value, ...more }: NonNullable<More> = {}): Metric =>
  madeMetric(id, exact, { ...NAME, ...more, value: { ...measured(MONEY, exact), ...value } });
const lines = (metrics: readonly Metric[], tables: readonly Table[] = []) =>
  linesOf(metrics, { tables }).filter((line) => line.startsWith('same-indicator'));
const inTable = (...ids: readonly string[]): Table => ({
  columns: [{ text: 'Thực hiện' }],
  rows: ids.map((metric) => ({ cells: [{ text: 'x', metric }] })),
});

describe('one thing told twice in prose', () => {
  test.each<[string, More, string, More, readonly string[]]>([
    ['31.4', {}, '31.4', {}, ['same-indicator consistent']],
    ['31.4', {}, '31', {}, ['same-indicator consistent']],
    ['31.4', {}, '34.1', {}, ['same-indicator inconsistent']],
    ['31.4', {}, '31400.0', {}, ['same-indicator inconsistent']],
    // of two things, as far as anyone can tell
    ['31.4', {}, '36.9', {}, []],
    ['31.4', {}, '310.9', {}, []],
    ['31.4', {}, '31500.0', {}, []],
    ['31.4', {}, '314.0', {}, []],
    ['931.0', {}, '1391.0', {}, []],
    ['31.4', { value: { hedge: 'about' } }, '31.4', {}, ['same-indicator consistent']],
    [
      '31.4',
      { value: { status: 'estimate' } },
      '34.1',
      { value: { status: 'final' } },
      ['same-indicator not-comparable estimate-and-final'],
    ],
    ['31.4', { value: { status: 'estimate' } }, '34.1', {}, ['same-indicator inconsistent']],
    ['31.4', {}, '34.1', { value: { status: 'final' } }, ['same-indicator inconsistent']],
    [
      '31.4',
      { value: { status: 'final' } },
      '34.1',
      { value: { status: 'final' } },
      ['same-indicator inconsistent'],
    ],
    ['31.4', { value: { status: 'planned' } }, '34.1', {}, []],
    ['31.4', { area: 'xã Hòa Tiến' }, '34.1', {}, []],
    ['31.4', { area: 'toàn xã' }, '34.1', {}, ['same-indicator inconsistent']],
    [
      '31.4',
      { area: 'Xã Hòa Tiến' },
      '34.1',
      { area: 'xã Hòa  Tiến' },
      ['same-indicator inconsistent'],
    ],
    ['31.4', { priceBasis: 'current' }, '34.1', {}, []],
    ['31.4', { value: { unit: HECTARES } }, '34.1', {}, []],
    ['31.4', { value: { unit: { ...MONEY, per: 'người' } } }, '34.1', {}, []],
    ['31.4', { indicator: { text: 'thu khác' } }, '34.1', { indicator: { text: 'thu khác' } }, []],
    [
      '31.4',
      { indicator: { text: 'thu', id: 'x' } },
      '34.1',
      { indicator: { text: 'khoản thu', id: 'x' } },
      ['same-indicator inconsistent'],
    ],
  ])('%s %j, %s %j', (one, ofOne, other, ofOther, expected) => {
    expect(lines([told('a', one, ofOne), told('b', other, ofOther)])).toEqual(expected);
  });

  test('in two times it is two things', () => {
    const of = (year: number): More => ({
      period: { kind: 'year', given: { year }, start: `${year}-01-01`, end: `${year}-12-31` },
    });
    expect(lines([told('a', '31.4', of(2025)), told('b', '34.1', of(2026))])).toEqual([]);
    expect(lines([told('a', '31.4', of(2026)), told('b', '34.1', of(2026))])).toHaveLength(1);
  });

  test('what something is compared with is no second telling', () => {
    const growth = change('8.6', 'a', { basis: { kind: 'same-period', metric: 'a' } });
    expect(lines([told('a', '31.4'), told('b', '34.1', { comparisons: [growth] })])).toEqual([]);
    const own = change('8.6', 'b', { basis: { kind: 'whole', metric: 'b' } });
    expect(lines([told('a', '31.4'), told('b', '34.1', { comparisons: [own] })])).toHaveLength(1);
  });

  test('says between what each of the two lies', () => {
    const judged = (one: string, other: string) =>
      check({ schemaVersion: '1', metrics: [told('a', one), told('b', other)] }).checks.map(
        ({ computed, written }) => ({ computed, written }),
      );
    expect(judged('31.4', '34.1')).toEqual([
      {
        computed: { lower: '627/20', upper: '629/20' },
        written: { lower: '681/20', upper: '683/20' },
      },
    ]);
    expect(judged('31.4', '31')).toEqual([
      { computed: { lower: '627/20', upper: '629/20' }, written: { lower: '61/2', upper: '63/2' } },
    ]);
    expect(judged('31.4', '31.4')).toEqual([{}]);
  });

  test('each is held against the first', () => {
    expect(lines([told('a', '31.4'), told('b', '34.1'), told('c', '31.4')])).toEqual([
      'same-indicator inconsistent',
      'same-indicator consistent',
    ]);
  });

  test('things counted are named by the indicator, not by their noun', () => {
    const counted = (id: string, exact: string, text: string) =>
      madeMetric(id, exact, { ...NAME, value: { unit: { ...FILES, text } } });
    expect(lines([counted('a', '314', 'hồ sơ'), counted('b', '341', 'bộ hồ sơ')])).toEqual([
      'same-indicator inconsistent',
    ]);
  });
});

describe('one thing told in a table and in prose', () => {
  test.each<[string, string, readonly string[]]>([
    ['31.4', '36.9', ['same-indicator inconsistent']],
    ['31.4', '41.8', ['same-indicator inconsistent']],
    ['31.4', '41.9', []],
    ['30.0', '40.0', ['same-indicator inconsistent']],
    ['40.0', '30.0', ['same-indicator inconsistent']],
    ['41.8', '31.4', ['same-indicator inconsistent']],
    ['41.9', '31.4', []],
  ])('%s, %s', (one, other, expected) => {
    expect(lines([told('a', one), told('b', other)], [inTable('a')])).toEqual(expected);
    expect(lines([told('a', one), told('b', other)], [inTable('a', 'b')])).toEqual([]);
  });

  test('a word or two are enough there', () => {
    const short = { indicator: { text: 'thu khác' } };
    const metrics = [told('a', '31.4', short), told('b', '36.9', short)];
    expect(lines(metrics)).toEqual([]);
    expect(lines(metrics, [inTable('a')])).toEqual(['same-indicator inconsistent']);
  });
});

describe('how far a plan was fulfilled, told twice', () => {
  const ofPlan = (percent: string, more: Partial<Comparison> = {}): Comparison => ({
    ...change(percent, ''),
    kind: 'ratio',
    basis: { kind: 'plan' },
    ...more,
  });
  const both = (one: Comparison, other: Comparison) =>
    lines([
      told('a', '31.4', { comparisons: [one] }),
      told('b', '31.4', { comparisons: [other] }),
    ]).slice(1);

  test.each<[string, Comparison, Comparison, readonly string[]]>([
    ['alike', ofPlan('63.1'), ofPlan('63.1'), ['same-indicator consistent']],
    ['two digits turned', ofPlan('63.1'), ofPlan('36.1'), ['same-indicator inconsistent']],
    [
      'plans of two organs',
      ofPlan('63.1'),
      ofPlan('36.1', { basis: { kind: 'plan', organ: 'tỉnh' } }),
      [],
    ],
    [
      'plans of two years',
      ofPlan('63.1'),
      ofPlan('36.1', { basis: { kind: 'plan', year: 2030 } }),
      [],
    ],
    ['a change', ofPlan('63.1'), ofPlan('36.1', { kind: 'change' }), []],
    ['of something else', ofPlan('63.1'), ofPlan('36.1', { basis: { kind: 'whole' } }), []],
  ])('%s', (_name, one, other, expected) => {
    expect(both(one, other)).toEqual(expected);
  });
});

describe('a total that a fraction repeats', () => {
  const vessels = { text: 'tàu cá', dimension: 'count' } as const;
  const total = (exact: string, more: More = {}) =>
    madeMetric('a', exact, { indicator: { text: 'Tàu cá' }, value: { unit: vessels }, ...more });
  const part = (of: string): Metric => {
    const fraction = {
      numerator: 600,
      denominator: Number(of),
      exact: ['600', of],
      unit: vessels,
    } as const;
    return { id: 'b', indicator: { text: 'đã đăng kiểm' }, fraction };
  };

  test.each<[string, readonly Metric[], readonly string[]]>([
    ['alike', [total('642'), part('642')], ['same-indicator consistent']],
    ['two digits turned', [total('642'), part('624')], ['same-indicator inconsistent']],
    ['of some of them', [total('642'), part('655')], []],
    [
      'the total is of some of them',
      [total('642', { indicator: { text: 'Tàu cá dài' } }), part('624')],
      [],
    ],
    [
      'the total is no number of things',
      [total('642', { value: { unit: PERCENT } }), part('624')],
      [],
    ],
    [
      'the first total counts',
      [total('642'), { ...total('624'), id: 'c' }, part('624')],
      ['same-indicator inconsistent'],
    ],
  ])('%s', (_name, metrics, expected) => {
    expect(lines(metrics)).toEqual(expected);
  });
});
