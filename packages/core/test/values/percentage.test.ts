import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf } from '../../src/domain/number/decimal.ts';
import { qualifierOf } from '../../src/domain/quantity/qualifier.ts';
import {
  formatPercentage,
  hedgeSchema,
  type Percentage,
  parsePercentage,
} from '../../src/index.ts';
import { expectLinearTime, expectRoundTrip } from './laws.ts';

describe('a percentage', () => {
  test.each<[Omit<Percentage, 'percent'>, string, string]>([
    [{ exact: '8.26', decimals: 2 }, '8,26%', '8.26%'],
    [{ exact: '8.0', decimals: 1 }, '8,0%', '8.0%'],
    [{ exact: '8', decimals: 1 }, '8,0%', '8.0%'],
    [{ exact: '1108.6', decimals: 1, hedge: 'nearly' }, 'gần 1.108,6%', 'nearly 1,108.6%'],
    [{ exact: '8.4', decimals: 1, upperExact: '8.7' }, '8,4-8,7%', '8.4-8.7%'],
    [{ exact: '90', decimals: 0, hedge: 'at-least' }, 'ít nhất 90%', 'at least 90%'],
    [{ exact: '90', decimals: 0, qualifier: 'under' }, 'dưới 90%', 'below 90%'],
  ])('%j is written %s, in English %s', (percentage, vietnamese, english) => {
    const value = { percent: Number(percentage.exact), ...percentage };
    expect(formatPercentage(value)).toBe(vietnamese);
    expect(formatPercentage(value, 'en')).toBe(english);
  });

  test.each([
    ['khoảng gần 12%', 'nearly'],
    ['12 phần trăm', undefined],
    ['gần trên 12%', null],
    ['đạt 12%', null],
    ['ước 12%', null],
    ['12% và 13%', null],
  ])('%s', (phrase, hedge) => {
    const read = parsePercentage(phrase);
    if (hedge === null) expect(read).toBeNull();
    else expect(read?.hedge).toBe(hedge);
  });

  const size = fc.stringMatching(/^(?:0|[1-9]\d{0,4})(?:\.\d{1,4})?$/u);
  const hedge = fc.option(fc.constantFrom(...hedgeSchema.options), { nil: undefined });
  const percentage = fc.tuple(size, fc.option(size, { nil: undefined }), hedge).map(
    ([exact, other, own]): Percentage => ({
      percent: Number(exact),
      exact,
      decimals: decimalsOf(exact),
      // a range goes up
      ...(Number(other) > Number(exact) ? { upperExact: other } : {}),
      ...(own === undefined ? {} : { hedge: own, qualifier: qualifierOf(own) }),
    }),
  );

  test('property: what is written is read back', () => {
    fc.assert(
      fc.property(percentage, (value) => expectRoundTrip(value, formatPercentage, parsePercentage)),
      { numRuns: 1000 },
    );
  });

  test('property: Intl writes it so too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (hundredths) => {
        const exact = (hundredths / 100).toFixed(2);
        const value = { percent: Number(exact), exact, decimals: 2 };
        const intl = new Intl.NumberFormat('vi-VN', { style: 'percent', minimumFractionDigits: 2 });
        expect(formatPercentage(value)).toBe(intl.format(`${hundredths}E-4` as `${number}`));
      }),
    );
  });

  test.each(['12%', '8,4-', '%', 'gần '])(
    'takes linear time to read “%s” many times over',
    (part) => expectLinearTime(parsePercentage, part),
  );
});
