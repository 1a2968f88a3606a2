import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf, showInterval } from '../../../test/interval-notation.ts';
import { closed, gap, intersects, quotient, scale, toIntervalData, width } from './interval.ts';
import { leafInterval, truncationLeaf } from './leaf.ts';
import { formatRational, powerOfTen, rational, toDecimal, truncateDecimal } from './rational.ts';

describe('leafInterval', () => {
  test.each([
    [{ exact: '1815' }, '[1815, 1815]'],
    [{ exact: '73.1', decimals: 1 }, '[1461/20, 1463/20]'],
    [{ exact: '2500000000', decimals: -8 }, '[2450000000, 2550000000]'],
    [{ exact: '-23', decimals: 0 }, '[-47/2, -45/2]'],
    [{ exact: '84', decimals: 0, hedge: 'nearly' }, '(83, 84)'],
    [{ exact: '79', decimals: 0, hedge: 'over' }, '(79, 80)'],
    [{ exact: '1200', hedge: 'over' }, '(1200, 1300)'],
    [{ exact: '40', hedge: 'at-least' }, '[40, ∞)'],
    [{ exact: '40', hedge: 'at-most' }, '(-∞, 40]'],
    [{ exact: '40', hedge: 'below' }, '(-∞, 40)'],
    [{ exact: '1000', hedge: 'about' }, '[950, 1050]'],
    [{ exact: '8.4', decimals: 1, upperExact: '8.7' }, '[167/20, 35/4]'],
    [{ exact: '0', hedge: 'over' }, '(0, 1)'],
    // the last digit that is not zero
    [{ exact: '15.30', decimals: 2, hedge: 'over' }, '(153/10, 77/5)'],
    [{ exact: '20.00', decimals: 2, hedge: 'nearly' }, '(10, 20)'],
    // five units of the last place where they are more than a twentieth
    [{ exact: '12', decimals: 0, hedge: 'about' }, '[7, 17]'],
    [{ exact: '1.5', decimals: 1, hedge: 'about' }, '[1, 2]'],
    [{ exact: '40', decimals: 0, hedge: 'at-least' }, '[79/2, ∞)'],
    [{ exact: '40', decimals: 0, hedge: 'at-most' }, '(-∞, 81/2]'],
    // of a fall its size is said
    [{ exact: '-25', decimals: 0, hedge: 'over' }, '(-26, -25)'],
    [{ exact: '-8.4', decimals: 1, upperExact: '-8.7' }, '[-35/4, -167/20]'],
    [{ exact: '-1', decimals: 0, upperExact: '2' }, '[-3/2, 5/2]'],
  ] as const)('%j stands for %s', (figure, interval) => {
    expect(showInterval(leafInterval(figure))).toBe(interval);
  });
});

describe('truncationLeaf', () => {
  test.each([
    [{ exact: '1815' }, '[1815, 1815]'],
    [{ exact: '73.1', decimals: 1 }, '[731/10, 366/5)'],
    [{ exact: '2500000000', decimals: -8 }, '[2500000000, 2600000000)'],
    [{ exact: '-23', decimals: 0 }, '(-24, -23]'],
    [{ exact: '0', decimals: 0 }, '(-1, 1)'],
  ] as const)('%j, cut off, stands for %s', (figure, interval) => {
    expect(showInterval(truncationLeaf(figure))).toBe(interval);
  });

  test('property: it holds the value whose digits were cut off', () => {
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(value, fc.integer({ min: -2, max: 2 }), (thousandths, decimals) => {
        const whole = rational(`${thousandths}/1000`);
        const leaf = truncationLeaf({ exact: truncateDecimal(whole, decimals), decimals });
        expect(intersects(leaf, closed(whole, whole))).toBe(true);
      }),
    );
  });
});

describe('rationals', () => {
  test.each([
    ['14607/200', 1, '73.0', '73.0'],
    ['181500/2480', 1, '73.2', '73.1'],
    ['-5/2', 0, '-3', '-2'],
    ['1/3', 4, '0.3333', '0.3333'],
    ['0', 2, '0.00', '0.00'],
    ['-1/1000', 2, '0.00', '0.00'],
    ['1584730000', -6, '1585000000', '1584000000'],
    ['-47/2', -1, '-20', '-20'],
    ['-251/10', -1, '-30', '-20'],
    ['4', -1, '0', '0'],
  ])('%s to %i decimals', (value, decimals, rounded, truncated) => {
    expect(toDecimal(rational(value), decimals)).toBe(rounded);
    expect(truncateDecimal(rational(value), decimals)).toBe(truncated);
  });

  test('what is no number is named', () => {
    expect(() => rational('1,5')).toThrow('1,5');
  });

  test.each(['', 'x', '1,5', '1/0', '--1', '1.', '1e3'])('%j is no number', (text) => {
    expect(() => rational(text)).toThrow(RangeError);
  });

  test('property: a rational travels as n/d and comes back the same', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (n, d) => {
        const value = rational(`${n}/${d}`);
        expect(rational(formatRational(value)).equals(value)).toBe(true);
      }),
    );
  });
});

