import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { HEAD } from '../metric-lines.ts';
import { PLAN, table } from './table-lines.ts';

test('a ratio that does not follow from the figures of its row is found', () => {
  const text =
    HEAD +
    table(
      PLAN,
      '| 1 | Thu phí | Tỷ đồng | 12,5 | 10,0 | 80,0 |',
      '| 2 | Hộ thoát nghèo | Hộ | 40 | 30 | 85,0 |',
      '| 3 | Lúa | ha | 80 | 60 | 75,0 |',
    );
  const { findings } = analyze(text);
  expect(findings.map(({ rule, span }) => [rule, text.slice(span?.start, span?.end)])).toEqual([
    ['figure/plan', '85,0'],
  ]);
});

test('a total that its rows do not make is found where they make it elsewhere', () => {
  const text =
    HEAD +
    table(
      '| TT | Nội dung | ĐVT | Dự toán | Thực hiện |',
      '| 1 | Thu thuế | triệu đồng | 300 | 290 |',
      '| 2 | Thu phí | triệu đồng | 200 | 170 |',
      '| | Tổng cộng | triệu đồng | 500 | 480 |',
    );
  const { findings } = analyze(text);
  expect(findings.map(({ rule, span }) => [rule, text.slice(span?.start, span?.end)])).toEqual([
    ['figure/sum', '480'],
  ]);
});

test('a ratio that cannot be judged says why', () => {
  const text = table(
    PLAN,
    '| 1 | Thu phí | | 10 | 9 | 90 |',
    '| 2 | Chi phí | ha | x | 9 | 90 |',
    '| 3 | Lúa | ha | 10 | 9 |',
    '| 4 | Ngô | ha | 10 | 9 | 90 |',
  );
  const { checks } = analyze(HEAD + text);
  expect(checks.map(({ at, outcome, reason }) => [at, outcome, reason ?? ''].join(' '))).toEqual([
    '/metrics/2/comparisons/0 consistent ',
    '/tables/0/rows/0/cells/5 not-comparable unknown-unit',
    '/tables/0/rows/1/cells/5 not-comparable missing-figure',
    '/tables/0/rows/2 not-comparable merged-cells',
  ]);
});
