import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf } from '../../src/domain/number/decimal.ts';
import { formatNumber, parseNumber } from '../../src/index.ts';
import { expectLinearTime } from './laws.ts';

describe('a number', () => {
  test.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['2480', '2.480', '2,480'],
    ['1297314.5', '1.297.314,5', '1,297,314.5'],
    ['-1234.50', '-1.234,50', '-1,234.50'],
    ['0.125', '0,125', '0.125'],
    ['1.234', '1,234', '1.234'],
  ])('%s is written %s, in English %s', (exact, vietnamese, english) => {
    expect(formatNumber(exact)).toBe(vietnamese);
    expect(formatNumber(exact, 'en')).toBe(english);
    expect(parseNumber(vietnamese)).toBe(exact);
  });

  const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,6})?$/u);
  const exact = fc
    .tuple(fc.boolean(), digits)
    .map(([isNegative, size]) => (isNegative && /[1-9]/u.test(size) ? `-${size}` : size));

  test('property: what is written is read back', () => {
    fc.assert(
      fc.property(exact, (size) => {
        const written = formatNumber(size);
        expect(parseNumber(written)).toBe(size);
        expect(parseNumber(`\t${written} `)).toBe(size);
        expect(parseNumber(`${written} và`)).toBeNull();
      }),
    );
  });

  test('property: Intl writes it so too', () => {
    fc.assert(
      fc.property(exact, fc.constantFrom('vi', 'en'), (size, locale) => {
        const places = decimalsOf(size);
        const intl = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-US', {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        expect(formatNumber(size, locale)).toBe(intl.format(size as `${number}`));
      }),
    );
  });

  test.each(['9', '1.234', '1,', '9.', '- 5 ', 'hai mươi mốt ', 'một nghìn '])(
    'takes linear time to read “%s” many times over',
    (part) => expectLinearTime(parseNumber, part),
  );
});
