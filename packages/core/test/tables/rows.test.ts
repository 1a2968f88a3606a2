import { describe, expect, test } from 'vitest';
import { both, metrics, PLAN, rows, table } from './table-lines.ts';

describe('the rows of a table', () => {
  test.each([
    [
      'numbers, bullets and "Trong đó"',
      table(
        PLAN,
        '| I | KINH TẾ | | | | |',
        '| 1 | Giá trị sản xuất | tỷ đồng | 10 | 9 | |',
        '| - | Công nghiệp | tỷ đồng | 6 | 5 | |',
        '| - | Nông nghiệp | tỷ đồng | 4 | 4 | |',
        '| 1.1 | Thu phí | tỷ đồng | 4 | 4 | |',
        '| II | XÃ HỘI |',
        '| 1 | Việc làm | người | 4 | 4 | |',
        '| | Trong đó: nữ | người | 2 | 2 | |',
        '| | Tổng cộng | | | | |',
      ),
      ['I@1', '1@2<0', '-@3<1', '-@3<1', '1.1@3<1', 'II@1', '1@2<5', '@3<6', '@1'],
    ],
    [
      'numbers and indents in the label',
      table(
        '| Chỉ tiêu | Thực hiện |',
        '| **1. Thu phí (tỷ đồng)** | 5 |',
        '| - Phí chợ (tỷ đồng) | 3 |',
        '| 2. Đàn vật nuôi (con) | 50 |',
        '|    Trâu (con) | 20 |',
        '|    Bò (con) | 30 |',
      ),
      ['1@1', '-@2<0', '2@1', '@2<2', '@2<2'],
    ],
    [
      'what was not read',
      table(
        PLAN,
        '| 1 | Thu phí | | 10 | 9 | 90 |',
        '| 2 | Chi phí | ha | 10 | x | 90 |',
        '| 3 | | ha | 10 | 9 | 90 |',
        '| 4 | Lúa | ha | 10 | 9 |',
        '| 5 | Ngô | ha | - | 9 | |',
      ),
      [
        '1@1 3 unknown-unit 4 unknown-unit 5 unknown-unit',
        '2@1 4 no-figure 5 no-figure',
        '3@1 no-label',
        '4@1 merged-cells',
        '5@1',
      ],
    ],
    [
      'a ratio of nothing known',
      table(
        '| Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%) |',
        '| Lúa (ha) | 10 | 9 | 12 |',
        '| Ngô (ha) | 20 | 9 | 34 |',
        '| Sắn (ha) | 30 | 9 | 56 |',
      ),
      ['@1 3 no-base', '@1 3 no-base', '@1 3 no-base'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(both(rows, text)).toEqual(expected);
  });

  test('rows under another that overlap are not said to be its parts', () => {
    const text = table(
      PLAN,
      '| 1 | Hồ sơ tiếp nhận | hồ sơ | 100 | 120 | |',
      '| - | Đúng hạn | hồ sơ | 90 | 110 | |',
      '| - | Trực tuyến | hồ sơ | 60 | 80 | |',
    );
    expect(metrics(text).some((line) => line.includes(':'))).toBe(false);
  });

  test('rates and figures of other units are no parts', () => {
    const text = table(
      PLAN,
      '| I | Lúa | tấn | 50 | 50 | |',
      '| 1 | Diện tích | ha | 20 | 20 | |',
      '| 2 | Năng suất | tạ/ha | 30 | 30 | |',
    );
    expect(metrics(text).some((line) => line.includes('all:') || line.includes('some:'))).toBe(
      false,
    );
  });
});
