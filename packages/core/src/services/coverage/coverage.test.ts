import { expect, test } from 'vitest';
import { analyze } from '../../analyzer/analyzer.ts';
import type { Check, Outcome } from '../../domain/check/check.ts';
import { addCoverage } from './add-coverage.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { renderCoverage } from './render-coverage.ts';

const office = 'Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ';

test.each([
  [`${office}, đạt 75%.`, [3, 3, 0, 0, 0, 1]],
  [`${office}, đạt 70,0%.`, [3, 0, 3, 0, 0, 1]],
  [`${office}.`, [2, 0, 0, 2, 2, 0]],
  ['Hoàn thành 23/25 xã, đạt 92%.', [2, 2, 0, 0, 0, 1]],
  ['Không có số liệu.', [0, 0, 0, 0, 0, 0]],
])('%s', (text, counts) => {
  expect(Object.values(coverageOf(analyze(text)))).toEqual(counts);
});

const figures = ['/metrics/0/value', '/metrics/1/value', '/metrics/1/comparisons/0'];

/** How the two figures and their percentage count when relations come out so. */
function countsOf(...outcomes: readonly Outcome[]) {
  const { report } = analyze(`${office}, đạt 75%.`);
  const [value = '', ...operands] = figures;
  const checks = outcomes.map(
    (outcome): Check => ({ relation: 'ratio', at: value, operands, outcome }),
  );
  const { consistent, inconsistent, undecided } = coverageOf({ report, checks });
  return [consistent, inconsistent, undecided];
}

test.each<[Outcome[], number[]]>([
  [
    ['consistent', 'inconsistent'],
    [0, 3, 0],
  ],
  [
    ['inconsistent', 'consistent', 'imprecise'],
    [0, 3, 0],
  ],
  [
    ['consistent', 'imprecise'],
    [0, 0, 3],
  ],
  [
    ['not-comparable', 'consistent'],
    [0, 0, 3],
  ],
  [
    ['consistent', 'consistent'],
    [3, 0, 0],
  ],
])('a figure has the worst outcome of %j', (outcomes, counts) => {
  expect(countsOf(...outcomes)).toEqual(counts);
});

test('a relation may speak of a part of a figure, or of a metric as a whole', () => {
  const { report } = analyze(`${office}.`);
  const common = { relation: 'sum', operands: [], outcome: 'inconsistent' } as const;
  const checks: readonly Check[] = [
    { ...common, at: '/metrics/0/value/upper' },
    { ...common, at: '/metrics/1' },
  ];
  expect(coverageOf({ report, checks })).toMatchObject({
    figures: 2,
    inconsistent: 2,
    unchecked: 0,
  });
});

const coverage = (figures: number, consistent: number, inconsistent: number): Coverage => ({
  figures,
  consistent,
  inconsistent,
  undecided: figures - consistent - inconsistent,
  unchecked: 0,
  relations: 0,
});

test.each([
  [
    coverage(87, 52, 6),
    'Đã đọc 87 số liệu: 52 khớp, 6 chưa khớp, 29 chưa đủ căn cứ.',
    '87 figures read: 52 consistent, 6 not, 29 undecided.',
  ],
  [
    coverage(1, 1, 0),
    'Đã đọc 1 số liệu: 1 khớp, 0 chưa khớp, 0 chưa đủ căn cứ.',
    '1 figure read: 1 consistent, 0 not, 0 undecided.',
  ],
  [
    addCoverage([coverage(1200, 1100, 3), coverage(34, 20, 4)]),
    'Đã đọc 1.234 số liệu: 1.120 khớp, 7 chưa khớp, 107 chưa đủ căn cứ.',
    '1,234 figures read: 1,120 consistent, 7 not, 107 undecided.',
  ],
  [
    addCoverage([]),
    'Đã đọc 0 số liệu: 0 khớp, 0 chưa khớp, 0 chưa đủ căn cứ.',
    '0 figures read: 0 consistent, 0 not, 0 undecided.',
  ],
])('%j in words', (counted, vi, en) => {
  expect(renderCoverage(counted, 'vi')).toBe(vi);
  expect(renderCoverage(counted, 'en')).toBe(en);
});
