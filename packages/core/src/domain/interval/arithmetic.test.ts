import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf, showInterval } from '../../../test/interval-notation.ts';
import { add, negate, product, subtract, sum } from './arithmetic.ts';
import { closed, type Interval, intersection, intersects } from './interval.ts';

import { type Rational, rational } from './rational.ts';

describe('on tables', () => {
  test.each([
    ['[1, 2]', '[-2, -1]'],
    ['(1, 2]', '[-2, -1)'],
    ['[0, ∞)', '(-∞, 0]'],
    ['(-∞, ∞)', '(-∞, ∞)'],
  ])('the negative of %s is %s', (x, expected) => {
    expect(showInterval(negate(intervalOf(x)))).toBe(expected);
  });

  test.each([
    ['[1, 2]', '[10, 20]', '[11, 22]', '[-19, -8]'],
    ['(1, 2]', '[10, 20)', '(11, 22)', '(-19, -8]'],
    ['[1, ∞)', '[10, 20]', '[11, ∞)', '[-19, ∞)'],
    ['(-∞, 2]', '[10, 20]', '(-∞, 22]', '(-∞, -8]'],
    ['[1, 2]', '(-∞, ∞)', '(-∞, ∞)', '(-∞, ∞)'],
  ])('%s and %s: sum %s, difference %s', (x, y, expectedSum, expectedDifference) => {
    expect(showInterval(add(intervalOf(x), intervalOf(y)))).toBe(expectedSum);
    expect(showInterval(subtract(intervalOf(x), intervalOf(y)))).toBe(expectedDifference);
  });

  test.each([
    [[], '[0, 0]'],
    [[['1', '[1, 2]']], '[1, 2]'],
    [
      [
        ['2', '[1, 2)'],
        ['-1', '[10, 20)'],
      ],
      '(-18, -6)',
    ],
    [
      [
        ['0', '(-∞, ∞)'],
        ['1/2', '[1, 2]'],
      ],
      '[1/2, 1]',
    ],
    [[['-2', '(1, 2]']], '[-4, -2)'],
  ] as const)('the weighted sum %j is %s', (terms, expected) => {
    const weighted = terms.map(([weight, interval]) => ({
      weight: rational(weight),
      interval: intervalOf(interval),
    }));
    expect(showInterval(sum(weighted))).toBe(expected);
  });

  test.each([
    ['[1, 2]', '[3, 4]', '[3, 8]'],
    ['[-1, 2]', '[-3, 4]', '[-6, 8]'],
    ['[-2, -1]', '[-4, -3]', '[3, 8]'],
    ['(1, 2]', '[3, 4)', '(3, 8)'],
    ['[0, 2]', '(3, 4)', '[0, 8)'],
    ['(0, 2]', '[3, 4]', '(0, 8]'],
    ['[0, 0]', '(-∞, ∞)', '[0, 0]'],
    ['(0, 1]', '[1, ∞)', '(0, ∞)'],
    ['(-∞, -1]', '[2, ∞)', '(-∞, -2]'],
    ['[-1, 1)', '[-1, 1)', '(-1, 1]'],
    ['(-1, 1)', '[-1, 1]', '(-1, 1)'],
    ['(-∞, ∞)', '[1, 2]', '(-∞, ∞)'],
  ])('%s times %s is %s', (x, y, expected) => {
    expect(showInterval(product(intervalOf(x), intervalOf(y)))).toBe(expected);
    expect(showInterval(product(intervalOf(y), intervalOf(x)))).toBe(expected);
  });

  test.each([
    ['[5, 15]', '[10, 25]', '[10, 15]'],
    ['[5, 15]', '[15, 25]', '[15, 15]'],
    ['[5, 15)', '[15, 25]', null],
    ['[5, 15]', '[20, 25]', null],
    ['[5, 15)', '(5, 15]', '(5, 15)'],
    ['(-∞, 15]', '[5, ∞)', '[5, 15]'],
    ['(-∞, 15)', '(-∞, 20]', '(-∞, 15)'],
    ['(5, ∞)', '[1, ∞)', '(5, ∞)'],
    ['(-∞, 7]', '[1, 9]', '[1, 7]'],
    ['(-∞, ∞)', '[1, 9]', '[1, 9]'],
  ])('%s and %s share %s', (x, y, expected) => {
    const shared = [
      intersection(intervalOf(x), intervalOf(y)),
      intersection(intervalOf(y), intervalOf(x)),
    ];
    for (const one of shared) expect(one === null ? null : showInterval(one)).toBe(expected);
  });
});

describe('properties', () => {
  /** An interval, and a value in it. */
  const held = fc
    .tuple(
      fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([values, lowerOpen, upperOpen, noLower, noUpper]) => {
      const [a = 0, b = 0, c = 0] = values.toSorted((x, y) => x - y);
      const [lower, value, upper] = [a, b, c].map((n) => rational(`${n}/4`)) as [
        Rational,
        Rational,
        Rational,
      ];
      const interval: Interval = {
        lower: noLower ? null : lower,
        upper: noUpper ? null : upper,
        lowerOpen: noLower || (lowerOpen && a < b),
        upperOpen: noUpper || (upperOpen && b < c),
      };
      return { interval, value };
    });
  const weights = fc.integer({ min: -3, max: 3 }).map((weight) => rational(`${weight}/2`));
  const holds = (interval: Interval, value: Rational) => intersects(interval, closed(value, value));

  test('what is true of values in the intervals is held by what is computed of them', () => {
    fc.assert(
      fc.property(held, held, (x, y) => {
        expect(holds(negate(x.interval), x.value.neg())).toBe(true);
        expect(holds(add(x.interval, y.interval), x.value.add(y.value))).toBe(true);
        expect(holds(subtract(x.interval, y.interval), x.value.sub(y.value))).toBe(true);
        expect(holds(product(x.interval, y.interval), x.value.mul(y.value))).toBe(true);
      }),
    );
  });

  test('a weighted sum holds the weighted sum of values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(held, weights), { maxLength: 6 }), (terms) => {
        const value = terms.reduce(
          (total, [one, weight]) => total.add(one.value.mul(weight)),
          rational('0'),
        );
        const interval = sum(terms.map(([one, weight]) => ({ interval: one.interval, weight })));
        expect(holds(interval, value)).toBe(true);
      }),
    );
  });

  test('two intervals share a value exactly where both hold it', () => {
    fc.assert(
      fc.property(held, held, ({ interval, value }, other) => {
        const shared = intersection(interval, other.interval);
        const isShared = shared !== null && holds(shared, value);
        expect(isShared).toBe(holds(other.interval, value));
      }),
    );
  });
});
