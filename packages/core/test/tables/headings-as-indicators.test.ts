import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { HEAD, lineOf } from '../metric-lines.ts';
import { table } from './table-lines.ts';

const metrics = (text: string) =>
  (analyze(HEAD + text).report.metrics ?? []).map((metric) =>
    [`${metric.id} ${lineOf(metric)}`, metric.area]
      .filter((part) => part !== undefined)
      .join(' @ '),
  );
const bothMetrics = (text: string) => {
  const decomposed = metrics(text.normalize('NFD'));
  expect(decomposed.map((line) => line.normalize('NFC'))).toEqual(metrics(text));
  return metrics(text);
};

const POOR = '| STT | Thôn | Số hộ | Số hộ nghèo | Tỷ lệ (%) |';

describe('headings that say themselves what is measured', () => {
  test.each([
    [
      'rows of places, with their total and a ratio of two columns',
      table(
        POOR,
        '| 1 | Thôn 1 | 120 | 6 | 5,0 |',
        '| 2 | Thôn 2 | 150 | 12 | 8,0 |',
        '| | Tổng cộng | 270 | 18 | 6,67 |',
      ),
      [
        't1.1.3 Số hộ | 120 hộ @ Thôn 1',
        't1.1.4 Số hộ nghèo | 6 hộ nghèo | ratio 5% whole t1.1.3 @ Thôn 1',
        't1.2.3 Số hộ | 150 hộ @ Thôn 2',
        't1.2.4 Số hộ nghèo | 12 hộ nghèo | ratio 8% whole t1.2.3 @ Thôn 2',
        't1.3.3 Số hộ | 270 hộ | all: t1.1.3 t1.2.3',
        't1.3.4 Số hộ nghèo | 18 hộ nghèo | ratio 6.67% whole t1.3.3 | all: t1.1.4 t1.2.4',
      ],
    ],
    [
      'rows that are no places complete what is measured; rates and averages do not add up',
      table(
        '| Ngành | Số hợp tác xã | Diện tích (ha) | Năng suất (tạ/ha) | Thu nhập bình quân (triệu đồng) |',
        '| Trồng trọt | 5 | 10,5 | 50 | 9 |',
        '| Chăn nuôi | 6 | 2 | - | 8 |',
        '| Cộng | 11 | 12,5 | 50 | 17 |',
      ),
      [
        't1.1.2 Số hợp tác xã: Trồng trọt | 5 hợp tác xã',
        't1.1.3 Diện tích: Trồng trọt | 10.5 ha',
        't1.1.4 Năng suất: Trồng trọt | 50 tạ',
        't1.1.5 Thu nhập bình quân: Trồng trọt | 9000000 VND',
        't1.2.2 Số hợp tác xã: Chăn nuôi | 6 hợp tác xã',
        't1.2.3 Diện tích: Chăn nuôi | 2 ha',
        't1.2.5 Thu nhập bình quân: Chăn nuôi | 8000000 VND',
        't1.3.2 Số hợp tác xã | 11 hợp tác xã | all: t1.1.2 t1.2.2',
        't1.3.3 Diện tích | 12.5 ha | all: t1.1.3 t1.2.3',
        't1.3.4 Năng suất | 50 tạ',
        't1.3.5 Thu nhập bình quân | 17000000 VND',
      ],
    ],
    [
      'the caption gives the unit, and what a lone total is of',
      `Biểu 2. Diện tích gieo trồng\n\nĐVT: ha\n\n${table('| Xã | Tổng số | Lúa | Ngô |', '| Xã Hòa Lâm | 90 | 60 | 30 |', '| Xã Tân Kiều | 150 | 100 | 50 |')}`,
      [
        't1.1.2 Diện tích gieo trồng | 90 ha | all: t1.1.3 t1.1.4 @ Xã Hòa Lâm',
        't1.1.3 Diện tích gieo trồng: Lúa | 60 ha @ Xã Hòa Lâm',
        't1.1.4 Diện tích gieo trồng: Ngô | 30 ha @ Xã Hòa Lâm',
        't1.2.2 Diện tích gieo trồng | 150 ha | all: t1.2.3 t1.2.4 @ Xã Tân Kiều',
        't1.2.3 Diện tích gieo trồng: Lúa | 100 ha @ Xã Tân Kiều',
        't1.2.4 Diện tích gieo trồng: Ngô | 50 ha @ Xã Tân Kiều',
      ],
    ],
    [
      'two rows of the head: a complete division',
      table(
        '| TT | Trường | Tổng số học sinh | Chia ra | |',
        '| | | | Nam | Nữ |',
        '| 1 | Tiểu học Hòa Lâm | 300 | 160 | 140 |',
      ),
      [
        't1.1.3 Tổng số học sinh: Tiểu học Hòa Lâm | 300 học sinh | all: t1.1.4 t1.1.5',
        't1.1.4 Tổng số học sinh: Nam: Tiểu học Hòa Lâm | 160 học sinh',
        't1.1.5 Tổng số học sinh: Nữ: Tiểu học Hòa Lâm | 140 học sinh',
      ],
    ],
    [
      'two rows of the head: some of them, the heading written over each',
      table(
        '| Thôn | Số hộ | Trong đó | Trong đó |',
        '| | | Hộ nghèo | Hộ cận nghèo |',
        '| Thôn 1 | 100 | 5 | 10 |',
      ),
      [
        't1.1.2 Số hộ | 100 hộ | some: t1.1.3 t1.1.4 @ Thôn 1',
        't1.1.3 Hộ nghèo | 5 hộ nghèo @ Thôn 1',
        't1.1.4 Hộ cận nghèo | 10 hộ cận nghèo @ Thôn 1',
      ],
    ],
    [
      'bodies under a heading that may stand over units',
      table('| Đơn vị | Số đảng viên |', '| Xã Hòa Lâm | 24 |', '| Xã Tân Kiều | 31 |'),
      [
        't1.1.2 Số đảng viên | 24 đảng viên @ Xã Hòa Lâm',
        't1.2.2 Số đảng viên | 31 đảng viên @ Xã Tân Kiều',
      ],
    ],
    [
      'the quarters of a year, and the sum after them',
      table(
        '| Nội dung | ĐVT | Quý I | Quý II | Quý III | Quý IV | Tổng |',
        '| Thu phí | triệu đồng | 20 | 30 | 25 | 25 | 100 |',
      ),
      [
        't1.1.3 Thu phí | 20000000 VND',
        't1.1.4 Thu phí | 30000000 VND',
        't1.1.5 Thu phí | 25000000 VND',
        't1.1.6 Thu phí | 25000000 VND',
        't1.1.7 Thu phí | 100000000 VND | all: t1.1.3 t1.1.4 t1.1.5 t1.1.6',
      ],
    ],
    [
      'sums under a heading of values',
      table(
        '| Lĩnh vực | Thực hiện | | |',
        '| | Tổng số | Nam | Nữ |',
        '| Số lao động học nghề | 50 | 30 | 20 |',
      ),
      [
        't1.1.2 Số lao động học nghề (Tổng số) | 50 lao động | all: t1.1.3 t1.1.4',
        't1.1.3 Số lao động học nghề (Nam) | 30 lao động',
        't1.1.4 Số lao động học nghề (Nữ) | 20 lao động',
      ],
    ],
    [
      'the same of another year, in another table',
      `Bảng 1. Hộ nghèo năm 2024\n\n${table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 9 |')}\n\nBảng 2. Hộ nghèo năm 2025\n\n${table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 8 |')}`,
      ['t1.1.2 Số hộ nghèo | 9 hộ nghèo @ Thôn 1', 't2.1.2 Số hộ nghèo | 8 hộ nghèo @ Thôn 1'],
    ],
    [
      'the same again, named by the caption',
      `Bảng 1. Đầu kỳ\n\n${table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 9 |')}\n\nBảng 2. Cuối kỳ\n\n${table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 8 |')}`,
      [
        't1.1.2 Số hộ nghèo | 9 hộ nghèo @ Thôn 1',
        't2.1.2 Cuối kỳ: Số hộ nghèo | 8 hộ nghèo @ Thôn 1',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(bothMetrics(text)).toEqual(expected);
  });

  test.each([
    [
      'persons',
      '| STT | Họ và tên | Số con | Thu nhập (triệu đồng) |',
      '| 1 | Lê Văn Mẫu | 2 | 50 |',
      '| | Cộng | 6 | 95 |',
    ],
    [
      'persons under the money of a caption',
      'ĐVT: triệu đồng\n\n| Chủ hộ | Vốn vay |',
      '| Lê Văn Mẫu | 50 |',
      '| Cộng | 95 |',
    ],
    [
      'telephones',
      '| Đơn vị | Số điện thoại |',
      '| Thôn 1 | 0912345678 |',
      '| Thôn 2 | 0912345679 |',
    ],
    [
      'years and ranks',
      '| Thôn | Năm thành lập | Xếp hạng |',
      '| Thôn 1 | 2010 | 1 |',
      '| Cộng | 12 | 7 |',
    ],
    [
      'years under the money of a caption',
      'ĐVT: triệu đồng\n\n| Thôn | Năm | Mã số |',
      '| Thôn 1 | 2010 | 145 |',
      '| Cộng | 12 | 7 |',
    ],
    [
      'numbers of papers',
      '| Thôn | Số quyết định | Ngày ký |',
      '| Thôn 1 | 45 | 12/3/2026 |',
      '| Thôn 2 | 46 | 12/3/2026 |',
    ],
    [
      'numbers of accounts',
      '| Thôn | Số tài khoản | Số hiệu |',
      '| Thôn 1 | 45123 | 7 |',
      '| Cộng | 46 | 9 |',
    ],
    ['notes', '| Thôn | Ghi chú | Kết luận |', '| Thôn 1 | 12 | 13 |', '| Cộng | 46 | 9 |'],
    ['years for labels', '| Năm | Số hộ nghèo |', '| 2024 | 12 |', '| 2025 | 9 |'],
    [
      'words below',
      '| Thôn | Số hộ nghèo |',
      '| Thôn 1 | giảm nhiều |',
      '| Thôn 2 | 9 |',
      '| Thôn 3 | chưa rõ |',
    ],
    ['ragged rows', '| Thôn | Số hộ | Số hộ nghèo |', '| Thôn 1 | 12 |', '| Thôn 2 | 12 | 3 | 4 |'],
    ['rows of one name', '| Thôn | Số hộ nghèo |', '| Thôn 1 | 12 |', '| Thôn 1 | 21 |'],
    [
      'two columns of names',
      '| Xã | Thôn | Số hộ nghèo |',
      '| Hòa Lâm | Thôn 1 | 12 |',
      '| Hòa Lâm | Thôn 2 | 21 |',
    ],
    [
      'two columns of one heading',
      '| Thôn | Số hộ | Số hộ |',
      '| Thôn 1 | 12 | 13 |',
      '| Thôn 2 | 21 | 24 |',
    ],
    [
      'a unit that differs from that over the table',
      'ĐVT: ha\n\n| Thôn | Số hộ |',
      '| Thôn 1 | 12 |',
      '| Thôn 2 | 14 |',
    ],
    ['a ratio alone', '| Thôn | Tỷ lệ (%) |', '| Thôn 1 | 12 |', '| Thôn 2 | 14 |'],
  ])('%s give no metrics', (_name, head, ...lines) => {
    const [above = '', own] = head.includes('\n\n') ? head.split('\n\n') : ['', head];
    expect(bothMetrics(`${above}\n\n${table(own ?? '', ...lines)}`)).toEqual([]);
  });
});
