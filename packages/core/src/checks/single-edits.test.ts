import { expect, test } from 'vitest';
import type { WrittenFigure } from '../domain/interval/leaf.ts';
import type { Unit } from '../domain/quantity/quantity.ts';
import { scalesThatFit, turnedDigitsThatFit } from './single-edits.ts';

const money: Unit = { code: 'VND', text: 'đồng', dimension: 'money' };
const count: Unit = { text: 'hồ sơ', dimension: 'count' };
const rate: Unit = { code: '%', text: '%', dimension: 'ratio' };

// every figure that is tried, in the order in which it is
function tried(
  edits: typeof scalesThatFit,
  figure: WrittenFigure,
  unit?: Unit,
): readonly WrittenFigure[] {
  const seen: WrittenFigure[] = [];
  const fits = (one: WrittenFigure) => {
    seen.push(one);
    return false;
  };
  expect(edits([{ operand: { figure, path: '/a', unit }, fits }])).toEqual([]);
  return seen;
}

test('the units that are tried', () => {
  expect(tried(scalesThatFit, { exact: '42418000', decimals: -3 }, money)).toEqual([
    { exact: '42418.000', decimals: 0 },
    { exact: '42418000000', decimals: -6 },
    { exact: '42.418000', decimals: 3 },
    { exact: '42418000000000', decimals: -9 },
  ]);
  const range = { exact: '2000', upperExact: '3000', hedge: 'about' } as const;
  expect(tried(scalesThatFit, range, money)[0]).toEqual({
    exact: '2.000',
    upperExact: '3.000',
    hedge: 'about',
  });
  for (const unit of [count, rate, undefined]) {
    expect(tried(scalesThatFit, { exact: '42418' }, unit)).toEqual([]);
  }
});

// digits that are alike change nothing, and no number begins with a zero that did not before
test.each([
  ['1234', ['2134', '1324', '1243']],
  ['12.34', ['21.34', '13.24', '12.43']],
  ['112', ['121']],
  ['1204', ['2104', '1024', '1240']],
  ['1000', []],
  ['21000', ['12000', '20100']],
  ['0.25', ['2.05', '0.52']],
  ['-52', ['-25']],
  ['7', []],
])('%s with two digits turned round', (exact, others) => {
  expect(tried(turnedDigitsThatFit, { exact }, count).map((one) => one.exact)).toEqual(others);
});

test('what fits is named with its place and its value', () => {
  const trial = (path: string, exact: string, wanted: string) => ({
    operand: { figure: { exact }, path, unit: money },
    fits: (figure: WrittenFigure) => figure.exact === wanted,
  });
  const trials = [trial('/a', '21580', '12580'), trial('/b', '0.5', '500')];
  expect(turnedDigitsThatFit(trials)).toEqual([{ kind: 'digits', operand: '/a', value: '12580' }]);
  expect(scalesThatFit(trials)).toEqual([{ kind: 'scale', operand: '/b', value: '500' }]);
});
