import { describe, expect, test } from 'vitest';
import {
  change,
  FILES,
  HECTARES,
  linesOf,
  madeMetric,
  measured,
} from '../../../test/made-metrics.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Quantity } from '../../domain/quantity/quantity.ts';

type More = Parameters<typeof madeMetric>[2];

const MONEY = { code: 'VND', text: 'tỷ đồng', dimension: 'money' } as const;

/** A total of files and its parts, all of them unless said otherwise. */
function listed(
  total: string,
  parts: readonly string[],
  more: More = {},
  ofParts: readonly More[] = [],
): readonly Metric[] {
  const made = parts.map((exact, at) => madeMetric(`p${at}`, exact, ofParts[at]));
  const ids = made.map(({ id }) => id);
  return [madeMetric('t', total, { parts: ids, partsClosed: true, ...more }), ...made];
}

const hectares = (exact: string): Partial<Quantity> => measured(HECTARES, exact);
const inHectares = (total: string, parts: readonly string[]) =>
  listed(
    total,
    parts,
    { value: hectares(total) },
    parts.map((exact) => ({ value: hectares(exact) })),
  );

describe('parts that are all', () => {
  test.each<[string, readonly Metric[], readonly string[]]>([
    ['they make the total', listed('60', ['20', '40']), ['sum consistent']],
    ['they do not', listed('61', ['20', '40']), ['sum inconsistent slack 1']],
    ['the list ends before the last', listed('60', ['20', '40', '7']), ['sum consistent']],
    ['one part alone is no list', listed('60', ['50']), []],
    ['none is there', [madeMetric('t', '60', { parts: ['x'], partsClosed: true })], []],
    [
      'a part that is named twice counts once',
      [
        madeMetric('t', '60', { parts: ['p0', 'p1', 'p0'], partsClosed: true }),
        madeMetric('p0', '20'),
        madeMetric('p1', '40'),
      ],
      ['sum consistent'],
    ],
    [
      'a total is no part of itself',
      [
        madeMetric('t', '60', { parts: ['t', 'p0', 'p1'], partsClosed: true }),
        madeMetric('p0', '20'),
        madeMetric('p1', '40'),
      ],
      ['sum consistent'],
    ],
    [
      'a part of a part counts with that',
      [
        madeMetric('t', '60', { parts: ['p0', 'p1', 'p2'], partsClosed: true }),
        madeMetric('p0', '20', { parts: ['p2'] }),
        madeMetric('p1', '40'),
        madeMetric('p2', '15'),
      ],
      ['sum consistent', 'sum consistent'],
    ],
    [
      'of two with one id the first is meant',
      [...listed('60', ['20', '40']), madeMetric('p1', '99')],
      ['sum consistent'],
    ],
    [
      'the last are parts of the one before them',
      listed('90', ['60', '45', '15']),
      ['sum not-comparable nested'],
    ],
    [
      'measured, a digit cut off',
      inHectares('10.1', ['3.46', '6.73']),
      ['sum inconsistent slack 3/10 → truncation'],
    ],
    [
      'measured, one unit off',
      inHectares('10.3', ['3.4', '6.7']),
      ['sum inconsistent slack 1/2 → last-place'],
    ],
    [
      'two digits turned',
      listed('1234', ['100', '1143']),
      ['sum inconsistent slack 9 → digits m2/value 1134 → digits m0/value 1243'],
    ],
    ['a part told twice', listed('60', ['35', '25', '13']), ['sum consistent']],
    [
      'a part told twice in between',
      listed('61', ['35', '13', '26']),
      ['sum inconsistent slack 13 → missing-part m2/value'],
    ],
    [
      'a total rounded to thousands',
      listed('12000', ['7215', '4310']),
      ['sum inconsistent slack 475 → coarser'],
    ],
    [
      'parts rounded to thousands',
      listed('11525', ['7000', '4000']),
      ['sum inconsistent slack 525 → coarser'],
    ],
  ])('%s', (_name, metrics, expected) => {
    expect(linesOf(metrics)).toEqual(expected);
  });
});

describe('parts in a bracket of which no word says that they are all', () => {
  const implied = { partsImplied: true };
  test.each([
    ['60', ['20', '40'], 'sum consistent'],
    ['60', ['20', '30'], 'sum inconsistent slack 10'],
    ['60', ['20', '60'], 'sum inconsistent slack 20'],
    ['60', ['20', '61'], 'sum not-comparable unclear'],
    ['60', ['20', '19'], 'sum not-comparable unclear'],
  ])('%s: %j', (total, parts, expected) => {
    expect(linesOf(listed(total, parts, implied))).toEqual([expected]);
  });
});

