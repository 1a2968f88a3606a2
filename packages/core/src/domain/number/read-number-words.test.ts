import { expect, test } from 'vitest';
import { tokenize } from '../../vocabulary/tokenize.ts';
import { readNumberWords } from './read-number-words.ts';

test.each([
  ['không', '0'],
  ['mười bốn', '14'],
  ['hai mươi mốt', '21'],
  ['hai chục', '20'],
  ['ba mươi ba', '33'],
  ['một trăm linh năm', '105'],
  ['năm nghìn', '5000'],
  ['một nghìn hai trăm', '1200'],
  ['hai mươi mốt nghìn không trăm mười một', '21011'],
  ['bảy trăm hai mươi mốt nghìn không trăm mười hai', '721012'],
  ['hai triệu rưỡi', '2500000'],
  ['hai nghìn tỷ', '2000000000000'],
  ['một tỷ hai trăm triệu', '1200000000'],
])('%s is %s', (words, exact) => {
  const tokens = tokenize(words);
  expect(readNumberWords(tokens, 0)).toEqual({ exact, end: tokens.length });
});

test.each(['trăm', 'nghìn', 'hồ sơ', 'rưỡi', '', 'linh tinh'])('%j is no number', (words) => {
  expect(readNumberWords(tokenize(words), 0)).toBeNull();
});
