import { expect, test } from 'vitest';
import { splitFigureText } from './written-figure.ts';

test.each([
  ['58,31 tỷ đồng', 5, { digits: '58,31', unit: 'tỷ đồng' }],
  ['23/25 phường', 5, { digits: '23/25', unit: 'phường' }],
  // what follows the last digits is not the unit of them all
  ['1 tỷ 700 triệu đồng', 8, null],
  ['10-15 triệu đồng', 5, null],
])('%s', (text, cut, parts) => {
  const span = { start: 20, end: 20 + text.length };
  expect(splitFigureText({ text, span, digits: { start: 20, end: 20 + cut } })).toEqual(parts);
});