describe('parts that are some', () => {
  const some = { partsClosed: false };
  test.each<[string, readonly Metric[], readonly string[]]>([
    ['less than the total', listed('60', ['20', '30'], some), ['sum consistent']],
    ['one alone', listed('60', ['20'], some), ['sum consistent']],
    ['as much as the total', listed('60', ['20', '40'], some), ['sum consistent']],
    ['the first is more', listed('60', ['61', '1'], some), ['sum inconsistent slack 1']],
    [
      'people may be of both kinds',
      listed('60', ['40', '30'], some),
      ['sum not-comparable overlap'],
    ],
    [
      'a later one is more: it is of another list',
      listed('60', ['40', '70'], some),
      ['sum consistent'],
    ],
    [
      'hectares are of one kind only',
      listed('6.0', ['4.0', '3.0'], { ...some, value: hectares('6.0') }, [
        { value: hectares('4.0') },
        { value: hectares('3.0') },
      ]),
      ['sum inconsistent slack 17/2'],
    ],
  ])('%s', (_name, metrics, expected) => {
    expect(linesOf(metrics)).toEqual(expected);
  });
});

describe('figures that are not of one kind are not added', () => {
  const year = (of: number) => ({
    period: {
      kind: 'year',
      given: { year: of },
      start: `${of}-01-01`,
      end: `${of}-12-31`,
    } as const,
  });
  const spoken = (text: string) => ({ period: { kind: 'year', given: {}, text } as const });
  test.each<[string, readonly Metric[], readonly string[]]>([
    [
      'another unit',
      listed('61', ['20', '40'], {}, [{ value: hectares('20') }]),
      ['sum not-comparable unknown-unit'],
    ],
    [
      'a part without a figure',
      [
        ...listed('61', ['20']).map((metric) => ({
          ...metric,
          ...(metric.id === 't' ? { parts: ['p0', 'q'] } : {}),
        })),
        { id: 'q', indicator: { text: 'Số liệu q' } },
      ],
      ['sum not-comparable missing-figure'],
    ],
    [
      'other prices',
      listed('61', ['20', '40'], { priceBasis: 'current' }, [{ priceBasis: 'constant' }]),
      ['sum not-comparable price-basis'],
    ],
    [
      'prices said of one only',
      listed('60', ['20', '40'], { priceBasis: 'current' }),
      ['sum consistent'],
    ],
    [
      'an estimate of final figures',
      listed('61', ['20', '40'], { value: { status: 'estimate' } }, [
        { value: { status: 'final' } },
      ]),
      ['sum not-comparable estimate-and-final'],
    ],
    [
      'parts of another year',
      listed('61', ['20', '40'], year(2026), [year(2025)]),
      ['sum not-comparable other-period'],
    ],
    [
      'parts of the year of the total',
      listed('60', ['20', '40'], year(2026), [year(2026)]),
      ['sum consistent'],
    ],
    [
      'all parts of one other year',
      listed('61', ['20', '40'], year(2026), [year(2025), year(2025)]),
      ['sum not-comparable other-period'],
    ],
    [
      'all parts of one year, the total of none',
      listed('60', ['20', '40'], {}, [year(2025), year(2025)]),
      ['sum consistent'],
    ],
    [
      'each part of a year of its own',
      listed('60', ['20', '40'], {}, [year(2025), year(2026)]),
      ['sum consistent'],
    ],
    [
      'periods known by their words alone',
      listed('61', ['20', '40'], spoken('năm nay'), [spoken('năm ngoái')]),
      ['sum not-comparable other-period'],
    ],
  ])('%s', (_name, metrics, expected) => {
    expect(linesOf(metrics)).toEqual(expected);
  });
});

