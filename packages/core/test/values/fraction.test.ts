import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDecimal } from '../../src/domain/number/decimal.ts';
import { qualifierOf } from '../../src/domain/quantity/qualifier.ts';
import {
  type Fraction,
  formatFraction,
  hedgeSchema,
  parseFraction,
  type Unit,
} from '../../src/index.ts';
import { expectLinearTime, expectRoundTrip } from './laws.ts';

const dong: Unit = { code: 'VND', text: 'đồng', dimension: 'money' };
const wards: Unit = { text: 'phường', dimension: 'count' };

function fraction(exact: readonly [string, string], rest: Partial<Fraction>): Fraction {
  return { numerator: Number(exact[0]), denominator: Number(exact[1]), exact, ...rest };
}

describe('a fraction', () => {
  test.each<[Fraction, string]>([
    [fraction(['23', '25'], { unit: wards }), '23/25 phường'],
    [fraction(['1210', '1652'], { unit: wards, hedge: 'nearly' }), 'gần 1.210/1.652 phường'],
    [
      fraction(['58310000000', '59500000000'], { decimals: [-7, -8], unit: dong }),
      '58,31/59,5 tỷ đồng',
    ],
    [
      fraction(['88.5', '90'], {
        decimals: [1, 0],
        unit: { code: '%', text: '%', dimension: 'ratio' },
      }),
      '88,5/90%',
    ],
    [fraction(['23', '25'], {}), '23/25'],
  ])('%j is written %s', (value, written) => {
    expect(formatFraction(value)).toBe(written);
  });

  test.each(['1/500', '9/5 phường', '5/4/2021', '12 / 15 xã', 'đạt 23/25 phường'])(
    '%s is none by itself',
    (phrase) => expect(parseFraction(phrase)).toBeNull(),
  );

  const unit = fc.constantFrom<Unit>(
    dong,
    { ...dong, text: 'VNĐ' },
    wards,
    { text: 'hồ sơ', dimension: 'count' },
    { code: 'ha', text: 'ha', dimension: 'area' },
    { code: 'tấn', text: 'tấn', dimension: 'mass', per: 'năm' },
  );
  const size = fc.record({
    // smaller ones may be a day and a month
    whole: fc.integer({ min: 32, max: 999_999 }),
    decimals: fc.stringMatching(/^\d{0,2}$/u),
  });
  const value = fc
    .record({
      sizes: fc.tuple(size, size),
      unit,
      power: fc.constantFrom(0, 3, 6, 9),
      hedge: fc.option(fc.constantFrom(...hedgeSchema.options), { nil: undefined }),
    })
    .map(({ sizes, unit: of, power, hedge }): Fraction => {
      const isCount = of.dimension === 'count' && power === 0;
      const exact = sizes.map(({ whole, decimals }) =>
        shiftDecimal(decimals === '' ? `${whole}` : `${whole}.${decimals}`, power),
      ) as [string, string];
      const decimals = sizes.map((written) => written.decimals.length - power) as [number, number];
      return fraction(exact, {
        ...(isCount && decimals.every((places) => places === 0) ? {} : { decimals }),
        unit: of,
        ...(hedge === undefined ? {} : { hedge, qualifier: qualifierOf(hedge) }),
      });
    });

  test('property: what is written is read back', () => {
    fc.assert(
      fc.property(value, (written) => expectRoundTrip(written, formatFraction, parseFraction)),
      { numRuns: 1000 },
    );
  });

  test.each(['23/', '23/25 phường ', '/'])(
    'takes linear time to read “%s” many times over',
    (part) => expectLinearTime(parseFraction, part),
  );
});
