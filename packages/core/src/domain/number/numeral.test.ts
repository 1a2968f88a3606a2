import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDecimal } from './decimal.ts';
import { formatNumber } from './format-number.ts';
import { readNumeral } from './numeral.ts';

describe('readNumeral', () => {
  test.each([
    ['2794', ['2794']],
    ['03', ['3']],
    ['0', ['0']],
    ['1.297.314', ['1297314']],
    ['8.045.415.530', ['8045415530']],
    ['101.944,4', ['101944.4']],
    ['5.385,858', ['5385.858']],
    ['0,79', ['0.79']],
    ['0,790', ['0.790']],
    // one reading as thousands, one as decimals: the likelier first
    ['132,354', ['132.354', '132354']],
    ['14.068', ['14068', '14.068']],
    // the other convention only
    ['465.4', ['465.4']],
    ['1,297,314', ['1297314']],
    ['1,297,314.5', ['1297314.5']],
    // one mark for both: the short last group is decimals
    ['1,591,3', ['1591.3']],
    ['12.044.25', ['12044.25']],
    // no convention
    ['1.1.3', null],
    ['1,591,3125', null],
    ['1591,30,1', null],
    ['1.29.314', null],
  ])('%s', (text, readings) => {
    expect(readNumeral(text)?.readings.map(({ exact }) => exact) ?? null).toEqual(readings);
  });

  test('property: what is written the Vietnamese way is read as it was meant', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const decimals = fc.stringMatching(/^\d{0,4}$/u);
    fc.assert(
      fc.property(whole, decimals, (size, digits) => {
        const exact = digits === '' ? `${size}` : `${size}.${digits}`;
        expect(readNumeral(formatNumber(exact, 'vi'))?.readings[0].exact).toBe(exact);
      }),
    );
  });
});

describe('shiftDecimal', () => {
  test.each([
    ['2755.6', 9, '2755600000000'],
    ['3', 0, '3'],
    ['-3', -2, '-0.03'],
    ['0.5', 1, '5'],
    ['1200', -3, '1.200'],
    ['0', 9, '0'],
    ['-0.0', 3, '0'],
  ])('%s by 10^%i is %s', (exact, power, shifted) => {
    expect(shiftDecimal(exact, power)).toBe(shifted);
  });

  test('property: there and back again is the same number', () => {
    const power = fc.integer({ min: -12, max: 15 });
    fc.assert(
      fc.property(fc.integer(), fc.nat(9999), power, (size, digits, by) => {
        const exact = `${size}.${digits}`;
        expect(Number(shiftDecimal(shiftDecimal(exact, by), -by))).toBe(Number(exact));
      }),
    );
  });
});
