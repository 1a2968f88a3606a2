import { expect, test } from 'vitest';
import { readRoman } from './roman.ts';

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
