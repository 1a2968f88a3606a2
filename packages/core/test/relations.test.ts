import { describe, expect, test } from 'vitest';
import { lineOf, metricsOf } from './metric-lines.ts';

const lines = (text: string) => metricsOf(text).map(lineOf);

describe('figures that words relate', () => {
  test.each([
    // "trong đó" names some of the parts, "gồm" and "còn lại" all of them
    [
      'Thu ngân sách 20 tỷ đồng, trong đó thu phí 4 tỷ đồng, thu thuế 9 tỷ đồng.',
      [
        'Thu ngân sách | 20000000000 VND | some: m2 m3',
        'thu phí | 4000000000 VND',
        'thu thuế | 9000000000 VND',
      ],
    ],
    [
      'Sản lượng cá 96 tấn, gồm cá nuôi 61 tấn, cá biển 35 tấn.',
      ['Sản lượng cá | 96 tấn | all: m2 m3', 'cá nuôi | 61 tấn', 'cá biển | 35 tấn'],
    ],
    [
      'Tổng vốn 50 tỷ đồng, trong đó vốn tỉnh 30 tỷ đồng, còn lại 20 tỷ đồng.',
      [
        'Tổng vốn | 50000000000 VND | all: m2 m3',
        'vốn tỉnh | 30000000000 VND',
        'còn lại | 20000000000 VND',
      ],
    ],
    // after a colon a semicolon parts the list; without one it ends it
    [
      'Tổng chi 9 tỷ đồng, trong đó: chi lương 5 tỷ đồng; chi khác 3 tỷ đồng.',
      [
        'Tổng chi | 9000000000 VND | some: m2 m3',
        'chi lương | 5000000000 VND',
        'chi khác | 3000000000 VND',
      ],
    ],
    [
      'Tổng chi 9 tỷ đồng, trong đó chi lương 5 tỷ đồng; quyên góp 3 tỷ đồng.',
      [
        'Tổng chi | 9000000000 VND | some: m2',
        'chi lương | 5000000000 VND',
        'quyên góp | 3000000000 VND',
      ],
    ],
    [
      'Tổng vốn 80 tỷ đồng. Trong đó: vốn tỉnh 50 tỷ đồng; vốn xã 30 tỷ đồng.',
      [
        'Tổng vốn | 80000000000 VND | some: m2 m3',
        'vốn tỉnh | 50000000000 VND',
        'vốn xã | 30000000000 VND',
      ],
    ],
    // a share of the total named before
    [
      'Đàn lợn 400 con, trong đó lợn nái 60 con, chiếm 15%.',
      ['Đàn lợn con | 400 con | some: m2', 'lợn nái con | 60 con | share 15% whole m1'],
    ],
    // "đạt" of a part is of its total only where it came out in time; else it may have a plan of its own
    [
      'Nhận 90 đơn, giải quyết 80 đơn, trong đó đúng hạn 76 đơn, đạt 95%.',
      [
        'Nhận đơn | 90 đơn',
        'giải quyết đơn | 80 đơn | some: m3',
        'đúng hạn đơn | 76 đơn | ratio 95% whole m2',
      ],
    ],
    [
      'Trồng 80 ha rừng, trong đó rừng gỗ lớn 30 ha, đạt 75%.',
      ['Trồng rừng | 80 ha | some: m2', 'rừng gỗ lớn | 30 ha | ratio 75%'],
    ],
    // nothing names the bracket a base: its size does
    [
      'Nhà thầu thi công 45 tỷ đồng, bằng 75% hợp đồng (60 tỷ đồng).',
      ['Nhà thầu thi công | 45000000000 VND | ratio 75% other m2', 'hợp đồng | 60000000000 VND'],
    ],
    [
      'Tiếp nhận 50 đơn, đạt 98% đúng hạn (49 đơn).',
      ['Tiếp nhận đơn | 50 đơn | ratio 98%', 'đúng hạn đơn | 49 đơn'],
    ],
    [
      'Thi công 45 tỷ đồng, bằng 75% hợp đồng (60 km).',
      ['Thi công | 45000000000 VND | ratio 75%', 'hợp đồng | 60 km'],
    ],
    [
      'Còn 30 hộ nghèo trên tổng số 2.000 hộ, tỷ lệ 1,5%.',
      ['hộ nghèo | 30 hộ nghèo | ratio 1.5% whole m2', 'hộ | 2000 hộ'],
    ],
    [
      'Số tổ từ 24 tổ giảm còn 16 tổ (giảm 8 tổ).',
      ['Số tổ | 24 tổ', 'Số tổ | 16 tổ | change -8 tổ other m1'],
    ],
    ['Tỷ lệ hộ nghèo giảm còn 1,2%.', ['Tỷ lệ hộ nghèo | 1.2 %']],
    ['Số vụ cháy giảm xuống 4 vụ.', ['Số vụ cháy | 4 vụ']],
    // in which prices an amount is given
    [
      'Giá trị sản xuất theo giá so sánh 2010 đạt 30 tỷ đồng, tăng 5%; có 12 hộ.',
      ['Giá trị sản xuất | 30000000000 VND | change 5% | constant', 'hộ | 12 hộ'],
    ],
    [
      'Giá trị sản xuất 30 tỷ đồng (giá hiện hành). Thu phí 3 tỷ đồng.',
      ['Giá trị sản xuất | 30000000000 VND | current', 'Thu phí | 3000000000 VND'],
    ],
    // a list below the total
    [
      'Tổng thu 96 tỷ đồng, gồm các khoản:\n\n- Thu phí 36 tỷ đồng (năm 2025: 30 tỷ đồng);\n- Thu thuế 60 tỷ đồng, phạt 12 vụ.\n\nNợ 5 tỷ đồng.',
      [
        'Tổng thu | 96000000000 VND | all: m2 m4',
        'Thu phí | 36000000000 VND',
        'Thu phí | 30000000000 VND',
        'Thu thuế | 60000000000 VND',
        'phạt vụ | 12 vụ',
        'Nợ | 5000000000 VND',
      ],
    ],
    // a change is said of the figure that counts the same, or of what stood before the bracket
    [
      'Tai nạn 5 vụ, chết 3 người; so với cùng kỳ giảm 2 vụ (28,6%), giảm 1 người chết.',
      [
        'Tai nạn vụ | 5 vụ | change -2 vụ same-period | change -28.6% same-period',
        'chết người | 3 người | change -1 người same-period',
      ],
    ],
    [
      'Tổng đàn 96 con (trong đó: trâu 36 con, bò 60 con), đạt 95% KH.',
      [
        'Tổng đàn con | 96 con | ratio 95% plan | some: m2 m3',
        'trâu con | 36 con',
        'bò con | 60 con',
      ],
    ],
    [
      'Va chạm 9 vụ (giảm 1 vụ, 2 người chết).',
      ['Va chạm vụ | 9 vụ | change -1 vụ', 'người chết | change -2 người'],
    ],
    // the base in a bracket before the comparison
    [
      'Doanh thu cảng đạt 12 tỷ đồng (cùng kỳ năm trước đạt 10 tỷ đồng), tăng 20%.',
      [
        'Doanh thu cảng | 12000000000 VND | change 20% same-period m2',
        'Doanh thu cảng | 10000000000 VND',
      ],
    ],
    [
      'Doanh thu cảng đạt 12 tỷ đồng (cùng kỳ 10 tỷ đồng, tháng trước 11 tỷ đồng), tăng 20%.',
      [
        'Doanh thu cảng | 12000000000 VND | change 20% same-period',
        'Doanh thu cảng | 10000000000 VND',
        'Doanh thu cảng | 11000000000 VND',
      ],
    ],
    // a moment, a season
    [
      'Dư nợ là 60 tỷ đồng, tăng 20% so với cuối năm 2025 (50 tỷ đồng).',
      ['Dư nợ | 60000000000 VND | change 20% previous-period m2', 'Dư nợ | 50000000000 VND'],
    ],
    [
      'Lúa gieo 60 ha, tăng 20% so với vụ mùa năm trước (50 ha).',
      ['Lúa gieo | 60 ha | change 20% same-period m2', 'Lúa gieo | 50 ha'],
    ],
    // a plan named before
    [
      'Kế hoạch vốn là 120 tỷ đồng; đã giải ngân 54 tỷ đồng, đạt 45% kế hoạch.',
      ['Kế hoạch vốn | 120000000000 VND', 'giải ngân | 54000000000 VND | ratio 45% plan m1'],
    ],
    [
      'Kế hoạch vốn là 120 tỷ đồng; đã giải ngân 54 tỷ đồng, đạt 95% kế hoạch quý.',
      ['Kế hoạch vốn | 120000000000 VND', 'giải ngân | 54000000000 VND | ratio 95% plan'],
    ],
    [
      'Kế hoạch vốn là 120 tỷ đồng; đã giải ngân 54 tỷ đồng, đạt 95% kế hoạch tỉnh giao.',
      ['Kế hoạch vốn | 120000000000 VND', 'giải ngân | 54000000000 VND | ratio 95% plan'],
    ],
    [
      'Kế hoạch vốn 90 tỷ đồng, vốn kéo dài 30 tỷ đồng; giải ngân 54 tỷ đồng, đạt 45% kế hoạch.',
      [
        'Kế hoạch vốn | 90000000000 VND',
        'vốn kéo dài | 30000000000 VND',
        'giải ngân | 54000000000 VND | ratio 45% plan',
      ],
    ],
    [
      'Kế hoạch vốn là 120 tỷ đồng. Đã giải ngân 54 tỷ đồng, đạt 95% kế hoạch.',
      ['Kế hoạch vốn | 120000000000 VND', 'giải ngân | 54000000000 VND | ratio 95% plan'],
    ],
    [
      'Ghi nhận 12 ca, tăng gần gấp đôi so với cùng kỳ (6 ca).',
      ['Ghi nhận ca | 12 ca | ratio under 200% same-period m2', 'Ghi nhận ca | 6 ca'],
    ],
    // a base at the head of a sentence, the figures before it, what each of them led to
    [
      'Xảy ra 9 vụ va chạm làm 3 người chết và 5 người bị thương. So với tháng 9 năm 2026, giảm 1 vụ (10%), tăng 2 người chết (66,7%), giảm 4 người bị thương.',
      [
        'vụ va chạm | 9 vụ',
        'làm người chết | 3 người',
        'người bị thương | 5 người',
        'vụ va chạm | change -1 vụ previous-period | change -10% previous-period',
        'làm người chết | change 2 người previous-period | change 66.7% previous-period',
        'người bị thương | change -4 người previous-period',
      ],
    ],
    // what it was shares the unit of what it has become
    ['Số vụ cháy giảm từ 145 xuống còn 99 vụ.', ['Số vụ cháy | 145 vụ', 'Số vụ cháy | 99 vụ']],
    [
      'Số vụ cháy trong năm giảm từ 145 xuống còn 99.',
      ['Số vụ cháy | 145 vụ', 'Số vụ cháy | 99 vụ'],
    ],
    [
      'Quy mô từ 6 tăng lên 9 quầy hàng.',
      ['Quy mô quầy hàng | 6 quầy hàng', 'Quy mô quầy hàng | 9 quầy hàng'],
    ],
    [
      'Quy mô từ 6 nâng lên 9 quầy hàng.',
      ['Quy mô quầy hàng | 6 quầy hàng', 'Quy mô quầy hàng | 9 quầy hàng'],
    ],
    ['Tàu chạy từ 5 xuống còn 3, nghỉ.', []],
    [
      'Tỷ lệ hộ nghèo từ 5,2 giảm xuống còn 4,1%.',
      ['Tỷ lệ hộ nghèo | 5.2 %', 'Tỷ lệ hộ nghèo | 4.1 %'],
    ],
    [
      'Thu nhập bình quân tăng từ 52,5 lên 61,7 triệu đồng.',
      ['Thu nhập bình quân | 52500000 VND', 'Thu nhập bình quân | 61700000 VND'],
    ],
    // times are not counted; a sentence may say its figures in words
    ['Lượng khách tăng gấp đôi so với cùng kỳ.', ['Lượng khách | ratio 200% same-period']],
    ['Cả xã trồng hai mươi mốt nghìn cây phân tán.', ['trồng cây phân tán | 21000 cây']],
    // signs in brackets
    [
      'Đàn trâu 36 con (-2,3%), đàn bò 60 con (+1,2%); lợn 90 con, giảm 2 con (-2,2%) so với cùng kỳ.',
      [
        'Đàn trâu con | 36 con | change -2.3%',
        'đàn bò con | 60 con | change 1.2%',
        'lợn con | 90 con | change -2 con same-period | change -2.2% same-period',
      ],
    ],
    // of another time the same is said anew
    [
      'Chỉ số tháng 9 tăng 2,5% so với tháng trước; 9 tháng tăng 9,8%.',
      ['Chỉ số | change 2.5% previous-period', 'Chỉ số | change 9.8%'],
    ],
    [
      'Giải ngân đạt 41,2%, cao hơn bình quân chung 5,6 điểm %.',
      ['Giải ngân | 41.2 % | change 5.6 điểm %'],
    ],
    [
      'Mức tăng trưởng 9 tháng là 7,8%, cao hơn mức 6,9% của cùng kỳ năm 2025.',
      ['Mức tăng trưởng | 7.8 %', 'Mức tăng trưởng | 6.9 %'],
    ],
    ['Điều tra 7/8 vụ = 87,5%.', ['Điều tra vụ | 7 / 8 vụ | share 87.5% whole m1']],
    ['Thu phí vượt từ 5% trở lên so với dự toán.', ['Thu phí | change over 5% plan']],
    // words of a period or of a figure are no base
    ['Quy mô 6 tháng đầu năm đạt 98 tỷ đồng, tăng 3%.', ['Quy mô | 98000000000 VND | change 3%']],
    ['Có 4 chỉ tiêu đạt trên 90%.', ['chỉ tiêu | 4 chỉ tiêu | ratio over 90%']],
    // some of all in other things: the words make none of them the base
    [
      'Tiếp nhận 40 hồ sơ, đã cấp 30 giấy, đạt 75%.',
      ['Tiếp nhận hồ sơ | 40 hồ sơ', 'cấp giấy | 30 giấy | ratio 75% whole'],
    ],
    // no parts: another unit, a bracket that closes, things of another kind
    [
      'Phát hiện 12 vụ, trong đó 15 đối tượng.',
      ['Phát hiện vụ | 12 vụ', 'đối tượng | 15 đối tượng'],
    ],
    [
      'Tiếp nhận 40 hồ sơ (gồm cả hồ sơ chuyển sang), giải quyết 30 hồ sơ.',
      ['Tiếp nhận hồ sơ | 40 hồ sơ', 'giải quyết hồ sơ | 30 hồ sơ'],
    ],
    [
      'Sản lượng 96 tấn (xã Tân An 60 tấn, xã Tân Bình 36 tấn).',
      ['Sản lượng | 96 tấn | all: m2 m3', 'xã Tân An | 60 tấn', 'xã Tân Bình | 36 tấn'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
    expect(lines(text.normalize('NFD'))).toEqual(expected);
  });
});