describe('the growth of a whole lies between those of its parts', () => {
  const grown = (percents: readonly (string | null)[], more: Partial<Comparison> = {}) => {
    const [own, ...ofParts] = percents.map((percent) =>
      percent === null
        ? {}
        : { comparisons: [change(percent, '', { basis: { kind: 'same-period' }, ...more })] },
    );
    return linesOf(listed('60', ['20', '40'], own, ofParts));
  };

  test.each<[readonly (string | null)[], readonly string[]]>([
    [
      ['5.0', '3.0', '7.0'],
      ['sum consistent', 'mean consistent'],
    ],
    [
      ['7.0', '3.0', '7.0'],
      ['sum consistent', 'mean consistent'],
    ],
    [
      ['7.1', '3.0', '7.0'],
      ['sum consistent', 'mean consistent'],
    ],
    [
      ['7.3', '3.0', '7.0'],
      ['sum consistent', 'mean inconsistent slack 2'],
    ],
    [
      ['2.0', '7.0', '3.0'],
      ['sum consistent', 'mean inconsistent slack 9'],
    ],
    [['9.0', '3.0', null], ['sum consistent']],
    [[null, '3.0', '7.0'], ['sum consistent']],
  ])('%j', (percents, expected) => {
    expect(grown(percents)).toEqual(expected);
  });

  test('only a growth in time is a mean', () => {
    expect(grown(['9.0', '3.0', '7.0'], { kind: 'ratio' })).toEqual(['sum consistent']);
    expect(grown(['9.0', '3.0', '7.0'], { basis: { kind: 'plan' } })).toEqual(['sum consistent']);
    expect(grown(['9.0', '3.0', '7.0'], { basis: { kind: 'previous-period' } })).toEqual([
      'sum consistent',
      'mean inconsistent slack 19',
    ]);
  });

  test('of one base', () => {
    const of = (percent: string, basis: Comparison['basis']) => ({
      comparisons: [change(percent, '', { basis })],
    });
    const same = { kind: 'same-period' } as const;
    const lines = (other: Comparison['basis']) =>
      linesOf(listed('60', ['20', '40'], of('9.0', same), [of('3.0', same), of('7.0', other)]));
    expect(lines(same)).toHaveLength(2);
    expect(lines({ kind: 'previous-period' })).toHaveLength(1);
    expect(lines({ kind: 'same-period', year: 2020 })).toHaveLength(1);
  });
});

describe('shares of one whole', () => {
  const share = (percent: string, of = 't'): Comparison => ({
    ...change(percent, of),
    kind: 'share',
    basis: { kind: 'whole', metric: of },
  });
  const shared = (one: string, other: string) =>
    linesOf(
      listed('1000', ['400', '600'], {}, [
        { comparisons: [share(one)] },
        { comparisons: [share(other)] },
      ]),
    ).filter((line) => line.startsWith('sum'));

  test('those of all parts make one hundred', () => {
    expect(shared('40.0', '60.0')).toEqual(['sum consistent', 'sum consistent']);
    expect(shared('40.0', '60.1')).toEqual(['sum consistent', 'sum consistent']);
    expect(shared('40.0', '60.2')).toEqual([
      'sum consistent',
      'sum inconsistent slack 1 → last-place',
    ]);
    expect(shared('40.0', '62.0')).toEqual(['sum consistent', 'sum inconsistent slack 19']);
  });

  test('not where they are shares of something else, or told twice, or not of all', () => {
    const lines = (...comparisons: readonly Comparison[]) =>
      linesOf(
        listed('1000', ['400', '600'], {}, [{ comparisons }, { comparisons: [share('60.0')] }]),
      ).filter((line) => line.startsWith('sum'));
    expect(lines(share('99.0', 'x'))).toHaveLength(1);
    expect(lines(share('40.0'), share('41.0'))).toHaveLength(1);
    expect(lines()).toHaveLength(1);
    expect(lines({ ...share('99.0'), kind: 'ratio' })).toHaveLength(1);
  });

  const structure = (...percents: readonly string[]) => {
    const metrics: readonly Metric[] = percents.map((percent, at) => ({
      id: `s${at}`,
      indicator: { text: `Ngành ${at}` },
      comparisons: [{ ...share(percent), basis: { kind: 'whole' } }],
    }));
    return linesOf(metrics, { structures: [{ metrics: metrics.map(({ id }) => id) }] });
  };

  test.each<[readonly string[], readonly string[]]>([
    [['12.3', '45.6', '42.1'], ['sum consistent']],
    [['12.3', '45.6', '42.4'], ['sum inconsistent slack 3/2']],
    [['12.3', '45.6', '30.0'], ['sum inconsistent slack 239/2']],
    [['12.3', '45.6', '22.0'], ['sum not-comparable unclear']],
    [['12.3', '45.6', '60.0'], ['sum not-comparable unclear']],
    // 42,1 with its first two digits turned round
    [['12.3', '45.6', '24.1'], ['sum inconsistent slack 357/2']],
    [['40', '60'], ['sum consistent']],
    [['40'], []],
  ])('%j of a whole without a figure', (percents, expected) => {
    expect(structure(...percents)).toEqual(expected);
  });

  test('money is added as hectares are', () => {
    const value = (exact: string) => ({ value: { ...measured(MONEY, exact) } });
    const lines = linesOf(
      listed('20.3', ['12.4', '7900'], value('20.3'), [value('12.4'), value('7900')]),
    );
    expect(lines).toEqual([expect.stringContaining('scale')]);
    expect(linesOf([madeMetric('t', '5', { value: { unit: FILES }, parts: [] })])).toEqual([]);
  });
});
