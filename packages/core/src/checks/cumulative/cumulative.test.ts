import { describe, expect, test } from 'vitest';
import { HECTARES, linesOf, madeMetric, measured, PERCENT } from '../../../test/made-metrics.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Period } from '../../domain/period/period.ts';

type More = Parameters<typeof madeMetric>[2];

const MONEY = { code: 'VND', text: 'tỷ đồng', dimension: 'money' } as const;
const REVENUE = { indicator: { text: 'Thu ngân sách', id: 'state-budget-revenue' } };

const span = (start: string, end: string, more: Partial<Period> = {}): { period: Period } => ({
  period: { kind: 'range', given: {}, start, end, ...more },
});
const month = (of: number) => span(`2026-0${of}-01`, `2026-0${of}-28`);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30];
const months = (from: number, to: number, more: Partial<Period> = {}) =>
  span(`2026-0${from}-01`, `2026-0${to}-${DAYS[to - 1]}`, more);

let ids = 0;
const revenue = (exact: string, when: { period: Period }, more: More = {}): Metric => {
  ids += 1;
  const { value, ...rest } = more;
  return madeMetric(`m${ids}`, exact, {
    ...REVENUE,
    ...when,
    ...rest,
    value: { ...measured(MONEY, exact), ...value },
  });
};

describe('what a month adds to those before it', () => {
  const told = (all: string, before: string, last: string, more: More = {}) =>
    linesOf([
      revenue(all, months(1, 8), more),
      revenue(before, months(1, 7), more),
      revenue(last, months(8, 8), more),
    ]);

  test.each<[string, string, string, readonly string[]]>([
    ['90.4', '70.3', '20.1', ['cumulative consistent']],
    ['90.6', '70.3', '20.1', ['cumulative inconsistent slack 1/2 → last-place']],
    ['90.7', '70.3', '20.1', ['cumulative inconsistent slack 3/2']],
    ['94.4', '70.3', '20.1', ['cumulative inconsistent slack 77/2']],
    ['9.4', '70.3', '20.1', ['cumulative not-comparable unclear']],
    ['90.4', '70300.0', '20.1', [expect.stringContaining('scale m1/value 703/10')]],
    ['94.0', '70.3', '20.1', ['cumulative inconsistent slack 69/2 → digits m0/value 452/5']],
    ['90.4', '73.0', '20.1', ['cumulative inconsistent slack 51/2 → digits m1/value 703/10']],
  ])('%s of %s and %s', (all, before, last, expected) => {
    expect(told(all, before, last)).toEqual(expected);
  });

  test('things counted have no last place to be off by', () => {
    const count = (exact: string, when: { period: Period }) =>
      madeMetric(`c${exact}`, exact, {
        indicator: { text: 'Khách du lịch', id: 'visitors' },
        ...when,
      });
    expect(
      linesOf([count('90', months(1, 8)), count('70', months(1, 7)), count('21', months(8, 8))]),
    ).toEqual(['cumulative inconsistent slack 1']);
  });

  test.each<[string, More]>([
    ['planned', { value: { status: 'planned' } }],
    ['a range', { value: { upper: { amount: 99, exact: '99' } } }],
    ['a rate', { value: { unit: PERCENT } }],
    ['so much a head', { value: { unit: { ...MONEY, per: 'người' } } }],
    ['of no day', { period: { kind: 'month', given: { month: 8 } } }],
    [
      'of something that does not add up over time',
      { indicator: { text: 'Dân số', id: 'population' } },
    ],
    ['of something unknown, in no sentence', { indicator: { text: 'Số lượt' } }],
  ])('not told of what is %s', (_name, more) => {
    expect(told('94.4', '70.3', '20.1', more)).toEqual([]);
  });

  test('not of two areas, units or prices', () => {
    const other = (more: More) =>
      linesOf([
        revenue('94.4', months(1, 8)),
        revenue('70.3', months(1, 7), more),
        revenue('20.1', months(8, 8)),
      ]);
    expect(other({ area: 'xã Hòa Tiến' })).toEqual([]);
    expect(other({ value: { unit: HECTARES } })).toEqual([]);
    expect(other({ priceBasis: 'current' })).toEqual([]);
  });

  test('a time of two figures is not known', () => {
    const metrics = [
      revenue('94.4', months(1, 8)),
      revenue('70.3', months(1, 7)),
      revenue('20.1', months(8, 8)),
    ];
    const again = (exact: string) =>
      linesOf([...metrics, revenue(exact, months(1, 7))]).filter((line) =>
        line.startsWith('cumulative'),
      );
    expect(again('70.3')).toEqual(['cumulative inconsistent slack 77/2']);
    expect(again('71.5')).toEqual([]);
  });

  test('a gap in time is filled by nothing', () => {
    expect(
      linesOf([
        revenue('94.4', months(1, 8)),
        revenue('70.3', months(1, 6)),
        revenue('20.1', months(8, 8)),
      ]),
    ).toEqual([]);
    expect(linesOf([revenue('90.4', months(1, 8)), revenue('70.3', month(1))])).toEqual([]);
  });

  test('the longest stretches are taken, in whatever order they are told', () => {
    expect(
      linesOf([
        revenue('30.0', months(1, 3)),
        revenue('41.0', months(4, 7)),
        revenue('70.3', months(1, 7)),
        revenue('20.1', months(8, 8)),
        revenue('90.4', months(1, 8)),
      ]),
    ).toEqual([expect.stringContaining('cumulative inconsistent'), 'cumulative consistent']);
  });

  test('a stretch after which nothing follows leads nowhere', () => {
    expect(
      linesOf([
        revenue('60.0', months(1, 6)),
        revenue('50.0', months(1, 5)),
        revenue('30.0', months(6, 8)),
        revenue('84.0', months(1, 8)),
      ]),
    ).toEqual(['cumulative inconsistent slack 77/2']);
  });

  const days = (from: number, to: number) =>
    span(`2026-08-${String(from).padStart(2, '0')}`, `2026-08-${String(to).padStart(2, '0')}`);

  test('the last of them may be a single day', () => {
    const metrics = [revenue('9.0', days(1, 3)), revenue('5.0', days(1, 2))];
    expect(linesOf([...metrics, revenue('4.0', days(3, 3))])).toEqual(['cumulative consistent']);
    expect(linesOf([...metrics, revenue('3.0', days(3, 3))])).toEqual([
      'cumulative inconsistent slack 17/2',
    ]);
  });

  test.each([
    [12, 1],
    [13, 0],
  ])('of %i days there are %i checks', (count, checks) => {
    const each = Array.from({ length: count }, (_, at) => revenue('1.0', days(at + 1, at + 1)));
    const lines = linesOf([...each, revenue(`${count}.0`, days(1, count))]);
    expect(lines.filter((line) => line.startsWith('cumulative'))).toHaveLength(checks);
  });

  test('among very many figures of one thing nothing is looked for', () => {
    const other = (at: number) =>
      span(`2020-01-01`, `20${20 + Math.floor(at / 12)}-12-${10 + (at % 12)}`);
    const parts = [revenue('50.0', months(1, 5)), revenue('30.0', months(6, 8))];
    const all = (others: number) =>
      linesOf([
        ...parts,
        revenue('80.0', months(1, 8)),
        ...Array.from({ length: others }, (_, at) => revenue('1.0', other(at))),
      ]).filter((line) => line.startsWith('cumulative'));
    expect(all(37)).toEqual(['cumulative consistent']);
    expect(all(38)).toEqual([]);
  });

  test('things counted are one thing whatever noun counts them', () => {
    const count = (exact: string, when: { period: Period }, text: string) =>
      madeMetric(`n${exact}`, exact, {
        indicator: { text: 'Khách du lịch', id: 'visitors' },
        value: { unit: { text, dimension: 'count' } },
        ...when,
      });
    expect(
      linesOf([
        count('90', months(1, 8), 'lượt khách'),
        count('70', months(1, 7), 'khách'),
        count('20', months(8, 8), 'lượt'),
      ]),
    ).toEqual(['cumulative consistent']);
  });

  test('several months make a longer time', () => {
    expect(
      linesOf([
        revenue('30.0', months(1, 3)),
        revenue('10.0', months(1, 1)),
        revenue('10.0', months(2, 2)),
        revenue('10.4', months(3, 3)),
      ]),
    ).toEqual(['cumulative inconsistent slack 2']);
  });
});

