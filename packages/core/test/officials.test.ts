import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const officialsOf = (text: string) =>
  (analyze(text).report.officials ?? []).map(
    ({ name, titles }) => `${name}: ${titles.map((title) => title.text).join('; ')}`,
  );

describe('officials with their posts', () => {
  test.each<[string, readonly string[]]>([
    [
      'Đồng chí Đỗ Thị Lan, Phó Bí thư Đảng ủy, Chủ tịch UBND phường Hòa Lâm chủ trì hội nghị.',
      ['Đỗ Thị Lan: Phó Bí thư Đảng ủy; Chủ tịch UBND phường Hòa Lâm'],
    ],
    [
      'Chủ tịch UBND phường Hòa Lâm Đỗ Thị Lan kết luận. Bà Lan yêu cầu các phòng khẩn trương.',
      ['Đỗ Thị Lan: Chủ tịch UBND phường Hòa Lâm'],
    ],
    [
      'Đ/c Lò Văn Nam – TUV, PCT UBND tỉnh dự. Đồng chí Lò Văn Nam - Phó Chủ tịch UBND tỉnh phát biểu.',
      ['Lò Văn Nam: TUV; PCT UBND tỉnh'],
    ],
    [
      'Bí thư Đảng ủy, Chủ tịch HĐND xã Hòa Lâm Lò Văn Nam tiếp thu ý kiến.',
      ['Lò Văn Nam: Bí thư Đảng ủy; Chủ tịch HĐND xã Hòa Lâm'],
    ],
    [
      'Dự có các đồng chí: Đỗ Bốn - Phó Bí thư Tỉnh ủy; K’Brêu – TUV Phó Chủ tịch HĐND tỉnh; Hà Sỹ Định, Trưởng Ban Pháp chế HĐND tỉnh.',
      [
        'Đỗ Bốn: Phó Bí thư Tỉnh ủy',
        'K’Brêu: TUV; Phó Chủ tịch HĐND tỉnh',
        'Hà Sỹ Định: Trưởng Ban Pháp chế HĐND tỉnh',
      ],
    ],
    [
      'Các đồng chí Đỗ Thị Lan, Lò Văn Nam, Phó Chủ tịch UBND xã dự họp.',
      ['Đỗ Thị Lan: Phó Chủ tịch UBND xã', 'Lò Văn Nam: Phó Chủ tịch UBND xã'],
    ],
    [
      'Dự có các Phó Chủ tịch UBND xã: Đỗ Thị Lan, Lò Văn Nam.',
      ['Đỗ Thị Lan: Phó Chủ tịch UBND xã', 'Lò Văn Nam: Phó Chủ tịch UBND xã'],
    ],
    [
      'Bà Đỗ Thị Lan Chi Giám đốc Sở Tài chính cho biết như vậy.',
      ['Đỗ Thị Lan Chi: Giám đốc Sở Tài chính'],
    ],
    [
      'Bác sĩ Đỗ Thành được bổ nhiệm làm Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh.',
      ['Đỗ Thành: Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh'],
    ],
    [
      'Đồng chí Đỗ Công Thạnh, nguyên Phó Chủ tịch UBND huyện, được chỉ định giữ chức Chủ tịch UBND đặc khu.',
      ['Đỗ Công Thạnh: nguyên Phó Chủ tịch UBND huyện; Chủ tịch UBND đặc khu'],
    ],
    [
      'Đồng chí Đỗ Thị Lan –\nChủ tịch UBND xã Hòa Lâm, phát biểu tại hội nghị',
      ['Đỗ Thị Lan: Chủ tịch UBND xã Hòa Lâm'],
    ],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nLò Văn Nam',
      ['Lò Văn Nam: PHÓ CHỦ TỊCH'],
    ],
    [
      'Dự có: Đỗ Thị Lan, Bí thư Đảng ủy xã. Tham dự còn có đồng chí Lò Văn Nam, Chủ tịch UBND xã. Cùng dự có các phòng.',
      ['Đỗ Thị Lan: Bí thư Đảng ủy xã', 'Lò Văn Nam: Chủ tịch UBND xã'],
    ],
    [
      'Đồng chí Đỗ Thị Lan đã được 100% đại biểu tín nhiệm bầu giữ chức Chủ tịch HĐND xã.',
      ['Đỗ Thị Lan: Chủ tịch HĐND xã'],
    ],
    ['1. Ông: Lò Văn Nam - Chức vụ: Chủ tịch UBND xã (chủ trì)', ['Lò Văn Nam: Chủ tịch UBND xã']],
    [
      'Bộ trưởng Y tế Đỗ Thị Lan Chi và ông Y Thanh Niê Kđăm - chủ tịch UBND xã Ea Hru.',
      ['Đỗ Thị Lan Chi: Bộ trưởng Y tế', 'Y Thanh Niê Kđăm: chủ tịch UBND xã Ea Hru'],
    ],
    [
      'Chủ tịch UBND TP. Bình Sơn Đỗ Thị Lan và PCT.HĐND tỉnh Lò Văn Nam cùng dự.',
      ['Đỗ Thị Lan: Chủ tịch UBND TP. Bình Sơn', 'Lò Văn Nam: PCT.HĐND tỉnh'],
    ],
    [
      'Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Tài chính Đỗ Thị Lan trình bày.',
      ['Đỗ Thị Lan: Giám đốc Sở Tài chính'],
    ],
    [
      'Giám đốc Công ty TNHH Minh Phát Lò Văn Nam và Hiệu trưởng Trường THCS Đỗ Văn Tố dự.',
      ['Lò Văn Nam: Giám đốc Công ty TNHH Minh Phát'],
    ],
    [
      'Đ/c Lò Văn Nam - UV BCH, Trưởng phòng TC-KH; ông Đỗ Bốn, Trưởng phòng TC - KH.',
      ['Lò Văn Nam: UV BCH; Trưởng phòng TC-KH', 'Đỗ Bốn: Trưởng phòng TC - KH'],
    ],
    [
      '| TT | Họ và tên | Chức vụ |\n|---|---|---|\n| 1 | Đỗ Thị Lan | Phó Bí thư Đảng ủy, Chủ tịch UBND xã |\n| 2 | Y Thanh Niê | Trưởng Công an xã |\n| 3 | Lò Văn Nam | 12 |\n',
      ['Đỗ Thị Lan: Phó Bí thư Đảng ủy; Chủ tịch UBND xã', 'Y Thanh Niê: Trưởng Công an xã'],
    ],
    [
      'Phó Chủ tịch HĐND thị xã - Lò Văn Nam đã chủ trì. Bí thư Thành ủy Bình Sơn, Đỗ Thị Lan (thứ 4, phải sang) kiểm tra.',
      ['Lò Văn Nam: Phó Chủ tịch HĐND thị xã', 'Đỗ Thị Lan: Bí thư Thành ủy Bình Sơn'],
    ],
    [
      'Về dự có đồng chí Lò Văn Nam - PBTTT Huyện ủy - CTHĐND huyện. Đồng chí Lò Văn Nam, Chủ tịch HĐND huyện phát biểu.',
      ['Lò Văn Nam: PBTTT Huyện ủy; CTHĐND huyện'],
    ],
    ['Phó Chủ tịch phụ trách khối dự họp. Đồng chí Đỗ Thị Lan vắng mặt.', []],
    ['Đường Trần Phú, Chủ tịch UBND xã đã kiểm tra. Trường THCS Lê Lợi.', []],
    ['Học tập và làm theo tư tưởng của Chủ tịch Hồ Chí Minh.', []],
    ['Tin, ảnh: Đỗ Thùy Dương', []],
  ])('%s', (text, officials) => {
    for (const form of [text, text.normalize('NFD'), text.replaceAll(' ', '\u00a0')]) {
      const found = officialsOf(form).map((line) => line.normalize('NFC'));
      expect(found, form).toEqual(officials);
    }
  });

  test('one person has one entry with all mentions', () => {
    const text =
      'Đồng chí Đỗ Thị Lan, Chủ tịch UBND xã chủ trì. Đồng chí Lan giao nhiệm vụ. Đỗ Thị Lan kết luận.';
    const [official, ...others] = analyze(text).report.officials ?? [];
    expect(others).toEqual([]);
    expect(official?.mentions?.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([
      'Đồng chí Đỗ Thị Lan',
      'Đồng chí Lan',
      'Đỗ Thị Lan',
    ]);
  });
});

test('organs that act or are given a task', () => {
  const text =
    'UBND phường Hòa Lâm tổ chức họp. Giao Phòng Kinh tế chủ trì, các phòng, ban phối hợp. Việc hợp nhất Sở Tài chính đã xong. Chủ tịch UBND phường Hòa Lâm Đỗ Thị Lan kết luận.';
  const organs = analyze(text).report.organs ?? [];
  expect(organs.map(({ text: words }) => words)).toEqual(['UBND phường Hòa Lâm', 'Phòng Kinh tế']);
  expect(organs.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([
    'UBND phường Hòa Lâm',
    'Phòng Kinh tế',
  ]);
});
