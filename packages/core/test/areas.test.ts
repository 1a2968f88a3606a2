import { describe, expect, test } from 'vitest';
import { recognizeAreas } from '../src/extract/recognizers/area/area.ts';
import { analyze } from '../src/index.ts';
import { checkRecognizer } from '../src/testing/check-recognizer.ts';

describe('areas are recognised', () => {
  test.each([
    ['tại «xã Hòa Lâm», 12 hồ sơ'],
    ['Trên địa bàn «phường Tân Phú mới», 12 hồ sơ'],
    ['«xã Tân Lập cũ» có 12 hộ'],
    ['«Xã Hòa Lâm» mới đạt 12 tỷ đồng'],
    ['UBND «phường Tân Phú» tiếp nhận'],
    ['«TP. Bình Sơn» đạt 12%'],
    // here a sentence ends
    ['Khen thưởng cho xã. Tham dự có 12 đại biểu.'],
    ['«TP Bình Sơn», «đặc khu Hòn Mây»'],
    ['«xã Ea H’mơ» đạt 12%'],
    ['«toàn tỉnh» có 12 xã; «cả nước» có 3.321 xã'],
    ['«tổ dân phố số 5» có 12 hộ, «thôn 3» có 15 hộ'],
    ['trên địa bàn «phường Nguyễn Văn Tố» có 12 hộ'],
    ['Chủ tịch UBND xã Nguyễn Văn Nam báo cáo'],
    ['12 xã, phường; mỗi thôn 3 hộ'],
    ['vốn đầu tư toàn xã hội đạt 12 tỷ đồng'],
    ['trên địa bàn xã có 12 hộ'],
    ['Tỉnh Đoàn và Xã hội'],
    ['xã NTM nâng cao'],
    ['xã Đồng Tâm Hợp Nhất Phú Quý'],
  ])('%s', (phrase) => {
    expect(checkRecognizer(recognizeAreas, [phrase])).toEqual([]);
  });
});

describe('the area that a figure covers', () => {
  const areasOf = (text: string) =>
    analyze(text).report.metrics?.map(({ area }) => area ?? '–') ?? [];

  test.each([
    ['Thu ngân sách trên địa bàn phường Tân Phú đạt 12 tỷ đồng.', ['phường Tân Phú']],
    ['Xã Hòa Lâm thu đạt 12 tỷ đồng, xã Tân Lập thu đạt 9 tỷ đồng.', ['Xã Hòa Lâm', 'xã Tân Lập']],
    [
      'Tiếp nhận 27 hồ sơ, cụ thể: phường Tân Phú 12 hồ sơ, xã Hòa Lâm 15 hồ sơ.',
      ['–', 'phường Tân Phú', 'xã Hòa Lâm'],
    ],
    ['Tại xã Hòa Lâm, tiếp nhận 120 hồ sơ, giải quyết 115 hồ sơ.', ['xã Hòa Lâm', 'xã Hòa Lâm']],
    ['UBND xã Hòa Lâm tiếp nhận 120 hồ sơ.', ['xã Hòa Lâm']],
    ['Xử lý 12 vụ vi phạm tại xã Hòa Lâm.', ['xã Hòa Lâm']],
    ['Toàn xã có 45 hộ nghèo, thôn 3 có 12 hộ nghèo.', ['Toàn xã', 'thôn 3']],
    ['Xã Hòa Lâm, tỉnh Bình Sơn có 45 hộ nghèo.', ['Xã Hòa Lâm']],
    ['Xã Hòa Lâm đạt 12 tỷ đồng. Chi ngân sách 9 tỷ đồng.', ['Xã Hòa Lâm', '–']],
    ['Xã Hòa Lâm và xã Tân Lập thu đạt 12 tỷ đồng.', ['–']],
    ['Các xã Hòa Lâm, Tân Lập thu đạt 12 tỷ đồng.', ['–']],
    ['Thu ngân sách đạt 12 tỷ đồng, cao hơn xã Hòa Lâm.', ['–']],
    ['So với xã Hòa Lâm, thu ngân sách đạt 12 tỷ đồng.', ['–']],
    ['Đường từ xã Hòa Lâm đến xã Tân Lập dài 12 km.', ['–']],
    ['Làm việc tại xã Hòa Lâm, đoàn cho biết thu ngân sách đạt 12 tỷ đồng.', ['–']],
    ['Có 12 xã, phường hoàn thành.', ['–']],
  ])('%s', (text, areas) => {
    for (const form of [text, text.normalize('NFD')]) expect(areasOf(form), form).toEqual(areas);
  });
});
