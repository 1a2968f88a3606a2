import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureGrowth } from './rule.ts';

test('figure/growth', () => {
  const failures = checkRule(figureGrowth, {
    invalid: [
      'Doanh thu du lịch đạt 342,6 tỷ đồng, «mismatch-riseRange:tăng 29,8%» so với năm 2024 (271,2 tỷ đồng).',
      'Xảy ra 12 vụ, «mismatch-fall:giảm 20%» so với tháng trước (18 vụ).',
      'Thu phí đạt 48,3 tỷ đồng, «mismatch-riseRange:tăng 15,4%» so với cùng kỳ (42,6 tỷ đồng).',
      'Chi sự nghiệp 8,2 tỷ đồng, «mismatch-fallRange:giảm 7,5%» so với cùng kỳ năm trước (9,4 tỷ đồng).',
      'Sản lượng đạt 3.412 tấn, «mismatch-shareRange:bằng 92,1%» so với cùng kỳ (3.555 tấn).',
      'Khách đến tham quan 7.320 lượt khách, «mismatch-times:gấp 3,2 lần» cùng kỳ (3.050 lượt khách).',
      // the figures go the other way
      'Tiếp nhận 96 đơn, «turned-fall:tăng 20%» so với cùng kỳ (120 đơn).',
      'Tiếp nhận 120 đơn, «turned-rise:giảm 25%» so với cùng kỳ (96 đơn).',
      'Xảy ra 15 vụ, «mismatch-level:giảm 10%» so với cùng kỳ (15 vụ).',
      // an amount
      'Cấp mới 64 giấy phép, «mismatch-rise:tăng 14 giấy phép» so với cùng kỳ (52 giấy phép).',
      // the base unsaid: 15 of 45
      'Thành lập 60 tổ hợp tác, tăng 15 tổ hợp tác («mismatch-riseBy:25,0%») so với cùng kỳ.',
      'Xảy ra 18 vụ, giảm 06 vụ («mismatch-fallBy:33,3%») so với cùng kỳ.',
      // said of the sentence before
      'Trong quý xảy ra 36 vụ cháy, làm bị thương 14 người. So với cùng kỳ, giảm 9 vụ («mismatch-fallBy:30%»), tăng 2 người bị thương (16,7%).',
      'Trong quý xảy ra 36 vụ cháy, làm bị thương 14 người. So với cùng kỳ, giảm 9 vụ (-20%), tăng 2 người bị thương (+«mismatch-riseBy:11,7%»).',
      'Sản lượng ngô 8.420 tấn, «mismatch-fallBy:giảm 16,2%» (960 tấn) so với vụ trước.',
      'Diện tích gieo cấy 2.640 ha, «mismatch-riseBy:tăng 5,1%» (+85 ha) so với cùng kỳ.',
      'Nhập khẩu đạt 46,2 triệu USD, «mismatch-riseBy:tăng 21,4%», tương ứng tăng gần 9,3 triệu USD so với cùng kỳ.',
      'Dư nợ đạt 482 tỷ đồng, tăng 41 tỷ đồng so với đầu năm, «mismatch-riseBy:tỷ lệ tăng 8,3%».',
      'Huy động vốn đạt 482 tỷ đồng, tăng 41 tỷ đồng so với đầu năm, «mismatch-riseBy:tăng 8,3%».',
      // things counted are not rounded, so one of them is a difference
      'Xảy ra 09 vụ, «mismatch-rise:tăng 03 vụ» so với tháng trước (07 vụ).',
      // written with its decimal, it was not rounded further
      'Chi sự nghiệp 12,0 tỷ đồng, «mismatch-riseRange:tăng 30,5%» so với cùng kỳ (9,4 tỷ đồng).',
      // small slips
      'Trồng mới 42.096 cây, «truncated-rise:tăng 5,7%» so với năm 2024 (39.791 cây).',
      'Giải quyết 1.250 hồ sơ, «lastPlace-rise:tăng 8,3%» so với tháng trước (1.155 hồ sơ).',
      // a plan of another period is told by its own words
      'Đón 9.400 lượt khách (năm 2024: 8.000 lượt khách), tăng 17,5%; riêng tháng 11 đón 700 lượt khách, «mismatch-fall:giảm 20,0%» so với tháng 10 (900 lượt khách).',
    ],
    valid: [
      'Doanh thu du lịch đạt 342,6 tỷ đồng, tăng 26,3% so với năm 2024 (271,2 tỷ đồng).',
      // growth above a hundred per cent
      'Cấp đăng ký cho 186 hộ kinh doanh, tăng 132,5% so với cùng kỳ (80 hộ).',
      'Lũy kế từ đầu năm 46 ca, tăng 130,0% so với cùng kỳ (20 ca).',
      'Khách quốc tế 8.640 lượt khách, chiếm 5,2%, tăng 140,0% (năm 2024: 3.600 lượt khách).',
      // a small count that doubles
      'Xảy ra 04 vụ, tăng 100% so với cùng kỳ (02 vụ).',
      // rounded figures
      'Thu phí đạt 48,3 tỷ đồng, tăng 13,2% so với cùng kỳ (42,6 tỷ đồng).',
      'Thu phí đạt 0,3 tỷ đồng, tăng 35% so với cùng kỳ (0,2 tỷ đồng).',
      'Sản lượng đạt 3.412 tấn, bằng 96,0% so với cùng kỳ (3.555 tấn).',
      'Khách đến tham quan 7.320 lượt khách, gấp 2,4 lần cùng kỳ (3.050 lượt khách).',
      'Khách đến tham quan 7.320 lượt khách, tăng 2,4 lần so với cùng kỳ (3.050 lượt khách).',
      'Khách đến tham quan 7.320 lượt khách, tăng 1,4 lần so với cùng kỳ (3.050 lượt khách).',
      // the change told twice, its base unsaid
      'Thành lập 60 tổ hợp tác, tăng 15 tổ hợp tác (33,3%) so với cùng kỳ.',
      'Toàn xã có 3.108 học sinh, tăng 108 học sinh (3,6%) so với năm học trước.',
      'Xảy ra 18 vụ, giảm 06 vụ (25%) so với cùng kỳ.',
      'Trong quý xảy ra 36 vụ cháy, làm bị thương 14 người. So với cùng kỳ, giảm 9 vụ (20%), tăng 2 người bị thương (16,7%).',
      'Trong quý xảy ra 36 vụ cháy, làm bị thương 14 người. So với cùng kỳ, riêng xã Tân Hòa giảm 3 vụ (30%), xã Đông An giảm 2 vụ (50%).',
      'Trong quý xảy ra 36 vụ cháy, trong đó 8 vụ cháy rừng. So với cùng kỳ, cháy rừng giảm 3 vụ (27,3%).',
      'Năng suất bình quân đạt 61,25 tạ/ha, tăng 1,27% (0,77 tạ/ha) so với vụ trước; sản lượng ngô 8.420 tấn, giảm 10,23% (960 tấn).',
      'Diện tích gieo cấy 2.640 ha, tăng 3,3% (+85 ha) so với cùng kỳ; cây màu 310 ha, giảm 4% (-13 ha).',
      'Nhập khẩu đạt 46,2 triệu USD, tăng 25,2%, tương ứng tăng 9,3 triệu USD so với cùng kỳ.',
      'Dư nợ đạt 482 tỷ đồng, tăng 41 tỷ đồng so với đầu năm, tỷ lệ tăng 9,3%.',
      // the bracket right after a percentage may as well hold what was before
      'Sản lượng cá đạt 125 tấn, tăng 25% (100 tấn).',
      // two comparisons with bases of their own
      'Riêng tháng 5 xảy ra 03 vụ, tăng 01 vụ so với tháng 4, giảm 02 vụ so với cùng kỳ.',
      'Thu phí đạt 48,3 tỷ đồng, tăng 2,1% so với tháng trước, tăng 15,4% so với cùng kỳ.',
      // hedges
      'Xảy ra 12 vụ, giảm trên 30% so với tháng trước (18 vụ).',
      'Sản lượng đạt 3.412 tấn, tăng gần 4% so với cùng kỳ (3.283 tấn).',
      'Đón khoảng 190.000 lượt khách, tăng 9,0% so với năm 2025 (173.000 lượt khách).',
      // the bracket holds something else
      'Xảy ra 12 vụ, giảm 20% so với tháng trước (làm 18 người bị thương).',
      'Tổng đàn 2.400 con, tăng 5% so với cùng kỳ (đàn bò 1.400 con, đàn trâu 1.000 con).',
      'Tổng đàn 2.400 con, tăng 5% so với cùng kỳ (trong đó có 1.400 con bò).',
      'Thu phí đạt 48,3 tỷ đồng, tăng 15,4% so với cùng kỳ (27 khoản thu).',
      // prices differ
      'GRDP theo giá hiện hành đạt 21.450 tỷ đồng, tăng 8,1% so với cùng kỳ (18.900 tỷ đồng).',
      // rates are compared in points
      'Tỷ lệ thu gom đạt 95,2%, tăng 1,4 điểm % so với cùng kỳ (93,8%).',
      'Giải ngân đạt 41,3% kế hoạch, thấp hơn cùng kỳ 3,1 điểm % (44,4%).',
    ],
  });
  expect(failures).toEqual([]);
});