describe('intervals', () => {
  const [one, two, three] = ['1', '2', '3'].map(rational) as [
    ReturnType<typeof rational>,
    ReturnType<typeof rational>,
    ReturnType<typeof rational>,
  ];

  test('ends that touch count only if both are closed', () => {
    expect(intersects(closed(one, two), closed(two, three))).toBe(true);
    expect(intersects(closed(one, two), { ...closed(two, three), lowerOpen: true })).toBe(false);
    expect(gap(closed(one, one), closed(three, three))?.toFraction()).toBe('2');
    expect(gap(closed(one, three), closed(two, two))).toBeNull();
  });

  test.each([
    ['[1, 2]', '[4, 5]', '2'],
    ['[1, 2)', '[2, 3]', '0'],
    ['[1, 2]', '[2, 3]', '0'],
    ['(-∞, 2]', '[3, ∞)', '1'],
    ['[1, 3]', '[2, 4]', null],
    ['[1, ∞)', '[2, 4]', null],
    ['(-∞, 9]', '[2, 4]', null],
  ])('between %s and %s: %s', (a, b, distance) => {
    for (const found of [gap(intervalOf(a), intervalOf(b)), gap(intervalOf(b), intervalOf(a))]) {
      expect(found?.toFraction() ?? null).toBe(distance);
    }
  });

  test.each([
    ['[1, 5/2]', '3/2'],
    ['(-∞, 2]', null],
    ['[2, ∞)', null],
    ['(-∞, ∞)', null],
  ])('%s is %s wide', (interval, expected) => {
    expect(width(intervalOf(interval))?.toFraction() ?? null).toBe(expected);
  });

  test.each([
    ['[1, 2]', '[4, 5]', '[1/5, 1/2]'],
    ['[0, 2]', '[4, 5]', '[0, 1/2]'],
    ['(1, 2]', '[4, 5]', '(1/5, 1/2]'],
    ['[1, 2)', '[4, 5]', '[1/5, 1/2)'],
    ['[1, 2]', '(4, 5]', '[1/5, 1/2)'],
    ['[1, 2]', '[4, 5)', '(1/5, 1/2]'],
    ['[1, ∞)', '[4, 5]', '[1/5, ∞)'],
    ['[1, 2]', '[4, ∞)', '(0, 1/2]'],
    ['(-∞, 2]', '[4, 5]', null],
    ['[-1, 2]', '[4, 5]', null],
    ['[1, 2]', '[0, 5]', null],
    ['[1, 2]', '(-∞, 5]', null],
  ])('%s by %s is %s', (x, y, expected) => {
    const found = quotient(intervalOf(x), intervalOf(y));
    expect(found === null ? null : showInterval(found)).toBe(expected);
  });

  test.each([
    ['[1, 5/2]', { lower: '1', upper: '5/2' }],
    ['(1, 2)', { lower: '1', upper: '2', lowerOpen: true, upperOpen: true }],
    ['(-∞, 2]', { upper: '2', lowerOpen: true }],
    ['[2, ∞)', { lower: '2', upperOpen: true }],
  ])('%s travels as %j', (interval, data) => {
    expect(toIntervalData(intervalOf(interval))).toEqual(data);
  });

  test('nothing is said of a base that may be zero', () => {
    expect(quotient(closed(one, two), closed(rational('0'), one))).toBeNull();
    expect(quotient(closed(rational('-1'), two), closed(one, one))).toBeNull();
  });

  // If the true values lie in the leaves and the relation holds, the check must pass.
  test('property: rounded figures of a true ratio are consistent with its rounded percentage', () => {
    const truth = fc.tuple(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 1, max: 10_000_000 }),
    );
    const places = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(truth, places, fc.integer({ min: 0, max: 2 }), ([n, d], place, decimals) => {
        const [over, under] = [rational(`${n}/100`), rational(`${d}/100`)];
        const share = over.div(under).mul(100);
        const leaf = (value: typeof over) => {
          const unit = powerOfTen(-place);
          const rounded = value.div(unit).add('1/2').floor().mul(unit);
          const exact = toDecimal(rounded, Math.max(0, place));
          return leafInterval({ exact, decimals: place });
        };
        const percent = leafInterval({ exact: toDecimal(share, decimals), decimals });
        const computed = quotient(leaf(over), leaf(under));
        if (computed !== null)
          expect(intersects(scale(computed, rational('100')), percent)).toBe(true);
      }),
    );
  });
});
