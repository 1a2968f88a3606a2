import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, shiftDecimal } from '../../src/domain/number/decimal.ts';
import { qualifierOf } from '../../src/domain/quantity/qualifier.ts';
import {
  figureStatusSchema,
  formatQuantity,
  hedgeSchema,
  parseQuantity,
  type Quantity,
  type Unit,
} from '../../src/index.ts';
import { counters } from '../../src/lexicon/counters/counters.ts';
import { scales } from '../../src/lexicon/scales/scales.ts';
import { units } from '../../src/lexicon/units/units.ts';
import { expectLinearTime, expectRoundTrip, meaning } from './laws.ts';

const dong: Unit = { code: 'VND', text: 'đồng', dimension: 'money' };

describe('a figure with its unit', () => {
  test.each<[Omit<Quantity, 'amount'>, string]>([
    [{ exact: '1584000000000', decimals: -9, unit: dong }, '1.584 tỷ đồng'],
    [{ exact: '2755600000000', decimals: -8, unit: dong }, '2.755,6 tỷ đồng'],
    [{ exact: '8000000000', decimals: -8, unit: dong }, '8,0 tỷ đồng'],
    [{ exact: '78400000', decimals: -5, unit: { ...dong, per: 'người' } }, '78,4 triệu đồng/người'],
    [{ exact: '1500000', decimals: 0, unit: dong }, '1.500.000 đồng'],
    [{ exact: '1500000', unit: dong }, '1.500.000 đồng'],
    [{ exact: '512000000000', decimals: -9, unit: { ...dong, text: '' } }, '512 tỷ'],
    [{ exact: '5000', decimals: 0, unit: { ...dong, text: '' } }, '5.000 đồng'],
    [{ exact: '5200000', decimals: -5, unit: { ...dong, text: 'trđ' } }, '5,2 trđ'],
    [
      { exact: '4000000000', decimals: -9, unit: { code: 'USD', text: 'USD', dimension: 'money' } },
      '4 tỷ USD',
    ],
    [
      { exact: '2480', unit: { text: 'hồ sơ', dimension: 'count' }, hedge: 'about' },
      'khoảng 2.480 hồ sơ',
    ],
    [
      {
        exact: '12500',
        decimals: -2,
        unit: { text: 'lao động', dimension: 'count' },
        hedge: 'over',
      },
      'trên 12,5 nghìn lao động',
    ],
    [
      {
        exact: '8000000',
        decimals: -6,
        upper: { amount: 10_000_000, exact: '10000000', decimals: -6 },
        unit: dong,
        status: 'estimate',
        hedge: 'at-most',
      },
      'ước không quá 8-10 triệu đồng',
    ],
    [
      { exact: '58.60', decimals: 2, unit: { code: 'ha', text: 'ha', dimension: 'area' } },
      '58,60 ha',
    ],
    // what has no words, or none that are known, is written as well as it can be
    [{ exact: '58', unit: { code: 'ha', text: '', dimension: 'area' } }, '58 ha'],
    [{ exact: '58', unit: { text: '', dimension: 'count' } }, '58'],
    [{ exact: '12.5', decimals: 1, unit: { code: '%', text: '%', dimension: 'ratio' } }, '12,5%'],
    [{ exact: '-5', decimals: 0, unit: dong, qualifier: 'under' }, 'dưới -5 đồng'],
    [{ exact: '300000000', decimals: -8, unit: { ...dong, text: 'trăm triệu' } }, '0,3 tỷ đồng'],
    [{ exact: '3000000000000000000', decimals: -18, unit: dong }, '3.000 triệu tỷ đồng'],
    // the amount counts more than a last place that does not fit it
    [{ exact: '1234567', decimals: -6, unit: dong }, '1,234567 triệu đồng'],
  ])('%j is written %s', (quantity, written) => {
    expect(formatQuantity({ amount: Number(quantity.exact), ...quantity })).toBe(written);
  });

  test.each([
    ['ước đạt gần 152 tỷ đồng', { status: 'estimate', hedge: 'nearly', exact: '152000000000' }],
    ['12 đồng chí', { unit: { text: 'đồng chí', dimension: 'count' } }],
    ['5-7 tạ/ha', { exact: '5', upper: { amount: 7, exact: '7', decimals: 0 } }],
    ['gần trên 5 tấn', null],
    ['đạt 5 tấn', null],
    ['5 tấn.', null],
    ['sơ bộ gần 12,5%', { exact: '12.5', decimals: 1, unit: { code: '%' }, status: 'preliminary' }],
    ['chính thức không vượt quá 5 tấn', { status: 'final', hedge: 'at-most' }],
    ['23/25 phường', null],
    ['2-3-5 tấn', null],
  ])('%s', (phrase, expected) => {
    const read = parseQuantity(phrase);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected);
  });

  const measured = units.flatMap(({ code, phrases, dimension, factor }) =>
    phrases.map((text) => ({
      unit: { code, text, dimension } as Unit,
      own: dimension === 'money' ? factor.length - 1 : 0,
    })),
  );
  const counted = counters.flatMap(({ phrases }) =>
    phrases.map((text) => ({ unit: { text, dimension: 'count' } as Unit, own: 0 })),
  );
  const size = fc.record({
    whole: fc.nat({ max: 9_999_999 }),
    decimals: fc.stringMatching(/^\d{0,4}$/u),
  });
  const quantity = fc
    .record({
      of: fc.oneof(fc.constantFrom(...measured), fc.constantFrom(...counted)),
      per: fc.option(fc.constantFrom('ha', 'người', 'ngày', 'hộ'), { nil: undefined }),
      scale: fc.constantFrom(
        0,
        ...scales.filter((row) => row.isRound !== true).map(({ power }) => power),
      ),
      first: size,
      last: fc.option(size, { nil: undefined }),
      hedge: fc.option(fc.constantFrom(...hedgeSchema.options), { nil: undefined }),
      status: fc.option(fc.constantFrom(...figureStatusSchema.options), { nil: undefined }),
    })
    .map(({ of, per, scale, first, last, hedge, status }): Quantity => {
      const { unit, own } = of;
      // "trđ" has its scale in it and takes no other
      const power = own === 0 ? scale : own;
      const isPlainCount = unit.dimension === 'count' && power === 0;
      const magnitude = ({ whole, decimals }: typeof first) => {
        // things counted and money by thousandths are thousands to every reader, and known to the
        // last one the things are an exact count
        const isWhole = unit.dimension === 'count' || (unit.dimension === 'money' && power === 0);
        const isUnsaid = isWhole && decimals.length === Math.max(3, power);
        const digits = isUnsaid && power <= 3 ? '' : decimals;
        const exact = shiftDecimal(digits === '' ? `${whole}` : `${whole}.${digits}`, power);
        const isExactCount = isPlainCount && digits === '';
        return {
          amount: Number(exact),
          exact,
          ...(isExactCount ? {} : { decimals: digits.length - power }),
        };
      };
      const lower = magnitude(first);
      const upper = last === undefined ? undefined : magnitude(last);
      return {
        ...lower,
        unit: per === undefined ? unit : { ...unit, per },
        ...(upper !== undefined && upper.amount > lower.amount ? { upper } : {}),
        ...(hedge === undefined ? {} : { hedge, qualifier: qualifierOf(hedge) }),
        ...(status === undefined ? {} : { status }),
      };
    });

  test('property: what is written is read back', () => {
    fc.assert(
      fc.property(quantity, (value) => {
        expectRoundTrip(value, formatQuantity, parseQuantity);
        expect(parseQuantity(formatQuantity(value))?.unit.text).toBe(value.unit.text);
      }),
      { numRuns: 2000 },
    );
  });

  test('property: so is a rate', () => {
    const unit: Unit = { code: '%', text: '%', dimension: 'ratio' };
    fc.assert(
      fc.property(fc.stringMatching(/^(?:0|[1-9]\d{0,3})(?:\.\d{1,4})?$/u), (exact) => {
        const value = { amount: Number(exact), exact, decimals: decimalsOf(exact), unit };
        expectRoundTrip<Quantity>(value, formatQuantity, parseQuantity);
      }),
    );
  });

  test('property: so is money without a word for it', () => {
    const billions = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(billions, fc.integer({ min: 0, max: 2 }), (whole, places) => {
        const exact = shiftDecimal(`${whole}`, 9 - places);
        const decimals = places - 9;
        const unit = { ...dong, text: '' };
        const value = { amount: Number(exact), exact, decimals, unit };
        expectRoundTrip<Quantity>(value, formatQuantity, parseQuantity);
        expect(meaning(parseQuantity(`${whole} tỷ`))).toMatchObject({
          unit: meaning(unit) as Unit,
        });
      }),
    );
  });

  test.each(['1 tỷ ', '12 hồ sơ ', 'khoảng ', '5-', '1 tỷ 700 triệu đồng/', 'ước '])(
    'takes linear time to read “%s” many times over',
    (part) => expectLinearTime(parseQuantity, part),
  );
});
