import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../vocabulary/tokenize.ts';
import { readNumberWords } from './read-number-words.ts';

test.each([
  ['không', '0'],
  ['mười bốn', '14'],
  ['hai mươi mốt', '21'],
  ['hai mốt', '21'],
  ['ba lăm', '35'],
  ['hai chục', '20'],
  ['ba mươi ba', '33'],
  ['một trăm linh năm', '105'],
  ['một trăm hai', '120'],
  ['một trăm rưỡi', '150'],
  ['năm nghìn', '5000'],
  ['một nghìn hai trăm', '1200'],
  ['một nghìn hai', '1200'],
  ['hai triệu ba', '2300000'],
  ['một nghìn lẻ năm', '1005'],
  ['một nghìn không trăm linh năm', '1005'],
  ['ba triệu linh bốn', '3000004'],
  ['hai mươi mốt nghìn không trăm mười một', '21011'],
  ['bảy trăm hai mươi mốt nghìn không trăm mười hai', '721012'],
  ['hai triệu rưỡi', '2500000'],
  ['hai nghìn tỷ', '2000000000000'],
  ['một tỷ hai trăm triệu', '1200000000'],
  ['một nghìn hai trăm ba mươi tư tỷ', '1234000000000'],
  ['một nghìn hai trăm triệu', '1200000000'],
  ['ba phẩy năm', '3.5'],
  ['không phẩy không năm', '0.05'],
  ['ba phẩy một bốn', '3.14'],
  ['mười hai phẩy hai mươi lăm', '12.25'],
  ['hai phẩy năm triệu', '2500000'],
  ['nửa triệu', '500000'],
  ['một nửa', '0.5'],
  ['ba vạn', '30000'],
])('%s is %s', (words, exact) => {
  const tokens = tokenize(words);
  expect(readNumberWords(tokens, 0)).toEqual({ exact, end: tokens.length });
});

test.each(['trăm', 'nghìn', 'hồ sơ', 'rưỡi', '', 'linh tinh', 'nửa', 'nửa đầu năm'])(
  '%j is no number',
  (words) => {
    expect(readNumberWords(tokenize(words), 0)).toBeNull();
  },
);

test.each([
  ['một nghìn năm lịch sử', '1000', 2],
  ['hai trăm năm thành lập', '200', 2],
  ['ba năm', '3', 1],
  ['hai phẩy', '2', 1],
  // a list of amounts, not one of them times another
  ['một tỷ một tỷ', '1000000000', 2],
  ['một tỷ hai nghìn ba triệu', '1000002000', 4],
])('%s: only the first words are a number', (words, exact, end) => {
  expect(readNumberWords(tokenize(words), 0)).toEqual({ exact, end });
});

describe('property', () => {
  const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const SCALES = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'];

  function say(value: number, isFirst: boolean, zero: string): readonly string[] {
    const [hundreds, tens, units] = [
      Math.floor(value / 100),
      Math.floor(value / 10) % 10,
      value % 10,
    ];
    const words: string[] = [];
    if (hundreds > 0 || !isFirst) words.push(DIGITS[hundreds] ?? '', 'trăm');
    const isBare = words.length === 0;
    if (tens === 0 && units > 0 && !isBare) words.push(zero);
    if (tens === 1) words.push('mười');
    if (tens > 1) words.push(DIGITS[tens] ?? '', 'mươi');
    if (units === 1 && tens > 1) words.push('mốt');
    else if (units === 5 && tens > 0) words.push('lăm');
    else if (units > 0 || (isBare && tens === 0)) words.push(DIGITS[units] ?? '');
    return words;
  }

  test('a number spoken in full is the number', () => {
    const group = fc.nat(999);
    const zero = fc.constantFrom('linh', 'lẻ');
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), zero, (groups, linh) => {
        const [first = 0, ...rest] = groups;
        if (first === 0 && rest.length > 0) return;
        const words = groups.flatMap((value, index) =>
          value === 0 && index > 0
            ? []
            : [...say(value, index === 0, linh), SCALES[groups.length - 1 - index] ?? ''],
        );
        const exact = BigInt(groups.map((it) => String(it).padStart(3, '0')).join(''));
        const tokens = tokenize(words.join(' '));
        expect(readNumberWords(tokens, 0)).toEqual({ exact: `${exact}`, end: tokens.length });
      }),
    );
  });
});
