import { expect, test } from 'vitest';
import { formatRoman, readRoman } from './roman.ts';

test.each([
  ['I', 1],
  ['IV', 4],
  ['XIV', 14],
  ['XIX', 19],
  ['XLII', 42],
  ['CXX', 120],
  ['IIII', null],
  ['VX', null],
  ['xiv', null],
  ['QĐ', null],
  ['', null],
])('%s', (letters, value) => {
  expect(readRoman(letters)).toBe(value);
});

test.each([
  [1, 'I'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [399, 'CCCXCIX'],
  [0, null],
  [400, null],
  [1.5, null],
])('%s is written', (value, letters) => {
  expect(formatRoman(value)).toBe(letters);
});
