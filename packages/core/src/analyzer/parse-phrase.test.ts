import { describe, expect, test } from 'vitest';
import { parseComparison } from './parse-comparison.ts';
import {
  parseFraction,
  parseNumber,
  parsePercentage,
  parsePeriod,
  parseQuantity,
} from './parse-phrase.ts';

describe('a phrase that is one value and nothing else', () => {
  test.each([
    ['number', parseNumber, ' 2.480 ', '2480'],
    [
      'quantity',
      (phrase: string) => parseQuantity(phrase)?.exact,
      '1,2 triệu tỷ đồng',
      '1200000000000000',
    ],
    ['percentage', (phrase: string) => parsePercentage(phrase)?.exact, '73,1%', '73.1'],
    ['fraction', (phrase: string) => parseFraction(phrase)?.exact, '23/25 phường', ['23', '25']],
    ['period', (phrase: string) => parsePeriod(phrase)?.end, 'quý III/2026', '2026-09-30'],
  ])('%s', (_name, parse, phrase, value) => {
    expect(parse(phrase)).toEqual(value);
    expect(parse(phrase.normalize('NFD'))).toEqual(value);
    for (const other of ['', 'hồ sơ', `${phrase} và ${phrase}`, `đạt ${phrase}`]) {
      expect(parse(other) ?? null, other).toBeNull();
    }
  });

  test.each([
    ['quantity', parseQuantity, ' ước khoảng 120 hồ sơ ', '120 hồ sơ'],
    ['percentage', parsePercentage, '\t gần 8,5%', '8,5%'],
    ['fraction', parseFraction, '  trên 23/25 phường', '23/25 phường'],
    ['period', parsePeriod, ' từ tháng 3 đến tháng 5/2026', 'tháng 3 đến tháng 5/2026'],
    ['comparison', parseComparison, '  ước tăng 8,5% so với cùng kỳ', 'tăng 8,5%'],
  ])('%s: spans are offsets in the phrase as given', (_name, parse, phrase, words) => {
    for (const given of [phrase, phrase.normalize('NFD')]) {
      const { start = 0, end = 0 } = parse(given)?.span ?? {};
      expect(given.slice(start, end).normalize('NFC')).toBe(words);
    }
  });

  test.each([
    [',77', '0.77'],
    ['1 triệu 200 nghìn', '1200000'],
    ['2 triệu rưỡi', '2500000'],
    ['-1.200', '-1200'],
    ['âm một phẩy năm', '-1.5'],
    ['1 297 314', '1297314'],
    ['năm', '5'],
    ['hồ sơ, 77', null],
    ['1 năm', null],
  ])('parseNumber(%j) is %j', (phrase, exact) => {
    expect(parseNumber(phrase)).toBe(exact);
    expect(parseNumber(phrase.normalize('NFD'))).toBe(exact);
  });
});
