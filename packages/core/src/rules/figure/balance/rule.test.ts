import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureBalance } from './rule.ts';

test('figure/balance', () => {
  const failures = checkRule(figureBalance, {
    invalid: [
      'Kỳ trước chuyển sang «mismatch:12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, đang giải quyết 15 đơn».',
      'Trong tháng tiếp nhận mới «mismatch:1.208 hồ sơ, cùng 46 hồ sơ tháng trước chuyển sang; đã giải quyết 1.190 hồ sơ, đang giải quyết 79 hồ sơ».',
      'Trung tâm nhận bàn giao «mismatch:52 hồ sơ từ các đơn vị cũ, tiếp nhận mới 846 hồ sơ; đã giải quyết 861 hồ sơ, còn 47 hồ sơ» trong hạn.',
      'Đơn tồn đầu kỳ «mismatch:08 đơn. Trong kỳ tiếp nhận 31 đơn, đã xử lý 30 đơn, còn lại 12 đơn».',
      'Công an xã thụ lý «rest:40 vụ, đã giải quyết 31 vụ, còn lại 12 vụ».',
      'Kỳ trước chuyển sang «digits:12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, đang giải quyết 71 đơn».',
      'Tổng số phải giải quyết «restDigits:120 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận 100 hồ sơ); đã giải quyết 97 hồ sơ, đang giải quyết 32 hồ sơ».',
      'Tồn kỳ trước «mismatch:12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, trong đó trước hạn 60 đơn; đang giải quyết 15 đơn».',
      'Tổng số hồ sơ phải giải quyết «due:529 hồ sơ, trong đó kỳ trước chuyển sang 107 hồ sơ, tiếp nhận trong kỳ 425 hồ sơ; đã giải quyết 458 hồ sơ, đang giải quyết 71 hồ sơ».',
      'Tổng số phải giải quyết «dueDigits:210 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận 100 hồ sơ); đã giải quyết 187 hồ sơ, đang giải quyết 23 hồ sơ».',
    ],
    valid: [
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, đang giải quyết 17 đơn.',
      'Hồ sơ kỳ trước chuyển sang 39 hồ sơ; tiếp nhận mới 2.118 hồ sơ; đã giải quyết 2.069 hồ sơ, đang giải quyết 88 hồ sơ; tỷ lệ giải quyết đúng hạn 99,8%. Hồ sơ trực tuyến 1.602/2.118 hồ sơ.',
      'Trong tháng tiếp nhận mới 1.208 hồ sơ, cùng 46 hồ sơ tháng trước chuyển sang; đã giải quyết 1.190 hồ sơ, đang giải quyết 64 hồ sơ.',
      'Trung tâm nhận bàn giao 52 hồ sơ từ các đơn vị cũ, tiếp nhận mới 846 hồ sơ; đã giải quyết 861 hồ sơ, còn 37 hồ sơ trong hạn.',
      'Công an xã thụ lý 40 vụ, đã giải quyết 31 vụ, còn lại 09 vụ.',
      // something may have been carried over
      'Tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ, đang giải quyết 14 hồ sơ.',
      'Tòa án còn 12 vụ của năm cũ, thụ lý 85 vụ; đã giải quyết 80 vụ, còn lại 17 vụ.',
      'Vụ việc cũ 12 vụ, thụ lý mới 85 vụ; đã giải quyết 80 vụ, còn lại 17 vụ.',
      // files go other ways too
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, trả lại 4 đơn, đang giải quyết 13 đơn.',
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, đang giải quyết 13 đơn, rút 4 đơn.',
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, đang giải quyết 13 đơn, quá hạn 4 đơn.',
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận 85 đơn; giải quyết trước hạn 70 đơn, đúng hạn 14 đơn, đang giải quyết 13 đơn.',
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận 85 đơn; giải quyết được 80 đơn tố cáo, 4 đơn khiếu nại, đang giải quyết 13 đơn.',
      // one figure of two things, another noun, another sentence
      'Kỳ trước chuyển sang 12 đơn, tiếp nhận và giải quyết 85 đơn, còn lại 15 đơn.',
      'Tiếp nhận 120 hồ sơ, đã giải quyết 100 việc, còn lại 14 hồ sơ.',
      'Kỳ trước chuyển sang 12 đơn. Cán bộ được tập huấn. Tổ chức hội nghị. Tiếp nhận 85 đơn, đã giải quyết 80 đơn, đang giải quyết 15 đơn.',
      'Tiếp nhận 120 hồ sơ, bao gồm cả 20 hồ sơ kỳ trước chuyển sang, đã giải quyết 100 hồ sơ, đang giải quyết 20 hồ sơ.',
      'Tổng số phải giải quyết 120 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận 100 hồ sơ); đã giải quyết 97 hồ sơ, đang giải quyết 23 hồ sơ.',
      'Tổng số phải giải quyết 130 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận 100 hồ sơ, 10 hồ sơ khác); đã giải quyết 107 hồ sơ, đang giải quyết 23 hồ sơ.',
      'Tồn kỳ trước khoảng 12 đơn, tiếp nhận 85 đơn; đã giải quyết 80 đơn, đang giải quyết 15 đơn.',
    ],
  });
  expect(failures).toEqual([]);
});
