import { describe, expect, test } from 'vitest';
import { both, columns, metrics, table, tableOf } from './table-lines.ts';

describe('what the columns of a table are', () => {
  test.each([
    [
      '| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Ước thực hiện 10 tháng | TH/KH (%) | Ghi chú |',
      '| 1 | Trồng rừng | ha | 40 | 30 | 75 | |',
      [
        'ordinal',
        'indicator',
        'unit',
        'plan planned 2026-01-01..2026-12-31',
        'actual estimate 2026-01-01..2026-10-31',
        'ratio ratio 4/3 by words',
        'note',
      ],
    ],
    [
      '| Nội dung | Đơn vị | 10 tháng năm 2025 | 10 tháng năm 2026 | Tăng, giảm (%) |',
      '| Thu phí | triệu đồng | 200 | 250 | 25 |',
      [
        'indicator',
        'unit',
        'same-period 2025-01-01..2025-10-31',
        'actual 2026-01-01..2026-10-31',
        'ratio change 3/2 by figures',
      ],
    ],
    [
      '| Chỉ tiêu | Tháng 9 | Tháng 10 | Lũy kế từ đầu năm | % so với tháng trước |',
      '| Số hộ vay vốn | 20 | 30 | 210 | 150 |',
      [
        'indicator',
        'previous-period 2026-09-01..2026-09-30',
        'actual 2026-10-01..2026-10-31',
        'cumulative 2026-01-01..2026-10-31',
        'ratio ratio 2/1 by figures',
      ],
    ],
    // a ratio or a growth: the figures tell, or nothing is taken to be known
    [
      '| Chỉ tiêu | Cùng kỳ | Thực hiện | So sánh (%) |',
      '| Số hộ vay vốn | 20 | 30 | 50 |',
      [
        'indicator',
        'same-period 2025-10-01..2025-10-31',
        'actual 2026-10-01..2026-10-31',
        'ratio change 2/1 by figures',
      ],
    ],
    [
      '| Chỉ tiêu | Cùng kỳ | Thực hiện | So sánh (%) |',
      '| Số hộ vay vốn | 20 | 30 | 66,7 |',
      ['indicator', 'same-period 2025-10-01..2025-10-31', 'actual 2026-10-01..2026-10-31', 'ratio'],
    ],
    // differences, shares, places and times are no values of an indicator
    [
      '| Chỉ tiêu | Kế hoạch | Thực hiện | Tăng, giảm | Cơ cấu (%) | Thời gian thực hiện |',
      '| Số hộ vay vốn | 20 | 30 | 10 | 12 | 2026 |',
      ['indicator', 'plan planned', 'actual 2026-10-01..2026-10-31', '?', '?', '?'],
    ],
  ])('%s', (head, row, expected) => {
    expect(both(columns, table(head, row))).toEqual(expected);
  });

  test('two rows of the head, and one that numbers the columns', () => {
    const text = table(
      '| TT | Nội dung | Dự toán năm | | Thực hiện | | So dự toán (%) |',
      '| | | Tỉnh giao | Xã giao | Tháng 10 | Lũy kế | |',
      '| A | B | 1 | 2 | 3 | 4 | 5=4/2 |',
      '| 1 | Thu phí (triệu đồng) | 300 | 320 | 25 | 256 | 80,0 |',
    );
    expect(both(columns, text)).toEqual([
      'ordinal',
      'indicator',
      'plan planned 2026-01-01..2026-12-31',
      'plan planned 2026-01-01..2026-12-31',
      'actual 2026-10-01..2026-10-31',
      'cumulative 2026-01-01..2026-10-31',
      'ratio ratio 5/3 by formula',
    ]);
    expect(tableOf(text).columns[3]?.text).toBe('Dự toán năm / Xã giao');
    expect(metrics(text)).toEqual([
      't1.1.3 Thu phí (Tỉnh giao) | 300000000 VND',
      't1.1.4 Thu phí (Xã giao) | 320000000 VND',
      't1.1.5 Thu phí | 25000000 VND',
      't1.1.6 Thu phí | 256000000 VND | ratio 80% plan t1.1.4',
    ]);
  });
});
