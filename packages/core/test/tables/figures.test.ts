import { describe, expect, test } from 'vitest';
import { both, metrics, PLAN, table } from './table-lines.ts';

describe('the figures of a table', () => {
  test.each([
    [
      'ratios are bound to both their figures',
      table(
        PLAN,
        '| 1 | Thu phí | Tỷ đồng | 12,5 | 10,0 | 80,0 |',
        '| 2 | Hộ thoát nghèo | Hộ | 40 | 30 | 75,0 |',
      ),
      [
        't1.1.4 Thu phí | 12500000000 VND',
        't1.1.5 Thu phí | 10000000000 VND | ratio 80% plan t1.1.4',
        't1.2.4 Hộ thoát nghèo | 40 hộ',
        't1.2.5 Hộ thoát nghèo | 30 hộ | ratio 75% plan t1.2.4',
      ],
    ],
    [
      'the caption gives the unit',
      `**Biểu 03. Thu ngân sách**\n\n*(ĐVT: triệu đồng)*\n\n${table('| Nội dung | Dự toán | Thực hiện |', '| Thu phí | 1.200 | 1.350,5 |')}`,
      ['t1.1.2 Thu phí | 1200000000 VND', 't1.1.3 Thu phí | 1350500000 VND'],
    ],
    [
      'a unit written with the figure, and one like that above',
      table(
        '| Chỉ tiêu | ĐVT | Thực hiện |',
        '| Tỷ lệ che phủ rừng | | 42,5% |',
        '| Lúa | tấn | 120 |',
        '| Ngô | " | 80 |',
      ),
      ['t1.1.3 Tỷ lệ che phủ rừng | 42.5 %', 't1.2.3 Lúa | 120 tấn', 't1.3.3 Ngô | 80 tấn'],
    ],
    [
      'rows are areas',
      `Đơn vị tính: triệu đồng\n\n${table('| STT | Địa phương | Kế hoạch | Giải ngân thực hiện |', '| 1 | Xã Hòa Lâm | 500 | 400 |', '| 2 | Xã Tân Kiều | 300 | 250 |', '| | Tổng cộng | 800 | 650 |')}`,
      [
        't1.1.3 Xã Hòa Lâm | 500000000 VND',
        't1.1.4 Xã Hòa Lâm | 400000000 VND',
        't1.2.3 Xã Tân Kiều | 300000000 VND',
        't1.2.4 Xã Tân Kiều | 250000000 VND',
        't1.3.3 Tổng cộng | 800000000 VND | all: t1.1.3 t1.2.3',
        't1.3.4 Tổng cộng | 650000000 VND | all: t1.1.4 t1.2.4',
      ],
    ],
    [
      'the caption says what a total is of, and the rows of places',
      `Biểu số 04: Giải ngân vốn đầu tư công\n\nĐơn vị: triệu đồng\n\n${table('| Địa phương | Giải ngân |', '| Xã Hòa Lâm | 500 |', '| Tổng cộng | 500 |')}`,
      [
        't1.1.2 Giải ngân vốn đầu tư công | 500000000 VND',
        't1.2.2 Giải ngân vốn đầu tư công | 500000000 VND',
      ],
    ],
    [
      'a label that stands there twice is named with the row it is under',
      table(
        '| TT | Chỉ tiêu | Thực hiện |',
        '| 1 | Giá trị sản xuất (tỷ đồng) | 10 |',
        '| - | Công nghiệp (tỷ đồng) | 6 |',
        '| 2 | Vốn đầu tư (tỷ đồng) | 5 |',
        '| - | Công nghiệp (tỷ đồng) | 4 |',
      ),
      [
        't1.1.3 Giá trị sản xuất | 10000000000 VND',
        't1.2.3 Giá trị sản xuất: Công nghiệp | 6000000000 VND',
        't1.3.3 Vốn đầu tư | 5000000000 VND',
        't1.4.3 Vốn đầu tư: Công nghiệp | 4000000000 VND',
      ],
    ],
    [
      'numbered rows that add up in one column are all in the other',
      table(
        PLAN,
        '| I | Thu nội địa | triệu đồng | 500 | 470 | |',
        '| 1 | Thu thuế | triệu đồng | 300 | 290 | |',
        '| 2 | Thu phí | triệu đồng | 200 | 170 | |',
      ),
      [
        't1.1.4 Thu nội địa | 500000000 VND | all: t1.2.4 t1.3.4',
        't1.1.5 Thu nội địa | 470000000 VND | all: t1.2.5 t1.3.5',
        't1.2.4 Thu thuế | 300000000 VND',
        't1.2.5 Thu thuế | 290000000 VND',
        't1.3.4 Thu phí | 200000000 VND',
        't1.3.5 Thu phí | 170000000 VND',
      ],
    ],
    [
      'some of them, named with what they are some of',
      table(
        PLAN,
        '| 1 | Lao động có việc làm | người | 500 | 480 | |',
        '| | Trong đó: nữ | người | 200 | 190 | |',
      ),
      [
        't1.1.4 Lao động có việc làm | 500 người | some: t1.2.4',
        't1.1.5 Lao động có việc làm | 480 người | some: t1.2.5',
        't1.2.4 Lao động có việc làm: nữ | 200 người',
        't1.2.5 Lao động có việc làm: nữ | 190 người',
      ],
    ],
    [
      'tabs',
      'TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nI\tKINH TẾ\n1\tTrồng cây\tcây\t1.200\t900',
      ['t1.2.4 Trồng cây | 1200 cây', 't1.2.5 Trồng cây | 900 cây'],
    ],
    [
      'pipes without edges',
      'Chỉ tiêu | Kế hoạch | Thực hiện\n--- | --- | ---\nThu phí (triệu đồng) | 12,5 | 13,1',
      ['t1.1.2 Thu phí | 12500000 VND', 't1.1.3 Thu phí | 13100000 VND'],
    ],
    [
      'the marks of the table tell how its figures are parted',
      table(
        PLAN,
        '| 1 | Thu phí | Tỷ đồng | 1,250.5 | 1,125.3 | 90.0 |',
        '| 2 | Thu khác | Tỷ đồng | 1,200 | 900 | 75.0 |',
      ),
      [
        't1.1.4 Thu phí | 1250500000000 VND',
        't1.1.5 Thu phí | 1125300000000 VND | ratio 90% plan t1.1.4',
        't1.2.4 Thu khác | 1200000000000 VND',
        't1.2.5 Thu khác | 900000000000 VND | ratio 75% plan t1.2.4',
      ],
    ],
    [
      'a growth, and a fall',
      table(
        '| Chỉ tiêu | Cùng kỳ | Thực hiện | Tăng, giảm so với cùng kỳ (%) |',
        '| Lúa (tấn) | 100 | 120 | 20,0 |',
        '| Ngô (tấn) | 100 | 80 | -20,0 |',
      ),
      [
        't1.1.2 Lúa | 100 tấn',
        't1.1.3 Lúa | 120 tấn | change 20% same-period t1.1.2',
        't1.2.2 Ngô | 100 tấn',
        't1.2.3 Ngô | 80 tấn | change -20% same-period t1.2.2',
      ],
    ],
    [
      'what a rate rose by, in per cent or in points, is not said',
      table(
        '| Chỉ tiêu | Cùng kỳ | Thực hiện | Tăng, giảm (%) |',
        '| Tỷ lệ hộ nghèo (%) | 4,0 | 3,0 | -1,0 |',
        '| Lúa (tấn) | 100 | 120 | 20,0 |',
        '| Ngô (tấn) | 100 | 80 | -20,0 |',
      ),
      [
        't1.1.2 Tỷ lệ hộ nghèo | 4 %',
        't1.1.3 Tỷ lệ hộ nghèo | 3 %',
        't1.2.2 Lúa | 100 tấn',
        't1.2.3 Lúa | 120 tấn | change 20% same-period t1.2.2',
        't1.3.2 Ngô | 100 tấn',
        't1.3.3 Ngô | 80 tấn | change -20% same-period t1.3.2',
      ],
    ],
    // several figures of one kind and period are told apart
    [
      'columns under one heading',
      table('| Lĩnh vực | Thực hiện | |', '| | Nam | Nữ |', '| Số lao động học nghề | 30 | 20 |'),
      [
        't1.1.2 Số lao động học nghề (Nam) | 30 lao động',
        't1.1.3 Số lao động học nghề (Nữ) | 20 lao động',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(both(metrics, text)).toEqual(expected);
  });

  test.each([
    [
      'names and telephone numbers',
      '| STT | Họ và tên | Số điện thoại |',
      '| 1 | Lê Văn Mẫu | 0912345678 |',
    ],
    ['dates', '| TT | Nội dung | Thời gian thực hiện |', '| 1 | Rà soát | 15/11/2026 |'],
    ['years of terms', '| TT | Nội dung | Thực hiện |', '| 1 | Rà soát | 2026 |'],
    ['no head', '| 1 | Thu phí | 5 |', '| 2 | Chi | 6 |'],
    ['two columns', '| Chi bộ | Đảng viên |', '| Thôn Nà | 24 |'],
    ['no unit', '| Chỉ tiêu | Kế hoạch | Thực hiện |', '| Thu phí | 12 | 13 |'],
    ['no label', '| TT | Chỉ tiêu | ĐVT | Thực hiện |', '| 1 | | ha | 13 |'],
    [
      'fewer cells than the head',
      '| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |',
      '| Thu phí | ha | 13 |',
    ],
    ['more cells than the head', '| Chỉ tiêu | ĐVT | Thực hiện |', '| Thu phí | ha | 13 | 14 |'],
    ['two columns of names', '| Lĩnh vực | Nội dung | Thực hiện |', '| Đất đai | Số hồ sơ | 14 |'],
    ['damage of scanning', '| Chỉ tiêu | ĐVT | Thực hiện |', '| Lúa | tấn | 1l4,S |'],
    [
      'a money table with a rate',
      'ĐVT: triệu đồng\n\n| Chỉ tiêu | Thực hiện |',
      '| Tỷ lệ giải ngân | 45 |',
    ],
  ])('%s give no metrics', (_name, head, row) => {
    const [above, last] = head.includes('\n\n') ? head.split('\n\n') : ['', head];
    const text = `${above}\n\n${table(last ?? '', row)}`;
    expect(both(metrics, text)).toEqual([]);
  });
});
