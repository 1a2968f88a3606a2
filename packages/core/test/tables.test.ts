import { describe, expect, test } from 'vitest';
import { analyze, type Table } from '../src/index.ts';
import { HEAD, lineOf } from './metric-lines.ts';

const reportOf = (text: string) => analyze(HEAD + text).report;
const tableOf = (text: string) => reportOf(text).tables?.[0] as Table;

const columns = (text: string) => {
  const { columns: all } = tableOf(text);
  return all.map(({ role, period, basis, status }) => {
    const ratio = basis && `${basis.kind} ${basis.of}/${basis.base} by ${basis.said}`;
    const days = period && `${period.start}..${period.end}`;
    return [role ?? '?', status, days, ratio].filter((part) => part !== undefined).join(' ');
  });
};
/** Number, level, parent, and what was not read. */
const rows = (text: string) =>
  tableOf(text).rows.map(({ number, level, parent, isTotal, unread, cells }) => {
    const place = `${number ?? ''}@${level}${parent === undefined ? '' : `<${parent}`}`;
    const parts = cells.flatMap((cell, at) => (cell.unread ? [`${at} ${cell.unread}`] : []));
    return [place, isTotal ? 'total' : '', unread ?? '', ...parts].filter(Boolean).join(' ');
  });
const metrics = (text: string) =>
  (reportOf(text).metrics ?? []).map((metric) => `${metric.id} ${lineOf(metric)}`);

const both = (read: (text: string) => readonly string[], text: string) => {
  expect(read(text.normalize('NFD')).map((line) => line.normalize('NFC'))).toEqual(read(text));
  return read(text);
};

const table = (...lines: readonly string[]) =>
  [lines[0], lines[0]?.replaceAll(/[^|]+/gu, '---'), ...lines.slice(1)].join('\n');

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

const PLAN = '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%) |';

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