describe('a month is no more than the year up to it', () => {
  const toDate = { accumulation: 'year-to-date' } as const;
  test.each<[string, string, readonly string[]]>([
    ['90.4', '20.1', ['cumulative consistent']],
    ['20.1', '20.1', ['cumulative consistent']],
    ['19.0', '20.1', ['cumulative inconsistent slack 10']],
  ])('%s and %s', (all, last, expected) => {
    expect(linesOf([revenue(all, months(1, 8, toDate)), revenue(last, months(8, 8))])).toEqual(
      expected,
    );
  });

  test('what months make up is not held against each of them again', () => {
    const metrics = [revenue('70.3', months(1, 7)), revenue('20.1', months(8, 8))];
    expect(linesOf([revenue('90.4', months(1, 8, toDate)), ...metrics])).toEqual([
      'cumulative consistent',
    ]);
  });

  test('the first month is one of them, the whole is not', () => {
    expect(linesOf([revenue('19.0', months(1, 8, toDate)), revenue('20.1', months(1, 1))])).toEqual(
      ['cumulative inconsistent slack 10'],
    );
    const twice = [revenue('19.0', months(1, 8, toDate)), revenue('20.1', months(1, 8))];
    expect(linesOf(twice).filter((line) => line.startsWith('cumulative'))).toEqual([]);
  });

  test('only where it is said to be up to it, and lies in it', () => {
    expect(linesOf([revenue('19.0', months(1, 8)), revenue('20.1', months(8, 8))])).toEqual([]);
    expect(linesOf([revenue('19.0', months(1, 7, toDate)), revenue('20.1', months(8, 8))])).toEqual(
      [],
    );
    expect(linesOf([revenue('19.0', months(2, 8, toDate)), revenue('20.1', months(1, 3))])).toEqual(
      [],
    );
  });
});
