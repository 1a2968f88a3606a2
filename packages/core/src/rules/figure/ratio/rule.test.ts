import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureRatio } from './rule.ts';

test('figure/ratio', () => {
  const failures = checkRule(figureRatio, {
    invalid: [
      'Bộ phận một cửa tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, «mismatch:đạt 91,5%».',
      'Trong tháng, phường tiếp nhận 2480 hồ sơ (kể cả hồ sơ trực tuyến), đã giải quyết 1815 hồ sơ, «truncated:đạt 73,1%», không có hồ sơ quá hạn.',
      'Xã phát hiện 24 trường hợp, đã xử lý 18 trường hợp, «mismatch:đạt 85,0%».',
      'Đến nay, 128/160 hộ đã nhận tiền hỗ trợ, «mismatch:đạt 82,0%».',
      'Có 12/18 trường đạt chuẩn («mismatch:70,0%») vào cuối năm.',
      'Giải ngân được 28,4/35,2 tỷ đồng, «mismatchRounded:đạt 92,6%» kế hoạch.',
      'Ủy ban được giao 214 nhiệm vụ, đã hoàn thành 171 nhiệm vụ, «mismatch:bằng 78,3%»; đang thực hiện 43 nhiệm vụ.',
      'Ủy ban được giao tổng số 214 nhiệm vụ, trong đó đã hoàn thành 171 nhiệm vụ («mismatch:78,3%»).',
      'Phường tiếp nhận 300 đơn, giải quyết 275 đơn, «lastPlace:đạt 91,8%».',
      'Tiếp nhận 1,652 hồ sơ, giải quyết 1,486 hồ sơ, tăng 2.5%, chi 12.75 tỷ đồng. Thêm: tiếp nhận 1,200 hồ sơ, giải quyết 900 hồ sơ, «mismatch:đạt 82.5%».',
      'Còn 30 hộ nghèo trên tổng số 2.000 hộ, «mismatch:tỷ lệ 2,5%».',
      'Đàn lợn 400 con, trong đó lợn nái 60 con, «mismatch:chiếm 25%».',
      'Đã điều tra, làm rõ 7/8 vụ = «mismatch:77,5%».',
      'Còn 27 hộ trên tổng số 180 hộ chưa nhận tiền, «complement:tỷ lệ 85,0%».',
      'Có 61/148 tổ dân phố có nhà văn hóa, «mismatch:đạt tỷ lệ 52,1%» và 12/34 thôn có sân bóng, «mismatch:tỷ lệ 53,3%».',
      'Tổng dư nợ 860 tỷ đồng, trong đó nợ quá hạn 12,4 tỷ đồng, «mismatch:chiếm 2,4%» tổng dư nợ.',
      'Thu phí đạt 5,2 tỷ đồng/12 tỷ đồng, «mismatchRounded:đạt 34,3%» dự toán.',
    ],
    valid: [
      // "1,200" may be read in two ways, and one of them fits
      'Cấp 1,200 tấn phân bón, trong đó phân lân 0,3 tấn, chiếm 25%.',
      'Còn 30 hộ nghèo trên tổng số 2.000 hộ, tỷ lệ 1,5%, giảm 0,2% so với đầu năm (1,7%).',
      'Đàn lợn 400 con, trong đó lợn nái 60 con, chiếm 15%; lợn thịt 300 con, chiếm 75%.',
      // a share of something else
      'Đàn lợn 400 con, trong đó lợn nái 60 con, chiếm 3% tổng đàn gia súc.',
      'Đàn lợn 400 con, trong đó lợn nái 60 con, đạt 90%.',
      'Dư nợ cho vay trồng rừng 86 tỷ đồng, trong đó nợ quá hạn 1,2 tỷ đồng, chiếm 0,3% tổng dư nợ.',
      'Tổng dư nợ 860 tỷ đồng, trong đó nợ quá hạn 12,4 tỷ đồng, chiếm 1,44% tổng dư nợ.',
      'Đã gặt 840 ha ngô, chiếm 62,5% diện tích gieo trồng, trong đó vùng ven sông gặt 610 ha, chiếm 88,2%.',
      'Có 25 buổi tập huấn tại 9 xã, đạt 83%.',
      'Bộ phận một cửa tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt 90,0%.',
      'Bộ phận một cửa tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt 89,95%.',
      'Bộ phận một cửa tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt 90%.',
      // a percentage of something else
      'Phường tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt 99,2% đúng hạn.',
      'Ủy ban được giao 214 nhiệm vụ, đã hoàn thành 171 nhiệm vụ, bằng 79,9%.',
      'Ủy ban giao 214 nhiệm vụ, bổ sung 20 nhiệm vụ, đã hoàn thành 171 nhiệm vụ, bằng 73,1%.',
      'Phường tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt 105% kế hoạch.',
      'Phường tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, tăng 12% so với cùng kỳ.',
      // carried over from the month before: two figures may be the base
      'Kỳ trước chuyển sang 40 hồ sơ, tiếp nhận 160 hồ sơ, đã giải quyết 190 hồ sơ, đạt 95,0%.',
      // another thing counted, another sentence, another unit
      'Tiếp nhận 486 hồ sơ cấp giấy, đã cấp 402 giấy, đạt 100%.',
      'Phường tiếp nhận 1.652 hồ sơ. Các tổ hòa giải giải quyết 12 vụ việc, đạt 80%.',
      'Thu ngân sách đạt 24,6 tỷ đồng, đạt 54,2% dự toán tỉnh giao.',
      // rounded figures: granted half a unit of the last place
      'Giải ngân được 28,4/35,2 tỷ đồng, đạt 80,6% kế hoạch.',
      'Bàn giao 3,1/3,9 ha, đạt 79,5%.',
      // too coarse to tell
      'Bàn giao 1/3 ha, đạt 41,2%.',
      // hedges
      'Phường tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt gần 90%.',
      'Đến nay, 128/160 hộ đã nhận tiền hỗ trợ, đạt 80%.',
      // dates, document numbers and scales of maps are no fractions
      'Ngày 5/4/2026, UBND phường ban hành Kế hoạch số 12/KH-UBND, đạt 50%.',
      'Bản đồ tỷ lệ 1/500, đạt 30% khối lượng.',
      'Không có hồ sơ nào trong 0/0 hồ sơ, đạt 10%.',
      'Hoàn thành 5/8 tuyến đường, đạt 100% kế hoạch quý.',
      'Dịp 30/4 phường tổ chức 3 đêm diễn, đạt 95% kế hoạch.',
      'Nhân Quốc khánh 2/9 xã thăm hỏi gia đình chính sách, đạt 100%.',
      'Trước 27/7 phường hoàn thành chi trả, đạt 98%.',
    ],
  });
  expect(failures).toEqual([]);
});
