import { expect, test } from 'vitest';
import { numberingBreaks } from './breaks.ts';
import { writeItemNumber } from './item-number.ts';

const itemsOf = (numbers: string) =>
  numbers.split(' ').map((mark) => ({ number: /[^().#]+(?:\.\d+)?/u.exec(mark)?.[0] ?? '', mark }));

// what stands where its number does not follow, and the number that would
test.each([
  ['1. 2. 3.', []],
  ['1. 2. 4.', ['gap 2: 3']],
  ['I. II. IV.', ['gap 2: III']],
  ['1. 2. 2. 3.', ['repeat 2: 3']],
  ['1. 2. 9. 4.', ['gap 2: 3']],
  ['1. 2. 9.', ['odd 2: 3']],
  ['1. 2. 3. 2.', ['odd 3: 4']],
  ['1. 2. 1. 2. 3.', []],
  ['4. 5. 6.', []],
  ['I. 1. 2. II. 1. 2.', []],
  ['I. 1. 2. II. 3. 4.', []],
  ['1.1. 1.2. 2.1. 2.2. 2.4.', ['gap 4: 2.3']],
  ['a) b) c) d) đ) e) g) h) i) k)', []],
  ['a) b) c) d) e) f) g) h) i) j) k)', []],
  ['a) b) c) e)', ['gap 3: d']],
  ['a) b) d)', ['gap 2: c']],
  ['c) d) đ) g)', ['gap 3: e']],
  ['o) p) q) r) t)', ['gap 4: s']],
  ['G. H. I. K.', []],
  ['H. I. II.', []],
  ['1. 1) 2) 3) 2. 1) 2)', []],
  ['1. 2) 3.', []],
  ['XXX. XXXI. XXXII.', []],
])('%s', (numbers, wanted) => {
  const found = numberingBreaks(itemsOf(numbers)).map(({ kind, sequence, index, expected }) => {
    return `${kind} ${sequence[index]?.at}: ${writeItemNumber(expected)}`;
  });
  expect(found).toEqual(wanted);
});

test('a heading without a number begins the count anew', () => {
  const items = ['1', '2', '4'].map((number, at) => ({
    number,
    span: { start: at * 10, end: at * 10 + 5 },
  }));
  expect(numberingBreaks(items)).toHaveLength(1);
  expect(numberingBreaks(items, [{ heading: 'Khác', span: { start: 16, end: 30 } }])).toEqual([]);
  expect(numberingBreaks(items, [{ role: 'results', span: { start: 16, end: 30 } }])).toHaveLength(
    1,
  );
});
